import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';

export interface Adres {
  readonly persoon: string;
  readonly email: string;
}

/** The parents with gezag and guardians of a child on a day. Only SYSTEEM sees them all. */
export async function zoekOuderadressen(tx: Tx, leerling: string, dag: Datum): Promise<readonly Adres[]> {
  const { rows } = await sql<Adres>`select p.id as persoon, p.email from gezag g join persoon p on p.id = g.persoon
    where g.leerling = ${leerling} and g.soort <> 'ouder_zonder_gezag' and g.van <= ${dag}::date and (g.tot is null or g.tot > ${dag}::date)
    order by p.id`.execute(tx);
  return rows;
}

/** Those who handle applications at a school on a day. Only SYSTEEM sees them from outside the school. */
export async function zoekSchooladressen(tx: Tx, vestiging: string, dag: Datum): Promise<readonly Adres[]> {
  const { rows } =
    await sql<Adres>`select distinct p.id as persoon, p.email from rolvervulling r join persoon p on p.id = r.persoon
    where r.organisatie = ${vestiging} and r.rol in ('ib', 'schoolleider') and r.van <= ${dag}::date and (r.tot is null or r.tot > ${dag}::date)
    order by p.id`.execute(tx);
  return rows;
}
