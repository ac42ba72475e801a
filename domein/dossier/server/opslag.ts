import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { wachtOpBeurt } from '../../../server/platform/databank/beurt.ts';
import type { Gezagsoort } from '../regels/gezag.ts';
import type { Kindgegevens } from '../regels/kind.ts';

const KINDKOLOMMEN = [
  'id',
  'nummer',
  'swv',
  'roepnaam',
  'tussenvoegsel',
  'achternaam',
  'geboortedatum',
  'straat',
  'huisnummer',
  'postcode',
  'plaats',
  'volgnummer',
] as const;

/** A pupil whom the actor may see; undefined when there is none, or not for this actor. */
export function vindLeerling(tx: Tx, leerling: string) {
  return tx.selectFrom('leerling').select(KINDKOLOMMEN).where('id', '=', leerling).executeTakeFirst();
}

/** As vindLeerling, holding the row until the end of the transaction, so that a second writer waits. */
export function vindLeerlingOmTeWijzigen(tx: Tx, leerling: string) {
  return tx.selectFrom('leerling').select(KINDKOLOMMEN).where('id', '=', leerling).forUpdate().executeTakeFirst();
}

/** The children over whom this person has gezag today, in order of age. */
export function vindKinderen(tx: Tx, persoon: string, vandaag: Datum) {
  return tx
    .selectFrom('gezag')
    .innerJoin('leerling', 'leerling.id', 'gezag.leerling')
    .select(KINDKOLOMMEN.map((kolom) => `leerling.${kolom}` as const))
    .select('gezag.soort')
    .where('gezag.persoon', '=', persoon)
    .where('gezag.soort', '<>', 'ouder_zonder_gezag')
    .where('gezag.van', '<=', vandaag)
    .where((w) => w.or([w('gezag.tot', 'is', null), w('gezag.tot', '>', vandaag)]))
    .orderBy('leerling.geboortedatum')
    .orderBy('leerling.id')
    .execute();
}

/** One new child at a time per parent: a second click waits here, and then finds the first. */
export async function wachtOpAndereInvoer(tx: Tx, persoon: string): Promise<void> {
  await wachtOpBeurt(tx, persoon);
}

/** Both SWV of a postcode (`2511AA`); undefined when nobody knows its area. */
export async function vindGebied(tx: Tx, postcode: string) {
  const rij = await tx
    .selectFrom('postcodegebied')
    .select(['swv_po', 'swv_vo'])
    .where('pc4', '=', postcode.slice(0, 4))
    .executeTakeFirst();
  return rij && { po: rij.swv_po, vo: rij.swv_vo };
}

/** A new dossier number: year and serial, `26-000412`. */
export async function haalDossiernummer(tx: Tx, vandaag: Datum): Promise<string> {
  const { rows } = await sql<{ volg: number }>`select nextval('dossiernummer_volgorde') as volg`.execute(tx);
  return `${vandaag.slice(2, 4)}-${String(rows[0]?.volg ?? 0).padStart(6, '0')}`;
}

export async function voegLeerlingToe(
  tx: Tx,
  leerling: Kindgegevens & { id: string; nummer: string; swv: string },
): Promise<void> {
  await tx.insertInto('leerling').values(leerling).execute();
}

export async function voegGezagToe(
  tx: Tx,
  gezag: { leerling: string; persoon: string; soort: Gezagsoort; van: Datum },
): Promise<void> {
  await tx.insertInto('gezag').values(gezag).execute();
}

export async function wijzigLeerling(
  tx: Tx,
  id: string,
  kind: Kindgegevens,
  swv: string,
  volgnummer: number,
): Promise<void> {
  await tx
    .updateTable('leerling')
    .set({ ...kind, swv, volgnummer })
    .where('id', '=', id)
    .execute();
}

/** What was corrected since this version, newest first: who, when, and which things. */
export async function vindVerbeteringen(tx: Tx, leerling: string, sinds: number) {
  const { rows } = await sql<{ moment: string; door_naam: string; door_rol: string; velden: string[] }>`
    select moment, door_naam, door_rol, array(select jsonb_array_elements_text(gegevens->'velden')) as velden from gebeurtenis
    where leerling = ${leerling} and soort = 'dossier.verbeterd' and (gegevens->>'volgnummer')::int > ${sinds}
    order by moment desc, id desc`.execute(tx);
  return rows;
}

/** The whole school career that the actor may see, newest first. */
export async function vindLoopbaan(tx: Tx, leerlingen: readonly string[]) {
  const { rows } = await sql<LoopbaanRij>`
    select i.leerling, i.vestiging, v.naam as school, v.plaats, i.leerjaar, i.groep, i.tijdelijk, i.van, i.tot
    from inschrijving i join vestiging v on v.code = i.vestiging
    where i.leerling = any(${leerlingen}::uuid[]) and (i.tot is null or i.tot > i.van)
    order by i.van desc, i.id`.execute(tx);
  return rows;
}

export interface LoopbaanRij {
  readonly leerling: string;
  readonly vestiging: string;
  readonly school: string;
  readonly plaats: string;
  readonly leerjaar: string;
  readonly groep: string;
  readonly tijdelijk: boolean;
  readonly van: Datum;
  readonly tot: Datum | null;
}

/** Who has or lacks gezag today, as far as the actor may know. */
export async function vindGezag(tx: Tx, leerling: string, vandaag: Datum) {
  const { rows } = await sql<{
    persoon: string;
    naam: string;
    email: string;
    soort: Gezagsoort;
    van: Datum;
    tot: Datum | null;
  }>`
    select g.persoon, p.naam, p.email, g.soort, g.van, g.tot from gezag g join persoon p on p.id = g.persoon
    where g.leerling = ${leerling} and g.van <= ${vandaag}::date and (g.tot is null or g.tot > ${vandaag}::date)
    order by g.soort = 'ouder_zonder_gezag', p.naam, g.persoon`.execute(tx);
  return rows;
}

/** The schools that work with the dossier today, as far as the actor may know, with since when parents share it (AAN-12). */
export async function vindBetrokkenScholen(tx: Tx, leerling: string, vandaag: Datum) {
  const { rows } = await sql<{
    vestiging: string;
    school: string;
    grond: 'aanmelding' | 'inschrijving';
    van: Datum;
    tot: Datum | null;
    gedeeld_sinds: Datum | null;
  }>`
    select b.vestiging, v.naam as school, b.grond, b.van, b.tot, (select min(d.van) from dossierdeling d where d.leerling = b.leerling
      and d.vestiging = b.vestiging and d.van <= ${vandaag}::date and (d.tot is null or d.tot > ${vandaag}::date)) as gedeeld_sinds
    from betrokken_school b join vestiging v on v.code = b.vestiging
    where b.leerling = ${leerling} and b.van <= ${vandaag}::date and (b.tot is null or b.tot > ${vandaag}::date)
    order by b.van, v.naam, b.onderwerp`.execute(tx);
  return rows;
}

/** Terms that run about this pupil, as far as the actor may know, the first to end on top. */
export async function vindLopendeTermijnen(tx: Tx, leerling: string, vandaag: Datum) {
  const { rows } = await sql<{
    soort: string;
    naam: string;
    onderwerp: string;
    school: string;
    start: Datum;
    laatste_dag: Datum;
    wettelijke_laatste_dag: Datum;
    verschoven_om: string | null;
    regel: string;
    artikel: string;
    wie: string;
    bij_verstrijken: string;
  }>`
    select t.soort, t.naam, t.onderwerp, v.naam as school, t.start, t.laatste_dag, t.wettelijke_laatste_dag, t.verschoven_om, t.regel, t.artikel, t.wie,
      t.bij_verstrijken from termijn t join vestiging v on v.code = t.vestiging
    where t.leerling = ${leerling} and t.voldaan_op is null and t.vervallen_op is null
      and (t.tonen_vanaf is null or t.tonen_vanaf <= ${vandaag}::date) order by t.laatste_dag, t.id`.execute(tx);
  return rows;
}
