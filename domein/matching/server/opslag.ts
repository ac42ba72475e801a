import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Aanleiding, MatchUitkomstAntwoord } from '../contract.ts';
import type { MatchCriteria } from '../regels/criteria.ts';
import type { TlvSoort } from '../regels/vraag.ts';
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
  /** The first day that parents wish for, in a running application that the actor may see. */
  readonly gewenste_start: Datum | null;
  /** Per SWV of the home: its name and, when it chose some, the criteria of this day. */
  readonly swvs: readonly {
    readonly code: string;
    readonly naam: string;
    readonly keuze: { readonly van: Datum; readonly plaats: string; readonly waarde: MatchCriteria } | null;
  }[];
  /** TLV-5 · Declarations that have not ended, with their period; `tot` included. */
  readonly tlv: readonly { readonly soort: TlvSoort; readonly swv: string; readonly van: Datum; readonly tot: Datum }[];
  /** Number of the offer as it stands, see `haalAanbodindex`. */
  readonly stand: number;
}

/** What a match needs of one pupil, in one query; undefined when the pupil does not exist or the actor may not see it. */
export async function vindMatchgegevens(tx: Tx, leerling: string, dag: Datum): Promise<Matchgegevens | undefined> {
  const { rows } = await sql<{
    gegevens: Matchgegevens | null;
  }>`select match_gegevens(${leerling}, ${dag}) as gegevens`.execute(tx);
  return rows[0]?.gegevens ?? undefined;
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
