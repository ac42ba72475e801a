import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { MatchCriteria } from '../regels/criteria.ts';
import type { Criteriakeuze } from '../regels/criteriaversies.ts';

/** The key of the criteria among the settings of an SWV. */
export const SLEUTEL = 'matchcriteria';

export interface Bewaardekeuze extends Criteriakeuze {
  readonly vastgelegdOp: string;
}

/** All choices of an SWV, by start. */
export async function vindKeuzes(tx: Tx, swv: string): Promise<Bewaardekeuze[]> {
  const rijen = await tx
    .selectFrom('instelling')
    .selectAll()
    .where('swv', '=', swv)
    .where('sleutel', '=', SLEUTEL)
    .orderBy('van')
    .execute();
  return rijen.map((rij) => ({
    van: rij.van,
    plaatsInPlan: rij.plaats_in_plan,
    vastgelegdOp: rij.vastgelegd_op,
    criteria: rij.waarde as MatchCriteria,
  }));
}

/** All SWV by name. */
export function vindSwvs(tx: Tx) {
  return tx.selectFrom('swv').select(['code', 'naam']).orderBy('naam').orderBy('code').execute();
}

/** Records a choice with a start of its own. */
export async function voegKeuzeToe(tx: Tx, swv: string, keuze: Criteriakeuze, door: string, nu: string): Promise<void> {
  await tx
    .insertInto('instelling')
    .values({ swv, sleutel: SLEUTEL, van: keuze.van, ...kolommen(keuze, door, nu) })
    .execute();
}

/** Takes the place of a choice that has not begun; false when somebody else was first. */
export async function vervangKeuze(
  tx: Tx,
  swv: string,
  keuze: Criteriakeuze,
  gezien: string,
  door: string,
  nu: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('instelling')
    .set(kolommen(keuze, door, nu))
    .where('swv', '=', swv)
    .where('sleutel', '=', SLEUTEL)
    .where('van', '=', keuze.van as Datum)
    .where('vastgelegd_op', '=', gezien)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function kolommen({ criteria, plaatsInPlan }: Criteriakeuze, door: string, nu: string) {
  return { waarde: JSON.stringify(criteria), plaats_in_plan: plaatsInPlan, door, vastgelegd_op: nu };
}
