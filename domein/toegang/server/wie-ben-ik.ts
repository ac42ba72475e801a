import { ROLNAAM } from '../../../kern/actor/actor.ts';
import { route } from '../../../server/platform/http/route.ts';
import { ActorVorm } from '../contract.ts';
import { vindOrganisatienaam } from './opslag.ts';

export const wieBenIk = route({
  methode: 'GET', pad: '/sessie', actie: 'toegang.wie-ben-ik', samenvatting: 'Als wie u bent ingelogd',
  doel: 'Inloggen', log: 'geen', rollen: 'iedereen-ingelogd',
  schema: { antwoord: ActorVorm },
  voerUit: async ({ tx, actor, vandaag }) => ({
    ...actor,
    rolnaam: ROLNAAM[actor.rol],
    organisatienaam: await vindOrganisatienaam(tx, actor.organisatie),
    vandaag,
  }),
});
