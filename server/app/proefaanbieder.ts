import { randomBytes } from 'node:crypto';
import '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Configuration, default as OidcProvider } from 'oidc-provider';
import { type Aanbieder, PROEF } from '../../domein/toegang/server/aanbieders.ts';
import { OpstartFout } from '../platform/databank/opstart-fout.ts';
import type { Databank } from '../platform/databank/verbinding.ts';
import { VAN_ELDERS } from '../platform/http/van-elders.ts';
import { vindAccount } from './proefaanbieder-accounts.ts';
import { bedienInteractie } from './proefaanbieder-interactie.ts';
import { UITLOGPAGINA } from './proefaanbieder-pagina.ts';

export const PROEFPAD = '/proefaanbieder';
const TWEE_FACTOREN = 'urn:opmaat:twee-factoren';

export interface Proefaanbieder {
  /** How Opmaat itself is configured for it. */
  readonly aanbieder: Aanbieder;
  /** Puts its pages in the server. */
  readonly bedien: (app: FastifyInstance) => Promise<void>;
}

/**
 * A real OpenID Connect provider (oidc-provider) with the example people, for trying out and for tests: everything that Opmaat does
 * with a provider, it does with this one. It asks no password. Refuses to exist in production. `adressen`: where Opmaat is reached;
 * the first is where the provider stands.
 */
export async function maakProefaanbieder(
  databank: Databank,
  adressen: readonly [string, ...string[]],
): Promise<Proefaanbieder> {
  if (process.env.NODE_ENV === 'production')
    throw new OpstartFout('De proefaanbieder vraagt geen wachtwoord en start daarom niet in productie.');
  const { Provider, sleutels } = await stil(haalPakketten);
  const [thuis] = adressen;
  const uitgever = `${thuis}${PROEFPAD}`;
  const aanbieder: Aanbieder = {
    sleutel: PROEF,
    naam: 'de proefaanbieder',
    uitgever,
    clientId: 'opmaat',
    geheim: randomBytes(32).toString('base64url'),
    tweedeFactor: { claim: 'acr', waarden: [TWEE_FACTOREN] },
    acr: TWEE_FACTOREN,
    altijdOpnieuw: true,
    koppelen: 'email',
  };
  const jwks = await sleutels();
  const configuratie: Configuration = {
    ...instellingen(databank),
    jwks,
    clients: [
      {
        client_id: aanbieder.clientId,
        client_secret: aanbieder.geheim as string,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: adressen.map((adres) => `${adres}/api/v1/inloggen/proef/terug`),
        post_logout_redirect_uris: adressen.map((adres) => `${adres}/`),
        backchannel_logout_uri: `${thuis}/api/v1/afmelding/proef`,
        backchannel_logout_session_required: true,
      },
    ],
  };
  const provider = await stil(() => new Provider(uitgever, configuratie));
  return { aanbieder, bedien: (app) => hangIn(app, provider, databank) };
}

/** The provider and its keys come from packages for development, which a production installation does not have. */
async function haalPakketten() {
  const [{ default: Provider }, jose] = await Promise.all([import('oidc-provider'), import('jose')]);
  const sleutels = async () => {
    const { privateKey } = await jose.generateKeyPair('RS256', { extractable: true });
    const sleutel = await jose.exportJWK(privateKey);
    return { keys: [{ ...sleutel, use: 'sig', alg: 'RS256', kid: randomBytes(8).toString('hex') }] };
  };
  return { Provider, sleutels };
}

/** Without the provider's words to whoever would use it for real: which Node it likes best, that it keeps everything in memory. */
async function stil<T>(werk: () => T | Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await werk();
  } finally {
    console.warn = warn;
  }
}

function instellingen(databank: Databank): Configuration {
  return {
    acrValues: [TWEE_FACTOREN],
    claims: { openid: ['sub', 'acr', 'amr', 'sid', 'name', 'email', 'email_verified'] },
    scopes: ['openid', 'profile', 'email'],
    conformIdTokenClaims: false,
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    findAccount: (_ctx, id) => vindAccount(databank, id),
    // Nobody is asked for consent: the provider and Opmaat are one and the same here.
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    interactions: { url: (_ctx, { uid }) => `${PROEFPAD}/interactie/${uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, formulier) => {
          ctx.body = UITLOGPAGINA(formulier);
        },
      },
      backchannelLogout: { enabled: true },
    },
    pkce: { required: () => true },
    ttl: { Session: 43_200, Grant: 43_200, Interaction: 600, IdToken: 600, AccessToken: 600, AuthorizationCode: 60 },
    // Its own fetch refuses addresses of this machine, and this machine is where Opmaat is.
    fetch: (adres, keuzes) => {
      const { method, headers, body } = (keuzes ?? {}) as RequestInit;
      return fetch(adres as URL, {
        method: method ?? 'GET',
        ...(headers && { headers }),
        ...(body && { body }),
        signal: AbortSignal.timeout(5000),
      });
    },
  };
}

async function hangIn(app: FastifyInstance, provider: OidcProvider, databank: Databank): Promise<void> {
  const handel = provider.callback();
  await app.register(async (deel) => {
    // The provider reads bodies by itself.
    deel.removeAllContentTypeParsers();
    deel.addContentTypeParser('*', (_verzoek, _lading, klaar) => klaar(null));
    bedienInteractie(deel, provider, databank, PROEFPAD);
    deel.route({
      method: ['GET', 'POST', 'OPTIONS'],
      url: `${PROEFPAD}/*`,
      schema: { hide: true },
      config: VAN_ELDERS,
      // Its pages send forms on to another address; our policy for screens does not fit them.
      helmet: false,
      handler: (verzoek, antwoord) => {
        antwoord.hijack();
        const { raw } = verzoek;
        const volledig = raw.url ?? '/';
        Object.assign(raw, { originalUrl: volledig, url: volledig.slice(PROEFPAD.length) || '/' });
        vergeetVorigeInlog(raw);
        void handel(raw, antwoord.raw);
      },
    });
  });
}

/** A login starts without the one before it: another example account is one click, not first logging out. */
function vergeetVorigeInlog(raw: { url?: string | undefined; headers: { cookie?: string | undefined } }): void {
  if (!raw.url?.startsWith('/auth') || raw.headers.cookie === undefined) return;
  raw.headers.cookie = raw.headers.cookie
    .split(/;\s*/)
    .filter((cookie) => !cookie.startsWith('_session'))
    .join('; ');
}
