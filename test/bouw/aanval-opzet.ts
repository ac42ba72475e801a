import type { TSchema } from 'typebox';
import { routes } from '../../server/app/routes.ts';
import type { Route } from '../../server/platform/http/route.ts';
import type { Proefapp } from '../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, REGIO } from '../../server/platform/proef/proefregio.ts';
import { maakKans, passend, type Voorraad } from './fuzz-invoer.ts';
import { VOORBEELD } from './fuzz-voorbeelden.ts';

export const IEDEREEN = Object.keys(MENSEN) as readonly Mens[];
/** One person of each role. */
export const PER_ROL = IEDEREEN.filter(
  (wie, plek) => IEDEREEN.findIndex((ander) => MENSEN[ander].rol === MENSEN[wie].rol) === plek,
);
/** What tells of the inside: never in an answer. */
export const BINNENWERK = /node_modules|\.ts:\d+|\n\s+at |violates|relation "|syntax error|opmaat_app/;
/** Ends the session that the rest of a test needs. */
const EINDIGT_SESSIE = ['toegang.uitloggen', 'toegang.andere-sessies-beeindigen', 'toegang.rol-kiezen'];
/** Every route that a test can walk past. */
export const ROUTES = routes.filter(({ actie }) => !EINDIGT_SESSIE.includes(actie));

export const naamVan = ({ methode, pad }: Route) => `${methode} ${pad}`;

export function mag(route: Route, wie: Mens): boolean {
  return route.rollen === 'iedereen-ingelogd' || route.rollen.some((rol) => rol === MENSEN[wie].rol);
}

/** Somebody who may try this route, preferably of the school of the child. */
export function iemandVoor(route: Route): Mens | undefined {
  return IEDEREEN.find((wie) => mag(route, wie));
}

/** The names of the parts of an address that are ids. */
export function idDelen({ schema }: Route): readonly string[] {
  const { properties = {} } = (schema.params ?? {}) as { properties?: Record<string, { format?: string }> };
  return Object.entries(properties).flatMap(([naam, { format }]) => (format === 'uuid' ? [naam] : []));
}

/** The address of a route, with these parts filled in; what is missing gets something that exists. */
export function vulPad({ pad }: Route, delen: Readonly<Record<string, string>> = {}): string {
  const gewoon: Record<string, string> = {
    vestiging: REGIO.school,
    swv: REGIO.swvPo,
    gebied: '9901',
    code: 'rust',
    versie: '1',
    leerling: REGIO.kind,
    discipline: 'arts',
  };
  return pad.replaceAll(/:([a-zA-Z]+)/g, (_, naam: string) =>
    encodeURIComponent(delen[naam] ?? gewoon[naam] ?? '00000000-0000-7000-8000-00000000ffff'),
  );
}

const kans = maakKans(7);
const LEEG: Voorraad = {
  scholen: [REGIO.school],
  ids: [REGIO.kind],
  swvs: [REGIO.swvPo],
  woorden: ['Een gewone zin.'],
};

/** A body that fits this action; undefined when it takes none. */
export function maakBody({ actie, schema }: Route, voorraad: Voorraad = LEEG): Record<string, unknown> | undefined {
  if (schema.body === undefined) return undefined;
  const velden = Object.keys((schema.body as { properties?: object }).properties ?? {});
  const voorbeeld = VOORBEELD[actie] ?? passend(kans, schema.body as TSchema, voorraad);
  return { ...(velden.includes('volgnummer') && { volgnummer: 1 }), ...(voorbeeld as object) };
}

/** Sends a request as it stands, with any body and headers. */
export function zend(
  proef: Proefapp,
  wie: Mens | undefined,
  { methode }: Route,
  pad: string,
  { body, koppen = {} }: { body?: unknown; koppen?: Record<string, string | string[]> } = {},
) {
  return proef.app.inject({
    method: methode,
    url: `/api/v1${pad}`,
    headers: {
      'x-opmaat': 'proef',
      ...(wie && { cookie: `opmaat_sessie=${wie}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...koppen,
    },
    ...(body !== undefined && { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

/** All text that stands in any table, to look whether something was stored. */
export async function leesAlles(proef: Proefapp): Promise<readonly string[]> {
  const tabellen = await proef.query<{ naam: string }>(
    "SELECT relname AS naam FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'uitgevoerd'",
  );
  const teksten: string[] = [];
  for (const { naam } of tabellen)
    for (const { rij } of await proef.query<{ rij: unknown }>(`SELECT to_jsonb(t) AS rij FROM ${naam} t`))
      verzamel(rij, teksten);
  return teksten;
}

function verzamel(waarde: unknown, teksten: string[]): void {
  if (typeof waarde === 'string') teksten.push(waarde);
  else if (typeof waarde === 'object' && waarde !== null)
    for (const deel of Object.values(waarde)) verzamel(deel, teksten);
}
