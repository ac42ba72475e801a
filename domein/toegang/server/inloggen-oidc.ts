import * as oidc from 'openid-client';
import { type Bewezen, leesClaims } from '../regels/claims.ts';
import { Onbereikbaar, type Verbinding } from './aanbieder-verbinding.ts';

/** What must come back unchanged at the end of a login. */
export interface Toestand {
  readonly toestand: string;
  readonly bewijs: string;
  readonly eenmalig: string;
}

/** Fresh state, PKCE proof and nonce. */
export function nieuweToestand(): Toestand {
  return { toestand: oidc.randomState(), bewijs: oidc.randomPKCECodeVerifier(), eenmalig: oidc.randomNonce() };
}

interface Vraag {
  readonly naar: string;
  readonly toestand: Toestand;
  /** Whether the role demands a second factor. */
  readonly tweedeFactor: boolean;
  readonly account: string | undefined;
}

/** The address at the provider where a person logs in. Throws Onbereikbaar. */
export async function inlogadres(
  verbinding: Verbinding,
  { naar, toestand, tweedeFactor, account }: Vraag,
): Promise<URL> {
  const { aanbieder } = verbinding;
  const config = await verbinding.configuratie();
  return oidc.buildAuthorizationUrl(config, {
    redirect_uri: naar,
    response_type: 'code',
    scope: aanbieder.bereik ?? 'openid profile email',
    state: toestand.toestand,
    nonce: toestand.eenmalig,
    code_challenge: await oidc.calculatePKCECodeChallenge(toestand.bewijs),
    code_challenge_method: 'S256',
    ...(tweedeFactor && aanbieder.acr !== undefined && { acr_values: aanbieder.acr }),
    ...(aanbieder.altijdOpnieuw && { prompt: 'login' }),
    ...(account !== undefined && { login_hint: account }),
  });
}

/** Why a login did not succeed. */
export type Inlogfout = 'geweigerd' | 'mislukt' | 'onbereikbaar';

/**
 * Exchanges the code that came back for an ID token, and checks everything about it: issuer, audience, signature, time, nonce.
 * Gives what the provider proved, or why not.
 */
export async function rondInlogAf(
  verbinding: Verbinding,
  teruggekomen: URL,
  { toestand, bewijs, eenmalig }: Toestand,
): Promise<
  | { readonly gelukt: true; readonly bewezen: Bewezen; readonly uitgever: string }
  | { readonly gelukt: false; readonly fout: Inlogfout }
> {
  const { aanbieder } = verbinding;
  try {
    const config = await verbinding.configuratie();
    const tokens = await oidc.authorizationCodeGrant(config, teruggekomen, {
      expectedState: toestand,
      pkceCodeVerifier: bewijs,
      expectedNonce: eenmalig,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) return { gelukt: false, fout: 'mislukt' };
    const extra = aanbieder.userinfo ? await oidc.fetchUserInfo(config, tokens.access_token, claims.sub) : {};
    const {
      onderwerp = 'sub',
      naam = ['name'],
      email = 'email',
      emailGeverifieerd = 'email_verified',
    } = aanbieder.claims ?? {};
    const bewezen = leesClaims(
      { ...extra, ...claims },
      { onderwerp, naam, email, emailGeverifieerd },
      aanbieder.tweedeFactor,
    );
    if (bewezen === undefined) return { gelukt: false, fout: 'mislukt' };
    return { gelukt: true, bewezen, uitgever: config.serverMetadata().issuer };
  } catch (oorzaak) {
    return { gelukt: false, fout: duid(oorzaak) };
  }
}

function duid(oorzaak: unknown): Inlogfout {
  if (oorzaak instanceof Onbereikbaar) return 'onbereikbaar';
  if (oorzaak instanceof oidc.AuthorizationResponseError)
    return oorzaak.error === 'access_denied' ? 'geweigerd' : 'mislukt';
  return isNetwerk(oorzaak) ? 'onbereikbaar' : 'mislukt';
}

/** Whether the network is behind it, somewhere down the chain of causes: refused, broken off, not found, too slow. */
function isNetwerk(oorzaak: unknown): boolean {
  for (let fout = oorzaak; fout instanceof Error; fout = fout.cause) {
    const { code } = fout as { code?: unknown };
    if (fout.name === 'TimeoutError' || fout.name === 'AbortError') return true;
    if (typeof code === 'string' && /^(E[A-Z_]+$|UND_ERR_|OAUTH_TIMEOUT)/.test(code)) return true;
  }
  return false;
}

/** Where the person ends the session at the provider too; undefined when it has no such address. Throws Onbereikbaar. */
export async function uitlogadres(
  verbinding: Verbinding,
  naar: string,
  wie: string | undefined,
): Promise<URL | undefined> {
  const config = await verbinding.configuratie();
  if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
  return oidc.buildEndSessionUrl(config, {
    client_id: verbinding.aanbieder.clientId,
    post_logout_redirect_uri: naar,
    ...(wie !== undefined && { logout_hint: wie }),
  });
}
