import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Aanleiding, MatchUitkomstAntwoord } from '../contract.ts';
import type { MatchCriteria } from '../regels/criteria.ts';
import type { Dossierbehoefte } from '../regels/vraagstelling.ts';

/** All that a match needs to know of one child and its region. */
export interface Matchgegevens {
  readonly swv: string;
  readonly geboortedatum: Datum;
  readonly pc4: string;
  readonly gebied: {
    readonly swv_po: string;
    readonly swv_vo: string;
    readonly lon: number | null;
    readonly lat: number | null;
    readonly plaatsbepaling: 'bron' | 'scholen' | 'buurgebieden' | null;
  } | null;
  readonly behoeften: readonly Dossierbehoefte[];
  /** School of enrolment on this day. */
  readonly ingeschreven_bij: string | null;
  /** Per SWV of the home: its name and, when it chose some, the criteria of this day. */
  readonly swvs: readonly {
    readonly code: string;
    readonly naam: string;
    readonly keuze: { readonly van: Datum; readonly plaats: string; readonly waarde: MatchCriteria } | null;
  }[];
  /** Number of the offer as it stands, see `haalAanbodindex`. */
  readonly stand: number;
}

/** What a match needs of one pupil, in one query; undefined when the pupil does not exist or the actor may not see it. */
export async function vindMatchgegevens(tx: Tx, leerling: string, dag: Datum): Promise<Matchgegevens | undefined> {
  const { rows } = await sql<Matchgegevens>`
    select l.swv, l.geboortedatum, left(l.postcode, 4) as pc4,
      (select to_jsonb(p) from postcodegebied p where p.pc4 = left(l.postcode, 4)) as gebied,
      coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('bron', b.bron, 'vestiging', b.vestiging, 'categorie', b.categorie,
          'intensiteit', b.intensiteit, 'setting', b.setting, 'verplicht', b.verplicht, 'van', b.van, 'tot', b.tot,
          'lokaal', (select to_jsonb(c) from categorie_lokaal c where c.swv = b.swv and c.code = b.categorie))) order by b.id)
        from behoefte b where b.leerling = l.id and b.vervallen_op is null), '[]') as behoeften,
      (select i.vestiging from inschrijving i where i.leerling = l.id and i.van <= ${dag}::date and (i.tot is null or i.tot > ${dag}::date)) as ingeschreven_bij,
      (select jsonb_agg(jsonb_build_object('code', s.code, 'naam', s.naam, 'keuze', (
          select jsonb_build_object('van', k.van, 'plaats', k.plaats_in_plan, 'waarde', k.waarde) from instelling k
          where k.swv = s.code and k.sleutel = 'matchcriteria' and k.van <= ${dag}::date order by k.van desc limit 1)))
        from swv s where s.code = l.swv
          or s.code in (select unnest(array[p.swv_po, p.swv_vo]) from postcodegebied p where p.pc4 = left(l.postcode, 4))) as swvs,
      (select volgnummer from aanbod_stand) as stand
    from leerling l where l.id = ${leerling}`.execute(tx);
  return rows[0];
}

/** A match to keep. */
export interface NieuweMatch {
  readonly id: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly aanleiding: Aanleiding;
  readonly invoer: unknown;
  readonly criteria: unknown;
  readonly uitkomst: MatchUitkomstAntwoord;
  readonly moment: string;
  readonly door: string;
  readonly doorNaam: string;
}

/** Keeps a match; it is never changed afterwards. */
export async function voegMatchToe(tx: Tx, { doorNaam, ...match }: NieuweMatch): Promise<void> {
  const { invoer, criteria, uitkomst } = match;
  const alsJson = {
    invoer: JSON.stringify(invoer),
    criteria: JSON.stringify(criteria),
    uitkomst: JSON.stringify(uitkomst),
  };
  await tx
    .insertInto('match')
    .values({ ...match, ...alsJson, door_naam: doorNaam })
    .execute();
}

interface Matchkop {
  readonly id: string;
  readonly moment: string;
  readonly aanleiding: Aanleiding;
  readonly vestiging: string;
  readonly vestigingsnaam: string;
  readonly doorNaam: string;
}

/** The kept matches of a pupil that the actor may read, newest first. */
export async function vindMatches(tx: Tx, leerling: string) {
  const { rows } = await sql<
    Matchkop & {
      criteriaVersie: string;
      telling: MatchUitkomstAntwoord['telling'];
      beste: MatchUitkomstAntwoord['scholen'];
    }
  >`
    select m.id, m.moment, m.aanleiding, m.vestiging, v.naam as vestigingsnaam, m.door_naam as "doorNaam",
      m.uitkomst #>> '{criteria,versie}' as "criteriaVersie", m.uitkomst -> 'telling' as telling,
      jsonb_path_query_array(m.uitkomst, '$.scholen[0 to 2]') as beste
    from match m join vestiging v on v.code = m.vestiging
    where m.leerling = ${leerling} order by m.moment desc, m.id desc`.execute(tx);
  return rows;
}

/** One kept match; undefined when it does not exist or the actor may not read it. */
export async function vindMatch(tx: Tx, leerling: string, id: string) {
  const { rows } = await sql<Matchkop & { uitkomst: MatchUitkomstAntwoord }>`
    select m.id, m.moment, m.aanleiding, m.vestiging, v.naam as vestigingsnaam, m.door_naam as "doorNaam", m.uitkomst
    from match m join vestiging v on v.code = m.vestiging where m.leerling = ${leerling} and m.id = ${id}`.execute(tx);
  return rows[0];
}

/** Whether the actor may see this pupil. */
export async function isZichtbaar(tx: Tx, leerling: string): Promise<boolean> {
  return (await tx.selectFrom('leerling').select('id').where('id', '=', leerling).executeTakeFirst()) !== undefined;
}
