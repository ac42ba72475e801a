import { type RawBuilder, sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { TlvCategorie, TlvSoort } from '../../tlv/regels/soorten.ts';
import type { TlvToestand } from '../../tlv/regels/toestand.ts';
import type { Wachtrij, Wachtrijstand } from '../contract.ts';

export const PER_PAGINA = 50;

/** What part of the queue is asked. */
export interface Wachtrijvraag {
  readonly swv: string;
  readonly vandaag: Datum;
  readonly stand: Wachtrijstand;
  readonly soort: TlvSoort | undefined;
  readonly vestiging: string | undefined;
  readonly zoek: string;
  /** The last line of the page before: its day (`infinity` while the term stands still) and id. */
  readonly na: { readonly dag: string; readonly id: string } | undefined;
}

export interface Wachtrijrij {
  readonly id: string;
  readonly nummer: string;
  readonly leerling: string;
  readonly leerling_naam: string;
  readonly soort: TlvSoort;
  readonly categorie: TlvCategorie | null;
  readonly school: string;
  readonly plaats: string;
  readonly toestand: TlvToestand;
  readonly ingediend_dag: Datum;
  readonly beslisdatum: Datum | null;
  readonly afgerond_op: Datum | null;
  readonly gevraagd: number;
  readonly gegeven: number;
}

export interface Wachtrijdeel {
  readonly rijen: readonly Wachtrijrij[];
  /** Only with the first page. */
  readonly telling: NonNullable<Wachtrij['telling']> | null;
  readonly scholen: NonNullable<Wachtrij['scholen']> | null;
}

const LOPEND = sql`a.afgerond_op is null and a.ingediend_dag is not null`;
const GEGEVEN = sql`(select count(*) from tlv_advies d where d.aanvraag = a.id and d.teruggetrokken_op is null and d.gegeven_op is not null)`;
const GEVRAAGD = sql`(select count(*) from tlv_advies d where d.aanvraag = a.id and d.teruggetrokken_op is null)`;

/**
 * TLV-9 · A page of the queue in one query: the soonest day to decide first, so what is overdue before all, and what stands still at the
 * end. By key, so that the hundredth page costs as much as the first. With the first page go the numbers per state and the schools.
 */
export async function haalWachtrij(tx: Tx, vraag: Wachtrijvraag): Promise<Wachtrijdeel> {
  const afgerond = vraag.stand === 'afgerond';
  const dag = afgerond ? sql`a.afgerond_op` : sql`coalesce(a.beslisdatum, 'infinity'::date)`;
  const richting = afgerond ? sql`desc` : sql`asc`;
  const voorwaarden = [sql`a.swv = ${vraag.swv}`, ...standfilter(vraag), ...overigeFilters(vraag)];
  if (vraag.na !== undefined)
    voorwaarden.push(sql`(${dag}, a.id) ${afgerond ? sql`<` : sql`>`} (${vraag.na.dag}::date, ${vraag.na.id}::uuid)`);
  const eerste = vraag.na === undefined;
  const { rows } = await sql<{
    rijen: Wachtrijrij[] | null;
    telling: Wachtrijdeel['telling'];
    scholen: Wachtrijdeel['scholen'];
  }>`
    with pagina as materialized (
      select a.* from tlv_aanvraag a
      where ${sql.join(voorwaarden, sql` and `)}
      order by ${dag} ${richting}, a.id ${richting} limit ${PER_PAGINA + 1}
    )${eerste ? sql`, ${LOPENDE(vraag.swv)}` : sql``}
    select (select jsonb_agg(jsonb_build_object('id', a.id, 'nummer', a.nummer, 'leerling', a.leerling, 'leerling_naam', a.leerling_naam,
        'soort', a.soort, 'categorie', a.categorie, 'school', v.naam, 'plaats', v.plaats, 'toestand', a.toestand,
        'ingediend_dag', a.ingediend_dag, 'beslisdatum', a.beslisdatum, 'afgerond_op', a.afgerond_op,
        'gevraagd', ${GEVRAAGD}, 'gegeven', ${GEGEVEN}) order by ${dag} ${richting}, a.id ${richting})
      from pagina a join vestiging v on v.code = a.vestiging) as rijen,
      ${eerste ? TELLING(vraag.vandaag) : sql`null`} as telling, ${eerste ? SCHOLEN : sql`null`} as scholen`.execute(
    tx,
  );
  const [rij] = rows;
  return { rijen: rij?.rijen ?? [], telling: rij?.telling ?? null, scholen: rij?.scholen ?? null };
}

/** Everything that runs, for the numbers: only what they count. Advices are counted once for all, not one request after another. */
const LOPENDE = (swv: string) => sql`gegeven as materialized (
    select d.aanvraag, count(*) as aantal from tlv_advies d
    where d.swv = ${swv} and d.teruggetrokken_op is null and d.gegeven_op is not null group by d.aanvraag
  ), lopende as materialized (
    select a.toestand, a.vestiging, a.beslisdatum, case when a.toestand = 'ingediend' then coalesce(g.aantal, 0) end as gegeven
    from tlv_aanvraag a left join gegeven g on g.aanvraag = a.id where a.swv = ${swv} and ${LOPEND})`;
const TELLING = (vandaag: Datum) => sql`(select jsonb_build_object('alle', count(*),
  'te_laat', count(*) filter (where beslisdatum < ${vandaag}::date),
  'advies', count(*) filter (where gegeven < 2),
  'voorstellen', count(*) filter (where gegeven >= 2),
  'tweede', count(*) filter (where toestand = 'voorgesteld'),
  'aanvulling', count(*) filter (where toestand = 'aanvulling_gevraagd')) from lopende)`;
const SCHOLEN = sql`(select coalesce(jsonb_agg(jsonb_build_object('code', v.code, 'naam', v.naam || ', ' || v.plaats) order by v.naam, v.code), '[]')
  from (select distinct vestiging from lopende) l join vestiging v on v.code = l.vestiging)`;

function standfilter({ stand, vandaag }: Wachtrijvraag): RawBuilder<unknown>[] {
  switch (stand) {
    case 'afgerond':
      return [sql`a.afgerond_op is not null`];
    case 'alle':
      return [LOPEND];
    case 'te_laat':
      return [LOPEND, sql`a.beslisdatum < ${vandaag}::date`];
    case 'advies':
      return [LOPEND, sql`a.toestand = 'ingediend' and ${GEGEVEN} < 2`];
    case 'voorstellen':
      return [LOPEND, sql`a.toestand = 'ingediend' and ${GEGEVEN} >= 2`];
    case 'tweede':
      return [LOPEND, sql`a.toestand = 'voorgesteld'`];
    case 'aanvulling':
      return [LOPEND, sql`a.toestand = 'aanvulling_gevraagd'`];
  }
}

function overigeFilters({ soort, vestiging, zoek }: Wachtrijvraag): RawBuilder<unknown>[] {
  const filters: RawBuilder<unknown>[] = [];
  if (soort !== undefined) filters.push(sql`a.soort = ${soort}`);
  if (vestiging !== undefined) filters.push(sql`a.vestiging = ${vestiging}`);
  if (zoek.trim() !== '') filters.push(sql`a.zoektekst like (select '%' || zoekvorm(${zoek}) || '%')`);
  return filters;
}
