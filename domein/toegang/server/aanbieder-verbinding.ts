import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as oidc from 'openid-client';
import { type Aanbieder, isVeilig } from './aanbieders.ts';

/** The provider does not answer, or answers with something that is no description of a provider. */
export class Onbereikbaar extends Error {}

const TIJD_SECONDEN = 5;
const GELDIG_MS = 3_600_000;
/** After a failure, the provider gets this long before it is asked again: a broken one must not hold up everybody. */
const PAUZE_MS = 3_000;
const STANDAARD_KLOK_SECONDEN = 30;

/** A provider that Opmaat talks with. */
export interface Verbinding {
  readonly aanbieder: Aanbieder;
  /** Its description, fetched when needed and kept for an hour; an older one serves while the provider is down. */
  readonly configuratie: () => Promise<oidc.Configuration>;
  /** Its signing keys, for messages that it sends by itself. */
  readonly sleutels: () => Promise<JWTVerifyGetKey>;
}

/** Prepares to talk with a provider; fetches nothing yet. */
export function maakVerbinding(aanbieder: Aanbieder): Verbinding {
  let bewaard: { readonly config: oidc.Configuration; readonly op: number } | undefined;
  let bezig: Promise<oidc.Configuration> | undefined;
  let misluktOp = 0;
  let sleutels: JWTVerifyGetKey | undefined;

  const haal = async () => {
    try {
      const config = await ontdek(aanbieder);
      bewaard = { config, op: Date.now() };
      return config;
    } catch (oorzaak) {
      misluktOp = Date.now();
      if (bewaard) return bewaard.config;
      throw new Onbereikbaar('De aanbieder antwoordt niet', { cause: oorzaak });
    } finally {
      bezig = undefined;
    }
  };
  const configuratie = async () => {
    if (bewaard && Date.now() - bewaard.op < GELDIG_MS) return bewaard.config;
    if (Date.now() - misluktOp < PAUZE_MS) {
      if (bewaard) return bewaard.config;
      throw new Onbereikbaar('De aanbieder antwoordde zojuist niet');
    }
    bezig ??= haal();
    return bezig;
  };
  return {
    aanbieder,
    configuratie,
    sleutels: async () => {
      const { jwks_uri } = (await configuratie()).serverMetadata();
      if (jwks_uri === undefined) throw new Onbereikbaar('De aanbieder noemt geen sleutels');
      sleutels ??= createRemoteJWKSet(new URL(jwks_uri), {
        timeoutDuration: TIJD_SECONDEN * 1000,
        cooldownDuration: 5000,
      });
      return sleutels;
    },
  };
}

function ontdek(aanbieder: Aanbieder): Promise<oidc.Configuration> {
  const { uitgever, clientId, geheim, geheimMethode, handtekening, klokSeconden } = aanbieder;
  const bewijs =
    geheim === undefined
      ? oidc.None()
      : geheimMethode === 'basic'
        ? oidc.ClientSecretBasic(geheim)
        : oidc.ClientSecretPost(geheim);
  const onveilig = uitgever.startsWith('http://') && isVeilig(uitgever);
  return oidc.discovery(
    new URL(uitgever),
    clientId,
    {
      id_token_signed_response_alg: handtekening ?? 'RS256',
      [oidc.clockTolerance]: klokSeconden ?? STANDAARD_KLOK_SECONDEN,
    },
    bewijs,
    {
      timeout: TIJD_SECONDEN,
      // The signature is checked too, although the token came straight from the provider.
      execute: [oidc.enableNonRepudiationChecks, ...(onveilig ? [oidc.allowInsecureRequests] : [])],
    },
  );
}
