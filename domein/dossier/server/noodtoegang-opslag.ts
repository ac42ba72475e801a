import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { wachtOpBeurt } from '../../../server/platform/databank/beurt.ts';
import type { Naamdelen } from '../regels/naam.ts';
import type { Kandidaat } from '../regels/noodtoegang.ts';

export interface Noodtoegangrij extends Naamdelen {
  readonly id: string;
  readonly leerling: string;
  readonly persoon_naam: string;
  readonly reden: string;
  readonly moment: string;
  readonly totaal: number;
}

/** One question at a time per teacher: two at once would both still count two. */
export async function wachtOpAndereVraag(tx: Tx, persoon: string): Promise<void> {
  await wachtOpBeurt(tx, `noodtoegang ${persoon}`);
}

/** The pupils with exactly this name at the school of the acting teacher. */
export async function zoekKandidaten(tx: Tx, naam: string): Promise<Kandidaat[]> {
  const { rows } = await sql<Kandidaat>`select leerling, swv, groep from noodtoegang_zoeken(${naam})`.execute(tx);
  return rows;
}

/** Which dossiers this teacher opened on a day. */
export async function vindGeopend(tx: Tx, persoon: string, dag: Datum): Promise<string[]> {
  const rijen = await tx
    .selectFrom('noodtoegang')
    .select('leerling')
    .where('persoon', '=', persoon)
    .where('dag', '=', dag)
    .execute();
  return rijen.map(({ leerling }) => leerling);
}

export async function voegNoodtoegangToe(
  tx: Tx,
  rij: {
    id: string;
    leerling: string;
    swv: string;
    vestiging: string;
    persoon: string;
    persoon_naam: string;
    reden: string;
    dag: Datum;
    moment: string;
  },
): Promise<void> {
  await tx.insertInto('noodtoegang').values(rij).execute();
}

/** What the actor may see of it, newest first: a teacher the own of today, the school all of its own. */
export async function vindNoodtoegangen(tx: Tx, vestiging: string, blad: { vanaf: number; aantal: number }) {
  const { rows } = await sql<Noodtoegangrij>`
    select n.id, n.leerling, n.persoon_naam, n.reden, n.moment, l.roepnaam, l.tussenvoegsel, l.achternaam, count(*) over ()::int as totaal
    from noodtoegang n join leerling l on l.id = n.leerling where n.vestiging = ${vestiging}
    order by n.moment desc, n.id limit ${blad.aantal} offset ${blad.vanaf}`.execute(tx);
  return rows;
}

/** Who is told: ib and schoolleider of the school, and those with gezag. Only SYSTEEM sees all of them. */
export async function vindTeWaarschuwen(tx: Tx, leerling: string, vestiging: string, dag: Datum) {
  const { rows } = await sql<{ persoon: string; email: string; ouder: boolean }>`
    select p.id as persoon, p.email, bool_or(x.ouder) as ouder from (
      select g.persoon, true as ouder from gezag g where g.leerling = ${leerling} and g.soort <> 'ouder_zonder_gezag'
        and g.van <= ${dag}::date and (g.tot is null or g.tot > ${dag}::date)
      union all
      select r.persoon, false from rolvervulling r where r.organisatie = ${vestiging} and r.rol in ('ib', 'schoolleider')
        and r.van <= ${dag}::date and (r.tot is null or r.tot > ${dag}::date)) x
    join persoon p on p.id = x.persoon group by p.id, p.email order by p.id`.execute(tx);
  return rows;
}
