import { sql } from 'kysely';
import type { Actor } from '../../kern/actor/actor.ts';
import type { Datum } from '../../kern/tijd/datum.ts';
import { alsActor } from '../../server/platform/databank/als-actor.ts';
import type { Proefdatabank } from '../../server/platform/proef/proefdatabank.ts';
import type { Rij } from './toegang-gelijk-rijen.ts';
import { VERWACHT } from './toegang-gelijk-verwacht.ts';
import type { Wereld } from './toegang-gelijk-wereld.ts';

/** Lays out the world as owner, with one function that asks every table, without any condition, what the actor sees. */
export async function legWereldAan(proef: Proefdatabank, wereld: Wereld, rijen: readonly Rij[]): Promise<void> {
  await proef.query(`INSERT INTO swv (code, naam) VALUES ('PO9901', 'SWV Een'), ('PO9902', 'SWV Twee')`);
  await proef.query(
    `INSERT INTO bestuur (nummer, naam) SELECT '9900' || n, 'Bestuur ' || n FROM generate_series(1, 4) n`,
  );
  for (const { code, swv, besturen } of wereld.scholen) {
    await proef.query(
      `INSERT INTO vestiging (code, naam, soort, soorten, denominatie, straat, huisnummer, postcode, plaats, gemeente, provincie, lon, lat)
        VALUES ($1, $1, 'BO', '{BO}', 'Openbaar', 'x', '1', '9901AB', 'x', 'x', 'x', 6.6, 53.2)`,
      [code],
    );
    await proef.query(`INSERT INTO vestiging_swv (vestiging, swv, van) VALUES ($1, $2, '2014-08-01')`, [code, swv]);
    for (const { bestuur, van, tot } of besturen)
      await proef.query(`INSERT INTO vestiging_bestuur (vestiging, bestuur, van, tot) VALUES ($1, $2, $3, $4)`, [
        code,
        bestuur,
        van,
        tot,
      ]);
  }
  const mensen = wereld.actoren.filter(({ persoon }) => persoon !== '');
  const gewoon = mensen.map(({ persoon, naam }) => ({ id: persoon, naam, email: `${persoon}@proef.example` }));
  await voegIn(proef, 'persoon', gewoon);
  // Pupils first, then what leans on them, in the order in which the tables refer to each other.
  const volgorde = ['leerling', ...Object.keys(VERWACHT).filter((tabel) => tabel !== 'leerling')];
  for (const tabel of volgorde)
    await voegIn(
      proef,
      tabel,
      rijen.filter((rij) => rij.tabel === tabel).map(({ velden }) => velden),
    );
  await proef.query(
    `UPDATE persoon SET leerling = x.leerling::uuid FROM jsonb_to_recordset($1) x(persoon uuid, leerling uuid) WHERE id = x.persoon`,
    [JSON.stringify(wereld.kinderen.filter(({ persoon }) => persoon !== undefined))],
  );
  // In plpgsql its plans are kept for as long as the connection lives. With the rights of who asks.
  const vragen = Object.entries(VERWACHT).map(
    ([tabel, { sleutel }]) =>
      `RETURN QUERY SELECT '${tabel} ' || ${sleutel.map((kolom) => `${kolom}::text`).join(` || ' ' || `)} FROM ${tabel};`,
  );
  await proef.query(
    `CREATE FUNCTION proef_zicht() RETURNS SETOF text LANGUAGE plpgsql STABLE AS $$ BEGIN ${vragen.join('\n')} END $$`,
  );
  await proef.query('ANALYZE');
}

async function voegIn(proef: Proefdatabank, tabel: string, rijen: readonly object[]): Promise<void> {
  const kolommen = [...new Set(rijen.flatMap((rij) => Object.keys(rij)))];
  if (kolommen.length === 0) return;
  await proef.query(
    `INSERT INTO ${tabel} (${kolommen.join(', ')}) SELECT ${kolommen.join(', ')} FROM jsonb_populate_recordset(NULL::${tabel}, $1)`,
    [JSON.stringify(rijen)],
  );
}

/** Everything that the database shows this actor on this day: table and key of each row. */
export function vraagZicht(proef: Proefdatabank, actor: Actor, dag: Datum): Promise<ReadonlySet<string>> {
  return alsActor(proef.databank, actor, dag, async (tx) => {
    const { rows } = await sql<{ rij: string }>`select proef_zicht() as rij`.execute(tx);
    return new Set(rows.map(({ rij }) => rij));
  });
}
