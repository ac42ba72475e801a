import { ROLNAAM } from '../../../kern/actor/actor.ts';
import { route } from '../../../server/platform/http/route.ts';
import { SessieVorm } from '../contract.ts';
import { vindOrganisatienaam } from './opslag.ts';

/** Asked at every first load, also by who is not logged in: that is no error, so the answer is then `ik: null`. */
export const wieBenIk = route({
  methode: 'GET',
  pad: '/sessie',
  actie: 'toegang.wie-ben-ik',
  samenvatting: 'Als wie u bent ingelogd, of null',
  doel: 'Inloggen',
  log: 'geen',
  rollen: ['openbaar'],
  schema: { antwoord: SessieVorm },
  voerUit: async ({ tx, actor, vandaag }) => {
    if (actor.rol === 'openbaar') return { ik: null };
    const organisatienaam = await vindOrganisatienaam(tx, actor.organisatie);
    return { ik: { ...actor, rolnaam: ROLNAAM[actor.rol], organisatienaam, vandaag } };
  },
});
