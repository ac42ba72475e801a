import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Periode } from '../regels/periode.ts';
import { GEWONE_UREN, VEEL_DOSSIERS } from '../regels/signalen.ts';

/** What a privacy officer asks; empty means all. */
export interface Zoekvraag extends Periode {
  readonly zoek?: string | undefined;
  readonly persoon?: string | undefined;
  readonly nummer?: string | undefined;
  readonly actie?: string | undefined;
}

export interface ZoekRij {
  readonly totaal: number;
  readonly id: string;
  readonly moment: string;
  readonly persoon: string | null;
  readonly naam: string | null;
  readonly rol: string;
  readonly organisatie: string | null;
  readonly soort: string;
  readonly actie: string;
  readonly doel: string;
  readonly leerling: string | null;
  readonly nummer: string | null;
  readonly lijst: number | null;
  readonly herkomst: string | null;
}

/** Lines of the organisations under the actor, newest first, one page of them. `totaal` stops at 10,001. */
export async function zoekRegels(
  tx: Tx,
  vraag: Zoekvraag,
  blad: { readonly vanaf: number; readonly aantal: number },
): Promise<readonly ZoekRij[]> {
  const of = (tekst: string | undefined) => (tekst === undefined || tekst.trim() === '' ? null : tekst.trim());
  const { rows } = await sql<ZoekRij>`
    select * from logboek_zoek(${vraag.van}::date, ${vraag.tot}::date, ${of(vraag.zoek)}::text, ${of(vraag.persoon)}::uuid,
      ${of(vraag.nummer)}::text, ${of(vraag.actie)}::text, ${blad.vanaf}::integer, ${blad.aantal}::integer)`.execute(
    tx,
  );
  return rows;
}

export interface SignaalRij {
  readonly signaal: string;
  readonly dag: Datum;
  readonly persoon: string | null;
  readonly naam: string | null;
  readonly rol: string;
  readonly organisatie: string | null;
  readonly aantal: number;
  readonly genodigde: string | null;
}

/** What deserves a look in this period, newest day first. */
export async function vindSignalen(tx: Tx, { van, tot }: Periode): Promise<readonly SignaalRij[]> {
  const { rows } = await sql<SignaalRij>`
    select * from logboek_signalen(${van}::date, ${tot}::date, ${VEEL_DOSSIERS}::integer, ${GEWONE_UREN.van}::integer,
      ${GEWONE_UREN.tot}::integer)`.execute(tx);
  return rows;
}

/** A line of the log as it is, with ids only. */
export interface KaleRegel {
  readonly id: string;
  readonly moment: string;
  readonly persoon: string | null;
  readonly rol: string;
  readonly organisatie: string | null;
  readonly soort: string;
  readonly actie: string;
  readonly doel: string;
  readonly leerling: string | null;
  readonly leerlingen: readonly string[] | null;
  readonly onderwerp: string | null;
  readonly verzoek: string;
}

/** Lines of the organisations under the actor, oldest first, at most so many. */
export async function vindUitvoer(tx: Tx, { van, tot }: Periode, hoeveel: number): Promise<readonly KaleRegel[]> {
  const { rows } = await sql<KaleRegel>`
    select * from logboek_uitvoer(${van}::date, ${tot}::date, ${hoeveel}::integer)`.execute(tx);
  return rows;
}
