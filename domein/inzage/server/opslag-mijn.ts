import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';

/** The school and group of this pupil on a day. */
export async function vindMijnSchool(tx: Tx, leerling: string, dag: Datum) {
  const { rows } = await sql<{ naam: string; groep: string }>`
    select v.naam, i.groep from inschrijving i join vestiging v on v.code = i.vestiging
    where i.leerling = ${leerling} and i.van <= ${dag}::date and (i.tot is null or i.tot > ${dag}::date)`.execute(tx);
  return rows[0];
}

/** Who helps the acting pupil at school: the intern begeleider and the teacher of the own group. */
export async function vindMijnMensen(tx: Tx) {
  const { rows } = await sql<{ naam: string; rol: 'ib' | 'leraar' }>`select naam, rol from mijn_mensen()`.execute(tx);
  return rows;
}

/** Needs that stand on this day, with who said so. */
export async function vindMijnBehoeften(tx: Tx, leerling: string, dag: Datum) {
  const { rows } = await sql<{
    id: string;
    bron: 'school' | 'ouders' | 'leerling';
    categorie: string;
    setting: string;
    toelichting: string;
  }>`select id, bron, categorie, setting, toelichting from behoefte
    where leerling = ${leerling} and vervallen_op is null and van <= ${dag}::date and (tot is null or tot >= ${dag}::date)
    order by verplicht desc, intensiteit desc, moment, id`.execute(tx);
  return rows;
}

/** The goals of the running plan that still count, the nearest date first. */
export async function vindMijnPlandoelen(tx: Tx, leerling: string) {
  const { rows } = await sql<{ id: string; tekst: string; tot: Datum }>`
    select d.id, d.tekst, d.tot from opp_doel d join opp o on o.id = d.opp
    where d.leerling = ${leerling} and o.afgesloten_op is null and d.vervallen_op is null order by d.tot, d.id`.execute(
    tx,
  );
  return rows;
}

/** What school wrote about what helps, and what the pupil said itself; what was ended is not there. */
export async function vindMijnBeschrijvingen(tx: Tx, leerling: string, persoon: string) {
  const { rows } = await sql<{ id: string; soort: 'bevorderend' | 'visie_leerling'; tekst: string; moment: string }>`
    select id, soort, tekst, moment from beschrijving where leerling = ${leerling} and vervallen_op is null
      and (soort = 'bevorderend' or (soort = 'visie_leerling' and door = ${persoon})) order by moment desc, id`.execute(
    tx,
  );
  return rows;
}

/** What the pupil told on the own page, newest first. */
export async function vindMijnVertellingen(tx: Tx, leerling: string, persoon: string) {
  const { rows } = await sql<{ id: string; tekst: string; moment: string }>`
    select id, tekst, moment from opmerking where leerling = ${leerling} and door = ${persoon} and soort = 'vertelling'
    order by moment desc, id`.execute(tx);
  return rows;
}

/** Drawings and recordings that the pupil added itself, newest first. */
export async function vindMijnBestanden(tx: Tx, leerling: string, persoon: string) {
  const { rows } = await sql<{ id: string; naam: string; mediatype: string; moment: string }>`
    select id, naam, mediatype, moment from document where leerling = ${leerling} and door = ${persoon} order by moment desc, id`.execute(
    tx,
  );
  return rows;
}
