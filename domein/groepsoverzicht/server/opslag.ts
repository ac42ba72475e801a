import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Intensiteit, Setting } from '../../behoefte/regels/domeinen.ts';
import { VOORBEREIDEN_DAGEN } from '../../evaluatie/regels/evaluatietermijn.ts';
import type { OppInhoud } from '../../opp/regels/inhoud.ts';

/** Everything about one group of one school, in a few questions for the whole group; row security decides about each row. */
export interface Plek {
  readonly vestiging: string;
  readonly vandaag: Datum;
}

export async function vindGroepen(tx: Tx, { vestiging, vandaag }: Plek) {
  const { rows } = await sql<{ groep: string; aantal: number }>`
    select groep, count(*)::int as aantal from inschrijving where vestiging = ${vestiging} and van <= ${vandaag}::date
      and (tot is null or tot > ${vandaag}::date) group by groep order by groep`.execute(tx);
  return rows;
}

export async function vindLeerlingen(tx: Tx, { vestiging, vandaag }: Plek, groep: string) {
  const { rows } = await sql<{
    id: string;
    roepnaam: string;
    naam: string;
    geboortedatum: Datum;
  }>`select l.id, l.roepnaam, concat_ws(' ', l.roepnaam, nullif(l.tussenvoegsel, ''), l.achternaam) as naam, l.geboortedatum from inschrijving i join leerling l on l.id = i.leerling
    where i.vestiging = ${vestiging} and i.groep = ${groep} and i.van <= ${vandaag}::date and (i.tot is null or i.tot > ${vandaag}::date)
    order by l.achternaam, l.roepnaam, l.id`.execute(tx);
  return rows;
}

export async function vindBehoeften(tx: Tx, { vestiging, vandaag }: Plek, leerlingen: readonly string[]) {
  const { rows } = await sql<{
    leerling: string;
    categorie: string;
    naam: string | null;
    intensiteit: Intensiteit;
    setting: Setting;
    verplicht: boolean;
    bron: 'school' | 'ouders' | 'leerling';
    toelichting: string;
  }>`select b.leerling, b.categorie, c.naam, b.intensiteit, b.setting, b.verplicht, b.bron, b.toelichting
    from behoefte b left join categorie_lokaal c on c.code = b.categorie
    where b.leerling = any(${leerlingen}::uuid[]) and b.vervallen_op is null and b.van <= ${vandaag}::date
      and (b.tot is null or b.tot >= ${vandaag}::date) and (b.vestiging is null or b.vestiging = ${vestiging}) order by b.moment, b.id`.execute(
    tx,
  );
  return rows;
}

export async function vindHelpt(tx: Tx, { vestiging }: Plek, leerlingen: readonly string[]) {
  const { rows } = await sql<{ leerling: string; tekst: string }>`
    select leerling, tekst from beschrijving where leerling = any(${leerlingen}::uuid[]) and soort = 'bevorderend' and vervallen_op is null
      and (vestiging is null or vestiging = ${vestiging}) order by moment desc, id`.execute(tx);
  return rows;
}

/** The plan that holds: the last adopted version of the running plan of this school. */
export async function vindPlannen(tx: Tx, { vestiging }: Plek, leerlingen: readonly string[]) {
  const { rows } = await sql<{ leerling: string; opp: string; inhoud: OppInhoud }>`
    select distinct on (o.leerling) o.leerling, o.id as opp, w.inhoud from opp o join opp_versie w on w.opp = o.id and w.toestand = 'vastgesteld'
    where o.leerling = any(${leerlingen}::uuid[]) and o.vestiging = ${vestiging} and o.afgesloten_op is null order by o.leerling, w.nummer desc`.execute(
    tx,
  );
  return rows;
}

/** The goals of these plans, and whether each was looked at in the weeks before its date in which one prepares, or later. */
export async function vindDoelen(tx: Tx, plannen: readonly string[]) {
  if (plannen.length === 0) return [];
  const { rows } = await sql<{
    id: string;
    leerling: string;
    tekst: string;
    streef: string;
    tot: Datum;
    geevalueerd: boolean;
  }>`select d.id, d.leerling, d.tekst, d.streef, d.tot, exists (select 1 from opp_doelevaluatie x join opp_evaluatie e on e.id = x.evaluatie
      where x.doel = d.id and e.dag >= d.tot - ${VOORBEREIDEN_DAGEN}::int) as geevalueerd
    from opp_doel d where d.opp = any(${plannen}::uuid[]) and d.vervallen_op is null order by d.tot, d.id`.execute(tx);
  return rows;
}

export async function vindEvaluatietermijnen(
  tx: Tx,
  leerlingen: readonly string[],
): Promise<ReadonlyMap<string, Datum>> {
  const { rows } = await sql<{ leerling: string; laatste_dag: Datum }>`
    select leerling, laatste_dag from groep_evaluatietermijnen(${leerlingen}::uuid[])`.execute(tx);
  return new Map(rows.map(({ leerling, laatste_dag }) => [leerling, laatste_dag]));
}

export interface Arrangementrij {
  readonly id: string;
  readonly naam: string;
  readonly uitvoerder: string;
  readonly plek: string | null;
  readonly dagdelen: string[];
  readonly toestand: string;
  readonly van: Datum;
  readonly tot: Datum;
  readonly beeindigdOp: Datum | null;
  readonly soort: 'leerling' | 'groep' | 'leraar';
  readonly vraag: string;
  /** The pupils of this group that it is for. */
  readonly leerlingen: string[];
}

/** What was granted for these pupils, for a group in which they take part, and for the teacher of this group. */
export async function vindArrangementen(
  tx: Tx,
  { vestiging, vandaag }: Plek,
  groep: string,
  leerlingen: readonly string[],
): Promise<Arrangementrij[]> {
  const { rows } = await sql<Arrangementrij>`
    select a.id, a.naam, a.uitvoerder, a.plek, a.dagdelen, a.toestand, a.van, a.tot, a.beeindigd_op as "beeindigdOp", a.soort,
      coalesce(a.inhoud ->> 'vraagLeraar', '') as vraag,
      case when a.leerling is not null then array[a.leerling] else array(select d.leerling from arrangement_deelname d where d.arrangement = a.id
        and d.leerling = any(${leerlingen}::uuid[]) and d.van <= ${vandaag}::date and (d.tot is null or d.tot > ${vandaag}::date)) end as leerlingen
    from arrangement a where a.vestiging = ${vestiging} and a.toestand in ('toegekend', 'beeindigd') and a.van <= ${vandaag}::date
      and coalesce(a.beeindigd_op, a.tot) >= ${vandaag}::date
      and (a.leerling = any(${leerlingen}::uuid[]) or (a.soort = 'leraar' and a.groep = ${groep}) or a.soort = 'groep')
    order by a.naam, a.id`.execute(tx);
  return rows.filter(({ soort, leerlingen: wie }) => soort === 'leraar' || wie.length > 0);
}

export async function vindSchoolnaam(tx: Tx, vestiging: string): Promise<string> {
  const rij = await tx.selectFrom('vestiging').select('naam').where('code', '=', vestiging).executeTakeFirst();
  return rij?.naam ?? '';
}
