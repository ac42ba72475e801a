import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Deelname } from '../regels/deelname.ts';
import type { Stuk } from './opslag.ts';

export interface Deelnemer extends Deelname {
  readonly id: string;
  readonly naam: string;
  readonly waarom: string;
  readonly waaromGestopt: string | null;
}

/** Who takes part or took part, as far as the actor may read it: parents their own child. */
export async function vindDeelnemers(tx: Tx, arrangement: string): Promise<readonly Deelnemer[]> {
  const { rows } =
    await sql<Deelnemer>`select d.id, d.leerling, d.van, d.tot, d.waarom, d.waarom_gestopt as "waaromGestopt",
      concat_ws(' ', l.roepnaam, nullif(l.tussenvoegsel, ''), l.achternaam) as naam
    from arrangement_deelname d join leerling l on l.id = d.leerling where d.arrangement = ${arrangement}
    order by d.tot is not null, l.roepnaam, d.van, d.id`.execute(tx);
  return rows;
}

export async function voegDeelnemerToe(
  tx: Tx,
  stuk: Stuk,
  nieuw: { readonly leerling: string; readonly van: Datum; readonly waarom: string },
  wie: { readonly actor: Actor; readonly nu: string },
): Promise<void> {
  await tx
    .insertInto('arrangement_deelname')
    .values({
      ...nieuw,
      id: uuid(),
      arrangement: stuk.id,
      swv: stuk.swv,
      vestiging: stuk.vestiging,
      door: wie.actor.persoon,
      door_naam: wie.actor.naam,
      moment: wie.nu,
    })
    .execute();
}

export async function beeindigDeelname(tx: Tx, id: string, tot: Datum, waarom: string): Promise<void> {
  await tx
    .updateTable('arrangement_deelname')
    .set({ tot, waarom_gestopt: waarom })
    .where('id', '=', id)
    .where('tot', 'is', null)
    .execute();
}
