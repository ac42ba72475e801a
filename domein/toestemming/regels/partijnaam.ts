import { PARTIJSOORTEN, type Partijsoort } from './doelen.ts';

/** Words that name nobody in particular. «Alle» counts only before another word: a practice may be called after mr Van Alle. */
const ALGEMEEN = [
  /\b(iedereen|iemand|allen|allemaal|derden|anderen|alles|overigen?)\b/,
  /\b(alle|andere|diverse|verschillende|relevante|externe|betrokken|eventuele|overige)\s+\S/,
  /\b(instanties|organisaties|partijen|hulpverleners|zorgverleners|scholen|deskundigen|betrokkenen|partners|huisartsen)\b/,
  /\b(etc|enz|enzovoorts?|e\.?a|en\/of|wie dan ook|nog onbekend|onbekend|n\.?v\.?t|nader te bepalen)\b/,
];
const LOSSE_SOORT = ['huisarts', 'school', 'jeugdhulp', 'gemeente', 'wijkteam', 'psycholoog', 'opvang', 'kinderopvang'];

/** As one name is compared with another: small letters, single blanks, no accents. */
export function vergelijkbarePartij(naam: string): string {
  return naam.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl-NL').replace(/\s+/g, ' ').trim();
}

/** TOE-1: whether this names one party: not everybody, not a kind of party, not several at once. */
export function noemtEenPartij(naam: string, soort: Partijsoort): boolean {
  const kaal = vergelijkbarePartij(naam);
  if (kaal.replaceAll(/[^a-z]/g, '').length < 2 || /[;\n]/.test(naam)) return false;
  if (ALGEMEEN.some((patroon) => patroon.test(kaal))) return false;
  const soorten = [...LOSSE_SOORT, ...Object.values(PARTIJSOORTEN), PARTIJSOORTEN[soort]];
  return !soorten.some((woord) => kaal.replace(/^(de|het|een|onze|uw|mijn) /, '') === vergelijkbarePartij(woord));
}
