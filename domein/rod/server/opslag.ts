import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { wachtOpBeurt } from '../../../server/platform/databank/beurt.ts';
import type { Rodregel, Rodtoestand } from '../regels/stand.ts';

/** A plan on the way to ROD, as the actor may see it. */
export interface Rodplan {
  readonly opp: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly naam: string;
  readonly nummer: string;
  readonly groep: string;
  readonly vastgesteldDag: Datum | null;
  readonly afgeslotenOp: Datum | null;
  readonly termijnVoorbij: boolean;
  readonly regels: readonly Rodregel[];
  /** The number of the last line, 0 when there is none. */
  readonly gezien: number;
}

/** The running plans of a school and the closed ones of which ROD does not know the end yet; `welke`: only these. */
export async function vindRodplannen(tx: Tx, vestiging: string, welke?: readonly string[]): Promise<Rodplan[]> {
  const { rows } = await sql<Rodplan>`
    select o.id as opp, o.leerling, o.swv, o.vestiging, concat_ws(' ', l.roepnaam, nullif(l.tussenvoegsel, ''), l.achternaam) as naam, l.nummer,
      coalesce(i.groep, '') as groep, w.dag as "vastgesteldDag", o.afgesloten_op as "afgeslotenOp",
      exists (select 1 from termijn t where t.onderwerp = o.id and t.soort not like 'opp-evaluatie-%' and t.voldaan_op is null
        and t.vervallen_op is null and t.laatste_dag < vandaag()) as "termijnVoorbij",
      coalesce(r.regels, '[]') as regels, coalesce(r.gezien, 0)::float8 as gezien
    from opp o join leerling l on l.id = o.leerling
    left join lateral (select i.groep from inschrijving i where i.leerling = o.leerling and i.vestiging = o.vestiging
      order by i.van desc limit 1) i on true
    left join lateral (select min(w.vastgesteld_dag) as dag from opp_versie w where w.opp = o.id and w.toestand = 'vastgesteld') w on true
    left join lateral (select jsonb_agg(jsonb_build_object('toestand', x.toestand, 'reden', x.reden, 'dag', x.dag) order by x.volgorde) as regels,
      max(x.volgorde) as gezien, (array_agg(x.toestand order by x.volgorde desc))[1] as toestand from opp_rod x where x.opp = o.id) r on true
    where o.vestiging = ${vestiging} and ${
      welke === undefined
        ? sql`(o.afgesloten_op is null or r.toestand <> 'bevestigd')`
        : sql`o.id = any(${welke as string[]}::uuid[])`
    }
    order by l.achternaam, l.roepnaam, o.id`.execute(tx);
  return rows;
}

/** Keeps others from recording a step for these plans until this transaction ends; always in the same order, so that none waits in a circle. */
export async function wachtOpPlannen(tx: Tx, welke: readonly string[]): Promise<void> {
  for (const opp of [...welke].sort()) await wachtOpBeurt(tx, `rod ${opp}`);
}

/** Adds a line to the register of this plan. */
export async function voegRodregelToe(
  tx: Tx,
  plan: Pick<Rodplan, 'opp' | 'leerling' | 'swv' | 'vestiging'>,
  regel: {
    readonly toestand: Rodtoestand;
    readonly reden: string;
    readonly dag: Datum;
    readonly moment: string;
    readonly door: string | null;
    readonly doorNaam: string;
  },
): Promise<void> {
  const { opp, leerling, swv, vestiging } = plan;
  const { doorNaam, ...rest } = regel;
  await tx
    .insertInto('opp_rod')
    .values({ id: uuid(), opp, leerling, swv, vestiging, ...rest, door_naam: doorNaam })
    .execute();
}

/** The kinds of school of a location. */
export async function vindSoorten(tx: Tx, vestiging: string): Promise<readonly string[]> {
  const { rows } = await sql<{
    soorten: string[];
  }>`select soorten from vestiging where code = ${vestiging}`.execute(tx);
  return rows[0]?.soorten ?? [];
}

/** The plans of this pupil at this school that were adopted, with whether they ended and what stands in the register. */
export async function vindPlannenVan(tx: Tx, leerling: string, vestiging: string) {
  const { rows } = await sql<{
    opp: string;
    leerling: string;
    swv: string;
    vestiging: string;
    afgeslotenOp: Datum | null;
    regels: Rodregel[];
  }>`
    select o.id as opp, o.leerling, o.swv, o.vestiging, o.afgesloten_op as "afgeslotenOp", coalesce((select jsonb_agg(
      jsonb_build_object('toestand', x.toestand, 'reden', x.reden, 'dag', x.dag) order by x.volgorde) from opp_rod x where x.opp = o.id), '[]') as regels
    from opp o where o.leerling = ${leerling} and o.vestiging = ${vestiging}
      and exists (select 1 from opp_versie w where w.opp = o.id and w.toestand = 'vastgesteld')`.execute(tx);
  return rows;
}

export interface Rodtelrij {
  readonly vestiging: string;
  readonly school: string;
  readonly plaats: string;
  readonly soorten: string[];
  readonly vastgesteld: boolean;
  readonly termijn_voorbij: boolean;
  readonly einde: boolean;
  readonly toestand: Rodtoestand;
  readonly aantal: number;
}

/** How many plans stand where, per school of the actor's board. */
export async function telRod(tx: Tx): Promise<Rodtelrij[]> {
  return (await sql<Rodtelrij>`select * from rod_tellingen()`.execute(tx)).rows;
}
