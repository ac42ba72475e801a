import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { OppDoel } from '../regels/inhoud.ts';
import type { Opprij } from './opslag.ts';

/**
 * OPP-6 · Writes the goals of the version that is adopted, one row each: a goal that was there keeps its row, a new one gets one, and one
 * that this version leaves out ends today. Answers the goals whose number belongs to another plan; then nothing may be adopted.
 */
export async function schrijfDoelen(
  tx: Tx,
  opp: Opprij,
  {
    versie,
    doelen,
    vandaag,
  }: { readonly versie: string; readonly doelen: readonly OppDoel[]; readonly vandaag: Datum },
): Promise<number> {
  const bestaand = new Set(
    (await tx.selectFrom('opp_doel').select('id').where('opp', '=', opp.id).execute()).map(({ id }) => id),
  );
  let geschreven = 0;
  for (const { id, ...doel } of doelen) {
    if (bestaand.has(id)) {
      await tx
        .updateTable('opp_doel')
        .set({ ...doel, versie, vervallen_op: null })
        .where('id', '=', id)
        .execute();
      geschreven += 1;
      continue;
    }
    const rij = await tx
      .insertInto('opp_doel')
      .values({ id, ...doel, opp: opp.id, versie, leerling: opp.leerling, swv: opp.swv, vestiging: opp.vestiging })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    geschreven += Number(rij.numInsertedOrUpdatedRows ?? 0);
  }
  const blijft = new Set(doelen.map(({ id }) => id));
  const weg = [...bestaand].filter((id) => !blijft.has(id));
  if (weg.length > 0)
    await tx
      .updateTable('opp_doel')
      .set({ vervallen_op: vandaag })
      .where('id', 'in', weg)
      .where('vervallen_op', 'is', null)
      .execute();
  return doelen.length - geschreven;
}
