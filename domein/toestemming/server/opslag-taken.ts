import { sql } from 'kysely';
import { type Datum, plusDagen } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { DAGEN_TUSSEN_HERINNERINGEN, DAGEN_VOOR_EINDE } from '../regels/herinneren.ts';

/**
 * Consents of which something has to be told today: whether they hold differs from what others were told, a reminder or the end is near,
 * or somebody decides who was not asked. Each is held until the end of the transaction; what another job holds is left to it.
 */
export async function vindBijTeWerken(tx: Tx, vandaag: Datum): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from toestemming
    where (geldt or (vervallen_op is null and geldig_tot > ${vandaag}::date)) and (
      geldt <> toestemming_geldig(id, ${vandaag}::date)
      or (geldt and loopt_af_gemeld_op is null and geldig_tot <= ${plusDagen(vandaag, DAGEN_VOOR_EINDE)}::date)
      or (not geldt and herinnerd_op is null and gevraagd_dag <= ${plusDagen(vandaag, -DAGEN_TUSSEN_HERINNERINGEN)}::date)
      or (not geldt and exists (select 1 from toestemming_beslissers(leerling, ${vandaag}::date) b where b.persoon <> all (gemeld_aan))))
    order by gevraagd_op, id for update skip locked`.execute(tx);
  return rows.map(({ id }) => id);
}
