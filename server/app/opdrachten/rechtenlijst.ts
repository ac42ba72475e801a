import { ROLNAAM } from '../../../kern/actor/actor.ts';
import type { Route } from '../../platform/http/route.ts';
import { routes } from '../routes.ts';

/** The page docs/rechten.md: per action who may try it, why, and what goes into the reading log. */
export function maakRechtenlijst(lijst: readonly Route[] = routes): string {
  const rijen = lijst
    .toSorted((een, ander) => (een.actie < ander.actie ? -1 : 1))
    .map(
      (route) =>
        `| ${route.samenvatting} | \`${route.methode} ${route.pad}\` | ${wie(route)} | ${route.doel} | ${route.log} |`,
    );
  return [
    '# Wie mag wat',
    '',
    'Per handeling: wie haar mag proberen, waarom er gegevens voor nodig zijn, en wat er in het leeslogboek komt.',
    'Welke leerlingen iemand daarbij bereikt, volgt uit de rijbeveiliging in `db/beleid/`.',
    'Gemaakt door `npm run opmaat -- documenten`; niet zelf veranderen.',
    '',
    '| handeling | adres (onder `/api/v1`) | wie | doel | log |',
    '|---|---|---|---|---|',
    ...rijen,
    '',
  ].join('\n');
}

function wie({ rollen }: Route): string {
  return rollen === 'iedereen-ingelogd'
    ? 'iedereen die is ingelogd'
    : rollen.map((rol) => (rol === 'openbaar' ? 'iedereen' : ROLNAAM[rol])).join(', ');
}
