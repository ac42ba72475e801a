import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Postcodegebied, Vestiging, VestigingenZoekvraag, VestigingKort } from '../contract.ts';

/**
 * Locations in which every word of the question begins a word of name, place, postcode or code. Those whose name starts with
 * the question come first, then those with all of it in the name, then those in a place of that name.
 */
export async function zoekVestigingen(
  tx: Tx,
  { zoek = '', soort, swv }: VestigingenZoekvraag,
  { hoeveel, vandaag }: { hoeveel: number; vandaag: Datum },
): Promise<VestigingKort[]> {
  const { rows } = await sql<VestigingKort>`
    with vraag as materialized (select q as heel, array(select '% ' || woord || '%' from string_to_table(q, ' ') woord) as woorden
      from zoekvorm(${zoek}) q)
    select v.code, v.naam, v.soort, v.soorten, v.straat, v.huisnummer, v.postcode, v.plaats, v.gemeente, v.denominatie
    from vraag, vestiging v
    where (vraag.heel = '' or v.zoektekst like all (vraag.woorden))
      ${soort === undefined ? sql`` : sql`and v.soorten @> array[${soort}]::text[]`}
      ${
        swv === undefined
          ? sql``
          : sql`and v.code in (select m.vestiging from vestiging_swv m where m.swv = ${swv} and m.van <= ${vandaag}::date and (m.tot is null or m.tot > ${vandaag}::date))`
      }
    order by case when v.zoektekst like ' ' || vraag.heel || '%' then 0
        when split_part(v.zoektekst, '|', 1) like '% ' || vraag.heel || '%' then 1
        when v.zoektekst like '%| ' || vraag.heel || '%' then 2 else 3 end, v.naam, v.plaats, v.code
    limit ${hoeveel}`.execute(tx);
  return rows;
}

/** A location with all its boards and SWV, the latest first. */
export async function vindVestiging(tx: Tx, code: string): Promise<Vestiging | undefined> {
  const { rows } = await sql<Vestiging>`
    select v.code, v.brin, v.naam, v.soort, v.soorten, v.denominatie, v.straat, v.huisnummer, v.postcode, v.plaats, v.gemeente,
      v.provincie, v.lon, v.lat, v.leerlingen, v.cluster, v.grondslag_gevraagd as "grondslagGevraagd", v.website,
      coalesce((select jsonb_agg(jsonb_build_object('nummer', b.nummer, 'naam', b.naam, 'van', m.van, 'tot', m.tot) order by m.van desc)
        from vestiging_bestuur m join bestuur b on b.nummer = m.bestuur where m.vestiging = v.code), '[]') as besturen,
      coalesce((select jsonb_agg(jsonb_build_object('code', s.code, 'naam', s.naam, 'sector', s.sector, 'landelijk', s.landelijk,
          'van', m.van, 'tot', m.tot) order by m.van desc, s.code)
        from vestiging_swv m join swv s on s.code = m.swv where m.vestiging = v.code), '[]') as samenwerkingsverbanden
    from vestiging v where v.code = ${code}`.execute(tx);
  return rows[0];
}

/** A postcode area with its two SWV and where it lies. */
export async function vindPostcodegebied(tx: Tx, pc4: string): Promise<Postcodegebied | undefined> {
  const { rows } = await sql<Postcodegebied>`
    select p.pc4, p.gemeente,
      (select jsonb_build_object('code', s.code, 'naam', s.naam) from swv s where s.code = p.swv_po) as "swvPo",
      (select jsonb_build_object('code', s.code, 'naam', s.naam) from swv s where s.code = p.swv_vo) as "swvVo",
      case when p.lon is not null then jsonb_build_object('lon', p.lon, 'lat', p.lat, 'plaatsbepaling', p.plaatsbepaling) end as punt
    from postcodegebied p where p.pc4 = ${pc4}`.execute(tx);
  return rows[0];
}
