import { createHash } from 'node:crypto';
import type pg from 'pg';
import { laadVoorbeeld } from '../db/voorbeeld/laden.ts';
import type { Actor } from '../kern/actor/actor.ts';

/** An intern begeleider with a session, and the pupils that this client reads and changes. No two clients share a pupil. */
export interface Klant {
  readonly actor: Actor;
  readonly cookie: string;
  readonly leerlingen: readonly string[];
  /** One more, which only the bare driver touches: it repeats one change without looking at its number. */
  readonly apart: string;
}

const PER_KLANT = 40;

/** Fills an empty database with this many dossiers, and gives so many clients, each an ib of another school. */
export async function vulDossiers(client: pg.Client, aantal: number, klanten: number): Promise<Klant[]> {
  const { rowCount } = await client.query('SELECT 1 FROM leerling LIMIT 1');
  if (!rowCount) await laadVoorbeeld(client, { leerlingen: aantal });
  const { rows } = await client.query<{
    rolvervulling: string;
    persoon: string;
    naam: string;
    organisatie: string;
    leerlingen: string[];
  }>(
    `SELECT r.id AS rolvervulling, p.id AS persoon, p.naam, r.organisatie, l.leerlingen
     FROM rolvervulling r JOIN persoon p ON p.id = r.persoon
     JOIN LATERAL (SELECT array_agg(DISTINCT b.leerling) AS leerlingen FROM betrokken_school b
       WHERE b.vestiging = r.organisatie AND b.van <= current_date AND b.tot IS NULL
         AND NOT EXISTS (SELECT 1 FROM betrokken_school ander WHERE ander.leerling = b.leerling AND ander.vestiging <> b.vestiging)) l ON true
     WHERE r.rol = 'ib' AND cardinality(l.leerlingen) >= $1 ORDER BY r.id LIMIT $2`,
    [PER_KLANT, klanten],
  );
  if (rows.length < klanten)
    throw new Error(`Er zijn maar ${rows.length} scholen met ${PER_KLANT} leerlingen; kies een groter --aantal.`);
  return Promise.all(
    rows.map(async ({ rolvervulling, persoon, naam, organisatie, leerlingen }) => {
      const cookie = `bench-${rolvervulling}`;
      await client.query(
        `INSERT INTO sessie (sleutel, rolvervulling, persoon, begonnen_op, laatst_op, verloopt_op, uiterlijk_op, tweede_factor, aanbieder, onderwerp)
         VALUES ($1, $2, $3, now(), '2099-01-01', '2099-01-01', '2099-01-01', true, 'bench', 'bench') ON CONFLICT DO NOTHING`,
        [createHash('sha256').update(cookie).digest(), rolvervulling, persoon],
      );
      return {
        actor: { persoon, naam, rol: 'ib' as const, organisatie },
        cookie,
        leerlingen: leerlingen.slice(1, PER_KLANT),
        apart: leerlingen[0] ?? '',
      };
    }),
  );
}
