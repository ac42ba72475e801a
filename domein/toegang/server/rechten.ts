import { route } from '../../../server/platform/http/route.ts';
import { RechtenVorm } from '../contract.ts';
import { rechtenVan } from '../regels/rechten.ts';

/** Who may do what, and on which condition: read from the routes themselves, so that it cannot say anything else than what holds. */
export const toonRechten = route({
  methode: 'GET',
  pad: '/rechten',
  actie: 'toegang.rechten-lezen',
  samenvatting: 'Wie wat mag in Opmaat',
  doel: 'Laten zien wie wat mag',
  log: 'geen',
  rollen: ['openbaar'],
  schema: { antwoord: RechtenVorm },
  voerUit: async (_context, { huis }) => ({
    handelingen: huis.routes
      .toSorted((een, ander) => (een.actie < ander.actie ? -1 : 1))
      .map((handeling) => ({
        actie: handeling.actie,
        samenvatting: handeling.samenvatting,
        doel: handeling.doel,
        log: handeling.log,
        wie: [...rechtenVan(handeling)],
      })),
  }),
});
