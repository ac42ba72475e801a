import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';

const SCHOOLROLLEN = ['ib', 'schoolleider'] as const;

/** All running terms of a school with the pupils they are about, the nearest last day first. */
export async function vindWerkregels(tx: Tx, vestiging: string) {
  const { rows } = await sql<WerkregelRij>`
    select t.id, t.leerling, t.onderwerp, l.roepnaam, l.tussenvoegsel, l.achternaam, l.nummer, t.soort, t.naam, t.start,
      t.laatste_dag, t.wie, t.bij_verstrijken, t.regel, t.artikel
    from termijn t join leerling l on l.id = t.leerling
    where t.vestiging = ${vestiging} and t.voldaan_op is null and t.vervallen_op is null
    order by t.laatste_dag, t.id`.execute(tx);
  return rows;
}

export interface WerkregelRij {
  readonly id: string;
  readonly leerling: string;
  readonly onderwerp: string;
  readonly roepnaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly nummer: string;
  readonly soort: string;
  readonly naam: string;
  readonly start: Datum;
  readonly laatste_dag: Datum;
  readonly wie: string;
  readonly bij_verstrijken: string;
  readonly regel: string;
  readonly artikel: string;
}

/** Running terms that the actor may count, per school, without a pupil. */
export async function vindTermijnenPerSchool(tx: Tx) {
  const { rows } = await sql<{
    vestiging: string;
    school: string;
    plaats: string;
    naam: string;
    laatste_dag: Datum;
    wie: string;
    regel: string;
    artikel: string;
  }>`
    select t.vestiging, v.naam as school, v.plaats, t.naam, t.laatste_dag, t.wie, t.regel, t.artikel
    from termijn t join vestiging v on v.code = t.vestiging
    where t.voldaan_op is null and t.vervallen_op is null
    order by t.laatste_dag, t.id`.execute(tx);
  return rows;
}

/** Schools that the actor's board or SWV holds today; those without a running term too. */
export async function vindScholenVan(tx: Tx, organisatie: string, vandaag: Datum) {
  const { rows } = await sql<{ code: string; naam: string; plaats: string }>`
    select v.code, v.naam, v.plaats from vestiging v where v.code in (
      select vestiging from vestiging_bestuur where bestuur = ${organisatie} and van <= ${vandaag}::date and (tot is null or tot > ${vandaag}::date)
      union select vestiging from vestiging_swv where swv = ${organisatie} and van <= ${vandaag}::date and (tot is null or tot > ${vandaag}::date))
    order by v.naam, v.code`.execute(tx);
  return rows;
}

/** Running terms that draw near or have passed and of which nobody was told yet. */
export async function vindTeMelden(tx: Tx, tot: Datum) {
  const { rows } = await sql<{
    id: string;
    leerling: string;
    onderwerp: string;
    vestiging: string;
    naam: string;
    laatste_dag: Datum;
    herinnerd_op: Datum | null;
    gemeld_op: Datum | null;
  }>`
    select id, leerling, onderwerp, vestiging, naam, laatste_dag, herinnerd_op, gemeld_op from termijn
    where voldaan_op is null and vervallen_op is null and laatste_dag <= ${tot}::date and (herinnerd_op is null or gemeld_op is null)
    order by laatste_dag, id for update skip locked`.execute(tx);
  return rows;
}

/** The people of a school (ib, schoolleider), or of its board, to write to. */
export async function vindAdressen(tx: Tx, vestiging: string, aan: 'school' | 'bestuur', vandaag: Datum) {
  const rollen = aan === 'school' ? SCHOOLROLLEN : (['bestuur'] as const);
  const { rows } = await sql<{ id: string; email: string }>`
    select distinct p.id, p.email from persoon p join rolvervulling r on r.persoon = p.id
    where r.rol = any(${rollen as readonly string[]}::text[]) and r.van <= ${vandaag}::date and (r.tot is null or r.tot > ${vandaag}::date)
      and r.organisatie = case when ${aan} = 'school' then ${vestiging} else (select b.bestuur from vestiging_bestuur b
        where b.vestiging = ${vestiging} and b.van <= ${vandaag}::date and (b.tot is null or b.tot > ${vandaag}::date)) end
    order by p.id`.execute(tx);
  return rows;
}
