import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { abonnementen, routes } from '../../server/app/routes.ts';
import { PROBLEMEN } from '../../server/platform/http/probleem.ts';
import type { Route } from '../../server/platform/http/route.ts';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { MENSEN, type Mens, REGIO } from '../../server/platform/proef/proefregio.ts';
import { alsAdresdeel, gebroken, type Kans, kies, maakKans, passend, type Voorraad } from './fuzz-invoer.ts';
import { legKlaar, magNietLezen } from './fuzz-opzet.ts';
import { maakFormulier, VOORBEELD } from './fuzz-voorbeelden.ts';

const proef = metProefapp(routes, abonnementen);
/** Would end the session that the rest of the run needs. */
const EINDIGT_SESSIE = ['toegang.uitloggen', 'toegang.andere-sessies-beeindigen', 'toegang.rol-kiezen'];
const TITELS = new Set<string>(Object.values(PROBLEMEN).map(({ title }) => title));
const ENGELS = /\b(must|should|invalid|unexpected|error|cannot|not allowed|required)\b/i;
const BINNENWERK = /node_modules|\.ts:\d+|\n\s+at |violates|relation "|syntax error|opmaat_app/;
/** The school before the parents: an application that is withdrawn leaves little to try. */
const OUDERS: readonly Mens[] = ['ouder', 'tweedeOuder', 'ouderZonderGezag', 'vreemdeOuder'];
/** A second of the same role and organisation meets nothing that the first does not. */
const TWEEDEN: readonly Mens[] = ['tweedeTlv', 'tweedeTlvVo', 'tweedeDeskundige', 'derdeDeskundige'];
const WIE = [
  undefined,
  ...(Object.keys(MENSEN) as Mens[]).filter((wie) => ![...OUDERS, ...TWEEDEN].includes(wie)),
  ...OUDERS,
];
/** Who may gets many requests, who may not one: that refusal comes before anything is done. What is public is the same for all. */
const KEREN = { mag: 4, openbaar: 1, magNiet: 1 } as const;
let voorraad: Voorraad & { readonly perPad: Readonly<Record<string, readonly string[]>> };

beforeAll(async () => {
  voorraad = await legKlaar(proef);
});

// Who may correct a name will have done so: the names that strangers may not meet are put back for the next.
beforeEach(async () => {
  await proef.query(
    "UPDATE leerling SET achternaam = CASE id WHEN $1 THEN 'Proefkind' ELSE 'Anderkind' END WHERE id IN ($1, $2)",
    [REGIO.kind, REGIO.anderKind],
  );
});

interface Verzoek {
  readonly url: string;
  readonly payload?: string;
  readonly koppen: Readonly<Record<string, string>>;
}

function maakVerzoek(kans: Kans, route: Route, heel: boolean): Verzoek {
  const stuk = (deel: number) => !heel && kans() < deel;
  const eerste = route.pad.split('/')[1] ?? '';
  const pad = route.pad.replaceAll(/:([a-zA-Z]+)/g, (_, naam: string) => {
    if (stuk(0.15)) return alsAdresdeel(gebroken(kans, 'x'));
    if (naam === 'vestiging') return kies(kans, voorraad.scholen);
    if (naam === 'swv') return kies(kans, voorraad.swvs);
    if (naam === 'gebied') return '9901';
    if (naam === 'code') return kies(kans, voorraad.woorden);
    if (naam === 'versie') return '1';
    const bekend = voorraad.perPad[naam === 'id' ? eerste : naam] ?? voorraad.ids;
    return kies(kans, kans() < 0.9 ? bekend : voorraad.ids);
  });
  const zoek = route.schema.zoek && passend(kans, route.schema.zoek, voorraad);
  const vraag = zoek === undefined ? {} : ((stuk(0.6) ? gebroken(kans, zoek) : zoek) as Record<string, unknown>);
  const adres = Object.entries(vraag ?? {}).map(([naam, waarde]) => `${alsAdresdeel(naam)}=${alsAdresdeel(waarde)}`);
  const url = `/api/v1${pad}${adres.length > 0 ? `?${adres.join('&')}` : ''}`;
  if (route.methode === 'GET') return { url, koppen: {} };
  if (route.bestand)
    return { url, payload: maakFormulier(kans), koppen: { 'content-type': 'multipart/form-data; boundary=grens' } };
  if (!route.schema.body) return { url, koppen: {} };
  const json = { 'content-type': 'application/json' };
  const body = maakBody(kans, route);
  const payload = JSON.stringify(stuk(0.85) ? gebroken(kans, body) : body);
  const lot = heel ? 1 : kans();
  if (lot < 0.03) return { url, payload: payload.slice(0, -1), koppen: json };
  if (lot < 0.06) return { url, payload, koppen: { 'content-type': kies(kans, ['text/plain', 'text/xml', 'x']) } };
  if (lot < 0.08) return { url, payload, koppen: { 'content-type': 'multipart/form-data; boundary=x' } };
  if (lot < 0.09) return { url, payload: '', koppen: json };
  return { url, payload, koppen: json };
}

/** A body that is right for the start of the test, with a number of the last change that may be right; or any that fits the schema. */
function maakBody(kans: Kans, { actie, schema }: Route): unknown {
  const voorbeeld = VOORBEELD[actie];
  if (voorbeeld === undefined || kans() < 0.2) return schema.body && passend(kans, schema.body, voorraad);
  const velden = (schema.body as { properties?: object } | undefined)?.properties ?? {};
  return { ...('volgnummer' in velden && { volgnummer: kies(kans, [1, 1, 1, 2, 3, 4]) }), ...(voorbeeld as object) };
}

/** What is wrong with this answer, in one line; undefined when it is as it should be. */
function klacht(antwoord: {
  statusCode: number;
  headers: Record<string, unknown>;
  payload: string;
}): string | undefined {
  const { statusCode, payload } = antwoord;
  if (BINNENWERK.test(payload)) return 'vertelt iets van het binnenwerk';
  if (statusCode < 400) return undefined;
  if (statusCode >= 500) return 'een storing';
  if (!String(antwoord.headers['content-type']).startsWith('application/problem+json')) return 'geen problem+json';
  const { title, status, redenen = [] } = JSON.parse(payload);
  if (!TITELS.has(title)) return `onbekende titel ${title}`;
  if (status !== statusCode) return 'status in de tekst is een andere';
  const raar = (redenen as { zin: string; bron?: { regel?: string } }[]).find(
    ({ zin, bron }) => !zin || ENGELS.test(zin) || !bron?.regel,
  );
  return raar && `een reden zonder Nederlandse zin of regel: ${JSON.stringify(raar).slice(0, 200)}`;
}

async function bestook(wie: Mens | undefined, kans: Kans): Promise<string[]> {
  const klachten: string[] = [];
  for (const route of routes) {
    const rol = wie && MENSEN[wie].rol;
    const mag = route.rollen === 'iedereen-ingelogd' || route.rollen.some((r) => r === 'openbaar' || r === rol);
    if (EINDIGT_SESSIE.includes(route.actie)) continue;
    const isOpenbaar = wie !== undefined && route.rollen !== 'iedereen-ingelogd' && route.rollen.includes('openbaar');
    const keren = mag ? (isOpenbaar ? KEREN.openbaar : KEREN.mag) : KEREN.magNiet;
    for (let keer = 0; keer < keren; keer++) {
      const { url, payload, koppen } = maakVerzoek(kans, route, keer < 1);
      const antwoord = await proef.app.inject({
        method: route.methode,
        url,
        headers: { 'x-opmaat': 'proef', ...(wie && { cookie: `opmaat_sessie=${wie}` }), ...koppen },
        ...(payload !== undefined && { payload }),
      });
      const lek = magNietLezen(wie, antwoord.payload);
      const mis = klacht(antwoord) ?? (lek && `laat ${lek} zien`);
      if (mis)
        klachten.push(
          `${wie ?? 'niemand'} ${route.methode} ${url.slice(0, 200)} ${payload?.slice(0, 600) ?? ''}: ${antwoord.statusCode} ${mis}`,
        );
    }
  }
  return klachten;
}

describe('elke route met gemaakte invoer', () => {
  it.each(WIE.map((wie, i) => [wie ?? 'niemand', wie, i] as const))(
    'geeft %s nooit een storing, binnenwerk of gegevens van een ander',
    async (_, wie, i) => {
      expect(await bestook(wie, maakKans(20261120 + i))).toEqual([]);
    },
    120_000,
  );

  it('heeft met al dat bestoken niets kwijtgemaakt', async () => {
    const [rij] = await proef.query<{ n: number }>('SELECT count(*)::int AS n FROM leerling WHERE id = ANY($1)', [
      [REGIO.kind, REGIO.anderKind],
    ]);
    expect(rij?.n).toBe(2);
  });
});

describe('een adres of kop die niet klopt', () => {
  it.each([
    ['GET', '/api/v1/leerlingen/%E0%A4%A'],
    ['GET', `/api/v1/leerlingen/${'a'.repeat(5000)}`],
    ['GET', '/api/v1/../../etc/passwd'],
    ['GET', '/api/v1/documenten/..%2f..%2fetc%2fpasswd'],
    ['POST', '/api/v1/bestaat-niet'],
    ['PATCH', '/api/v1/kinderen'],
    ['OPTIONS', '/api/v1/kinderen'],
    ['GET', '/api/v1/kinderen/'],
    ['GET', '//api/v1/kinderen'],
  ] as const)('%s %s geeft een gewone weigering', async (method, url) => {
    const antwoord = await proef.app.inject({
      method,
      url,
      headers: { 'x-opmaat': 'proef', cookie: 'opmaat_sessie=ib' },
    });
    expect(antwoord.statusCode).toBeGreaterThanOrEqual(400);
    expect(klacht(antwoord)).toBeUndefined();
  });
});
