import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll } from 'vitest';

type Sleutel = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** Makes an ID token or logout token out of its claims; a test puts a bad maker in its place. */
export type Tokenmaker = (claims: JWTPayload, sleutel: Sleutel, kid: string) => Promise<string>;

/** An OpenID Connect provider for tests, over real HTTP, that can be told to misbehave. */
export interface Proefuitgever {
  readonly adres: string;
  readonly clientId: string;
  /** A code for this login, as if the person had logged in there; `claims` come beside or over the usual ones. */
  readonly geefCode: (naar: URL, claims: JWTPayload) => string;
  /** Signs claims as the provider does. */
  readonly teken: (claims: JWTPayload) => Promise<string>;
  /** From now on signs with a new key, and publishes only that one. */
  readonly draaiSleutel: () => Promise<void>;
  /** How the next tokens are made; undefined: properly. */
  zetMaker: (maker: Tokenmaker | undefined) => void;
  /** Whether it answers at all. */
  zetPlat: (plat: boolean) => void;
}

const CLIENT = 'opmaat-proef';
const nuSeconden = () => Math.floor(Date.now() / 1000);

/** Signs as a provider should. */
export const tekenGoed: Tokenmaker = (claims, sleutel, kid) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(sleutel);

/** Call at the top of a test file; the object fills before the first test. */
export function metProefuitgever(): Proefuitgever {
  const codes = new Map<string, { readonly challenge: string; readonly claims: JWTPayload }>();
  const stand = {
    plat: false,
    maker: undefined as Tokenmaker | undefined,
    kid: '',
    jwk: {},
    sleutel: undefined as unknown as Sleutel,
  };
  const uitgever = { clientId: CLIENT } as { -readonly [K in keyof Proefuitgever]: Proefuitgever[K] };

  const draai = async () => {
    const paar = await generateKeyPair('RS256', { extractable: true });
    stand.kid = randomUUID();
    stand.sleutel = paar.privateKey;
    stand.jwk = { ...(await exportJWK(paar.publicKey)), kid: stand.kid, alg: 'RS256', use: 'sig' };
  };
  const server = createServer((verzoek, antwoord) => void beantwoord(verzoek, antwoord));
  const beantwoord = async (verzoek: IncomingMessage, antwoord: ServerResponse) => {
    const geef = (inhoud: unknown, status = 200) =>
      antwoord.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(inhoud));
    if (stand.plat) return void verzoek.destroy();
    const pad = new URL(verzoek.url ?? '/', uitgever.adres).pathname;
    if (pad === '/.well-known/openid-configuration') return geef(beschrijving(uitgever.adres));
    if (pad === '/jwks') return geef({ keys: [stand.jwk] });
    if (pad !== '/token') return geef({}, 404);
    const velden = new URLSearchParams(await leesTekst(verzoek));
    const code = codes.get(velden.get('code') ?? '');
    codes.delete(velden.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(velden.get('code_verifier') ?? '')
      .digest('base64url');
    if (code === undefined || code.challenge !== challenge) return geef({ error: 'invalid_grant' }, 400);
    const id_token = await (stand.maker ?? tekenGoed)(code.claims, stand.sleutel, stand.kid);
    return geef({ access_token: randomUUID(), token_type: 'Bearer', id_token });
  };
  beforeAll(async () => {
    await draai();
    await new Promise<void>((los) => server.listen(0, '127.0.0.1', los));
    uitgever.adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  uitgever.geefCode = (naar, claims) => {
    const code = randomUUID();
    const gewoon = { iss: uitgever.adres, aud: CLIENT, iat: nuSeconden(), exp: nuSeconden() + 300 };
    const nonce = naar.searchParams.get('nonce') ?? '';
    codes.set(code, {
      challenge: naar.searchParams.get('code_challenge') ?? '',
      claims: { ...gewoon, nonce, ...claims },
    });
    return code;
  };
  uitgever.teken = (claims) => tekenGoed(claims, stand.sleutel, stand.kid);
  uitgever.draaiSleutel = draai;
  uitgever.zetMaker = (maker) => {
    stand.maker = maker;
  };
  uitgever.zetPlat = (plat) => {
    stand.plat = plat;
  };
  return uitgever;
}

function beschrijving(adres: string): Record<string, unknown> {
  return {
    issuer: adres,
    authorization_endpoint: `${adres}/authorize`,
    token_endpoint: `${adres}/token`,
    jwks_uri: `${adres}/jwks`,
    end_session_endpoint: `${adres}/einde`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
    code_challenge_methods_supported: ['S256'],
  };
}

async function leesTekst(verzoek: IncomingMessage): Promise<string> {
  let tekst = '';
  for await (const deel of verzoek) tekst += String(deel);
  return tekst;
}
