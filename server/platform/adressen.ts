import { sql } from 'kysely';
import type { Datum } from '../../kern/tijd/datum.ts';
import type { Tx } from './databank/als-actor.ts';

/** Where to write to somebody with an account. */
export interface Adres {
  readonly persoon: string;
  readonly email: string;
}

/** Where to write to these people, and whether one is a pupil (`leerling`). Only SYSTEEM may look this up for everybody; so it is with all that follow. */
export async function zoekAdressen(
  tx: Tx,
  personen: readonly string[],
): Promise<readonly (Adres & { readonly leerling: string | null })[]> {
  if (personen.length === 0) return [];
  return tx
    .selectFrom('persoon')
    .select(['id as persoon', 'email', 'leerling'])
    .where('id', 'in', [...personen])
    .where('email', '<>', '')
    .orderBy('id')
    .execute();
}

/** Those who handle what concerns pupils at a school. */
export const SCHOOLROLLEN = ['ib', 'schoolleider'];

/** Who has one of these roles at an organisation on a day. */
export async function zoekRoladressen(
  tx: Tx,
  organisatie: string,
  rollen: readonly string[],
  dag: Datum,
): Promise<readonly Adres[]> {
  const { rows } =
    await sql<Adres>`select distinct p.id as persoon, p.email from rolvervulling r join persoon p on p.id = r.persoon
    where r.organisatie = ${organisatie} and r.rol = any(${rollen}::text[]) and r.van <= ${dag}::date and (r.tot is null or r.tot > ${dag}::date)
    order by p.id`.execute(tx);
  return rows;
}

/** BW 1:245 · The parents with gezag and guardians of a child on a day; nobody once it is of age. */
export async function zoekOuderadressen(tx: Tx, leerling: string, dag: Datum): Promise<readonly Adres[]> {
  const { rows } = await sql<Adres>`select p.id as persoon, p.email from gezag g join persoon p on p.id = g.persoon
    join leerling l on l.id = g.leerling and l.geboortedatum > (${dag}::date - interval '18 years')::date
    where g.leerling = ${leerling} and g.soort <> 'ouder_zonder_gezag' and g.van <= ${dag}::date and (g.tot is null or g.tot > ${dag}::date)
    order by p.id`.execute(tx);
  return rows;
}

/** The parents with gezag as long as the child is a minor, and the pupil with an account of its own from this age. */
export async function zoekGezinsadressen(
  tx: Tx,
  leerling: string,
  dag: Datum,
  leeftijd = 16,
): Promise<readonly Adres[]> {
  const ouders = await zoekOuderadressen(tx, leerling, dag);
  const { rows } = await sql<Adres>`select p.id as persoon, p.email from persoon p join leerling l on l.id = p.leerling
    where l.id = ${leerling} and l.geboortedatum <= (${dag}::date - make_interval(years => ${leeftijd}))::date`.execute(
    tx,
  );
  return [...ouders, ...rows];
}
