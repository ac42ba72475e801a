import { type Datum, datum, jaarVan, leeftijdOp, plusDagen } from '../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../kern/tijd/schooljaar.ts';
import type { Bouw } from './bouw.ts';
import type { School } from './regio.ts';

const EERSTE_KLAS = 9;
/** Who is this old on 1 October sits in the first class of secondary school. */
const LEEFTIJD_EERSTE_KLAS = 12;

/** How many classes a secondary school has. */
export function klassenVan({ soort }: Pick<School, 'soort'>): number {
  if (soort.includes('VWO')) return 6;
  return soort.includes('HAVO') || soort === 'PRO' || soort === 'VSO' ? 5 : 4;
}

/** The class in secondary school of a child of this age on a day; 0 or less as long as it belongs in primary school. */
export function klasOp(geboortedatum: Datum, dag: Datum): number {
  return leeftijdOp(geboortedatum, datum(`${jaarVan(schooljaarVan(dag).begin)}-10-01`)) - LEEFTIJD_EERSTE_KLAS + 1;
}

/** The class in this secondary school in which a child starts on a day: one that the school has. */
export function klasIn(school: Pick<School, 'soort'>, geboortedatum: Datum, dag: Datum): number {
  return Math.min(klassenVan(school), Math.max(1, klasOp(geboortedatum, dag)));
}

/** The day on which a child that still is in primary school on this day begins at secondary school; undefined when it is past that. */
export function beginVanKlassen(geboortedatum: Datum, dag: Datum): Datum | undefined {
  const klas = klasOp(geboortedatum, dag);
  return klas < 1 ? beginVanEersteKlas(dag, klas) : undefined;
}

/** The year in primary school of a child on a day. */
export function leerjaarOp(geboortedatum: Datum, dag: Datum): number {
  const begin = jaarVan(schooljaarVan(dag).begin);
  const geboren = jaarVan(geboortedatum) - (geboortedatum.slice(5) >= '10-02' ? 0 : 1);
  return Math.min(8, Math.max(1, begin - geboren - 4));
}

/** A birth date for who is in this year now: 1 to 8 in primary school, 9 and up from the first year of secondary school. */
export function geboorteVoor({ vandaag, toeval }: Bouw, leerjaar: number): Datum {
  const begin = jaarVan(schooljaarVan(vandaag).begin);
  return plusDagen(datum(`${begin - leerjaar - 4}-10-02`), toeval.tussen(0, 360));
}

/** The year at secondary school, counted on from primary school: the first class is 9. */
export function naarLeerjaar(klas: number): number {
  return klas + EERSTE_KLAS - 1;
}

/** The class of a year that counts on from primary school. */
export function naarKlas(leerjaar: number): number {
  return leerjaar - EERSTE_KLAS + 1;
}

/** The first day at secondary school of who is in this class on a day; ahead for who is not there yet. */
export function beginVanEersteKlas(vandaag: Datum, klas: number): Datum {
  return datum(`${jaarVan(schooljaarVan(vandaag).begin) - klas + 1}-08-01`);
}
