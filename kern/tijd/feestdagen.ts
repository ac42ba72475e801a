import { type Datum, datum, jaarVan, plusDagen, vergelijk, weekdag } from './datum.ts';

/** A public holiday with its Dutch name. */
export interface Feestdag {
  readonly datum: Datum;
  readonly naam: string;
}

const ZATERDAG = 5;
const ZONDAG = 6;

/**
 * Days that a royal decree puts on a par with a public holiday (Algemene termijnenwet artikel 3 lid 3). They can't be
 * computed: the decree comes out about once in three years. Present: 2023-2025 and 2026-2028. For other years
 * a term that ends on such a day is one weekend too short by our count, never too long.
 */
const GELIJKGESTELD = {
  '2023-04-28': 'de vrijdag na Koningsdag',
  '2023-05-19': 'de vrijdag na Hemelvaartsdag',
  '2024-05-10': 'de vrijdag na Hemelvaartsdag',
  '2024-12-27': 'de vrijdag na Kerst',
  '2025-05-30': 'de vrijdag na Hemelvaartsdag',
  '2026-01-02': 'de vrijdag na Nieuwjaarsdag',
  '2026-05-15': 'de vrijdag na Hemelvaartsdag',
  '2027-05-07': 'de vrijdag na Hemelvaartsdag',
  '2028-04-28': 'de vrijdag na Koningsdag',
  '2028-05-26': 'de vrijdag na Hemelvaartsdag',
} as const satisfies Record<string, string>;
const gelijkgesteld: ReadonlyMap<string, string> = new Map(Object.entries(GELIJKGESTELD));

/** Easter Sunday of a year in the Gregorian calendar (method of Meeus, Jones and Butcher). */
export function paasdag(jaar: number): Datum {
  const a = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const schrikkel = Math.floor(eeuw / 4);
  const maan = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3);
  const epacta = (19 * a + eeuw - schrikkel - maan + 15) % 30;
  const zondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - epacta - (rest % 4)) % 7;
  const laat = Math.floor((a + 11 * epacta + 22 * zondag) / 451);
  const dagVanMaart = epacta + zondag - 7 * laat + 22;
  return plusDagen(inJaar(jaar, '03-01'), dagVanMaart - 1);
}

function inJaar(jaar: number, maandEnDag: string): Datum {
  return datum(`${String(jaar).padStart(4, '0')}-${maandEnDag}`);
}

/** Koningsdag 27 April, until 2013 Koninginnedag 30 April; a day earlier when that is a Sunday. */
function koningsdag(jaar: number): Feestdag {
  const koning = jaar >= 2014;
  const dag = inJaar(jaar, koning ? '04-27' : '04-30');
  return {
    datum: weekdag(dag) === ZONDAG ? plusDagen(dag, -1) : dag,
    naam: koning ? 'Koningsdag' : 'Koninginnedag',
  };
}

/**
 * The public holidays of a year by date: those of the Algemene termijnenwet artikel 3 lid 1, and Goede Vrijdag (lid 2).
 * Holds from 1990. Two of them may share a day (5 May 2016 was also Hemelvaartsdag).
 */
export function feestdagenVan(jaar: number): readonly Feestdag[] {
  const pasen = paasdag(jaar);
  const dagen: Feestdag[] = [
    { datum: inJaar(jaar, '01-01'), naam: 'Nieuwjaarsdag' },
    { datum: plusDagen(pasen, -2), naam: 'Goede Vrijdag' },
    { datum: plusDagen(pasen, 1), naam: 'tweede Paasdag' },
    koningsdag(jaar),
    { datum: plusDagen(pasen, 39), naam: 'Hemelvaartsdag' },
    { datum: inJaar(jaar, '05-05'), naam: 'Bevrijdingsdag' },
    { datum: plusDagen(pasen, 50), naam: 'tweede Pinksterdag' },
    { datum: inJaar(jaar, '12-25'), naam: 'eerste Kerstdag' },
    { datum: inJaar(jaar, '12-26'), naam: 'tweede Kerstdag' },
  ];
  return dagen.sort((a, b) => vergelijk(a.datum, b.datum));
}

/** The name of the public holiday on a day, also of a day that a royal decree puts on a par with one. */
export function feestdag(dag: Datum): string | undefined {
  return feestdagenVan(jaarVan(dag)).find((f) => f.datum === dag)?.naam ?? gelijkgesteld.get(dag);
}

/** Whether a day is a Saturday, a Sunday or a public holiday in the sense of the Algemene termijnenwet. */
export function isVrijeDag(dag: Datum): boolean {
  return weekdag(dag) >= ZATERDAG || feestdag(dag) !== undefined;
}
