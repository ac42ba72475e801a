import { sql } from 'kysely';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';

/** The needs that hold today or later, in words of who wrote them, as far as the actor may read them. */
export async function vindBehoeften(tx: Tx, leerling: string) {
  const { rows } = await sql<{ id: string; bron: string; categorie: string; intensiteit: number; toelichting: string }>`
    select id, bron, categorie, intensiteit, toelichting from behoefte
    where leerling = ${leerling} and vervallen_op is null and (tot is null or tot >= vandaag()) order by moment, id`.execute(
    tx,
  );
  return rows;
}

/** Factors, views and what was tried that hold today. */
export async function vindBeschrijvingen(tx: Tx, leerling: string) {
  const { rows } = await sql<{ soort: string; tekst: string; effect: string | null }>`
    select soort, tekst, effect from beschrijving where leerling = ${leerling} and vervallen_op is null order by moment, id`.execute(
    tx,
  );
  return rows;
}
