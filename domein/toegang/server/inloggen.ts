import { createHash, randomBytes } from 'node:crypto';
import { ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import { SESSIECOOKIE } from '../../../server/platform/http/bedien.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { GedaanVorm } from '../../vormen.ts';
import { InlogVorm, VoorbeeldaccountsVorm } from '../contract.ts';
import { beginSessie, isVoorbeeldaccount, trekSessieIn, vindVoorbeeldaccounts } from './opslag.ts';

const SESSIEDUUR_UREN = 9;
const DOEL = 'Inloggen';

/**
 * Logging in by choosing an example account: for trying Opmaat out and developing it, never with real pupils. In production
 * these two answer 404; the session that comes of it is the same one that a real login gives.
 */
const isUitprobeerstand = () => process.env.NODE_ENV !== 'production';

export const toonVoorbeeldaccounts = route({
  methode: 'GET',
  pad: '/voorbeeldaccounts',
  actie: 'toegang.voorbeeldaccounts',
  samenvatting: 'De voorbeeldaccounts waarmee u Opmaat kunt uitproberen',
  doel: DOEL,
  log: 'geen',
  rollen: ['openbaar'],
  poort: true,
  schema: { antwoord: VoorbeeldaccountsVorm },
  voerUit: async ({ tx, vandaag }) => {
    if (!isUitprobeerstand()) nietGevonden();
    const accounts = await vindVoorbeeldaccounts(tx, vandaag);
    return { accounts: accounts.map((account) => ({ ...account, rolnaam: ROLNAAM[account.rol as Rol] })) };
  },
});

export const logIn = route({
  methode: 'POST',
  pad: '/sessie',
  actie: 'toegang.inloggen',
  samenvatting: 'Log in als een voorbeeldaccount',
  doel: DOEL,
  log: 'geen',
  rollen: ['openbaar'],
  poort: true,
  schema: { body: InlogVorm, antwoord: GedaanVorm },
  voerUit: async ({ tx, nu, vandaag }, { body, sessie }) => {
    if (!isUitprobeerstand() || !(await isVoorbeeldaccount(tx, body.rolvervulling, vandaag))) nietGevonden();
    // A new key at every login: a key that somebody planted beforehand (session fixation) opens nothing.
    if (sessie.sleutel) await trekSessieIn(tx, sessie.sleutel, nu);
    const waarde = randomBytes(32).toString('base64url');
    const verlooptOp = new Date(Date.parse(nu) + SESSIEDUUR_UREN * 3_600_000).toISOString();
    await beginSessie(tx, {
      sleutel: createHash('sha256').update(waarde).digest(),
      rolvervulling: body.rolvervulling,
      nu,
      verlooptOp,
    });
    sessie.zetCookie({ naam: SESSIECOOKIE, waarde, seconden: SESSIEDUUR_UREN * 3600 });
    return { gedaan: true as const };
  },
});

export const logUit = route({
  methode: 'DELETE',
  pad: '/sessie',
  actie: 'toegang.uitloggen',
  samenvatting: 'Log uit',
  doel: DOEL,
  log: 'geen',
  rollen: ['openbaar'],
  poort: true,
  schema: { antwoord: GedaanVorm },
  voerUit: async ({ tx, nu }, { sessie }) => {
    if (sessie.sleutel) await trekSessieIn(tx, sessie.sleutel, nu);
    sessie.zetCookie({ naam: SESSIECOOKIE, waarde: '', seconden: 0 });
    return { gedaan: true as const };
  },
});
