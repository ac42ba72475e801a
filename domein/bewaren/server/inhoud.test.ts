import { describe, expect, it } from 'vitest';
import { metProefdatabank } from '../../../server/platform/proef/proefdatabank.ts';
import { BLIJFT, INHOUD, MET_DE_LEERLING } from '../regels/inhoud.ts';
import { tabelwoord } from './tabelwoorden.ts';

const proef = metProefdatabank();

describe('TOE-6 wat bij welke soort hoort', () => {
  it('TOE-6 de databank vernietigt precies wat de regel noemt, in die volgorde', async () => {
    const rijen = await proef.query<{ soort: string; tabellen: string[] }>(
      'SELECT soort, array_agg(tabel ORDER BY volgorde) AS tabellen FROM bewaren_inhoud() GROUP BY soort',
    );
    expect(Object.fromEntries(rijen.map(({ soort, tabellen }) => [soort, tabellen]))).toEqual(INHOUD);
  });

  it('TOE-6 elke tabel met iets van een leerling staat in een soort, of blijft met een reden', async () => {
    const bekend = [...Object.values(INHOUD).flat(), ...MET_DE_LEERLING, ...Object.keys(BLIJFT)];
    // With a column about a pupil, or leaning on a table that goes; a person leans on nobody, and accounts go with the person.
    const tabellen = await proef.query<{ tabel: string }>(
      `SELECT DISTINCT c.relname AS tabel FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname IN ('leerling', 'leerlingen') AND NOT a.attisdropped
      UNION SELECT c.relname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class op ON op.oid = k.confrelid
        WHERE k.contype = 'f' AND op.relname = ANY ($1) AND op.relname <> 'persoon'`,
      [bekend],
    );
    // vestiging.leerlingen is a number of pupils.
    const gevonden = tabellen.map(({ tabel }) => tabel).filter((tabel) => tabel !== 'vestiging');
    expect(gevonden.length).toBeGreaterThan(25);
    expect(gevonden.filter((tabel) => !bekend.includes(tabel))).toEqual([]);
  });

  it('TOE-6 wat van een school is, gaat bij die school; de rest met de leerling', async () => {
    const vanScholen = new Set<string>([
      ...INHOUD.dossier,
      ...INHOUD.aanmelding,
      ...INHOUD.inschrijving,
      ...INHOUD.samenwerkingsverband,
    ]);
    const metSchool = await proef.query<{ tabel: string }>(
      `SELECT c.table_name AS tabel FROM information_schema.columns c JOIN information_schema.columns l USING (table_schema, table_name)
        WHERE c.table_schema = 'public' AND c.column_name = 'vestiging' AND l.column_name = 'leerling'`,
    );
    const eigen = ['vernietiging'];
    expect(
      metSchool.map(({ tabel }) => tabel).filter((tabel) => !vanScholen.has(tabel) && !eigen.includes(tabel)),
    ).toEqual([]);
  });

  it('TOE-6 in een bewijs heeft elke tabel een Nederlands woord', () => {
    const zonder = [...Object.values(INHOUD).flat(), 'gezag', 'persoon'].filter(
      (tabel) => tabelwoord(tabel, 2) === tabel,
    );
    expect(zonder).toEqual([]);
  });

  it('TOE-6 de toepassing kan zelf niets verwijderen van wat vernietigd wordt, en geen bewijs schrijven', async () => {
    // Who writes throws away what was not sent in yet, and a placement that never began is undone; that is no destruction.
    const tabellen = [
      ...new Set([...Object.values(INHOUD).flat(), 'leerling', 'gezag', 'persoon', 'vernietigingsbewijs']),
    ];
    const rechten = await proef.query<{ tabel: string }>(
      `SELECT t AS tabel FROM unnest($1::text[]) t WHERE has_table_privilege('opmaat_app', t, 'DELETE') OR has_table_privilege('opmaat_app', t, 'TRUNCATE')`,
      [tabellen],
    );
    expect(rechten.map(({ tabel }) => tabel)).toEqual(['tlv_advies_concept', 'tlv_plaatsing', 'aanmelding_concept']);
    const [bewijs] = await proef.query<{ kan: boolean }>(
      "SELECT has_table_privilege('opmaat_app', 'vernietigingsbewijs', 'INSERT') OR has_any_column_privilege('opmaat_app', 'vernietigingsbewijs', 'UPDATE') AS kan",
    );
    expect(bewijs?.kan).toBe(false);
  });
});
