import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Inschrijving } from '../regels/betrokkenheid.ts';

export interface Schoolplek {
  readonly leerling: string;
  readonly vestiging: string;
  readonly swv: string;
}

export async function maakSchoolBetrokken(
  tx: Tx,
  plek: Schoolplek & { grond: 'aanmelding' | 'inschrijving'; onderwerp: string; van: Datum },
): Promise<void> {
  const { leerling, vestiging, swv, grond, onderwerp, van } = plek;
  await tx.insertInto('betrokken_school').values({ leerling, vestiging, swv, grond, onderwerp, van }).execute();
}

/** The school stays involved on this ground until a day (excl.); one that had ended earlier stays ended. */
export async function beeindigBetrokkenheid(
  tx: Tx,
  { leerling, vestiging }: Pick<Schoolplek, 'leerling' | 'vestiging'>,
  grond: 'aanmelding' | 'inschrijving',
  tot: Datum,
  onderwerp?: string,
): Promise<void> {
  await tx
    .updateTable('betrokken_school')
    .set({ tot })
    .where('leerling', '=', leerling)
    .where('vestiging', '=', vestiging)
    .where('grond', '=', grond)
    .where((w) => w.or([w('tot', 'is', null), w('tot', '>', tot)]))
    .$if(onderwerp !== undefined, (q) => q.where('onderwerp', '=', onderwerp ?? ''))
    .execute();
}

/** AAN-12: this school may reuse the dossier from this day; also when parents ended that earlier on the same day. */
export async function deelDossier(tx: Tx, plek: Schoolplek, door: string, van: Datum): Promise<void> {
  const { leerling, vestiging, swv } = plek;
  const lopend = await tx
    .selectFrom('dossierdeling')
    .select('van')
    .where('leerling', '=', leerling)
    .where('vestiging', '=', vestiging)
    .where((w) => w.or([w('tot', 'is', null), w('van', '=', van)]))
    .executeTakeFirst();
  if (lopend === undefined) {
    await tx.insertInto('dossierdeling').values({ leerling, vestiging, swv, door, van }).execute();
  } else {
    await tx
      .updateTable('dossierdeling')
      .set({ tot: null })
      .where('leerling', '=', leerling)
      .where('vestiging', '=', vestiging)
      .where('van', '=', lopend.van)
      .execute();
  }
}

/** The sharing with a school ends on this day (excl.), with its involvement or by consent withdrawn; one that ended earlier stays ended. */
export async function beeindigDeling(
  tx: Tx,
  { leerling, vestiging }: Pick<Schoolplek, 'leerling' | 'vestiging'>,
  tot: Datum,
): Promise<void> {
  await tx
    .updateTable('dossierdeling')
    .set({ tot })
    .where('leerling', '=', leerling)
    .where('vestiging', '=', vestiging)
    .where((w) => w.or([w('tot', 'is', null), w('tot', '>', tot)]))
    .execute();
}

/** Enrolments of a pupil that run or have yet to begin, held until the end of the transaction. */
export async function vindInschrijvingen(tx: Tx, leerling: string, vanaf: Datum): Promise<Inschrijving[]> {
  const { rows } = await sql<Inschrijving>`select id, vestiging, tijdelijk, van, tot from inschrijving
    where leerling = ${leerling} and (tot is null or tot > ${vanaf}::date) and (tot is null or tot > van) order by van, id for update`.execute(
    tx,
  );
  return rows;
}

export async function voegInschrijvingToe(
  tx: Tx,
  inschrijving: Schoolplek & { id: string; leerjaar: string; groep: string; tijdelijk: boolean; van: Datum },
): Promise<void> {
  const { id, leerling, vestiging, swv, leerjaar, groep, tijdelijk, van } = inschrijving;
  await tx
    .insertInto('inschrijving')
    .values({ id, leerling, vestiging, swv, leerjaar, groep, tijdelijk, van })
    .execute();
}

export async function maakInschrijvingDefinitief(tx: Tx, id: string, leerjaar: string, groep: string): Promise<void> {
  await tx.updateTable('inschrijving').set({ tijdelijk: false, leerjaar, groep }).where('id', '=', id).execute();
}

export async function beeindigInschrijving(tx: Tx, id: string, tot: Datum): Promise<void> {
  await tx.updateTable('inschrijving').set({ tot }).where('id', '=', id).execute();
}
