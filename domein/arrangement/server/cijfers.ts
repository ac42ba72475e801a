import { sql } from 'kysely';
import { route } from '../../../server/platform/http/route.ts';
import { type Cijfers, CijfersVorm } from '../contract-lijsten.ts';

export const toonCijfers = route({
  methode: 'GET',
  pad: '/arrangementcijfers',
  actie: 'arrangement.cijfers',
  samenvatting: 'Hoeveel arrangementen er zijn en wat ze kosten, zonder personen; minder dan vijf wordt niet geteld',
  doel: 'Sturen op extra ondersteuning in de regio',
  log: 'geen',
  rollen: ['directie'],
  schema: { antwoord: CijfersVorm },
  voerUit: async ({ tx }) => {
    const { rows } = await sql<
      Cijfers['cijfers'][number]
    >`select schooljaar, soort, model, betaler, aantal, bedrag from arrangement_cijfers()`.execute(tx);
    return { cijfers: rows.map((rij) => ({ ...rij, bedrag: rij.bedrag === null ? null : Number(rij.bedrag) })) };
  },
});
