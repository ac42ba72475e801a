import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Bewezen } from '../regels/claims.ts';
import type { Aanbieder } from './aanbieders.ts';

export type Koppelfout = 'onbekend' | 'email-niet-bevestigd';

interface Wie {
  readonly aanbieder: Pick<Aanbieder, 'koppelen'>;
  readonly uitgever: string;
  readonly bewezen: Bewezen;
  readonly nu: string;
  readonly vandaag: Datum;
}

/**
 * The person behind an identity. One that was never seen is linked as the provider's configuration says: by an address that the
 * provider vouches for, as a new parent, or not at all.
 */
export async function vindOfKoppel(tx: Tx, wie: Wie): Promise<{ persoon: string } | Koppelfout> {
  const { uitgever, bewezen, nu } = wie;
  const bekend = await tx
    .selectFrom('identiteit')
    .select('persoon')
    .where('uitgever', '=', uitgever)
    .where('onderwerp', '=', bewezen.onderwerp)
    .executeTakeFirst();
  if (bekend) return bekend;
  const gevonden = await vindNieuw(tx, wie);
  if (typeof gevonden === 'string') return gevonden;
  await tx
    .insertInto('identiteit')
    .values({ uitgever, onderwerp: bewezen.onderwerp, persoon: gevonden.persoon, gekoppeld_op: nu })
    .execute();
  return gevonden;
}

async function vindNieuw(tx: Tx, wie: Wie): Promise<{ persoon: string } | Koppelfout> {
  const { aanbieder, bewezen } = wie;
  if (aanbieder.koppelen === 'niet') return 'onbekend';
  if (aanbieder.koppelen === 'nieuwe-ouder') return { persoon: await maakOuder(tx, wie) };
  if (bewezen.email === undefined) return bewezen.emailGegeven ? 'email-niet-bevestigd' : 'onbekend';
  return vindOpEmail(tx, wie, bewezen.email);
}

/** An address can pass to somebody else: who has an identity at this provider already, keeps that one until a manager unlinks it. */
async function vindOpEmail(tx: Tx, { uitgever }: Wie, email: string): Promise<{ persoon: string } | Koppelfout> {
  const { rows } = await sql<{ persoon: string }>`select p.id as persoon from persoon p where lower(p.email) = ${email}
    and not exists (select 1 from identiteit i where i.persoon = p.id and i.uitgever = ${uitgever})`.execute(tx);
  const [rij] = rows;
  return rij ?? 'onbekend';
}

async function maakOuder(tx: Tx, { bewezen, vandaag }: Wie): Promise<string> {
  const persoon = uuid();
  // Without an address of their own; each row needs one that exists once.
  const email = `${persoon}@geen-adres.invalid`;
  await tx
    .insertInto('persoon')
    .values({ id: persoon, naam: bewezen.naam || 'Ouder', email })
    .execute();
  await tx.insertInto('rolvervulling').values({ id: uuid(), persoon, rol: 'ouder', van: vandaag }).execute();
  return persoon;
}
