import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';

export interface Plek {
  readonly leerling: string;
  readonly vestiging: string;
  readonly start: Datum;
}

/**
 * The declaration with which a pupil can start at this school on this day: of a kind that the school has, SBO within the SWV that gave it.
 * With `besluit`: only that one.
 */
export async function vindBruikbaar(
  tx: Tx,
  { leerling, vestiging, start }: Plek,
  besluit?: string,
): Promise<{ id: string; swv: string } | undefined> {
  const { rows } = await sql<{ id: string; swv: string }>`
    select b.id, b.swv from tlv_besluit b join vestiging v on v.code = ${vestiging}
    where b.leerling = ${leerling} and b.uitkomst = 'positief' and b.ingetrokken_op is null and b.van <= ${start}::date and b.tot >= ${start}::date
      and b.soort in ('SBO', 'SO', 'VSO', 'PRO') and b.soort = any (v.soorten)
      and (b.soort <> 'SBO' or b.swv = swv_van_school(v.code, 'PO'))
      and not exists (select 1 from tlv_besluit n where n.vervangt = b.id)
      ${besluit === undefined ? sql`` : sql`and b.id = ${besluit}`}
    order by b.tot desc, b.id limit 1`.execute(tx);
  return rows[0];
}

/** Where the pupil sits with a declaration from this day on, or will. */
export async function vindPlaatsingen(tx: Tx, leerling: string, dag: Datum) {
  return tx
    .selectFrom('tlv_plaatsing')
    .select(['id', 'vestiging', 'van', 'tot', 'besluit'])
    .where('leerling', '=', leerling)
    .where((of) => of.or([of('tot', 'is', null), of('tot', '>', dag)]))
    .execute();
}

/** Ends a placement on this day; one that never began goes. */
export async function beeindigPlaatsing(
  tx: Tx,
  plaatsing: { readonly id: string; readonly van: Datum },
  dag: Datum,
): Promise<void> {
  if (plaatsing.van < dag)
    await tx.updateTable('tlv_plaatsing').set({ tot: dag }).where('id', '=', plaatsing.id).execute();
  else await tx.deleteFrom('tlv_plaatsing').where('id', '=', plaatsing.id).execute();
}

export async function voegPlaatsingToe(
  tx: Tx,
  plek: Plek & {
    readonly besluit: string;
    readonly swv: string;
    readonly door: string | null;
    readonly doorNaam: string;
    readonly moment: string;
    readonly tot?: Datum | null;
  },
): Promise<void> {
  await tx
    .insertInto('tlv_plaatsing')
    .values({
      id: uuid(),
      besluit: plek.besluit,
      leerling: plek.leerling,
      swv: plek.swv,
      vestiging: plek.vestiging,
      van: plek.start,
      tot: plek.tot ?? null,
      door: plek.door,
      door_naam: plek.doorNaam,
      moment: plek.moment,
    })
    .execute();
}
