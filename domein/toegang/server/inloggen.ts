import { ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { VoorbeeldaccountsVorm } from '../contract.ts';
import { vindVoorbeeldaccounts } from './opslag.ts';

/** The people of the invented region, as whom the provider for trying out lets one log in. In production there are none. */
export const toonVoorbeeldaccounts = route({
  methode: 'GET',
  pad: '/voorbeeldaccounts',
  actie: 'toegang.voorbeeldaccounts',
  samenvatting: 'De voorbeeldaccounts waarmee u Opmaat kunt uitproberen',
  doel: 'Inloggen',
  log: 'geen',
  rollen: ['openbaar'],
  poort: true,
  schema: { antwoord: VoorbeeldaccountsVorm },
  voerUit: async ({ tx, vandaag }) => {
    if (process.env.NODE_ENV === 'production') nietGevonden();
    const accounts = await vindVoorbeeldaccounts(tx, vandaag);
    return { accounts: accounts.map((account) => ({ ...account, rolnaam: ROLNAAM[account.rol as Rol] })) };
  },
});
