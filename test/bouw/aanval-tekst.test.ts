import { beforeAll, describe, expect, it } from 'vitest';
import { abonnementen, routes } from '../../server/app/routes.ts';
import type { Route } from '../../server/platform/http/route.ts';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { type Mens, REGIO } from '../../server/platform/proef/proefregio.ts';
import { BINNENWERK, IEDEREEN, leesAlles, maakBody, mag, naamVan, ROUTES, vulPad, zend } from './aanval-opzet.ts';
import { legKlaar } from './fuzz-opzet.ts';

const proef = metProefapp(routes, abonnementen);
/** What breaks out of text in SQL, in a page, in a format or in a file, if somebody pastes text together. */
const AANVALLEN = [
  `x'; DROP TABLE leerling; --`,
  `x" OR ""="`,
  `x\\'; SELECT pg_sleep(9); --`,
  'x$$; DROP TABLE persoon; $$',
  'x%00%27 %s $1 :naam ?',
  `x') UNION SELECT email FROM persoon --`,
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '{{7*7}}#{7*7}<%= 7 %>',
];
const WIE: readonly Mens[] = [
  'ib',
  'schoolleider',
  'ouder',
  'leerling',
  'leraar',
  'directie',
  'privacy',
  'partner',
  'bestuur',
  'beheer',
];
let ids: Readonly<Record<string, readonly string[]>> = {};
let voorraad: Awaited<ReturnType<typeof legKlaar>>;
let aantalTabellen = 0;

const telTabellen = async () =>
  (
    await proef.query<{ n: number }>(
      "SELECT count(*)::int AS n FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'",
    )
  )[0]?.n ?? 0;

beforeAll(async () => {
  voorraad = await legKlaar(proef);
  ids = voorraad.perPad;
  aantalTabellen = await telTabellen();
});

interface Vorm {
  readonly type?: string;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly format?: string;
}

/** The same value with one text in it replaced; each place once. */
function vervangingen(waarde: unknown, tekst: string): unknown[] {
  if (typeof waarde === 'string') return [tekst];
  if (Array.isArray(waarde))
    return waarde.flatMap((deel, i) =>
      vervangingen(deel, tekst).map((nieuw) => waarde.map((oud, j) => (i === j ? nieuw : oud))),
    );
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) =>
    vervangingen(deel, tekst).map((nieuw) => ({ ...waarde, [naam]: nieuw })),
  );
}

const padVan = (route: Route) =>
  vulPad(route, { id: ids[route.pad.split('/')[1] ?? '']?.[0] ?? REGIO.kind, match: ids.match?.[0] ?? '' });
let merk = 0;
const bewaard: { readonly tekst: string; readonly waar: string }[] = [];

describe('aanval: tekst die iets wil zijn', () => {
  it.each(ROUTES.filter(({ schema }) => schema.body).map((route) => [naamVan(route), route] as const))(
    '%s in elk veld',
    async (waar, route) => {
      const wie = WIE.find((mens) => mag(route, mens)) ?? IEDEREEN.find((mens) => mag(route, mens));
      for (const aanval of AANVALLEN)
        for (const body of vervangingen(maakBody(route, voorraad), `${aanval} ${++merk}m`)) {
          const { statusCode, payload } = await zend(proef, wie, route, padVan(route), { body });
          expect(`${statusCode} ${JSON.stringify(body)}`).not.toMatch(/^5/);
          expect(payload).not.toMatch(BINNENWERK);
          // A calculation keeps nothing; what says 201 was kept.
          if (statusCode === 201) bewaard.push({ tekst: `${aanval} ${merk}m`, waar });
        }
    },
  );

  it.each(ROUTES.filter(({ methode }) => methode === 'GET').map((route) => [naamVan(route), route] as const))(
    '%s in elke zoekvraag en elk deel van het adres',
    async (_naam, route) => {
      const wie = WIE.find((mens) => mag(route, mens));
      const velden = Object.keys(
        (route.schema.zoek as { properties?: Record<string, Vorm> } | undefined)?.properties ?? {},
      );
      const delen = [...route.pad.matchAll(/:([a-zA-Z]+)/g)].map(([, naam]) => naam as string);
      for (const aanval of AANVALLEN) {
        const adressen = [
          ...velden.map((veld) => `${padVan(route)}?${veld}=${encodeURIComponent(aanval)}`),
          ...delen.map((deel) => vulPad(route, { [deel]: aanval })),
        ];
        for (const adres of adressen) {
          const { statusCode, payload } = await zend(proef, wie, route, adres);
          expect(`${statusCode} ${adres}`).not.toMatch(/^5/);
          expect(payload).not.toMatch(BINNENWERK);
        }
      }
    },
  );

  it('alles wat is aangenomen staat er letterlijk, en geen tabel is weg', async () => {
    const alles = (await leesAlles(proef)).join('\n');
    expect(bewaard.filter(({ tekst }) => !alles.includes(tekst))).toEqual([]);
    expect(bewaard.length).toBeGreaterThan(30);
    expect(await telTabellen()).toBe(aantalTabellen);
    expect(await proef.query('SELECT 1 FROM leerling WHERE id = $1', [REGIO.kind])).toHaveLength(1);
  });
});
