import { rechtenVan } from '../../../domein/toegang/regels/rechten.ts';
import type { Route } from '../../platform/http/route.ts';
import { routes } from '../routes.ts';

/** The page docs/rechten.md: per action who may try it, on which condition, why, and what goes into the reading log. */
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
    'Per handeling: wie haar mag proberen en over wie, waarom er gegevens voor nodig zijn, en wat er in het leeslogboek komt.',
    'De voorwaarde achter een rol houdt de databank zelf vast: zie de rijbeveiliging in `db/beleid/`. In Opmaat staat deze lijst op `/rechten`.',
    'Gemaakt door `npm run opmaat -- documenten`; niet zelf veranderen.',
    '',
    '| handeling | adres (onder `/api/v1`) | wie, en over wie | doel | log |',
    '|---|---|---|---|---|',
    ...rijen,
    '',
  ].join('\n');
}

/** Roles with the same condition stand together. */
function wie(route: Route): string {
  const perVoorwaarde = new Map<string, string[]>();
  for (const { rolnaam, voorwaarde } of rechtenVan(route)) {
    perVoorwaarde.set(voorwaarde, [...(perVoorwaarde.get(voorwaarde) ?? []), rolnaam]);
  }
  return [...perVoorwaarde].map(([voorwaarde, rollen]) => `${rollen.join(', ')} (${voorwaarde})`).join('; ');
}
