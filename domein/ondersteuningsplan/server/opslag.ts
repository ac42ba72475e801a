import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { wachtOpBeurt } from '../../../server/platform/databank/beurt.ts';
import type { Telling } from '../regels/gevolg.ts';
import type { NieuweKeuze } from '../regels/kiezen.ts';
import type { Keuze } from '../regels/waarde-op.ts';

export interface BewaardeKeuze extends Keuze {
  readonly sleutel: string;
  readonly volgnummer: number;
}

/** All choices of an SWV by start, those taken back too. */
export async function vindKeuzes(tx: Tx, swv: string): Promise<readonly BewaardeKeuze[]> {
  const rijen = await tx
    .selectFrom('instelling')
    .select(['sleutel', 'van', 'waarde', 'plaats_in_plan', 'vervallen_op', 'volgnummer'])
    .where('swv', '=', swv)
    .orderBy('van')
    .execute();
  return rijen.map(({ plaats_in_plan, vervallen_op, ...rij }) => ({
    ...rij,
    plaatsInPlan: plaats_in_plan,
    vervallen: vervallen_op !== null,
  }));
}

/** Name of an SWV. */
export function vindSwv(tx: Tx, swv: string) {
  return tx.selectFrom('swv').select(['code', 'naam']).where('code', '=', swv).executeTakeFirst();
}

/** Until the end of this transaction nobody else chooses about this setting. */
export async function vergrendel(tx: Tx, swv: string, sleutel: string): Promise<void> {
  await wachtOpBeurt(tx, `instelling ${swv} ${sleutel}`);
}

export interface Wie {
  readonly swv: string;
  readonly sleutel: string;
  readonly door: string;
  readonly nu: string;
}

/** Records a choice; takes the place of one of the same day that has not begun or was taken back. */
export async function schrijfKeuze(tx: Tx, { swv, sleutel, door, nu }: Wie, keuze: NieuweKeuze): Promise<void> {
  const waarden = {
    waarde: JSON.stringify(keuze.waarde),
    plaats_in_plan: keuze.plaatsInPlan,
    door,
    vastgelegd_op: nu,
    vervallen_op: null,
  };
  await tx
    .insertInto('instelling')
    .values({ swv, sleutel, van: keuze.van, ...waarden })
    .onConflict((conflict) =>
      conflict
        .columns(['swv', 'sleutel', 'van'])
        .doUpdateSet({ ...waarden, volgnummer: sql`instelling.volgnummer + 1` }),
    )
    .execute();
}

/** Takes back a choice that has not begun. */
export async function trekIn(tx: Tx, { swv, sleutel, nu }: Wie, van: Datum): Promise<void> {
  await tx
    .updateTable('instelling')
    .set({ vervallen_op: nu, volgnummer: sql`volgnummer + 1` })
    .where('swv', '=', swv)
    .where('sleutel', '=', sleutel)
    .where('van', '=', van)
    .execute();
}

/** What was done to the settings of an SWV, newest first. */
export async function vindGeschiedenis(tx: Tx, swv: string) {
  const { rows } = await sql<{ sleutel: string; moment: string; wie: string; zin: string }>`
    select gegevens->>'sleutel' as sleutel, moment, door_naam as wie, tekst as zin from gebeurtenis
    where swv = ${swv} and leerling is null and soort in ('ondersteuningsplan.gekozen', 'ondersteuningsplan.ingetrokken')
    order by moment desc, id desc limit 500`.execute(tx);
  return rows;
}

/** How much runs on this day that a change may touch: counts of the actor's own SWV, never who. */
export async function telGeraakt(tx: Tx, dag: Datum): Promise<Readonly<Partial<Record<Telling, number>>>> {
  const { rows } = await sql<{
    wat: Telling;
    aantal: number;
  }>`select wat, aantal from plan_geraakt(${dag}::date)`.execute(tx);
  return Object.fromEntries(rows.map(({ wat, aantal }) => [wat, aantal]));
}
