import type { Datum } from '../../kern/tijd/datum.ts';
import type { Tx } from './databank/als-actor.ts';

/** A setting that an SWV chooses: its key, and the national default that holds before the first choice. */
export interface Instelbaar<T> {
  readonly sleutel: string;
  readonly standaard: T;
}

/** The value for this date, with from when and where in the ondersteuningsplan; the national default when nothing was chosen. */
export async function haalInstelling<T>(
  tx: Tx,
  swv: string,
  instelbaar: Instelbaar<T>,
  datum: Datum,
): Promise<{ waarde: T; van: Datum | undefined; plaats: string }> {
  const rij = await tx
    .selectFrom('instelling')
    .select(['waarde', 'van', 'plaats_in_plan'])
    .where('swv', '=', swv)
    .where('sleutel', '=', instelbaar.sleutel)
    .where('van', '<=', datum)
    .where('vervallen_op', 'is', null)
    .orderBy('van', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (rij === undefined)
    return { waarde: instelbaar.standaard, van: undefined, plaats: 'landelijke standaard van Opmaat' };
  return { waarde: rij.waarde as T, van: rij.van as Datum, plaats: rij.plaats_in_plan };
}
