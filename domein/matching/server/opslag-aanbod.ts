import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Schoolsoort } from '../regels/vraag.ts';

/** A vestiging with what counts on one day. */
export interface Schoolrij {
  readonly code: string;
  readonly naam: string;
  readonly plaats: string;
  readonly soort: string;
  readonly soorten: readonly Schoolsoort[];
  readonly denominatie: string;
  readonly lon: number;
  readonly lat: number;
  readonly cluster: number | null;
  readonly vrij: number | null;
  readonly swv_po: string | null;
  readonly swv_vo: string | null;
  readonly sop: string | null;
  readonly sop_versie: number | null;
  readonly sop_op: Datum | null;
  /** The offers as `category|level|setting|free`, one after the other with `;` between. */
  readonly aanbod: string | null;
}

/** All vestigingen with their room, SWV, profile in force and its offers on this day. All of it is public: the same for every actor. */
export async function vindSchoolrijen(tx: Tx, dag: Datum): Promise<Schoolrij[]> {
  const { rows } = await sql<Schoolrij>`
    with s as (select distinct on (vestiging) vestiging, id, versie, vastgesteld_op from sop
        where staat = 'vastgesteld' order by vestiging, versie desc),
      a as (select vestiging, string_agg(concat_ws('|', categorie, niveau, setting, capaciteit - bezet), ';' order by volgorde) as aanbod
        from sop_aanbod where geldig and sinds <= ${dag}::date and (tot is null or tot >= ${dag}::date) group by vestiging),
      g as (select vestiging, min(swv) filter (where sector = 'PO') as po, min(swv) filter (where sector = 'VO') as vo
        from vestiging_swv where van <= ${dag}::date and (tot is null or tot > ${dag}::date) group by vestiging)
    select v.code, v.naam, v.plaats, v.soort, v.soorten, v.denominatie, v.lon, v.lat, v.cluster, p.vrij,
      g.po as swv_po, g.vo as swv_vo, s.id as sop, s.versie as sop_versie, s.vastgesteld_op as sop_op, a.aanbod
    from vestiging v left join plaatsruimte p on p.vestiging = v.code left join g on g.vestiging = v.code
    left join s on s.vestiging = v.code left join a on a.vestiging = v.code`.execute(tx);
  return rows;
}
