import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { wachtOpBeurt } from '../../../server/platform/databank/beurt.ts';
import type { Omgevingsoort } from '../regels/partij.ts';

/** A pupil whom the actor may see, with the municipality where it lives. */
export async function vindLeerling(tx: Tx, id: string) {
  const { rows } = await sql<{
    id: string;
    swv: string;
    roepnaam: string;
    tussenvoegsel: string;
    achternaam: string;
    gemeente: string | null;
  }>`select l.id, l.swv, l.roepnaam, l.tussenvoegsel, l.achternaam, p.gemeente
    from leerling l left join postcodegebied p on p.pc4 = left(l.postcode, 4) where l.id = ${id}`.execute(tx);
  return rows[0];
}

/** Kind and name of who knows the acting pupil. */
export async function vindNamen(tx: Tx, leerling: string) {
  const { rows } = await sql<{
    soort: Omgevingsoort;
    naam: string;
    school: string;
  }>`select soort, naam, school from omgeving_namen(${leerling}::uuid)`.execute(tx);
  return rows;
}

/** The schools that work with this dossier today, as far as the actor may know; a school knows itself. */
export async function vindScholen(tx: Tx, leerling: string, vandaag: Datum) {
  const { rows } = await sql<{ vestiging: string; naam: string }>`
    select distinct b.vestiging, v.naam from betrokken_school b join vestiging v on v.code = b.vestiging
    where b.leerling = ${leerling} and b.van <= ${vandaag}::date and (b.tot is null or b.tot > ${vandaag}::date) order by v.naam`.execute(
    tx,
  );
  return rows;
}

/** Last day on which the school decides about the application of this pupil, per school where one runs. */
export async function vindBeslisdagen(tx: Tx, leerling: string): Promise<ReadonlyMap<string, Datum>> {
  const { rows } = await sql<{ vestiging: string; dag: Datum }>`
    select vestiging, min(laatste_dag) as dag from termijn where leerling = ${leerling} and soort = 'aanmelding-beslissing'
    and voldaan_op is null and vervallen_op is null group by vestiging`.execute(tx);
  return new Map(rows.map(({ vestiging, dag }) => [vestiging, dag]));
}

const PARTIJKOLOMMEN = sql`p.id, p.leerling, p.swv, p.soort, p.naam, p.contact, p.email, p.telefoon, p.via_regie, p.toestemming, p.vestiging,
  v.naam as school, p.door_naam, p.door_rol, p.dag, p.vervallen_op`;

export interface PartijRij {
  readonly id: string;
  readonly leerling: string;
  readonly swv: string;
  readonly soort: Omgevingsoort;
  readonly naam: string;
  readonly contact: string;
  readonly email: string;
  readonly telefoon: string;
  readonly via_regie: boolean;
  readonly toestemming: string | null;
  readonly vestiging: string;
  readonly school: string;
  readonly door_naam: string;
  readonly door_rol: string;
  readonly dag: Datum;
  readonly vervallen_op: Datum | null;
}

/** Who knows this pupil, as far as the actor may read, in the order in which they were named; also who was taken away. */
export async function vindPartijen(tx: Tx, leerling: string): Promise<readonly PartijRij[]> {
  const { rows } =
    await sql<PartijRij>`select ${PARTIJKOLOMMEN} from omgevingspartij p join vestiging v on v.code = p.vestiging
    where p.leerling = ${leerling} order by p.moment, p.id`.execute(tx);
  return rows;
}

/** One party, held until the end of the transaction, so that a second writer waits; undefined when taken away or not for this actor. */
export async function vindPartijOmTeWijzigen(tx: Tx, id: string): Promise<PartijRij | undefined> {
  const { rows } =
    await sql<PartijRij>`select ${PARTIJKOLOMMEN} from omgevingspartij p join vestiging v on v.code = p.vestiging
    where p.id = ${id} for update of p`.execute(tx);
  return rows[0];
}

/** One at a time names somebody who knows this pupil: a second click waits here, and then finds the first. */
export async function wachtOpAnderen(tx: Tx, leerling: string): Promise<void> {
  await wachtOpBeurt(tx, `omgeving ${leerling}`);
}

export interface NieuwePartij {
  readonly id: string;
  readonly leerling: string;
  readonly swv: string;
  readonly soort: string;
  readonly naam: string;
  readonly contact: string;
  readonly email: string;
  readonly telefoon: string;
  readonly via_regie: boolean;
  readonly toestemming: string | null;
  readonly vestiging: string;
  readonly door: string;
  readonly door_naam: string;
  readonly door_rol: string;
  readonly moment: string;
  readonly dag: Datum;
}

export async function voegPartijToe(tx: Tx, partij: NieuwePartij): Promise<void> {
  await tx.insertInto('omgevingspartij').values(partij).execute();
}

export async function wijzigPartij(
  tx: Tx,
  id: string,
  wat: { readonly email?: string; readonly toestemming?: string; readonly vervallen_op?: Datum },
): Promise<void> {
  await tx.updateTable('omgevingspartij').set(wat).where('id', '=', id).execute();
}

export interface ToestemmingRij {
  readonly partij: string;
  readonly toestemming: string;
  readonly geldig: boolean;
  readonly ja: number;
  readonly weigert: number;
  readonly trekt_in: number;
  readonly beslissers: number;
  readonly geldig_tot: Datum;
  readonly vervallen: boolean;
}

/** How consent stands for each party of this pupil, by party. */
export async function vindToestemmingen(
  tx: Tx,
  leerling: string,
  vandaag: Datum,
): Promise<ReadonlyMap<string, ToestemmingRij>> {
  const { rows } =
    await sql<ToestemmingRij>`select partij, toestemming, geldig, ja, weigert, trekt_in, beslissers, geldig_tot, vervallen
    from omgeving_toestemmingen(${leerling}::uuid, ${vandaag}::date)`.execute(tx);
  return new Map(rows.map((rij) => [rij.partij, rij]));
}

/** Consents for asking information that run for this school, also when they wait for an answer, as far as the actor may read. */
export async function vindLopendeToestemmingen(tx: Tx, leerling: string, vestiging: string, vandaag: Datum) {
  return tx
    .selectFrom('toestemming')
    .select(['id', 'partij', 'waarom'])
    .where('leerling', '=', leerling)
    .where('vestiging', '=', vestiging)
    .where('doel', '=', 'informatie_vragen')
    .where('geldig_tot', '>', vandaag)
    .where('vervallen_op', 'is', null)
    .execute();
}
