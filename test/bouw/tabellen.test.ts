import { describe, expect, it } from 'vitest';
import { maakGegevenslijst } from '../../server/app/opdrachten/gegevenslijst.ts';
import { metProefdatabank } from '../../server/platform/proef/proefdatabank.ts';
import { lees } from './bronnen.ts';

/** Tables with a pupil but without SWV, each with its reason. Every other one carries the SWV, so that data can be spread by it. */
const ZONDER_SWV = {
  gezag: 'goes with the person, who may have children in two SWV',
  persoon: 'a person belongs to no SWV; the column points to the own dossier of a pupil who logs in',
  verwerking: 'the reading log is written before it is known whose data a list holds',
} as const;
/** Tables that the application cannot reach at all. */
const ALLEEN_EIGENAAR = ['uitgevoerd'];
/** How PostgreSQL names what nobody named. */
const VANZELF_GENOEMD = /_(pkey|fkey|key|check|excl)\d*$/;

const proef = metProefdatabank();

async function namen(sql: string): Promise<string[]> {
  return (await proef.query<{ naam: string }>(sql)).map(({ naam }) => naam);
}
const TABELLEN = "pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')";

describe('elke tabel', () => {
  it('heeft uitleg', async () => {
    expect(
      await namen(`SELECT relname AS naam FROM ${TABELLEN} AND obj_description(c.oid, 'pg_class') IS NULL`),
    ).toEqual([]);
    expect((await namen(`SELECT relname AS naam FROM ${TABELLEN}`)).length).toBeGreaterThan(20);
  });

  it('staat dicht: rijbeveiliging aan, ook voor de eigenaar', async () => {
    const open = await namen(
      `SELECT relname AS naam FROM ${TABELLEN} AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
    );
    expect(open.filter((naam) => !ALLEEN_EIGENAAR.includes(naam))).toEqual([]);
  });

  it('heeft beleid, of is voor niemand dan de eigenaar', async () => {
    const metRecht = await namen(
      `SELECT DISTINCT c.relname AS naam FROM ${TABELLEN.replace(' WHERE', ', aclexplode(c.relacl) a WHERE')} AND a.grantee <> c.relowner ORDER BY 1`,
    );
    const metBeleid = await namen(
      "SELECT DISTINCT tablename AS naam FROM pg_policies WHERE schemaname = 'public' AND policyname <> 'eigenaar'",
    );
    expect(metRecht.length).toBeGreaterThan(0);
    expect(metRecht.filter((naam) => !metBeleid.includes(naam))).toEqual([]);
    expect(metRecht.filter((naam) => ALLEEN_EIGENAAR.includes(naam))).toEqual([]);
  });

  it('geeft alleen de toepassing rechten', async () => {
    const anderen =
      await namen(`SELECT c.relname || ' → ' || CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END AS naam
      FROM ${TABELLEN.replace(' WHERE', ', aclexplode(c.relacl) a WHERE')} AND a.grantee <> c.relowner AND a.grantee <> 'opmaat_app'::regrole`);
    expect(anderen).toEqual([]);
  });

  it('is niet van de toepassing: die bezit niets en mag niets buiten het beleid om', async () => {
    expect(
      await namen(
        "SELECT relname AS naam FROM pg_class WHERE relowner IN ('opmaat_app'::regrole, 'opmaat_login'::regrole)",
      ),
    ).toEqual([]);
    expect(
      await namen(
        "SELECT proname AS naam FROM pg_proc WHERE proowner IN ('opmaat_app'::regrole, 'opmaat_login'::regrole)",
      ),
    ).toEqual([]);
    expect(
      await namen(`SELECT rolname AS naam FROM pg_roles WHERE rolname IN ('opmaat_app', 'opmaat_login')
      AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)`),
    ).toEqual([]);
  });

  it('met een leerling draagt ook het samenwerkingsverband', async () => {
    const kolom = (naam: string) =>
      `EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = '${naam}' AND NOT a.attisdropped)`;
    const zonder = await namen(
      `SELECT relname AS naam FROM ${TABELLEN} AND ${kolom('leerling')} AND NOT ${kolom('swv')}`,
    );
    expect(zonder.filter((naam) => !(naam in ZONDER_SWV))).toEqual([]);
  });

  it('heeft voorwaarden met een naam die zegt waarover', async () => {
    const voorwaarden = await proef.query<{ tabel: string; naam: string }>(`SELECT c.relname AS tabel, k.conname AS naam
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE c.relnamespace = 'public'::regnamespace AND k.contype IN ('c', 'f', 'p', 'u', 'x')`);
    const fout = voorwaarden.filter(({ tabel, naam }) => !naam.startsWith(`${tabel}_`) || VANZELF_GENOEMD.test(naam));
    expect(fout.map(({ tabel, naam }) => `${tabel}.${naam}`)).toEqual([]);
  });

  it('met een verwijzing naar een leerling is op die leerling te doorzoeken', async () => {
    const traag = await namen(`SELECT relname AS naam FROM ${TABELLEN}
      AND EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.confrelid = 'leerling'::regclass)
      AND NOT EXISTS (SELECT 1 FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0] WHERE i.indrelid = c.oid AND a.attname = 'leerling')`);
    expect(traag).toEqual([]);
  });
});

describe('elke functie die met rechten van de eigenaar draait', () => {
  it('zoekt alleen in het eigen schema', async () => {
    expect(
      await namen(`SELECT proname AS naam FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef
      AND NOT coalesce(array_to_string(proconfig, ','), '') LIKE '%search_path=public, pg_temp%'`),
    ).toEqual([]);
  });
});

describe('docs/gegevens.md', () => {
  it('hoort bij de databank (npm run opmaat -- documenten)', async () => {
    expect(lees('docs/gegevens.md')).toBe(await maakGegevenslijst((sql) => proef.query(sql)));
  });
});
