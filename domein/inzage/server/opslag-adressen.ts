import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';

export interface Adres {
  readonly persoon: string;
  readonly email: string;
}

/** Those with one of these roles at a school on a day. Only SYSTEEM sees them from outside the school. */
export async function zoekSchooladressen(
  tx: Tx,
  vestiging: string,
  rollen: readonly string[],
  dag: Datum,
): Promise<readonly Adres[]> {
  const { rows } =
    await sql<Adres>`select distinct p.id as persoon, p.email from rolvervulling r join persoon p on p.id = r.persoon
    where r.organisatie = ${vestiging} and r.rol = any(${rollen}::text[]) and r.van <= ${dag}::date and (r.tot is null or r.tot > ${dag}::date)
    order by p.id`.execute(tx);
  return rows;
}

/** The address of one person. */
export async function zoekAdres(tx: Tx, persoon: string): Promise<readonly Adres[]> {
  const { rows } =
    await sql<Adres>`select id as persoon, email from persoon where id = ${persoon} and email <> ''`.execute(tx);
  return rows;
}
