import { ROLNAAM } from '../../../kern/actor/actor.ts';
import { route } from '../../../server/platform/http/route.ts';
import { OntvangersVorm, OntvangersZoek } from '../contract.ts';
import { zoekOntvangers } from './opslag.ts';
import { ALLEEN_SCHOOL, DELERS } from './toegang.ts';

const MEESTE = 100;

/** People with an account to whom a school can share: of the own samenwerkingsverband, and care partners. Name, role and organisation only. */
export const vindOntvangers = route({
  methode: 'GET',
  pad: '/ontvangers',
  actie: 'deling.ontvangers-zoeken',
  samenvatting: 'Zoek met wie u kunt delen: mensen van het eigen samenwerkingsverband en zorgpartners',
  doel: 'De goede ontvanger vinden',
  log: 'geen',
  rollen: DELERS,
  geweigerd: ALLEEN_SCHOOL,
  schema: { zoek: OntvangersZoek, antwoord: OntvangersVorm },
  voerUit: async ({ tx }, { zoek }) => ({
    ontvangers: (await zoekOntvangers(tx, zoek.zoek ?? '', MEESTE)).map(({ persoon, rol, naam, organisatie }) => ({
      persoon,
      rol,
      rolnaam: ROLNAAM[rol],
      naam,
      organisatie,
    })),
  }),
});
