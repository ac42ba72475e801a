import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { wachtOpBeurt } from '../../../server/platform/databank/beurt.ts';
import type { DeelbaarOnderdeel, Partijsoort, Toestemmingsdoel } from '../regels/doelen.ts';
import type { Beslisser, Gevraagd } from '../regels/stand.ts';
import type { GegevenAntwoord } from '../regels/vastleggen.ts';

/** A consent as it stands in the database, with the name of the school. */
export interface Toestemmingrij extends Gevraagd {
  readonly id: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string | null;
  readonly school: string | null;
  readonly doel: Toestemmingsdoel;
  readonly partijsoort: Partijsoort;
  readonly partij: string;
  readonly onderdelen: DeelbaarOnderdeel[];
  readonly waarom: string;
  readonly gevraagdOp: string;
  readonly doorNaam: string;
  readonly doorRol: string;
  readonly herinnerdOp: Datum | null;
  readonly geldt: boolean;
  readonly gemeldAan: string[];
  readonly loopAfGemeldOp: Datum | null;
}

export interface Antwoordrij extends GegevenAntwoord {
  readonly id: string;
  readonly toestemming: string;
  readonly persoonNaam: string;
  readonly als: 'ouder' | 'leerling';
  readonly toelichting: string;
  readonly document: string | null;
  readonly vastgelegdDoor: string;
  readonly vastgelegdDoorNaam: string;
}

const KOLOMMEN = sql`t.id, t.leerling, t.swv, t.vestiging, v.naam as school, t.doel, t.partijsoort, t.partij, t.onderdelen, t.waarom,
  t.allen_nodig as "allenNodig", t.gevraagd_op as "gevraagdOp", t.gevraagd_dag as "gevraagdDag", t.geldig_tot as "geldigTot",
  t.door_naam as "doorNaam", t.door_rol as "doorRol", t.herinnerd_op as "herinnerdOp", t.vervallen_op as "vervallenOp", t.geldt,
  t.gemeld_aan as "gemeldAan", t.loopt_af_gemeld_op as "loopAfGemeldOp"
  from toestemming t left join vestiging v on v.code = t.vestiging`;

/** All consents of a pupil that the actor may see, the newest first. */
export async function vindToestemmingen(tx: Tx, leerling: string): Promise<Toestemmingrij[]> {
  const { rows } = await sql<Toestemmingrij>`select ${KOLOMMEN}
    where t.leerling = ${leerling} order by t.gevraagd_op desc, t.id desc`.execute(tx);
  return rows;
}

export async function vindToestemming(tx: Tx, id: string): Promise<Toestemmingrij | undefined> {
  const { rows } = await sql<Toestemmingrij>`select ${KOLOMMEN} where t.id = ${id}`.execute(tx);
  return rows[0];
}

/** The answers to these consents, in the order in which they came in. */
export async function vindAntwoorden(tx: Tx, toestemmingen: readonly string[]): Promise<Antwoordrij[]> {
  if (toestemmingen.length === 0) return [];
  const { rows } =
    await sql<Antwoordrij>`select id, toestemming, persoon, persoon_naam as "persoonNaam", als, antwoord, weg, dag,
    toelichting, telt, document, vastgelegd_door as "vastgelegdDoor", vastgelegd_door_naam as "vastgelegdDoorNaam"
    from toestemming_antwoord where toestemming = any(${toestemmingen}::uuid[]) order by volgorde`.execute(tx);
  return rows;
}

/** Who decides today about consent for this pupil, with name. */
export async function vindBeslissers(tx: Tx, leerling: string): Promise<Beslisser[]> {
  const { rows } =
    await sql<Beslisser>`select persoon, naam, als, sinds from toestemming_beslissers_met_naam(${leerling})`.execute(
      tx,
    );
  return rows;
}

/** Who acts upon the same thing waits here until this transaction ends, and then sees what was done. */
export async function wachtOpAnderen(tx: Tx, wat: string): Promise<void> {
  await wachtOpBeurt(tx, `toestemming ${wat}`);
}

/** Schools that work with the dossier today and that the actor may see. */
export async function vindScholen(tx: Tx, leerling: string, vandaag: Datum) {
  const { rows } = await sql<{ vestiging: string; naam: string }>`
    select distinct b.vestiging, v.naam from betrokken_school b join vestiging v on v.code = b.vestiging
    where b.leerling = ${leerling} and b.van <= ${vandaag}::date and (b.tot is null or b.tot > ${vandaag}::date)
    order by v.naam, b.vestiging`.execute(tx);
  return rows;
}
