import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Adviesplaats, Band, Discipline, Oordeel } from '../regels/deskundigen.ts';
import { DISCIPLINES, OORDELEN } from '../regels/deskundigen.ts';
import type { TlvInhoud } from '../regels/inhoud.ts';
import type { TlvSoort } from '../regels/soorten.ts';

/** How far the advice is, for school and parents: no names. */
export async function vindAdviesstand(tx: Tx, aanvraag: string) {
  const { rows } = await sql<{ plaats: number; discipline: Discipline; gevraagd: Datum; gegeven: Datum | null }>`
    select plaats, discipline, gevraagd, gegeven from tlv_adviesstand(${aanvraag})`.execute(tx);
  return rows.map((rij) => ({ ...rij, discipline: DISCIPLINES[rij.discipline].naam }));
}

/** The advices that the actor may read: for school and parents with the decision. */
export async function vindAdviesteksten(tx: Tx, aanvraag: string) {
  const { rows } = await sql<{
    plaats: number;
    naam: string;
    discipline: Discipline;
    oordeel: Oordeel;
    tekst: string;
    dag: Datum;
  }>`select plaats, naam, discipline, oordeel, tekst, gegeven_dag as dag from tlv_advies
    where aanvraag = ${aanvraag} and gegeven_op is not null order by plaats`.execute(tx);
  return rows.map((rij) => ({
    ...rij,
    discipline: DISCIPLINES[rij.discipline].naam,
    oordeel: OORDELEN[rij.oordeel],
  }));
}

export interface Adviesrij {
  readonly id: string;
  readonly aanvraag: string;
  readonly leerling: string;
  readonly plaats: Adviesplaats;
  readonly persoon: string;
  readonly naam: string;
  readonly discipline: Discipline;
  readonly uitgenodigd_dag: Datum;
  readonly reageren_voor: Datum;
  readonly herinnerd_op: Datum | null;
  readonly teruggetrokken_op: string | null;
  readonly teruggetrokken_om: string | null;
  readonly teruggetrokken_door: 'samenwerkingsverband' | 'deskundige' | null;
  readonly oordeel: Oordeel | null;
  readonly tekst: string | null;
  readonly hash: string | null;
  readonly gegeven_dag: Datum | null;
}
const RIJ = sql`d.id, d.aanvraag, d.leerling, d.plaats, d.persoon, d.naam, d.discipline, (d.uitgenodigd_op at time zone 'Europe/Amsterdam')::date as uitgenodigd_dag,
  d.reageren_voor, d.herinnerd_op, d.teruggetrokken_op, d.teruggetrokken_om, d.teruggetrokken_door, d.oordeel, d.tekst, d.hash, d.gegeven_dag
  from tlv_advies d`;

/** All invitations for a request, also those taken back; for the SWV. */
export async function vindUitnodigingen(tx: Tx, aanvraag: string): Promise<readonly Adviesrij[]> {
  return (
    await sql<Adviesrij>`select ${RIJ} where d.aanvraag = ${aanvraag} order by d.teruggetrokken_op is not null, d.plaats, d.uitgenodigd_op`.execute(
      tx,
    )
  ).rows;
}

export async function vindAdvies(tx: Tx, id: string): Promise<Adviesrij | undefined> {
  return (await sql<Adviesrij>`select ${RIJ} where d.id = ${id}`.execute(tx)).rows[0];
}

export interface Kandidaatrij {
  readonly persoon: string;
  readonly naam: string;
  readonly discipline: Discipline;
  readonly band: Band | null;
}

/** Who stands in the register of this SWV today, each with what ties him to the school of this request. */
export async function vindKandidaten(tx: Tx, swv: string, aanvraag: string): Promise<readonly Kandidaatrij[]> {
  const { rows } =
    await sql<Kandidaatrij>`select k.persoon, k.naam, k.discipline, tlv_band_met_school(k.persoon, ${aanvraag}) as band
    from tlv_deskundige k where k.swv = ${swv} and k.van <= vandaag() and (k.tot is null or k.tot > vandaag()) order by k.naam, k.discipline`.execute(
      tx,
    );
  return rows;
}

/** What an expert reads of the request: no more than this. */
export interface Opdrachtrij {
  readonly id: string;
  readonly nummer: string;
  readonly leerling_naam: string;
  readonly geboortedatum: Datum;
  readonly soort: TlvSoort;
  readonly categorie: number | null;
  readonly gewenste_start: Datum;
  readonly school: string;
  readonly swv: string;
  readonly inhoud: TlvInhoud;
}
export async function vindOpdracht(tx: Tx, aanvraag: string): Promise<Opdrachtrij | undefined> {
  const { rows } =
    await sql<Opdrachtrij>`select a.id, a.nummer, a.leerling_naam, a.geboortedatum, a.soort, a.categorie, a.gewenste_start,
    v.naam as school, s.naam as swv, a.inhoud from tlv_aanvraag a join vestiging v on v.code = a.vestiging join swv s on s.code = a.swv
    where a.id = ${aanvraag}`.execute(tx);
  return rows[0];
}

/** The invitations of the acting expert that still run, the most urgent first. */
export async function vindOpdrachten(tx: Tx) {
  const { rows } = await sql<
    Pick<Adviesrij, 'id' | 'discipline' | 'reageren_voor' | 'gegeven_dag' | 'leerling'> &
      Pick<Opdrachtrij, 'nummer' | 'leerling_naam' | 'soort' | 'swv'>
  >`select d.id, d.discipline, d.reageren_voor, d.gegeven_dag, d.leerling, a.nummer, a.leerling_naam, a.soort, s.naam as swv
    from tlv_advies d join tlv_aanvraag a on a.id = d.aanvraag join swv s on s.code = a.swv
    order by d.gegeven_dag is not null, d.reageren_voor, d.id`.execute(tx);
  return rows;
}

export interface Adviesconcept {
  readonly oordeel: Oordeel | null;
  readonly tekst: string;
}
export async function vindConcept(tx: Tx, advies: string): Promise<Adviesconcept | undefined> {
  const rij = await tx
    .selectFrom('tlv_advies_concept')
    .select(['oordeel', 'tekst'])
    .where('advies', '=', advies)
    .executeTakeFirst();
  return rij as Adviesconcept | undefined;
}
