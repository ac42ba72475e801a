import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Schoolfeiten } from '../regels/plan.ts';
import type { Soort } from '../regels/termijnen.ts';

/** One pupil at one school, as the rules look at it. */
export interface Schooldeel {
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly feiten: Schoolfeiten;
}

/** A planned destruction as it stands. */
export interface Planrij {
  readonly id: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string | null;
  readonly soort: Soort;
  readonly grens: Datum;
  readonly gepland_op: Datum;
  readonly aangekondigd_op: Datum | null;
  readonly opgehouden_om: string | null;
  readonly begonnen_op: string | null;
}

/** Pupils of whom something ended on or before this day, or that are planned already. Only SYSTEEM gets them. */
export async function vindKandidaten(tx: Tx, totEnMet: Datum): Promise<string[]> {
  const { rows } = await sql<{
    leerling: string;
  }>`select k as leerling from bewaren_kandidaten(${totEnMet}::date) k`.execute(tx);
  return rows.map(({ leerling }) => leerling);
}

/** What the schools of these pupils hold, as far as the actor may know it. */
export async function vindSchooldelen(tx: Tx, leerlingen: readonly string[]): Promise<Schooldeel[]> {
  const { rows } =
    await sql<Schooldeel>`select leerling, swv, vestiging, feiten from bewaren_feiten(${leerlingen}::uuid[])
    order by leerling, vestiging`.execute(tx);
  return rows;
}

/** The plans of these pupils that the actor sees. */
export async function vindPlannen(tx: Tx, leerlingen: readonly string[]): Promise<Planrij[]> {
  const { rows } =
    await sql<Planrij>`select id, leerling, swv, vestiging, soort, grens, gepland_op, aangekondigd_op, opgehouden_om, begonnen_op
    from vernietiging where leerling = any(${leerlingen}::uuid[]) order by gepland_op, id`.execute(tx);
  return rows;
}

/** What is due, announced long enough ago and held by nothing; the oldest first, a dossier before what its dates rest on. */
export async function vindUitTeVoeren(
  tx: Tx,
  vandaag: Datum,
): Promise<{ id: string; leerling: string; soort: string } | undefined> {
  const { rows } = await sql<{ id: string; leerling: string; soort: string }>`
    select v.id, v.leerling, v.soort from vernietiging v
    where v.gepland_op <= ${vandaag}::date and v.aangekondigd_op <= ${vandaag}::date - 30 and v.opgehouden_om is null
      and bewaren_tegen(v.id) is null
    order by v.begonnen_op nulls last, v.gepland_op, array_position(array['dossier', 'samenwerkingsverband'], v.soort), v.id
    limit 1`.execute(tx);
  return rows[0];
}

/** One step of a destruction; the database checks for itself whether it may (vernietig_stap). */
export async function vernietigStap(tx: Tx, id: string, nu: string): Promise<'meer' | 'klaar' | 'wacht'> {
  const { rows } = await sql<{
    stand: 'meer' | 'klaar' | 'wacht';
  }>`select vernietig_stap(${id}, ${nu}::timestamptz) as stand`.execute(tx);
  return rows[0]?.stand ?? 'klaar';
}
