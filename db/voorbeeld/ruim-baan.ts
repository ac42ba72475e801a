import type pg from 'pg';

/** Tables that get several rows per pupil and whose periods may not overlap: that costs least to check at once, at the end. */
const MET_PERIODEN = ['gezag', 'inschrijving'] as const;

interface Beperking {
  readonly tabel: string;
  readonly naam: string;
  readonly tekst: string;
}

/** How a large fill goes faster than row by row. */
export interface RuimBaan {
  /** Around the rows about pupils: whether what they point at exists is not looked up for each. Superuser only, else it does nothing. */
  readonly zonderNazoeken: (aan: boolean) => Promise<void>;
  /** Puts back what was set aside; PostgreSQL then checks all rows. Throws when they do not comply. */
  readonly herstel: () => Promise<void>;
}

/**
 * Sets aside, within the open transaction, the checks on overlapping periods. The tables stay locked until it ends. That every
 * reference exists is certain by how rows are made, and a test checks it.
 */
export async function maakRuimBaan(client: pg.Client): Promise<RuimBaan> {
  const { rows } = await client.query<{ super: boolean }>(
    'SELECT rolsuper AS super FROM pg_roles WHERE rolname = current_user',
  );
  const isSuper = rows[0]?.super === true;
  const { rows: beperkingen } = await client.query<Beperking>(
    `SELECT conrelid::regclass::text AS tabel, conname AS naam, pg_get_constraintdef(oid) AS tekst
     FROM pg_constraint WHERE contype = 'x' AND conrelid = ANY ($1::regclass[])`,
    [MET_PERIODEN],
  );
  for (const { tabel, naam } of beperkingen) await client.query(`ALTER TABLE ${tabel} DROP CONSTRAINT ${naam}`);
  return {
    zonderNazoeken: async (aan) => {
      if (isSuper) await client.query(`SET LOCAL session_replication_role = ${aan ? 'replica' : 'origin'}`);
    },
    herstel: async () => {
      await client.query("SET LOCAL maintenance_work_mem = '256MB'");
      for (const { tabel, naam, tekst } of beperkingen)
        await client.query(`ALTER TABLE ${tabel} ADD CONSTRAINT ${naam} ${tekst}`);
    },
  };
}
