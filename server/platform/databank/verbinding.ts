import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from './tabellen.ts';

/** A pool of connections under the login that owns nothing. Rights come only with an actor (als-actor.ts). */
export interface Databank {
  readonly kysely: Kysely<DB>;
  readonly pool: pg.Pool;
}

const DATE = 1082;
const TIMESTAMPTZ = 1184;
const INT8 = 20;
const NUMERIC = 1700;

/** Dates stay plain dates, moments become ISO instants in UTC, counts become numbers. */
export const typen: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, vorm?: 'text' | 'binary') => {
    if (oid === DATE) return (waarde: string) => waarde;
    if (oid === TIMESTAMPTZ) return (waarde: string) => new Date(waarde).toISOString();
    if (oid === INT8 || oid === NUMERIC) return Number;
    return pg.types.getTypeParser(oid, vorm as 'text');
  }) as typeof pg.types.getTypeParser,
};

/** Opens a pool. `verbindingen` bounds how many are open at once. */
export function openDatabank(verbinding: pg.ClientConfig, verbindingen = 20): Databank {
  const pool = new pg.Pool({ ...verbinding, max: verbindingen, types: typen, application_name: 'opmaat' });
  // A connection that dies while idle (database restarted) must not take the server down: the pool opens another.
  pool.on('error', () => {});
  // Nor one that dies between two statements of a transaction: the next statement fails, and with it the request.
  pool.on('connect', (client) => void client.on('error', () => {}));
  return { pool, kysely: new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }) };
}

/** Closes the pool after the running queries. */
export async function sluitDatabank(databank: Databank): Promise<void> {
  await databank.kysely.destroy();
}
