import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { wachtOpBeurt } from '../../../server/platform/databank/beurt.ts';
import type { Gezagsoort } from '../../dossier/regels/gezag.ts';
import type { Aanleiding } from '../regels/begin.ts';
import type { OppInhoud } from '../regels/inhoud.ts';
import type { Antwoord, Antwoordsoort, Weg } from '../regels/instemming.ts';

export interface Opprij {
  readonly id: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly school: string;
  readonly soorten: string[];
  readonly aanleiding: Aanleiding;
  readonly aanleidingDag: Datum;
  readonly begonnenOp: string;
  readonly doorNaam: string;
  readonly afgeslotenOp: Datum | null;
  readonly afgeslotenReden: string | null;
  readonly volgnummer: number;
}
export interface Versierij {
  readonly id: string;
  readonly opp: string;
  readonly leerling: string;
  readonly nummer: number;
  readonly toestand: 'concept' | 'aangeboden' | 'vastgesteld' | 'ingetrokken';
  readonly reden: string;
  readonly inhoud: OppInhoud;
  readonly hash: string | null;
  readonly aangebodenDag: Datum | null;
  readonly vastgesteldDag: Datum | null;
  readonly vastgesteldOp: string | null;
  readonly vastgesteldDoor: string | null;
  readonly bijgewerktOp: string;
  readonly doorNaam: string;
  readonly volgnummer: number;
}
export interface Instemmingrij extends Antwoord {
  readonly id: string;
  readonly versie: string;
  readonly naam: string;
  readonly antwoord: Antwoordsoort;
  readonly tekst: string;
  readonly weg: Weg;
  readonly document: string | null;
  readonly dag: Datum;
  readonly moment: string;
  readonly vastgelegdDoor: string;
}

const OPP = sql`o.id, o.leerling, o.swv, o.vestiging, v.naam as school, v.soorten, o.aanleiding, o.aanleiding_dag as "aanleidingDag",
  o.begonnen_op as "begonnenOp", o.door_naam as "doorNaam", o.afgesloten_op as "afgeslotenOp", o.afgesloten_reden as "afgeslotenReden", o.volgnummer
  from opp o join vestiging v on v.code = o.vestiging`;
const VERSIE = sql`id, opp, leerling, nummer, toestand, reden, inhoud, hash, aangeboden_dag as "aangebodenDag", vastgesteld_dag as "vastgesteldDag",
  vastgesteld_op as "vastgesteldOp", vastgesteld_door_naam as "vastgesteldDoor", bijgewerkt_op as "bijgewerktOp", door_naam as "doorNaam", volgnummer
  from opp_versie`;

/** Who acts upon the same plan waits here until this transaction ends, and then sees what was done. */
export async function wachtOpAnderen(tx: Tx, wat: string): Promise<void> {
  await wachtOpBeurt(tx, `opp ${wat}`);
}

/** The plans of a pupil that the actor may see: the running ones before those that ended. */
export async function vindPlannen(tx: Tx, leerling: string): Promise<Opprij[]> {
  const { rows } = await sql<Opprij>`select ${OPP} where o.leerling = ${leerling}
    order by o.afgesloten_op desc nulls first, o.begonnen_op desc, o.id`.execute(tx);
  return rows;
}

export async function vindOpp(tx: Tx, id: string): Promise<Opprij | undefined> {
  const { rows } = await sql<Opprij>`select ${OPP} where o.id = ${id}`.execute(tx);
  return rows[0];
}

/** The running plan of a pupil at a school. */
export async function vindLopendOpp(tx: Tx, leerling: string, vestiging: string): Promise<Opprij | undefined> {
  const { rows } = await sql<Opprij>`select ${OPP}
    where o.leerling = ${leerling} and o.vestiging = ${vestiging} and o.afgesloten_op is null`.execute(tx);
  return rows[0];
}

/** The versions of these plans that the actor may read, in order. */
export async function vindVersies(tx: Tx, plannen: readonly string[]): Promise<Versierij[]> {
  if (plannen.length === 0) return [];
  const { rows } = await sql<Versierij>`select ${VERSIE} where opp = any(${plannen}::uuid[]) order by nummer`.execute(
    tx,
  );
  return rows;
}

export async function vindVersie(tx: Tx, id: string): Promise<Versierij | undefined> {
  const { rows } = await sql<Versierij>`select ${VERSIE} where id = ${id}`.execute(tx);
  return rows[0];
}

/** The answers to these versions that the actor may read, in the order in which they were recorded. */
export async function vindInstemmingen(tx: Tx, versies: readonly string[]): Promise<Instemmingrij[]> {
  if (versies.length === 0) return [];
  const { rows } =
    await sql<Instemmingrij>`select id, versie, persoon, persoon_naam as naam, als, antwoord, tekst, weg, hash, document, dag, moment,
    vastgelegd_door_naam as "vastgelegdDoor" from opp_instemming where versie = any(${versies}::uuid[]) order by volgorde`.execute(
      tx,
    );
  return rows;
}

export async function vindGesprekken(tx: Tx, plannen: readonly string[]) {
  if (plannen.length === 0) return [];
  return tx
    .selectFrom('opp_gesprek')
    .selectAll()
    .where('opp', 'in', [...plannen])
    .orderBy('moment')
    .orderBy('id')
    .execute();
}
export type Gesprekrij = Awaited<ReturnType<typeof vindGesprekken>>[number];

/** Who has or lacks gezag today, as far as the actor may know. */
export async function vindGezag(tx: Tx, leerling: string) {
  const { rows } = await sql<{ persoon: string; naam: string; soort: Gezagsoort; van: Datum; tot: Datum | null }>`
    select g.persoon, p.naam, g.soort, g.van, g.tot from gezag g join persoon p on p.id = g.persoon
    where g.leerling = ${leerling} order by p.naam, g.persoon`.execute(tx);
  return rows;
}

/** The account of a pupil of eighteen or older, when there is one. */
export async function vindVolwassenLeerling(tx: Tx, leerling: string): Promise<string | null> {
  const { rows } = await sql<{ persoon: string | null }>`select opp_volwassen_leerling(${leerling}) as persoon`.execute(
    tx,
  );
  return rows[0]?.persoon ?? null;
}

/** The running term of this plan, when the actor may know it. */
export function vindTermijn(tx: Tx, leerling: string, vestiging: string, soort: string) {
  return tx
    .selectFrom('termijn')
    .selectAll()
    .where('leerling', '=', leerling)
    .where('vestiging', '=', vestiging)
    .where('soort', '=', soort)
    .where('voldaan_op', 'is', null)
    .where('vervallen_op', 'is', null)
    .orderBy('laatste_dag')
    .limit(1)
    .executeTakeFirst();
}

/** The SWV of the school for this pupil, and since when the pupil is enrolled there (undefined: not today). */
export async function vindSchoolplek(tx: Tx, leerling: string, vestiging: string) {
  const { rows } = await sql<{ naam: string; soorten: string[]; swv: string; sinds: Datum | null }>`
    select v.naam, v.soorten, coalesce((select s.swv from vestiging_swv s where s.vestiging = v.code and s.van <= vandaag()
        and (s.tot is null or s.tot > vandaag()) order by s.swv <> l.swv, s.swv limit 1), l.swv) as swv,
      (select min(i.van) from inschrijving i where i.leerling = l.id and i.vestiging = v.code and i.van <= vandaag()
        and (i.tot is null or i.tot > vandaag())) as sinds
    from vestiging v, leerling l where v.code = ${vestiging} and l.id = ${leerling}`.execute(tx);
  return rows[0];
}

/** The words of an SWV beside the national list: ended ones too, so that an old plan can be read. */
export async function vindLokaleWoorden(tx: Tx, swv: string) {
  const { rows } = await sql<{ code: string; naam: string; geldig: boolean }>`select code, naam,
    van <= vandaag() and (tot is null or tot >= vandaag()) as geldig from categorie_lokaal where swv = ${swv} order by naam`.execute(
    tx,
  );
  return rows;
}
