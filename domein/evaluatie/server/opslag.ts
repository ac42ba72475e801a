import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { wachtOpBeurt } from '../../../server/platform/databank/beurt.ts';
import type { TeEvaluerenDoel } from '../regels/doelen.ts';
import type { Doeluitkomst, Evaluatiebesluit } from '../regels/woorden.ts';

/** A plan as an evaluation needs it. */
export interface Planrij {
  readonly opp: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly school: string;
  readonly afgeslotenOp: Datum | null;
  /** The adopted version that holds now. */
  readonly versie: string | null;
  /** First day on which a version was adopted. */
  readonly vastgesteldDag: Datum | null;
  /** Counts adoptions and evaluations, and begins at one. */
  readonly volgnummer: number;
}

const PLAN = sql`select o.id as opp, o.leerling, o.swv, o.vestiging, v.naam as school, o.afgesloten_op as "afgeslotenOp",
  (select w.id from opp_versie w where w.opp = o.id and w.toestand = 'vastgesteld' order by w.nummer desc limit 1) as versie,
  (select min(w.vastgesteld_dag) from opp_versie w where w.opp = o.id and w.toestand = 'vastgesteld') as "vastgesteldDag",
  (1 + (select count(*) from opp_versie w where w.opp = o.id and w.toestand = 'vastgesteld')
    + (select count(*) from opp_evaluatie e where e.opp = o.id))::int as volgnummer
  from opp o join vestiging v on v.code = o.vestiging`;

/** One plan that the actor may see. */
export async function vindPlan(tx: Tx, opp: string): Promise<Planrij | undefined> {
  return (await sql<Planrij>`${PLAN} where o.id = ${opp}`.execute(tx)).rows[0];
}

/** The plans of a pupil that the actor may see, the running ones first, then the newest. */
export async function vindPlannen(tx: Tx, leerling: string): Promise<Planrij[]> {
  const { rows } = await sql<Planrij>`${PLAN} where o.leerling = ${leerling}
    order by o.afgesloten_op is not null, o.begonnen_op desc, o.id`.execute(tx);
  return rows;
}

/** Keeps a colleague from evaluating this plan until this transaction ends. */
export async function wachtOpPlan(tx: Tx, opp: string): Promise<void> {
  await wachtOpBeurt(tx, `evaluatie ${opp}`);
}

export interface Doelrij extends TeEvaluerenDoel {
  readonly categorie: string;
  readonly beginsituatie: string;
  readonly streef: string;
  readonly tot: Datum;
}

/** The goals that hold now, with what came of them last. */
export async function vindDoelen(tx: Tx, opp: string): Promise<Doelrij[]> {
  const { rows } = await sql<Doelrij>`
    select d.id, d.categorie, d.tekst, d.beginsituatie, d.streef, d.van, d.tot, (select x.uitkomst from opp_doelevaluatie x
      join opp_evaluatie e on e.id = x.evaluatie where x.doel = d.id order by e.dag desc, e.moment desc limit 1) as laatste
    from opp_doel d where d.opp = ${opp} and d.vervallen_op is null order by d.van, d.id`.execute(tx);
  return rows;
}

export interface Evaluatierij {
  readonly id: string;
  readonly opp: string;
  readonly school: string;
  readonly dag: Datum;
  readonly metOuders: boolean;
  readonly zonderOudersOm: string;
  readonly besluit: Evaluatiebesluit;
  readonly toelichting: string;
  readonly doorNaam: string;
}

/** The evaluations of a pupil that the actor may see, the newest first. */
export async function vindEvaluaties(tx: Tx, leerling: string): Promise<Evaluatierij[]> {
  const { rows } = await sql<Evaluatierij>`
    select e.id, e.opp, v.naam as school, e.dag, e.met_ouders as "metOuders", coalesce(e.zonder_ouders_om, '') as "zonderOudersOm", e.besluit,
      e.toelichting, e.door_naam as "doorNaam"
    from opp_evaluatie e join vestiging v on v.code = e.vestiging where e.leerling = ${leerling}
    order by e.dag desc, e.moment desc`.execute(tx);
  return rows;
}

export interface Oordeelrij {
  readonly evaluatie: string;
  readonly doel: string;
  readonly categorie: string;
  readonly tekst: string;
  readonly uitkomst: Doeluitkomst;
  readonly bewijs: string;
  readonly vervolg: string;
}

const OORDEEL = sql`select x.evaluatie, x.doel, d.categorie, d.tekst, x.uitkomst, x.bewijs, x.vervolg
  from opp_doelevaluatie x join opp_doel d on d.id = x.doel join opp_evaluatie e on e.id = x.evaluatie`;

/** What came of each goal of a pupil, the oldest evaluation first. */
export async function vindOordelen(tx: Tx, leerling: string): Promise<Oordeelrij[]> {
  const { rows } = await sql<Oordeelrij>`${OORDEEL} where x.leerling = ${leerling}
    order by e.dag, e.moment, d.van, d.id`.execute(tx);
  return rows;
}

/** The same for a school, over the talks of these days. */
export async function vindOordelenVanSchool(
  tx: Tx,
  vestiging: string,
  { van, tot }: { readonly van: Datum; readonly tot: Datum },
): Promise<Oordeelrij[]> {
  const { rows } =
    await sql<Oordeelrij>`${OORDEEL} where x.vestiging = ${vestiging} and e.dag between ${van}::date and ${tot}::date
    order by e.dag, e.moment, d.id`.execute(tx);
  return rows;
}

/** The categories that an SWV added, by code. */
export async function vindLokaleNamen(tx: Tx, swv: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ code: string; naam: string }>`
    select code, naam from categorie_lokaal where swv = any(${swv as string[]})`.execute(tx);
  return new Map(rows.map(({ code, naam }) => [code, naam]));
}

/** The same for every SWV to which a school has belonged. */
export async function vindLokaleNamenVan(tx: Tx, vestiging: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ swv: string }>`select swv from vestiging_swv where vestiging = ${vestiging}`.execute(tx);
  return vindLokaleNamen(
    tx,
    rows.map(({ swv }) => swv),
  );
}

/** The pupil, when the actor may see it. */
export async function vindLeerling(tx: Tx, id: string) {
  return tx.selectFrom('leerling').select(['id', 'roepnaam', 'swv']).where('id', '=', id).executeTakeFirst();
}
