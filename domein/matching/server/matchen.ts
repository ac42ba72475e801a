import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { MatchAntwoordVorm, MatchVraagVorm } from '../contract.ts';
import { alsAntwoord, zoekScholen } from './antwoord.ts';
import { maakMatch } from './rekenen.ts';

export const berekenMatch = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/match',
  actie: 'matching.berekenen',
  samenvatting:
    'Welke scholen bij deze leerling passen, met de reden per behoefte (MAT-1 tot en met MAT-6). Bewaart niets.',
  doel: 'Een passende plek zoeken',
  log: 'lezen',
  rollen: ['ib', 'schoolleider', 'ouder'],
  schema: { params: LeerlingPad, body: MatchVraagVorm, antwoord: MatchAntwoordVorm },
  voerUit: async (context, { params, body }) => {
    const match = await maakMatch(context, params.leerling, body);
    context.verwerkt({ leerling: params.leerling });
    return {
      ...alsAntwoord(match, body.aantal ?? 25, context.vandaag),
      ...(body.zoekSchool !== undefined && { gezocht: zoekScholen(match, body.zoekSchool) }),
      denominaties: [...match.aanbod.denominaties],
    };
  },
});
