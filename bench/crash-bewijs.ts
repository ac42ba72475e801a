import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { startIngebed } from '../server/platform/databank/ingebed.ts';
import { alsEigenaar, metDatabank } from '../server/platform/databank/opzet.ts';

/** What was acknowledged and is gone; what stands there without its timeline or log line; how many lines the log holds. */
export interface Bewijs {
  readonly verloren: number;
  readonly half: number;
}

/** A session of an ib and a pupil of that school, in the running database of this folder. */
export async function legSessieKlaar(map: string): Promise<{ cookie: string; leerling: string }> {
  return inDatabank(map, async (client) => {
    const { rows } = await client.query<{ rolvervulling: string; persoon: string; leerling: string }>(
      `SELECT r.id AS rolvervulling, r.persoon, b.leerling FROM rolvervulling r JOIN betrokken_school b ON b.vestiging = r.organisatie
       WHERE r.rol = 'ib' AND b.tot IS NULL AND b.van <= current_date LIMIT 1`,
    );
    const [rij] = rows;
    if (rij === undefined) throw new Error('Er is geen ib met een leerling.');
    const cookie = randomUUID();
    await client.query(
      `INSERT INTO sessie (sleutel, rolvervulling, persoon, begonnen_op, laatst_op, verloopt_op, uiterlijk_op, tweede_factor, aanbieder, onderwerp)
       VALUES ($1, $2, $3, now(), '2099-01-01', '2099-01-01', '2099-01-01', true, 'bench', 'bench')`,
      [createHash('sha256').update(cookie).digest(), rij.rolvervulling, rij.persoon],
    );
    return { cookie, leerling: rij.leerling };
  });
}

/** Holds what was acknowledged beside what stands there. */
export async function telBewijs(map: string, bevestigd: readonly string[]): Promise<Bewijs> {
  return inDatabank(map, async (client) => {
    const { rows: weg } = await client.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM unnest($1::uuid[]) AS b(bevestigd) WHERE NOT EXISTS (SELECT 1 FROM notitie n WHERE n.id = b.bevestigd)',
      [bevestigd],
    );
    const { rows: half } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM notitie n WHERE n.tekst LIKE 'Signaal %-%-%.' AND (
         (SELECT count(*) FROM gebeurtenis g WHERE g.onderwerp = n.id) <> 1
         OR NOT EXISTS (SELECT 1 FROM verwerking v WHERE v.onderwerp = n.id AND v.soort = 'schrijven'))`,
    );
    return { verloren: weg[0]?.n ?? -1, half: half[0]?.n ?? -1 };
  });
}

async function inDatabank<T>(map: string, werk: (client: pg.Client) => Promise<T>): Promise<T> {
  const ingebed = await startIngebed({ map, melding: () => {} });
  try {
    return await alsEigenaar(metDatabank(ingebed.verbinding, 'opmaat'), werk);
  } finally {
    await ingebed.stop();
  }
}
