import { jwtVerify } from 'jose';
import type { Verbinding } from './aanbieder-verbinding.ts';

const GEBEURTENIS = 'http://schemas.openid.net/event/backchannel-logout';
const OUDSTE_SECONDEN = 300;

/** A logout message of a provider that is genuine: whose sessions end. */
export interface Afmelding {
  readonly kenmerk: string;
  readonly onderwerp: string | undefined;
  readonly sessie: string | undefined;
}

/**
 * Checks a logout token (OpenID Connect Back-Channel Logout 1.0 §2.6): signature with the provider's key, issuer, audience, not old,
 * the event, a subject or session, and no nonce. Undefined when anything is wrong; throws Onbereikbaar when the keys cannot be had.
 */
export async function leesAfmelding(verbinding: Verbinding, token: string, nu: string): Promise<Afmelding | undefined> {
  const { aanbieder } = verbinding;
  const config = await verbinding.configuratie();
  const sleutels = await verbinding.sleutels();
  const gelezen = await jwtVerify(token, sleutels, {
    issuer: config.serverMetadata().issuer,
    audience: aanbieder.clientId,
    algorithms: [aanbieder.handtekening ?? 'RS256'],
    clockTolerance: aanbieder.klokSeconden ?? 30,
    maxTokenAge: OUDSTE_SECONDEN,
    currentDate: new Date(nu),
    requiredClaims: ['jti', 'iat', 'events'],
  }).catch(() => undefined);
  if (gelezen === undefined) return undefined;
  const { payload, protectedHeader } = gelezen;
  const soort = protectedHeader.typ?.toLowerCase();
  if (soort !== undefined && soort !== 'jwt' && soort !== 'logout+jwt') return undefined;
  const { events, nonce, jti } = payload;
  const isAfmelding = typeof events === 'object' && events !== null && GEBEURTENIS in events;
  const onderwerp = typeof payload.sub === 'string' ? payload.sub : undefined;
  const sessie = typeof payload.sid === 'string' ? payload.sid : undefined;
  if (!isAfmelding || nonce !== undefined || typeof jti !== 'string') return undefined;
  if (onderwerp === undefined && sessie === undefined) return undefined;
  return { kenmerk: jti, onderwerp, sessie };
}
