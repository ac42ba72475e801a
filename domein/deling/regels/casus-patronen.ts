import { type Datum, leeftijdOp, MAANDEN } from '../../../kern/tijd/datum.ts';

/** A stretch of text and what comes in its place. */
export interface Vervanging {
  readonly van: number;
  readonly tot: number;
  readonly door: string;
  /** What it is, for people. */
  readonly wat: string;
}

const KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MAAND = `(?:${[...MAANDEN, 'sept', ...KORT].join('|')})\\b\\.?`;
const DAGNAAM = '(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\\.?,?\\s+)?';
const VOORZETSEL = '(?<voor>\\b(?:geboren(?:\\s+op)?|op|in)\\s+)?';
const DAG_MAAND_JAAR = new RegExp(
  `${VOORZETSEL}${DAGNAAM}\\b(?<dag>\\d{1,2})(?:e|ste|de)?\\s+(?<maand>${MAAND})(?:\\s*['’]?(?<jaar>\\d{4}|\\d{2})\\b)?`,
  'giu',
);
const MAAND_JAAR = new RegExp(`${VOORZETSEL}\\b(?<maand>${MAAND})\\s*(?<jaar>\\d{4})\\b`, 'giu');
const CIJFERS = new RegExp(
  `${VOORZETSEL}${DAGNAAM}\\b(?<dag>\\d{1,2})\\s?[-/.]\\s?(?<mnd>\\d{1,2})\\s?[-/.]\\s?(?<jaar>\\d{4}|\\d{2})\\b`,
  'giu',
);
const ISO = new RegExp(`${VOORZETSEL}\\b(?<jaar>\\d{4})[-/.](?<mnd>\\d{1,2})[-/.](?<dag>\\d{1,2})\\b`, 'giu');

/** What identifies by its form alone. The first that fits wins. */
const VORMEN = [
  {
    // As long as an address may be: without ends, a long text without blanks costs the square of its length.
    vorm: /[^\s@<>«»,;:"]{1,64}@[^\s@<>«»,;:"]{1,200}\.[^\s@<>«»,;:"]{0,60}[\p{L}\p{N}]/giu,
    door: '[e-mailadres]',
    wat: 'e-mailadres',
  },
  { vorm: /\b(?:https?:\/\/|www\.)\S+/giu, door: '[webadres]', wat: 'webadres' },
  { vorm: /\b[1-9]\d{3}\s?[a-z]{2}\b(?!\p{L})/giu, door: '[postcode]', wat: 'postcode' },
  { vorm: /\b\d{2}-\d{6}\b/gu, door: '[nummer]', wat: 'dossiernummer' },
  { vorm: /(?:\+\d{2}|\b00\d{2}|\b0)(?:[\s().-]*\d){7,12}\b/gu, door: '[nummer]', wat: 'telefoonnummer' },
  { vorm: /\b\d(?:[. ]?\d){7,}\b/gu, door: '[nummer]', wat: 'lang nummer' },
] as const;

/** TOE-5: e-mail, web addresses, postcodes, numbers and dates in a text, each with what comes in its place. */
export function vindPatronen(tekst: string, geboortedatum: Datum, vandaag: Datum): readonly Vervanging[] {
  const gevonden: Vervanging[] = [];
  const voegToe = (vervanging: Vervanging) => {
    if (gevonden.every(({ van, tot }) => vervanging.tot <= van || vervanging.van >= tot)) gevonden.push(vervanging);
  };
  for (const { vorm, door, wat } of VORMEN.slice(0, 2))
    for (const m of tekst.matchAll(vorm)) voegToe(plaats(m, door, wat));
  for (const vorm of [DAG_MAAND_JAAR, CIJFERS, ISO, MAAND_JAAR]) {
    for (const m of tekst.matchAll(vorm)) {
      const door = alsTijd(m.groups ?? {}, geboortedatum, vandaag);
      if (door !== undefined) voegToe(plaats(m, door, 'datum'));
    }
  }
  for (const { vorm, door, wat } of VORMEN.slice(2))
    for (const m of tekst.matchAll(vorm)) voegToe(plaats(m, door, wat));
  return gevonden;
}

function plaats(m: RegExpExecArray, door: string, wat: string): Vervanging {
  return { van: m.index, tot: m.index + m[0].length, door, wat };
}

function alsTijd(
  delen: Readonly<Record<string, string | undefined>>,
  geboortedatum: Datum,
  vandaag: Datum,
): string | undefined {
  const maand = delen.mnd === undefined ? maandnummer(delen.maand ?? '') : Number(delen.mnd);
  if (maand < 1 || maand > 12) return undefined;
  const voor = delen.voor?.trim().toLowerCase();
  const jaar = delen.jaar?.length === 2 ? `20${delen.jaar}` : delen.jaar;
  const isGeboorte =
    `${jaar ?? geboortedatum.slice(0, 4)}-${String(maand).padStart(2, '0')}-${(delen.dag ?? '').padStart(2, '0')}` ===
    geboortedatum;
  const leeftijd = `${leeftijdOp(geboortedatum, vandaag)} jaar`;
  if (voor?.startsWith('geboren')) return `${leeftijd} oud`;
  if (isGeboorte && jaar !== undefined) return leeftijd;
  const tijd = deelVanJaar(maand, jaar);
  return voor === undefined || !tijd.startsWith('het') ? tijd : `in ${tijd}`;
}

function maandnummer(tekst: string): number {
  const kaal = tekst.toLowerCase().replace('.', '');
  return Math.max((MAANDEN as readonly string[]).indexOf(kaal), KORT.indexOf(kaal), kaal === 'sept' ? 8 : -1) + 1;
}

/** The time of year, so that one still sees what came first. No name of a season that is also a surname. */
function deelVanJaar(maand: number, jaar: string | undefined): string {
  const van = (deel: string) => (jaar === undefined ? deel : `${deel} van ${jaar}`);
  if (maand <= 2) return jaar === undefined ? 'begin van het jaar' : `begin ${jaar}`;
  if (maand <= 5) return van('het voorjaar');
  if (maand <= 8) return jaar === undefined ? 'midden in het jaar' : `midden ${jaar}`;
  if (maand <= 11) return van('het najaar');
  return jaar === undefined ? 'eind van het jaar' : `eind ${jaar}`;
}
