import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, ROLLEN, ROLNAAM } from '../../kern/actor/actor.ts';
import { type Datum, schrijfDatum } from '../../kern/tijd/datum.ts';
import { NIEMAND, POORT } from '../../server/platform/databank/als-actor.ts';
import { metProefdatabank } from '../../server/platform/proef/proefdatabank.ts';
import { legWereldAan, vraagZicht } from './toegang-gelijk-databank.ts';
import { maakRijen } from './toegang-gelijk-rijen.ts';
import { VERWACHT, verwachtZicht } from './toegang-gelijk-verwacht.ts';
import { DAGEN, id, maakWereld } from './toegang-gelijk-wereld.ts';

const proef = metProefdatabank();
const wereld = maakWereld();
const rijen = maakRijen(wereld);
const TEGELIJK = 4;

beforeAll(() => legWereldAan(proef, wereld, rijen), 60_000);

/** Where function and database differ, as sentences. */
async function vergelijk(actor: Actor, dag: Datum): Promise<string[]> {
  const verwacht = verwachtZicht(wereld, rijen, actor, dag);
  const gezien = await vraagZicht(proef, actor, dag);
  const wie = `${ROLNAAM[actor.rol]} ${actor.persoon} (${actor.organisatie ?? 'geen organisatie'}) op ${schrijfDatum(dag)}`;
  return [
    ...[...gezien]
      .filter((rij) => !verwacht.has(rij))
      .map((rij) => `${wie} ziet in de databank ${rij}; de regel zegt nee.`),
    ...[...verwacht]
      .filter(([rij]) => !gezien.has(rij))
      .map(([rij, zin]) => `${wie} ziet in de databank niet ${rij}; de regel zegt ja: ${zin}`),
  ];
}

describe('TOE-3 de databank en de regels zeggen hetzelfde', () => {
  it('TOE-3 over elke rij, voor iedereen, op elke dag', async () => {
    const gevallen = wereld.actoren.flatMap((actor) => DAGEN.map((dag) => ({ actor, dag })));
    const verschillen: string[] = [];
    const werk = async () => {
      for (let geval = gevallen.pop(); geval; geval = gevallen.pop())
        verschillen.push(...(await vergelijk(geval.actor, geval.dag)));
    };
    const aantal = gevallen.length * rijen.length;
    await Promise.all(Array.from({ length: TEGELIJK }, werk));
    expect(verschillen.slice(0, 5)).toEqual([]);
    expect(aantal).toBeGreaterThan(100_000);
  }, 120_000);

  it('TOE-3 en in de wereld gebeurt genoeg: van elke tabel ziet iemand iets, en niemand alles', () => {
    const perTabel = new Map(Object.keys(VERWACHT).map((tabel) => [tabel, 0]));
    for (const actor of wereld.actoren.filter(({ rol }) => rol !== 'systeem'))
      for (const rij of verwachtZicht(wereld, rijen, actor, DAGEN[1] as Datum).keys()) {
        const [tabel = ''] = rij.split(' ');
        perTabel.set(tabel, (perTabel.get(tabel) ?? 0) + 1);
      }
    expect([...perTabel].filter(([, keren]) => keren < 5)).toEqual([]);
  });
});

describe('TOE-3 zonder relatie', () => {
  it.each(ROLLEN)(
    'TOE-3 ziet een %s niets in enige tabel met leerlingen, ook zonder enige voorwaarde in de vraag',
    async (rol) => {
      const vreemd = {
        persoon: id('a9', 1),
        naam: 'Vreemd',
        rol,
        organisatie: '99ZZ00',
        leerling: id('c9', 1),
        groep: '4A',
      };
      for (const dag of DAGEN) expect([...(await vraagZicht(proef, vreemd, dag))]).toEqual([]);
    },
  );

  it('TOE-3 ziet niemand iets zonder inlog, ook de poort niet', async () => {
    for (const wie of [NIEMAND, POORT]) expect([...(await vraagZicht(proef, wie, DAGEN[1] as Datum))]).toEqual([]);
  });
});

describe('TOE-3 elke tabel met een leerling', () => {
  /** Tables that point to a pupil and are shown to nobody row by row; the test that holds each. */
  const ELDERS = {
    persoon:
      "one sees oneself, one's school and the parents of its pupils: domein/dossier/server/toegang.test.ts, domein/toegang",
    verwerking: 'written by everybody, read by functions only: domein/logboek/server',
  } as const;

  it('TOE-3 staat in deze proef, of in een andere die genoemd is', async () => {
    const tabellen = await proef.query<{
      naam: string;
    }>(`SELECT DISTINCT c.relname AS naam FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname IN ('leerling', 'leerlingen', 'aanmelding') AND a.atttypid IN ('uuid'::regtype, 'uuid[]'::regtype) AND NOT a.attisdropped`);
    expect(tabellen.map(({ naam }) => naam).filter((naam) => !(naam in VERWACHT) && !(naam in ELDERS))).toEqual([]);
    expect(tabellen.length).toBeGreaterThan(25);
  });

  it('TOE-3 en de proef merkt het als een tabel lekt', async () => {
    const ib = wereld.actoren.find(({ rol }) => rol === 'ib') as Actor;
    const dag = DAGEN[1] as Datum;
    expect(await vergelijk(ib, dag)).toEqual([]);
    await proef.query("CREATE POLICY lek ON notitie FOR SELECT USING (soort = 'werknotitie')");
    expect((await vergelijk(ib, dag))[0]).toMatch(
      /^intern begeleider .* ziet in de databank notitie .*; de regel zegt nee\.$/,
    );
    await proef.query('DROP POLICY lek ON notitie');
    await proef.query('ALTER POLICY lezen ON document USING (false)');
    expect((await vergelijk(ib, dag))[0]).toMatch(
      /^intern begeleider .* ziet in de databank niet document .*; de regel zegt ja: /,
    );
  });
});
