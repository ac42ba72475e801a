import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import { type Static, Type } from 'typebox';
import { ROLLEN } from '../../../kern/actor/actor.ts';
import { OpstartFout } from '../../../server/platform/databank/opstart-fout.ts';

const Naam = Type.String({ minLength: 1, maxLength: 100 });
const Namen = Type.Array(Naam, { minItems: 1, maxItems: 10 });
const Vast = <const W extends readonly string[]>(...waarden: W) =>
  Type.Unsafe<W[number]>(Type.Union(waarden.map((waarde) => Type.Literal(waarde))));

/** One provider in the file of OPMAAT_AANBIEDERS; docs/beheer/inloggen.md explains each field. */
const AanbiederVorm = Type.Object(
  {
    sleutel: Type.String({ pattern: '^[a-z][a-z0-9-]{1,30}$' }),
    naam: Naam,
    uitgever: Type.String({ pattern: '^https?://' }),
    clientId: Naam,
    /** Name of the environment variable with the secret; absent: none (PKCE alone). */
    geheimUit: Type.Optional(Type.String({ pattern: '^[A-Z][A-Z0-9_]*$' })),
    geheimMethode: Type.Optional(Vast('post', 'basic')),
    bereik: Type.Optional(Type.String({ pattern: '^openid( [^\\s]+)*$' })),
    handtekening: Type.Optional(Vast('RS256', 'PS256', 'ES256', 'EdDSA')),
    userinfo: Type.Optional(Type.Boolean()),
    claims: Type.Optional(
      Type.Object(
        {
          onderwerp: Type.Optional(Naam),
          naam: Type.Optional(Namen),
          email: Type.Optional(Naam),
          emailGeverifieerd: Type.Optional(Naam),
        },
        { additionalProperties: false },
      ),
    ),
    tweedeFactor: Type.Optional(Type.Object({ claim: Naam, waarden: Namen }, { additionalProperties: false })),
    /** Level to ask for (acr_values) when the role demands a second factor. */
    acr: Type.Optional(Naam),
    /** Ask to log in anew each time, also with a running session at the provider. */
    altijdOpnieuw: Type.Optional(Type.Boolean()),
    rollen: Type.Optional(Type.Array(Vast(...ROLLEN), { minItems: 1 })),
    koppelen: Vast('email', 'niet', 'nieuwe-ouder'),
    klokSeconden: Type.Optional(Type.Integer({ minimum: 0, maximum: 300 })),
  },
  { additionalProperties: false },
);
const BestandVorm = Type.Object(
  { aanbieders: Type.Array(AanbiederVorm, { minItems: 1, maxItems: 20 }) },
  { additionalProperties: false },
);

/** The key of the provider for trying out; no other may have it. */
export const PROEF = 'proef';

/** A provider with its secret. */
export type Aanbieder = Omit<Static<typeof AanbiederVorm>, 'geheimUit'> & { readonly geheim?: string };

const keur = new Ajv({ allErrors: true }).compile<Static<typeof BestandVorm>>(BestandVorm);

type Omgevingsvariabelen = Readonly<Record<string, string | undefined>>;

/** The providers of the file that OPMAAT_AANBIEDERS names; none when it is not set. Throws an OpstartFout in Dutch that names each mistake. */
export function leesAanbieders(env: Omgevingsvariabelen): readonly Aanbieder[] {
  const pad = env.OPMAAT_AANBIEDERS;
  if (pad === undefined || pad === '') return [];
  let tekst: string;
  try {
    tekst = readFileSync(pad, 'utf8');
  } catch {
    throw new OpstartFout(`OPMAAT_AANBIEDERS wijst naar ${pad}, maar dat bestand is niet te lezen.`);
  }
  return duidAanbieders(tekst, env);
}

/** Reads and checks the text of the file. */
export function duidAanbieders(tekst: string, env: Omgevingsvariabelen): readonly Aanbieder[] {
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(tekst);
  } catch {
    throw new OpstartFout('Het bestand van OPMAAT_AANBIEDERS is geen geldige JSON.');
  }
  if (!keur(gelezen)) throw fout((keur.errors ?? []).filter(({ keyword }) => keyword !== 'anyOf').map(schrijfFout));
  const fouten: string[] = [];
  const sleutels = new Set<string>();
  const aanbieders = gelezen.aanbieders.map(({ geheimUit, ...rest }) => {
    if (sleutels.has(rest.sleutel)) fouten.push(`de sleutel «${rest.sleutel}» komt twee keer voor`);
    sleutels.add(rest.sleutel);
    if (rest.sleutel === PROEF) fouten.push('de sleutel «proef» is van de proefaanbieder; kies een andere');
    if (!isVeilig(rest.uitgever)) fouten.push(`${rest.sleutel}: de uitgever moet met https:// beginnen`);
    const geheim = geheimUit === undefined ? undefined : env[geheimUit];
    if (geheimUit !== undefined && !geheim)
      fouten.push(`${rest.sleutel}: de omgevingsvariabele ${geheimUit} met het geheim is leeg`);
    if (rest.koppelen === 'nieuwe-ouder' && rest.rollen?.join() !== 'ouder')
      fouten.push(`${rest.sleutel}: met koppelen «nieuwe-ouder» horen de rollen ["ouder"] te zijn`);
    return { ...rest, ...(geheim && { geheim }) };
  });
  if (fouten.length > 0) throw fout(fouten);
  return aanbieders;
}

/** Plain http is for a provider on this same machine only. */
export function isVeilig(uitgever: string): boolean {
  return /^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/.test(uitgever);
}

function fout(regels: readonly string[]): OpstartFout {
  return new OpstartFout(
    `In het bestand van OPMAAT_AANBIEDERS klopt iets niet:\n- ${[...new Set(regels)].join('\n- ')}`,
  );
}

function schrijfFout({ keyword, instancePath, params, schema }: ErrorObject): string {
  const waar = instancePath === '' ? 'het bestand' : instancePath.slice(1).replaceAll('/', '.');
  switch (keyword) {
    case 'required':
      return `${waar}: «${params.missingProperty}» ontbreekt`;
    case 'additionalProperties':
      return `${waar}: «${params.additionalProperty}» kent Opmaat niet`;
    case 'const':
      return `${waar}: kies een van de waarden uit docs/beheer/inloggen.md, bijvoorbeeld «${String(schema ?? params.allowedValue)}»`;
    case 'pattern':
      return `${waar}: dit is niet goed geschreven`;
    default:
      return `${waar}: de waarde heeft een verkeerde soort of lengte`;
  }
}
