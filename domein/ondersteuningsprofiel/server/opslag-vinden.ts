import { type RawBuilder, sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { GevraagdeHulp, Vertrekpunt } from '../regels/zoekvraag.ts';

/** A point on the map with its name. */
export interface Punt {
  readonly naam: string;
  readonly lon: number;
  readonly lat: number;
}

/** What is asked, read and judged by the rules. */
export interface Zoekvraag {
  readonly woorden: readonly string[];
  readonly vertrekpunt: Vertrekpunt | undefined;
  readonly punt: Punt | undefined;
  /** Highest distance in km. */
  readonly binnen: number | undefined;
  readonly soorten: readonly string[];
  readonly denominatie: string | undefined;
  readonly hulp: readonly GevraagdeHulp[];
  readonly swv: string | undefined;
  readonly volgorde: 'afstand' | 'naam';
  readonly pagina: number;
}

export const PER_PAGINA = 25;

/** Where a postcode area or a place lies; a place at the mean of its schools. Undefined when it is unknown. */
export async function vindPunt(tx: Tx, vertrekpunt: Vertrekpunt): Promise<Punt | undefined> {
  const { rows } =
    vertrekpunt.soort === 'postcode'
      ? await sql<Punt>`select ${`postcode ${vertrekpunt.pc4}`} as naam, lon, lat from postcodegebied where pc4 = ${vertrekpunt.pc4} and lon is not null`.execute(
          tx,
        )
      : await sql<Punt>`select coalesce(min(v.plaats) filter (where z.plaats = ${vertrekpunt.plaats}), min(v.gemeente)) as naam, avg(v.lon) as lon, avg(v.lat) as lat
        from vindbare_school z join vestiging v on v.code = z.vestiging where z.plaats = ${vertrekpunt.plaats} or z.gemeente = ${vertrekpunt.plaats} having count(*) > 0`.execute(
          tx,
        );
  return rows[0];
}

/** Great-circle distance in km from a point to the school `v`, rounded to 0.1; null without a point. */
function afstand(punt: Punt | undefined): RawBuilder<number | null> {
  if (punt === undefined) return sql`null::double precision`;
  return sql`round((2 * 6371.0088 * asin(least(1, sqrt(sin(radians(v.lat - ${punt.lat}) / 2) ^ 2
    + cos(radians(v.lat)) * cos(radians(${punt.lat})) * sin(radians(v.lon - ${punt.lon}) / 2) ^ 2))))::numeric, 1)::double precision`;
}

/** The codes of the schools that fit, of one page, with how many fit in all. */
export async function zoekScholen(
  tx: Tx,
  vraag: Zoekvraag,
  vandaag: Datum,
): Promise<{ gevonden: readonly { code: string; afstandKm: number | null }[]; totaal: number }> {
  const { rows } = await sql<{ code: string; afstandKm: number | null; totaal: number }>`
    with passend as (
      select v.code, v.naam, ${afstand(vraag.punt)} as km from vestiging v
      where ${sql.join(voorwaarden(vraag, vandaag), sql` and `)}
    ), dichtbij as (select * from passend where ${vraag.binnen === undefined ? sql`true` : sql`km <= ${vraag.binnen}`})
    select code, km as "afstandKm", count(*) over () as totaal from dichtbij
    order by ${vraag.volgorde === 'afstand' && vraag.punt ? sql`km, naam, code` : sql`naam, code`}
    limit ${PER_PAGINA} offset ${(vraag.pagina - 1) * PER_PAGINA}`.execute(tx);
  return { gevonden: rows.map(({ code, afstandKm }) => ({ code, afstandKm })), totaal: rows[0]?.totaal ?? 0 };
}

function voorwaarden(vraag: Zoekvraag, vandaag: Datum): RawBuilder<boolean>[] {
  const { woorden, vertrekpunt, binnen, soorten, denominatie, hulp, swv } = vraag;
  // A named place is a filter of its own; with a distance it is the middle of a circle.
  const plaats = vertrekpunt?.soort === 'plaats' && binnen === undefined ? vertrekpunt.plaats : undefined;
  return [
    sql<boolean>`true`,
    ...(woorden.length === 0 && plaats === undefined
      ? []
      : [
          sql<boolean>`v.code in (select z.vestiging from vindbare_school z where ${sql.join(
            [
              ...woorden.map((woord) => sql`z.tekst like ${`%${woord}%`}`),
              ...(plaats === undefined ? [] : [sql`(z.plaats = ${plaats} or z.gemeente = ${plaats})`]),
            ],
            sql` and `,
          )})`,
        ]),
    ...(soorten.length === 0 ? [] : [sql<boolean>`v.soorten && ${[...soorten]}::text[]`]),
    ...(denominatie === undefined ? [] : [sql<boolean>`v.denominatie = ${denominatie}`]),
    ...(swv === undefined
      ? []
      : [
          sql<boolean>`v.code in (select s.vestiging from vestiging_swv s where s.swv = ${swv} and s.van <= ${vandaag} and (s.tot is null or s.tot > ${vandaag}))`,
        ]),
    ...hulp.map(
      ({
        categorie,
        niveau,
      }) => sql<boolean>`v.code in (select a.vestiging from sop_aanbod a where a.geldig and a.categorie = ${categorie}
      and a.niveau >= ${niveau} and a.bezet < a.capaciteit and a.sinds <= ${vandaag} and (a.tot is null or a.tot >= ${vandaag}))`,
    ),
  ];
}

/** The offers in force on this day of these schools, highest level first. */
export function vindAanbod(tx: Tx, vestigingen: readonly string[], vandaag: Datum) {
  return tx
    .selectFrom('sop_aanbod')
    .select(['vestiging', 'categorie', 'niveau', 'capaciteit', 'bezet'])
    .where('vestiging', 'in', [...vestigingen])
    .where('geldig', '=', true)
    .where('sinds', '<=', vandaag)
    .where((w) => w.or([w('tot', 'is', null), w('tot', '>=', vandaag)]))
    .orderBy('niveau', 'desc')
    .orderBy('volgorde')
    .execute();
}

/** Number and dates of the version in force of these schools. */
export function vindVersiesInWerking(tx: Tx, vestigingen: readonly string[]) {
  return tx
    .selectFrom('sop')
    .distinctOn('vestiging')
    .select(['vestiging', 'versie', 'vastgesteld_op as vastgesteldOp', 'geldig_tot as geldigTot'])
    .where('vestiging', 'in', [...vestigingen])
    .where('staat', '=', 'vastgesteld')
    .orderBy('vestiging')
    .orderBy('versie', 'desc')
    .$narrowType<{ vastgesteldOp: Datum; geldigTot: Datum }>()
    .execute();
}

export async function vindDenominaties(tx: Tx): Promise<string[]> {
  const rijen = await tx
    .selectFrom('vestiging')
    .select('denominatie')
    .groupBy('denominatie')
    .orderBy((w) => w.fn.countAll(), 'desc')
    .execute();
  return rijen.map(({ denominatie }) => denominatie);
}
