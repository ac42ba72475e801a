import type pg from 'pg';
import { type Datum, datumInNederland } from '../../kern/tijd/datum.ts';
import { vulScholen } from './bevolking.ts';
import type { Bouw, Streek } from './bouw.ts';
import { maakHoofdschool, maakVolleWerklijst } from './hoofdschool.ts';
import { schrijfKeuzes } from './keuzes.ts';
import { bewaarMatches } from './matches.ts';
import { maakRegiomensen, maakSchoolmensen } from './mensen.ts';
import { schrijfProfielen } from './profiel.ts';
import { MEESTE_REGIOS, maakRegioElders, maakVoorbeeldregio, type Regio, schrijfRegio } from './regio.ts';
import { maakRuimBaan } from './ruim-baan.ts';
import { maakSchrijver, type Tabel } from './schrijver.ts';
import { maakToeval } from './toeval.ts';

export interface Voorbeeldkeuzes {
  /** How many pupils; 400 when absent. */
  readonly leerlingen?: number;
  /** Where chance starts: the same seed on the same day gives the same region. */
  readonly zaad?: number;
  /** Around which day everything lies; today in the Netherlands when absent. */
  readonly vandaag?: Datum;
  /** Told now and then how many pupils there are. */
  readonly meld?: (leerlingen: number) => void;
}

const STANDAARD_LEERLINGEN = 400;
const STANDAARD_ZAAD = 2014;
const LEERLINGEN_PER_REGIO = 20_000;
const LEERLINGEN_PER_SCHOOL = 150;
const SCHOLEN_VOORBEELDREGIO = 60;
/** Up to here dossiers are as full as for trying out; above, pupils are spread as in the country. */
const MEEST_DOSSIERS = 3_000;
const VOLLE_WERKLIJST_VANAF = 5_000;

export const MINSTE_LEERLINGEN = 100;
export const MEESTE_LEERLINGEN = MEESTE_REGIOS * LEERLINGEN_PER_REGIO;

/**
 * Lays out the example region (and, for many pupils, further invented regions) in an empty database, as owner, in one transaction.
 * Throws a RangeError in Dutch when the number of pupils is out of bounds. Gives how many rows went to each table.
 */
export async function laadVoorbeeld(
  client: pg.Client,
  keuzes: Voorbeeldkeuzes,
): Promise<Readonly<Partial<Record<Tabel, number>>>> {
  const leerlingen = keuzes.leerlingen ?? STANDAARD_LEERLINGEN;
  if (!Number.isInteger(leerlingen) || leerlingen < MINSTE_LEERLINGEN || leerlingen > MEESTE_LEERLINGEN) {
    throw new RangeError(`Kies een aantal leerlingen van ${MINSTE_LEERLINGEN} tot en met ${MEESTE_LEERLINGEN}.`);
  }
  let geteld: Readonly<Partial<Record<Tabel, number>>> = {};
  await client.query('BEGIN');
  try {
    const ruimBaan = leerlingen > MEEST_DOSSIERS ? await maakRuimBaan(client) : undefined;
    const schrijver = maakSchrijver(client, ruimBaan);
    const bouw: Bouw = {
      vandaag: keuzes.vandaag ?? datumInNederland(new Date().toISOString()),
      toeval: maakToeval(keuzes.zaad ?? STANDAARD_ZAAD),
      schrijver,
      uitvoerig: leerlingen <= MEEST_DOSSIERS,
      namen: new Set(),
      tellers: { leerling: 0, aanmelding: 0, persoon: 0 },
    };
    await maakRegios(client, bouw, leerlingen, keuzes.meld);
    await schrijver.schrijf();
    await ruimBaan?.herstel();
    await client.query("SELECT setval('dossiernummer_volgorde', $1), setval('aanmeldingsnummer_volgorde', $2)", [
      bouw.tellers.leerling,
      Math.max(1, bouw.tellers.aanmelding),
    ]);
    await client.query("SELECT setval('arrangementnummer_volgorde', count(*) + 1) FROM arrangement");
    await client.query("SELECT setval('tlv_aanvraagnummer_volgorde', 100)");
    await client.query(TELLER);
    await client.query('COMMIT');
    geteld = schrijver.geteld();
  } catch (fout) {
    await client.query('ROLLBACK');
    throw fout;
  }
  await client.query('ANALYZE');
  return geteld;
}

/** TLV-8 · Numbers that are given now go on after those of the example. */
const TELLER = `INSERT INTO tlv_teller (swv, jaar, laatste)
  SELECT swv, split_part(nummer, '-', 2)::integer, max(split_part(nummer, '-', 3)::integer) FROM tlv_besluit WHERE nummer IS NOT NULL GROUP BY 1, 2`;

async function maakRegios(
  client: pg.Client,
  bouw: Bouw,
  leerlingen: number,
  meld: Voorbeeldkeuzes['meld'],
): Promise<void> {
  const aantal = Math.ceil(leerlingen / LEERLINGEN_PER_REGIO);
  const soort = leerlingen <= MEEST_DOSSIERS ? 'dossiers' : 'bevolking';
  let scholen = 0;
  for (let nummer = 1; nummer <= aantal; nummer++) {
    const tot = Math.round((leerlingen * nummer) / aantal);
    const nodig = Math.max(
      nummer === 1 ? SCHOLEN_VOORBEELDREGIO : 8,
      Math.round((tot - bouw.tellers.leerling) / LEERLINGEN_PER_SCHOOL),
    );
    const regio =
      nummer === 1 ? maakVoorbeeldregio(bouw.toeval, nodig) : maakRegioElders(bouw.toeval, nummer, scholen, nodig);
    scholen += regio.scholen.length;
    const { streek, regiomensen } = vestig(bouw, regio);
    if (nummer === 1) {
      schrijfKeuzes(bouw, streek, regiomensen);
      const teBewaren = maakHoofdschool(bouw, streek, regiomensen);
      await bouw.schrijver.schrijf();
      await bewaarMatches(client, bouw, streek, teBewaren);
    }
    if (nummer === 1 && leerlingen >= VOLLE_WERKLIJST_VANAF) maakVolleWerklijst(bouw, streek);
    await vulScholen(bouw, streek, tot - bouw.tellers.leerling, soort);
    meld?.(bouw.tellers.leerling);
  }
}

function vestig(bouw: Bouw, regio: Regio): { streek: Streek; regiomensen: ReturnType<typeof maakRegiomensen> } {
  schrijfRegio(regio, bouw.schrijver, bouw.toeval);
  const regiomensen = maakRegiomensen(bouw, regio);
  const streek = {
    regio,
    mensen: maakSchoolmensen(bouw, regio),
    basisscholen: regio.scholen.filter(({ soorten }) => soorten.includes('BO')),
    voortgezet: regio.scholen.filter(({ soorten }) => soorten.includes('VO')),
  };
  schrijfProfielen(bouw, streek);
  return { streek, regiomensen };
}
