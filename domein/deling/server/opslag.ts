import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Grond, Ontvangerrol } from '../regels/doelen.ts';
import type { Einde } from '../regels/stand.ts';

export interface Toestemmingrij {
  readonly id: string;
  readonly doel: string;
  readonly partijsoort: string;
  readonly partij: string;
  readonly onderdelen: string[];
  readonly geldig_tot: Datum;
  readonly geldig: boolean;
}

/** The consents about this pupil on which the acting school could share, newest first. */
export async function vindToestemmingen(tx: Tx, leerling: string): Promise<readonly Toestemmingrij[]> {
  return (await sql<Toestemmingrij>`select * from deling_toestemmingen(${leerling})`.execute(tx)).rows;
}

/** Documents that may go along: visible to parents, of the own school or of the parents. */
export async function vindDeelbareDocumenten(tx: Tx, leerling: string, school: string) {
  const { rows } = await sql<{ id: string; naam: string; moment: string }>`select id, naam, moment from document
    where leerling = ${leerling} and voor_ouders and (vestiging is null or vestiging = ${school}) order by moment desc, id`.execute(
    tx,
  );
  return rows;
}

export interface Ontvangerrij {
  readonly persoon: string;
  readonly rol: Ontvangerrol;
  readonly naam: string;
  readonly organisatie: string;
  /** The organisation of that role, as it is kept. */
  readonly bij: string | null;
  /** Of the samenwerkingsverband of the acting school. */
  readonly van_swv: boolean;
}

/** People with an account to whom the acting school can share. */
export async function zoekOntvangers(tx: Tx, zoek: string, meeste: number): Promise<readonly Ontvangerrij[]> {
  return (await sql<Ontvangerrij>`select * from deling_ontvangers(${zoek}) limit ${meeste}`.execute(tx)).rows;
}

export async function vindOntvanger(tx: Tx, persoon: string, rol: string): Promise<Ontvangerrij | undefined> {
  const { rows } =
    await sql<Ontvangerrij>`select * from deling_ontvangers('') where persoon = ${persoon} and rol = ${rol}`.execute(
      tx,
    );
  return rows[0];
}

export interface NieuweDeling {
  readonly id: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly doel: string;
  readonly anoniem: boolean;
  readonly grond: Grond;
  readonly toestemming: string | null;
  readonly artikel: string | null;
  readonly onderdelen: string[];
  readonly documenten: string[];
  readonly noodzaak: string;
  readonly ouders_ingelicht_op: Datum | null;
  readonly ouders_ingelicht_hoe: string | null;
  readonly ontvanger_persoon: string | null;
  readonly ontvanger_rol: string | null;
  readonly ontvanger_bij: string | null;
  readonly ontvanger_naam: string;
  readonly ontvanger_organisatie: string;
  readonly ontvanger_email: string | null;
  readonly identiteit_nagegaan: string;
  readonly casus: string | null;
  readonly van: Datum;
  readonly tot: Datum;
  readonly moment: string;
  readonly door: string;
  readonly door_naam: string;
  readonly door_rol: string;
  readonly sleutel: Buffer | null;
  readonly code: Buffer | null;
}

export async function voegDelingToe(tx: Tx, deling: NieuweDeling): Promise<void> {
  await tx.insertInto('deling').values(deling).execute();
}

export interface Delingrij extends Omit<NieuweDeling, 'casus' | 'ontvanger_email' | 'sleutel' | 'code'> {
  readonly casus: unknown;
  readonly school: string;
  readonly beeindigd_op: string | null;
  readonly beeindigd_door_naam: string | null;
  readonly beeindigd_om: Einde | null;
  readonly geopend_op: string | null;
  readonly grond_houdt: boolean;
}

const RIJ = sql`d.id, d.leerling, d.swv, d.vestiging, d.doel, d.anoniem, d.grond, d.toestemming, d.artikel, d.onderdelen, d.documenten, d.noodzaak,
  d.ouders_ingelicht_op, d.ouders_ingelicht_hoe, d.ontvanger_persoon, d.ontvanger_rol, d.ontvanger_bij, d.ontvanger_naam, d.ontvanger_organisatie,
  d.identiteit_nagegaan, d.casus, d.van, d.tot, d.moment, d.door, d.door_naam, d.door_rol, d.beeindigd_op, d.beeindigd_door_naam, d.beeindigd_om,
  d.geopend_op, v.naam as school, (d.grond <> 'toestemming' or toestemming_geldig(d.toestemming, vandaag())) as grond_houdt
  from deling d join vestiging v on v.code = d.vestiging`;

/** All shares about this pupil that the actor may know of, newest first. */
export async function vindDelingen(tx: Tx, leerling: string): Promise<readonly Delingrij[]> {
  return (
    await sql<Delingrij>`select ${RIJ} where d.leerling = ${leerling} order by d.moment desc, d.id desc`.execute(tx)
  ).rows;
}

export async function vindDeling(tx: Tx, id: string): Promise<Delingrij | undefined> {
  return (await sql<Delingrij>`select ${RIJ} where d.id = ${id}`.execute(tx)).rows[0];
}

/** Shares that nobody ended yet but that no longer run: past their date, or without their consent. Only SYSTEEM sees them all. */
export async function vindTeSluiten(tx: Tx, leerling?: string): Promise<readonly Delingrij[]> {
  const bij = leerling === undefined ? sql`` : sql`and d.leerling = ${leerling}`;
  const { rows } = await sql<Delingrij>`select ${RIJ} where d.beeindigd_op is null ${bij}
    and (d.tot <= vandaag() or (d.grond = 'toestemming' and not toestemming_geldig(d.toestemming, vandaag()))) order by d.id`.execute(
    tx,
  );
  return rows;
}

/** Ends a share. False when somebody was first. */
export async function beeindigDeling(
  tx: Tx,
  id: string,
  { nu, door, om }: { readonly nu: string; readonly door: string; readonly om: Einde },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('deling')
    .set({ beeindigd_op: nu, beeindigd_door_naam: door, beeindigd_om: om })
    .where('id', '=', id)
    .where('beeindigd_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
