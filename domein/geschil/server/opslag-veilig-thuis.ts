import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';

/** What the actor may read of the contact with Veilig Thuis: about a pupil, or one by id; latest first. */
export function vindVeiligThuis(tx: Tx, wat: { readonly leerling: string } | { readonly id: string }) {
  const vraag = tx
    .selectFrom('veilig_thuis as t')
    .innerJoin('vestiging as v', 'v.code', 't.vestiging')
    .selectAll('t')
    .select('v.naam as school')
    .orderBy('t.dag', 'desc')
    .orderBy('t.id', 'desc');
  return ('id' in wat ? vraag.where('t.id', '=', wat.id) : vraag.where('t.leerling', '=', wat.leerling)).execute();
}

export interface NieuwVeiligThuis {
  readonly id: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly soort: string;
  readonly dag: Datum;
  readonly gronden: string[];
  readonly toelichting: string;
  readonly ouders_ingelicht: boolean;
  readonly niet_ingelicht_om: string | null;
  readonly moment: string;
  readonly door: string;
  readonly door_naam: string;
}

export async function voegVeiligThuisToe(tx: Tx, stuk: NieuwVeiligThuis): Promise<void> {
  await tx.insertInto('veilig_thuis').values(stuk).execute();
}

/** Parents know now; false when they did already. */
export async function zetOudersIngelicht(tx: Tx, id: string, vestiging: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('veilig_thuis')
    .set({ ouders_ingelicht: true, niet_ingelicht_om: null })
    .where('id', '=', id)
    .where('vestiging', '=', vestiging)
    .where('ouders_ingelicht', '=', false)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
