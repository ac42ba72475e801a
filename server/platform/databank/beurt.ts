import { sql } from 'kysely';
import type { Tx } from './als-actor.ts';

/** One at a time: who works on the same thing (`opp <id>`) waits here until this transaction ends, and then sees what was done. */
export async function wachtOpBeurt(tx: Tx, waarop: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${waarop}, 0))`.execute(tx);
}
