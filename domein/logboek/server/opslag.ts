import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Telregel } from '../regels/groep.ts';

/** The name of a pupil whom the actor may see; undefined when there is none, or not for this actor. */
export async function vindNaam(tx: Tx, leerling: string): Promise<string | undefined> {
  const rij = await tx
    .selectFrom('leerling')
    .select(['roepnaam', 'tussenvoegsel', 'achternaam'])
    .where('id', '=', leerling)
    .executeTakeFirst();
  return rij && [rij.roepnaam, rij.tussenvoegsel, rij.achternaam].filter(Boolean).join(' ');
}

/** Who read or wrote about this pupil, counted; what the actor may know of it. Empty ends of the period leave it open. */
export async function vindTelregels(
  tx: Tx,
  leerling: string,
  { van, tot }: { readonly van?: Datum; readonly tot?: Datum },
): Promise<readonly Telregel[]> {
  const { rows } = await sql<Telregel>`
    select * from logboek_van_leerling(${leerling}::uuid, ${van ?? null}::date, ${tot ?? null}::date)`.execute(tx);
  return rows;
}

/** The SWV of the pupil when the actor opened this dossier on the day; undefined otherwise. */
export async function vindGelezen(tx: Tx, leerling: string, dag: Datum): Promise<string | undefined> {
  const { rows } = await sql<{
    swv: string | null;
  }>`select actor_las_op(${leerling}::uuid, ${dag}::date) as swv`.execute(tx);
  return rows[0]?.swv ?? undefined;
}

/** Whether the actor said on this day already that it was a mistake. */
export async function isAlGemeld(tx: Tx, wie: { leerling: string; persoon: string; dag: Datum }): Promise<boolean> {
  const rij = await tx
    .selectFrom('leesvergissing')
    .select('id')
    .where('leerling', '=', wie.leerling)
    .where('persoon', '=', wie.persoon)
    .where('dag', '=', wie.dag)
    .executeTakeFirst();
  return rij !== undefined;
}

export async function bewaarVergissing(
  tx: Tx,
  vergissing: {
    id: string;
    leerling: string;
    swv: string;
    persoon: string;
    dag: Datum;
    moment: string;
    uitleg: string;
  },
): Promise<void> {
  await tx.insertInto('leesvergissing').values(vergissing).execute();
}

/** Those who lead the school (or SWV) where somebody works, but not that person: as Opmaat itself. */
export async function vindLeiding(tx: Tx, organisatie: string, zonder: string, vandaag: Datum) {
  const { rows } = await sql<{ id: string; email: string }>`
    select distinct p.id, p.email from persoon p join rolvervulling r on r.persoon = p.id
    where r.organisatie = ${organisatie} and r.rol in ('ib', 'schoolleider', 'directie') and p.id <> ${zonder}
      and r.van <= ${vandaag}::date and (r.tot is null or r.tot > ${vandaag}::date)
    order by p.id`.execute(tx);
  return rows;
}
