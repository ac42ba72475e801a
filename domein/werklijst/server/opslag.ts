import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';

/** All running terms of a school that are to be seen today, with the pupils or arrangements they are about, the nearest last day first. */
export async function vindWerkregels(tx: Tx, vestiging: string, vandaag: Datum) {
  const { rows } = await sql<WerkregelRij>`
    select ${KOLOMMEN}, concat_ws(' ', l.roepnaam, nullif(l.tussenvoegsel, ''), l.achternaam) as naam_van_wie, l.nummer as nummer_van_wie
    from termijn t join leerling l on l.id = t.leerling where ${loopt(vestiging, vandaag)}
    union all
    select ${KOLOMMEN}, a.naam, a.nummer
    from termijn t join arrangement a on a.id = t.onderwerp where t.leerling is null and ${loopt(vestiging, vandaag)}
    order by laatste_dag, id`.execute(tx);
  return rows;
}

const KOLOMMEN = sql`t.id, t.leerling, t.onderwerp, t.soort, t.naam, t.start, t.laatste_dag, t.wie, t.bij_verstrijken, t.regel, t.artikel, t.bij`;

const loopt = (vestiging: string, vandaag: Datum) =>
  sql`t.vestiging = ${vestiging} and t.voldaan_op is null and t.vervallen_op is null
      and (t.tonen_vanaf is null or t.tonen_vanaf <= ${vandaag}::date)`;

export interface WerkregelRij {
  readonly id: string;
  readonly leerling: string | null;
  readonly onderwerp: string;
  readonly naam_van_wie: string;
  readonly nummer_van_wie: string;
  readonly soort: string;
  readonly naam: string;
  readonly start: Datum;
  readonly laatste_dag: Datum;
  readonly wie: string;
  readonly bij_verstrijken: string;
  readonly regel: string;
  readonly artikel: string;
  readonly bij: 'school' | 'swv';
}

/** Running terms that the actor may count, per school, without a pupil. */
export async function vindTermijnenPerSchool(tx: Tx, vandaag: Datum) {
  const { rows } = await sql<{
    vestiging: string;
    school: string;
    plaats: string;
    naam: string;
    laatste_dag: Datum;
    wie: string;
    regel: string;
    artikel: string;
    bij: 'school' | 'swv';
  }>`
    select t.vestiging, v.naam as school, v.plaats, t.naam, t.laatste_dag, t.wie, t.regel, t.artikel, t.bij
    from termijn t join vestiging v on v.code = t.vestiging
    where t.voldaan_op is null and t.vervallen_op is null and (t.tonen_vanaf is null or t.tonen_vanaf <= ${vandaag}::date)
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

/** Running terms that draw near (up to and including `tot`) or have passed, are to be seen today, and of which nobody was told yet. */
export async function vindTeMelden(tx: Tx, vandaag: Datum, tot: Datum) {
  const { rows } = await sql<{
    id: string;
    leerling: string | null;
    onderwerp: string;
    swv: string;
    vestiging: string;
    bij: 'school' | 'swv';
    soort: string;
    naam: string;
    laatste_dag: Datum;
    herinnerd_op: Datum | null;
    gemeld_op: Datum | null;
  }>`
    select id, leerling, onderwerp, swv, vestiging, bij, soort, naam, laatste_dag, herinnerd_op, gemeld_op from termijn
    where voldaan_op is null and vervallen_op is null and (tonen_vanaf is null or tonen_vanaf <= ${vandaag}::date)
      and laatste_dag <= ${tot}::date and (herinnerd_op is null or gemeld_op is null)
    order by laatste_dag, id for update skip locked`.execute(tx);
  return rows;
}

/** The board of a school today; undefined when it has none. */
export async function vindBestuur(tx: Tx, vestiging: string, vandaag: Datum): Promise<string | undefined> {
  const { rows } = await sql<{ bestuur: string }>`
    select b.bestuur from vestiging_bestuur b
    where b.vestiging = ${vestiging} and b.van <= ${vandaag}::date and (b.tot is null or b.tot > ${vandaag}::date)`.execute(
    tx,
  );
  return rows[0]?.bestuur;
}
