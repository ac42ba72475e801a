import { sql } from 'kysely';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Bij } from '../regels/opmerking.ts';

/** Something in a dossier that a remark can be about. `titel` holds a code for a need: its name stands in the rules. */
export interface Onderwerprij {
  readonly bij: Bij;
  readonly id: string;
  readonly titel: string;
  readonly categorie: string | null;
  readonly moment: string;
  readonly school: string | null;
}

/** As many of each kind as one can sensibly choose from; older things are reached from the dossier itself. */
const MEESTE_PER_SOORT = 200;

/**
 * What this actor can read of a pupil and put a remark beside, newest first; with `ids` only those. Working notes and lines that are not
 * for parents are left out for a school too.
 */
export async function vindOnderwerpen(tx: Tx, leerling: string, ids?: readonly string[]) {
  const kort = sql`120`;
  const wie = (id: string) =>
    ids === undefined ? sql`true` : sql`${sql.ref(id)} = any(${ids as readonly string[]}::uuid[])`;
  const { rows } = await sql<Onderwerprij>`
    select o.bij, o.id, o.titel, o.categorie, o.moment, v.naam as school from (
      (select 'notitie' as bij, n.id, initcap(n.soort) || ': ' || left(n.tekst, ${kort}) as titel, null as categorie, n.moment, n.vestiging
        from notitie n where n.leerling = ${leerling} and n.soort <> 'werknotitie' and ${wie('n.id')} order by n.moment desc limit ${MEESTE_PER_SOORT})
      union all
      (select 'document', d.id, d.naam, null, d.moment, d.vestiging
        from document d where d.leerling = ${leerling} and d.voor_ouders and ${wie('d.id')} order by d.moment desc limit ${MEESTE_PER_SOORT})
      union all
      (select 'behoefte', b.id, left(b.toelichting, ${kort}), b.categorie, b.moment, b.vestiging
        from behoefte b where b.leerling = ${leerling} and (${ids !== undefined} or b.vervallen_op is null) and ${wie('b.id')}
        order by b.moment desc limit ${MEESTE_PER_SOORT})
      union all
      (select 'beschrijving', b.id, left(b.tekst, ${kort}), null, b.moment, b.vestiging
        from beschrijving b where b.leerling = ${leerling} and (${ids !== undefined} or b.vervallen_op is null) and ${wie('b.id')}
        order by b.moment desc limit ${MEESTE_PER_SOORT})
      union all
      (select 'gebeurtenis', g.id, left(g.tekst, ${kort}), null, g.moment, g.vestiging
        from gebeurtenis g where g.leerling = ${leerling} and g.voor_ouders and ${wie('g.id')} order by g.moment desc limit ${MEESTE_PER_SOORT})
      union all
      (select 'informatieantwoord', i.id, i.herkomst || ': ' || left(i.tekst, ${kort}), null, i.moment, i.vestiging
        from informatieantwoord i where i.leerling = ${leerling} and ${wie('i.id')} order by i.moment desc limit ${MEESTE_PER_SOORT})
    ) o(bij, id, titel, categorie, moment, vestiging) left join vestiging v on v.code = o.vestiging
    order by o.moment desc, o.id`.execute(tx);
  return rows;
}

/** The role that wrote this and the school that answers; undefined when it is not there for this actor. */
export async function vindOnderwerp(tx: Tx, leerling: string, bij: Bij, id: string | null) {
  const { rows } = await sql<{ door_rol: string | null; school: string | null }>`
    select o.door_rol, opmerking_school(${bij}, ${id}::uuid, ${leerling}::uuid) as school
    from opmerking_onderwerp(${bij}, ${id}::uuid, ${leerling}::uuid) o`.execute(tx);
  return rows[0];
}
