import { sql, type Transaction } from 'kysely';
import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { DB } from './tabellen.ts';
import type { Databank } from './verbinding.ts';

/** A transaction in which the database knows who acts. */
export type Tx = Transaction<DB>;

/** The pseudo-roles that are no person: nobody logged in, the gate (logging in and out), and Opmaat itself in a job. */
export const NIEMAND = { persoon: '', naam: '', rol: 'openbaar', organisatie: null } as const satisfies Actor;
export const POORT = { persoon: '', naam: '', rol: 'poort', organisatie: null } as const satisfies Actor;
export const SYSTEEM = { persoon: '', naam: 'Opmaat', rol: 'systeem', organisatie: null } as const satisfies Actor;

/**
 * Runs work in one transaction as this actor: row security on, role that owns nothing, forgotten at the end.
 * All settings go in one query, so that an actor costs one round trip.
 */
export function alsActor<T>(
  databank: Databank,
  actor: Actor,
  vandaag: Datum,
  werk: (tx: Tx) => Promise<T>,
): Promise<T> {
  return databank.kysely.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'opmaat_app', true), set_config('opmaat.persoon', ${actor.persoon}, true),
      set_config('opmaat.rol', ${actor.rol}, true), set_config('opmaat.organisatie', ${actor.organisatie ?? ''}, true),
      set_config('opmaat.leerling', ${actor.leerling ?? ''}, true), set_config('opmaat.groep', ${actor.groep ?? ''}, true),
      set_config('opmaat.vandaag', ${vandaag}, true)`.execute(tx);
    return werk(tx);
  });
}

/**
 * As alsActor, for the actor that belongs to a session key (its SHA-256). Finding the session and taking on its actor is one
 * query. Gives undefined, and runs nothing, when the session is unknown, expired, withdrawn, or its role has ended.
 */
export function alsSessie<T>(
  databank: Databank,
  sleutel: Buffer,
  nu: string,
  vandaag: Datum,
  werk: (tx: Tx, actor: Actor) => Promise<T>,
): Promise<T | undefined> {
  return databank.kysely.transaction().execute(async (tx) => {
    const { rows } =
      await sql<ActorRij>`select a.persoon, a.naam, a.rol, a.organisatie, a.leerling, a.groep, a.laatst_op,
      set_config('role', 'opmaat_app', true), set_config('opmaat.persoon', a.persoon::text, true),
      set_config('opmaat.rol', a.rol, true), set_config('opmaat.organisatie', coalesce(a.organisatie, ''), true),
      set_config('opmaat.leerling', coalesce(a.leerling::text, ''), true), set_config('opmaat.groep', coalesce(a.groep, ''), true),
      set_config('opmaat.vandaag', ${vandaag}, true)
      from sessie_actor(${sleutel}, ${nu}::timestamptz, ${vandaag}::date) a`.execute(tx);
    const [rij] = rows;
    if (rij === undefined) return undefined;
    if (Date.parse(nu) - Date.parse(rij.laatst_op) > VERLENG_NA_MS) {
      await sql`select sessie_verlengen(${sleutel}, ${nu}::timestamptz, ${verlooptNa(nu)}::timestamptz)`.execute(tx);
    }
    const { persoon, naam, rol, organisatie, leerling, groep } = rij;
    return werk(tx, { persoon, naam, rol, organisatie, ...(leerling && { leerling }), ...(groep && { groep }) });
  });
}

type ActorRij = Pick<Actor, 'persoon' | 'naam' | 'rol' | 'organisatie'> & {
  leerling: string | null;
  groep: string | null;
  laatst_op: string;
};

/** A session ends after this long without use. */
export const SESSIE_ONGEBRUIKT_MINUTEN = 30;
/** Not every request writes: only one that comes this long after the last that did. */
const VERLENG_NA_MS = 60_000;

/** When a session that is used now ends without further use. */
export function verlooptNa(nu: string): string {
  return new Date(Date.parse(nu) + SESSIE_ONGEBRUIKT_MINUTEN * 60_000).toISOString();
}

/** Who acts in a transaction at this moment, when that is not who began it. */
const tijdelijk = new WeakMap<Tx, Actor>();

/** As whom the database sees this transaction now: Opmaat itself within `alsSysteem`, otherwise who began it. */
export function vindHandelende(tx: Tx, begonnen: Actor): Actor {
  return tijdelijk.get(tx) ?? begonnen;
}

/**
 * Within this transaction, does what the register itself must do and the actor may not: end the enrolment at another school when
 * a pupil is placed here. What is recorded meanwhile is recorded as done by Opmaat. Who acted before is back afterwards, also when one
 * stands within another (when the work fails, the transaction ends with it).
 */
export async function alsSysteem<T>(tx: Tx, actor: Actor, werk: () => Promise<T>): Promise<T> {
  const zet = async (wie: Actor) => {
    await sql`select set_config('opmaat.persoon', ${wie.persoon}, true), set_config('opmaat.rol', ${wie.rol}, true)`.execute(
      tx,
    );
    tijdelijk.set(tx, wie);
  };
  const eerder = vindHandelende(tx, actor);
  await zet(SYSTEEM);
  const uitkomst = await werk();
  await zet(eerder);
  return uitkomst;
}
