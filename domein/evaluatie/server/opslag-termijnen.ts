import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';

/** A term to evaluate, as it stands in the table. */
export interface Termijnrij {
  readonly soort: string;
  readonly naam: string;
  readonly laatsteDag: Datum;
  readonly voldaanOp: Datum | null;
  readonly vervallenOp: Datum | null;
  readonly regel: string;
  readonly artikel: string;
}

const KOLOMMEN = sql`t.soort, t.naam, t.laatste_dag as "laatsteDag", t.voldaan_op as "voldaanOp", t.vervallen_op as "vervallenOp", t.regel, t.artikel`;

/** The terms to evaluate this plan, the first one first. */
export async function vindTermijnen(tx: Tx, opp: string): Promise<Termijnrij[]> {
  const { rows } = await sql<Termijnrij>`select ${KOLOMMEN} from termijn t
    where t.onderwerp = ${opp} and t.soort like 'opp-evaluatie-%' order by t.laatste_dag`.execute(tx);
  return rows;
}

/** A running plan of which the first version was adopted on this day. */
export interface Lopend {
  readonly opp: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly vastgesteldDag: Datum;
}

const LOPEND = sql`select o.id as opp, o.leerling, o.swv, o.vestiging, w.dag as "vastgesteldDag" from opp o
  join lateral (select min(w.vastgesteld_dag) as dag from opp_versie w where w.opp = o.id and w.toestand = 'vastgesteld') w on w.dag is not null
  where o.afgesloten_op is null`;

/** The running adopted plans of this pupil at this school: one at most. */
export async function vindLopend(tx: Tx, leerling: string, vestiging: string): Promise<Lopend[]> {
  const { rows } = await sql<Lopend>`${LOPEND} and o.leerling = ${leerling} and o.vestiging = ${vestiging}`.execute(tx);
  return rows;
}

/**
 * Running plans, at most so many, that must be evaluated in the schooljaar of this label and have no term in it yet. `uiterlijk`: the
 * last day of adoption for which that schooljaar is the first.
 */
export async function vindZonderTermijn(
  tx: Tx,
  { jaar, uiterlijk, hoogstens }: { readonly jaar: number; readonly uiterlijk: Datum; readonly hoogstens: number },
): Promise<Lopend[]> {
  const { rows } = await sql<Lopend>`${LOPEND} and w.dag <= ${uiterlijk}::date and not exists (select 1 from termijn t
      where t.onderwerp = o.id and t.soort like ${`opp-evaluatie-${jaar}-%`})
    order by o.id limit ${hoogstens}`.execute(tx);
  return rows;
}

/** Terms that passed without an evaluation and are still called by their old name. */
export async function vindNietHernoemd(tx: Tx, vandaag: Datum, hoogstens: number) {
  const { rows } = await sql<{ id: string; leerling: string; onderwerp: string; laatsteDag: Datum }>`
    select t.id, t.leerling, t.onderwerp, t.laatste_dag as "laatsteDag" from termijn t
    where t.soort like 'opp-evaluatie-%' and t.voldaan_op is null and t.vervallen_op is null and t.laatste_dag < ${vandaag}::date
      and t.naam not like '%gemist%' order by t.id limit ${hoogstens}`.execute(tx);
  return rows;
}

/** Gives a term another name; what was told about it stays told. */
export async function hernoem(tx: Tx, id: string, naam: string): Promise<void> {
  await tx.updateTable('termijn').set({ naam }).where('id', '=', id).execute();
}

/** What the year list of a school needs of one plan. */
export interface Jaarrij {
  readonly opp: string;
  readonly leerling: string;
  readonly naam: string;
  readonly nummer: string;
  readonly groep: string;
  readonly plichten: readonly { readonly laatsteDag: Datum; readonly voldaanOp: Datum | null }[];
  /** The days on which it was evaluated without parents. */
  readonly zonderOuders: readonly Datum[];
}

/** The adopted plans of a school: those that run, and those with a term between these days. */
export async function vindJaarrijen(
  tx: Tx,
  vestiging: string,
  { van, tot }: { readonly van: Datum; readonly tot: Datum },
): Promise<Jaarrij[]> {
  const { rows } = await sql<Jaarrij>`
    select o.id as opp, o.leerling, concat_ws(' ', l.roepnaam, nullif(l.tussenvoegsel, ''), l.achternaam) as naam, l.nummer,
      coalesce((select i.groep from inschrijving i where i.leerling = o.leerling and i.vestiging = o.vestiging order by i.van desc limit 1), '') as groep,
      coalesce(t.plichten, '[]') as plichten,
      coalesce((select jsonb_agg(e.dag) from opp_evaluatie e where e.opp = o.id and not e.met_ouders), '[]') as "zonderOuders"
    from opp o join leerling l on l.id = o.leerling
    left join lateral (select jsonb_agg(jsonb_build_object('laatsteDag', t.laatste_dag, 'voldaanOp', t.voldaan_op)) as plichten,
        bool_or(t.laatste_dag between ${van}::date and ${tot}::date) as dit_jaar
      from termijn t where t.onderwerp = o.id and t.soort like 'opp-evaluatie-%' and t.vervallen_op is null) t on true
    where o.vestiging = ${vestiging} and (t.dit_jaar or (o.afgesloten_op is null
      and exists (select 1 from opp_versie w where w.opp = o.id and w.toestand = 'vastgesteld' and w.vastgesteld_dag <= ${tot}::date)))
    order by l.achternaam, l.roepnaam, o.id`.execute(tx);
  return rows;
}
