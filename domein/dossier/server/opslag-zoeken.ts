import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { LeerlingRegel } from '../contract.ts';
import type { Zoekvraag } from '../regels/zoekvraag.ts';

export interface GevondenRij {
  readonly id: string;
  readonly nummer: string;
  readonly roepnaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly geboortedatum: Datum;
  readonly leerjaar: string | null;
  readonly groep: string | null;
  readonly stand: LeerlingRegel['stand'];
  readonly totaal: number;
}

interface Zoekplek {
  readonly vestiging: string;
  /** A teacher: only this group. */
  readonly groep: string | undefined;
  readonly vandaag: Datum;
}

/**
 * DOS-9: the pupils of a school that fit, in the order of a Dutch list. Starts from the pupils of the school (an index), so that
 * a search costs the size of the school and not of the country; row security decides once more about each.
 */
export async function zoekLeerlingen(
  tx: Tx,
  plek: Zoekplek,
  vraag: Zoekvraag,
  blad: { vanaf: number; aantal: number },
): Promise<GevondenRij[]> {
  const { vestiging, groep, vandaag } = plek;
  const eigen =
    groep === undefined
      ? sql`select leerling from betrokken_school where vestiging = ${vestiging} and van <= ${vandaag}::date and (tot is null or tot > ${vandaag}::date)`
      : sql`select leerling from inschrijving where vestiging = ${vestiging} and groep = ${groep} and van <= ${vandaag}::date and (tot is null or tot > ${vandaag}::date)`;
  const { rows } = await sql<GevondenRij>`
    select l.id, l.nummer, l.roepnaam, l.tussenvoegsel, l.achternaam, l.geboortedatum, i.leerjaar, i.groep,
      case when i.van > ${vandaag}::date then 'start_later' when i.tijdelijk then 'tijdelijk_geplaatst' when i.leerling is not null then 'ingeschreven'
        when exists (select 1 from betrokken_school b where b.leerling = l.id and b.vestiging = ${vestiging} and b.grond = 'aanmelding' and b.tot is null)
        then 'aangemeld' else 'vertrokken' end as stand,
      count(*) over () as totaal
    from leerling l left join lateral (select * from inschrijving x where x.leerling = l.id and x.vestiging = ${vestiging}
      and (x.tot is null or x.tot > ${vandaag}::date) and (x.tot is null or x.tot > x.van) order by x.van limit 1) i on true
    where l.id in (${eigen}) ${voorwaarden(vraag)}
    order by l.achternaam, l.roepnaam, l.id limit ${blad.aantal} offset ${blad.vanaf}`.execute(tx);
  return rows;
}

function voorwaarden({ woorden, geboren, nummer }: Zoekvraag) {
  const delen = [
    ...woorden.map((woord) => sql`and l.zoektekst like '% ' || zoekvorm(${woord}) || '%'`),
    ...(geboren === undefined ? [] : [sql`and l.geboortedatum = ${geboren}::date`]),
    ...(nummer === undefined
      ? []
      : [
          sql`and (l.nummer like ${nummer} || '%' or ltrim(split_part(l.nummer, '-', 2), '0') like ${nummer.replace(/^0+/, '')} || '%')`,
        ]),
  ];
  return delen.length === 0 ? sql`` : sql.join(delen, sql` `);
}
