import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Rol } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { type Tx, verlooptNa } from '../../../server/platform/databank/als-actor.ts';
import { SESSIECOOKIE } from '../../../server/platform/http/bedien.ts';
import type { Cookie } from '../../../server/platform/http/route.ts';
import { eistTweedeFactor } from '../regels/tweede-factor.ts';

/** A session ends after this long, used or not. */
const SESSIE_UREN = 9;
const BEWAAR_DAGEN = 30;

/** A session that runs, as the gate knows it. */
export interface Sessie {
  readonly id: string;
  readonly persoon: string;
  readonly naam: string;
  readonly rolvervulling: string | null;
  readonly tweede_factor: boolean;
  readonly aanbieder: string;
  readonly onderwerp: string;
  readonly sessie_bij_aanbieder: string | null;
  readonly apparaat: string;
  readonly begonnen_op: string;
  readonly verloopt_op: string;
  readonly uiterlijk_op: string;
}

/** The running session of this key; undefined when there is none (any more). */
export async function vindSessie(tx: Tx, sleutel: Buffer | undefined, nu: string): Promise<Sessie | undefined> {
  if (sleutel === undefined) return undefined;
  return tx
    .selectFrom('sessie as s')
    .innerJoin('persoon as p', 'p.id', 's.persoon')
    .select(['s.id', 's.persoon', 'p.naam', 's.rolvervulling', 's.tweede_factor', 's.aanbieder', 's.onderwerp'])
    .select(['s.sessie_bij_aanbieder', 's.apparaat', 's.begonnen_op', 's.verloopt_op', 's.uiterlijk_op'])
    .where('s.sleutel', '=', sleutel)
    .where('s.ingetrokken_op', 'is', null)
    .where('s.verloopt_op', '>', nu)
    .executeTakeFirst();
}

type NieuweSessie = Pick<
  Sessie,
  'persoon' | 'rolvervulling' | 'tweede_factor' | 'aanbieder' | 'onderwerp' | 'sessie_bij_aanbieder' | 'apparaat'
> & { readonly begonnen_op?: string; readonly uiterlijk_op?: string };

/** Begins a session under a fresh key of 32 random bytes, and gives the cookie that holds it; the table keeps its SHA-256. */
export async function beginSessie(tx: Tx, nu: string, sessie: NieuweSessie): Promise<Cookie> {
  const waarde = randomBytes(32).toString('base64url');
  const uiterlijk = sessie.uiterlijk_op ?? new Date(Date.parse(nu) + SESSIE_UREN * 3_600_000).toISOString();
  await tx
    .insertInto('sessie')
    .values({
      begonnen_op: nu,
      ...sessie,
      sleutel: createHash('sha256').update(waarde).digest(),
      laatst_op: nu,
      verloopt_op: new Date(Math.min(Date.parse(verlooptNa(nu)), Date.parse(uiterlijk))).toISOString(),
      uiterlijk_op: uiterlijk,
    })
    .execute();
  const seconden = Math.max(0, Math.round((Date.parse(uiterlijk) - Date.parse(nu)) / 1000));
  return { naam: SESSIECOOKIE, waarde, seconden };
}

/** Throws away sessions that ended long ago. */
export async function ruimSessiesOp(tx: Tx, nu: string): Promise<void> {
  const grens = new Date(Date.parse(nu) - BEWAAR_DAGEN * 86_400_000).toISOString();
  await tx.deleteFrom('sessie').where('uiterlijk_op', '<', grens).execute();
}

export async function trekSessieIn(tx: Tx, sleutel: Buffer, nu: string): Promise<void> {
  await tx
    .updateTable('sessie')
    .set({ ingetrokken_op: nu })
    .where('sleutel', '=', sleutel)
    .where('ingetrokken_op', 'is', null)
    .execute();
}

/** Of whom a session was that ended, as its provider names that person. */
export async function vindBeeindigde(tx: Tx, id: string, aanbieder: string): Promise<string | undefined> {
  const rij = await tx
    .selectFrom('sessie')
    .select('onderwerp')
    .where('id', '=', id)
    .where('aanbieder', '=', aanbieder)
    .where('ingetrokken_op', 'is not', null)
    .executeTakeFirst();
  return rij?.onderwerp;
}

/** A role that somebody holds today. */
export interface Rolkeuze {
  readonly rolvervulling: string;
  readonly rol: Rol;
  readonly organisatie: string | null;
  readonly organisatienaam: string | null;
  readonly groep: string | null;
}

/** The roles that this person holds on this day. */
export async function vindRollen(tx: Tx, persoon: string, vandaag: Datum): Promise<readonly Rolkeuze[]> {
  const { rows } = await sql<Rolkeuze>`
    select r.id as rolvervulling, r.rol, r.organisatie, coalesce(v.naam, b.naam, s.naam, r.organisatie) as organisatienaam, r.groep
    from rolvervulling r
    left join vestiging v on v.code = r.organisatie left join bestuur b on b.nummer = r.organisatie left join swv s on s.code = r.organisatie
    where r.persoon = ${persoon} and r.van <= ${vandaag}::date and (r.tot is null or r.tot > ${vandaag}::date)
    order by r.rol, organisatienaam, r.groep, r.id`.execute(tx);
  return rows;
}

/** Whether to ask for a second factor: yes, unless the one role that is asked for does without. */
export async function vraagtTweedeFactor(tx: Tx, rolvervulling: string | null): Promise<boolean> {
  if (rolvervulling === null) return true;
  const rij = await tx.selectFrom('rolvervulling').select('rol').where('id', '=', rolvervulling).executeTakeFirst();
  return rij === undefined || eistTweedeFactor(rij.rol as Rol);
}
