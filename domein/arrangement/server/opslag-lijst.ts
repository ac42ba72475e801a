import { sql } from 'kysely';
import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Betaler, Model, Soort } from '../regels/soorten.ts';
import type { Toestand } from '../regels/toestand.ts';

export const PER_PAGINA = 25;

export interface Lijstrij {
  readonly id: string;
  readonly nummer: string;
  readonly naam: string;
  readonly soort: Soort;
  readonly model: Model;
  readonly toestand: Toestand;
  readonly leerling: string | null;
  readonly leerlingnaam: string | null;
  readonly leerlingnummer: string | null;
  readonly groep: string | null;
  readonly school: string;
  readonly uitvoerder: string;
  readonly van: Datum;
  readonly tot: Datum;
  readonly beeindigdOp: Datum | null;
  readonly beslisdatum: Datum | null;
  readonly kosten: number;
}

export interface Lijstvraag {
  readonly soort: Soort | undefined;
  readonly stand: 'lopend' | 'alle' | 'te_beslissen' | 'afgerond';
  readonly betaler: Betaler | undefined;
}

const KOLOMMEN = sql`a.id, a.nummer, a.naam, a.soort, a.model, a.toestand, a.leerling, l.nummer as leerlingnummer,
  nullif(concat_ws(' ', l.roepnaam, nullif(l.tussenvoegsel, ''), l.achternaam), '') as leerlingnaam, a.groep, v.naam as school, a.uitvoerder,
  a.van, a.tot, a.beeindigd_op as "beeindigdOp", a.beslisdatum`;
const BRONNEN = sql`arrangement a join vestiging v on v.code = a.vestiging left join leerling l on l.id = a.leerling`;

const VOORBIJ = sql`a.toestand in ('afgewezen', 'ingetrokken', 'beeindigd')`;
const STANDEN = {
  alle: sql`true`,
  lopend: sql`not ${VOORBIJ}`,
  afgerond: VOORBIJ,
  te_beslissen: sql`a.toestand in ('voorbereiding', 'geboekt', 'ingediend', 'aanvulling')`,
} as const;

function voorwaarde({ soort, stand, betaler }: Lijstvraag, vestiging: string) {
  return sql`a.vestiging = ${vestiging} and ${STANDEN[stand]} and (${soort ?? null}::text is null or a.soort = ${soort ?? null})
    and (${betaler ?? null}::text is null or exists (select 1 from arrangement_kosten k where k.arrangement = a.id and k.vervallen_op is null
      and k.betaler = ${betaler ?? null}))`;
}

/** The arrangements of a school, what ends first on top. Without a page: all of them, for a file. */
export async function zoekVanSchool(
  tx: Tx,
  vestiging: string,
  vraag: Lijstvraag,
  pagina: number | undefined,
): Promise<{ readonly totaal: number; readonly rijen: readonly Lijstrij[] }> {
  const deel = pagina === undefined ? sql`` : sql`limit ${PER_PAGINA} offset ${(pagina - 1) * PER_PAGINA}`;
  const { rows } = await sql<Lijstrij>`select ${KOLOMMEN}, coalesce((select sum(k.bedrag) from arrangement_kosten k
      where k.arrangement = a.id and k.vervallen_op is null), 0)::bigint as kosten
    from ${BRONNEN} where ${voorwaarde(vraag, vestiging)} order by ${VOORBIJ}, a.tot, a.nummer ${deel}`.execute(tx);
  if (pagina === undefined) return { totaal: rows.length, rijen: rows };
  const aantal = await sql<{
    totaal: number;
  }>`select count(*)::integer as totaal from arrangement a where ${voorwaarde(vraag, vestiging)}`.execute(tx);
  return { totaal: aantal.rows[0]?.totaal ?? 0, rijen: rows };
}

/** ARR-1 · What a school was granted or gave itself, per payer and schooljaar, in cents. */
export async function telVanSchool(tx: Tx, vestiging: string) {
  const { rows } = await sql<{ schooljaar: number; betaler: Betaler; bedrag: number; aantal: number }>`
    select k.schooljaar, k.betaler, sum(k.bedrag)::bigint as bedrag, count(distinct k.arrangement)::integer as aantal
    from arrangement a join arrangement_kosten k on k.arrangement = a.id and k.vervallen_op is null
    where a.vestiging = ${vestiging} and a.toestand in ('toegekend', 'beeindigd')
    group by k.schooljaar, k.betaler order by k.schooljaar desc, k.betaler`.execute(tx);
  return rows;
}

/** All arrangements of a pupil, its own and those of a group, the newest first. */
export async function zoekVanLeerling(tx: Tx, leerling: string): Promise<readonly Lijstrij[]> {
  const { rows } = await sql<Lijstrij>`select ${KOLOMMEN}, 0 as kosten from ${BRONNEN}
    where a.leerling = ${leerling} or exists (select 1 from arrangement_deelname d where d.arrangement = a.id and d.leerling = ${leerling})
    order by a.van desc, a.nummer desc`.execute(tx);
  return rows;
}

export interface Wachtrijrij {
  readonly id: string;
  readonly nummer: string;
  readonly naam: string;
  readonly soort: Soort;
  readonly school: string;
  readonly leerling: string | null;
  readonly toestand: Toestand;
  readonly van: Datum;
  readonly tot: Datum;
  readonly beeindigdOp: Datum | null;
  readonly ingediendDag: Datum;
  readonly beslisdatum: Datum | null;
}

/** ARR-2 · The requests at the SWV, what must be decided first on top. */
export async function zoekWachtrij(
  tx: Tx,
  actor: Actor,
  {
    stand,
    zoek,
    pagina,
  }: { readonly stand: 'te_beslissen' | 'afgerond'; readonly zoek: string; readonly pagina: number },
): Promise<{ readonly totaal: number; readonly rijen: readonly Wachtrijrij[] }> {
  const deel = `%${zoek.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const waar = sql`a.swv = ${actor.organisatie} and a.model = 'leerling' and a.ingediend_dag is not null
    and (a.toestand in ('ingediend', 'aanvulling')) = ${stand === 'te_beslissen'}
    and (${zoek.trim() === ''} or a.nummer ilike ${deel} or v.naam ilike ${deel})`;
  const { rows } =
    await sql<Wachtrijrij>`select a.id, a.nummer, a.naam, a.soort, a.leerling, v.naam as school, a.toestand, a.van, a.tot,
      a.beeindigd_op as "beeindigdOp", a.ingediend_dag as "ingediendDag", a.beslisdatum
    from arrangement a join vestiging v on v.code = a.vestiging where ${waar}
    order by ${stand === 'te_beslissen' ? sql`a.beslisdatum nulls last, a.ingediend_dag, a.id` : sql`a.ingediend_dag desc, a.id`}
    limit ${PER_PAGINA} offset ${(pagina - 1) * PER_PAGINA}`.execute(tx);
  const aantal = await sql<{ totaal: number }>`select count(*)::integer as totaal from arrangement a
    join vestiging v on v.code = a.vestiging where ${waar}`.execute(tx);
  return { totaal: aantal.rows[0]?.totaal ?? 0, rijen: rows };
}

/** For a page of requests: what is asked of the SWV, and who proposed a decision that waits. */
export async function vindBijWachtrij(tx: Tx, ids: readonly string[]) {
  const { rows } = await sql<{ id: string; gevraagd: number; voorgesteldDoor: string | null; persoon: string | null }>`
    select w.id, coalesce((select sum(k.bedrag) from arrangement_kosten k where k.arrangement = w.id and k.vervallen_op is null and k.betaler = 'swv'), 0)::bigint as gevraagd,
      h.naam as "voorgesteldDoor", h.door as persoon
    from unnest(${ids}::uuid[]) as w (id) left join lateral (
      select case when h.soort = 'voorgesteld' then h.door_naam end as naam, case when h.soort = 'voorgesteld' then h.door end as door
      from arrangement_handeling h where h.arrangement = w.id
        and h.soort in ('voorgesteld', 'voorstel_teruggegeven', 'aanvulling_gevraagd', 'besloten', 'ingetrokken')
      order by h.volgnummer desc limit 1) h on true`.execute(tx);
  return new Map(rows.map((rij) => [rij.id, rij]));
}
