import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { TlvCategorie, TlvSoort } from '../../tlv/regels/soorten.ts';
import type { TlvToestand } from '../../tlv/regels/toestand.ts';

/** How many declarations of one kind and period are used at one school; without names. */
export interface Registerrij {
  readonly soort: TlvSoort;
  readonly categorie: TlvCategorie | null;
  readonly van: Datum;
  readonly tot: Datum;
  /** Null: not yet at a special school. */
  readonly vestiging: string | null;
  readonly schoolnaam: string | null;
  readonly aantal: number;
}

/** TLV-10 · The declarations of the SWV of the actor that have not ended on this day, counted. */
export async function haalRegister(tx: Tx, dag: Datum): Promise<readonly Registerrij[]> {
  const { rows } =
    await sql<Registerrij>`select * from tlv_register_aantallen(${dag}::date) order by soort, categorie nulls first, tot, van, schoolnaam nulls first`.execute(
      tx,
    );
  return rows;
}

/** A declaration with whose it is, for role tlv. */
export interface Verklaringrij {
  readonly id: string;
  readonly aanvraag: string;
  readonly leerling: string;
  readonly nummer: string;
  readonly naam: string;
  readonly geboortedatum: Datum;
  readonly soort: TlvSoort;
  readonly categorie: TlvCategorie | null;
  readonly van: Datum;
  readonly tot: Datum;
  readonly hele_schoolperiode: boolean;
  readonly school: string | null;
  readonly vervolg: string | null;
  readonly vervolg_toestand: TlvToestand | null;
}

export interface Verklaringenvraag {
  readonly swv: string;
  readonly dag: Datum;
  readonly soort?: TlvSoort | undefined;
  /** Only those that end on this day. */
  readonly einde?: Datum | undefined;
  readonly zoek?: string | undefined;
  readonly na?: { readonly dag: string; readonly id: string } | undefined;
  readonly hoogstens: number;
}

/** The declarations of an SWV that have not ended, soonest to end first, with the request that renews each. */
export async function zoekVerklaringen(tx: Tx, vraag: Verklaringenvraag): Promise<readonly Verklaringrij[]> {
  const { swv, dag, soort, einde, zoek, na, hoogstens } = vraag;
  const { rows } = await sql<Verklaringrij>`
    select b.id, b.aanvraag, b.leerling, b.nummer, b.leerling_naam as naam, b.geboortedatum, b.soort, b.categorie, b.van, b.tot, b.hele_schoolperiode,
      (select v.naam || ', ' || v.plaats from tlv_plaatsing p join vestiging v on v.code = p.vestiging
        where p.besluit = b.id and p.van <= ${dag}::date and (p.tot is null or p.tot > ${dag}::date)) as school,
      vervolg.id as vervolg, vervolg.toestand as vervolg_toestand
    from tlv_besluit b
    left join lateral (select a.id, a.toestand from tlv_aanvraag a where a.leerling = b.leerling and a.swv = b.swv and a.volgt_op = b.id order by a.begonnen_op desc limit 1) vervolg on true
    where b.swv = ${swv} and b.uitkomst = 'positief' and b.ingetrokken_op is null and b.tot >= ${dag}::date
      and not exists (select 1 from tlv_besluit n where n.vervangt = b.id)
      ${soort === undefined ? sql`` : sql`and b.soort = ${soort}`}
      ${einde === undefined ? sql`` : sql`and b.tot = ${einde}::date`}
      ${zoek ? sql`and (zoekvorm(b.leerling_naam || ' ' || b.nummer) like (select '%' || zoekvorm(${zoek}) || '%'))` : sql``}
      ${na === undefined ? sql`` : sql`and (b.tot, b.id) > (${na.dag}::date, ${na.id}::uuid)`}
    order by b.tot, b.id limit ${hoogstens}`.execute(tx);
  return rows;
}
