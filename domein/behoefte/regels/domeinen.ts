/**
 * BEH-1 · The words of the common language around a need: domains, intensity, setting and the five fields in which
 * support is planned. Codes are stable: they stand in dossiers, profiles and figures.
 */

/** The twelve domains in which a pupil may need support. */
export const DOMEINEN = [
  'taal-lezen',
  'rekenen',
  'leren',
  'begaafdheid',
  'sociaal-emotioneel',
  'gedrag-veiligheid',
  'communicatie-taal',
  'motoriek-fysiek',
  'medisch',
  'zintuiglijk',
  'zelfredzaamheid',
  'aanwezigheid',
] as const;
export type Domein = (typeof DOMEINEN)[number];

/** The Dutch name of a domain as screens write it. */
export const DOMEINNAAM = {
  'taal-lezen': 'Taal en lezen',
  rekenen: 'Rekenen',
  leren: 'Leren en aanpakken van taken',
  begaafdheid: 'Begaafdheid',
  'sociaal-emotioneel': 'Sociaal en emotioneel',
  'gedrag-veiligheid': 'Gedrag en veiligheid',
  'communicatie-taal': 'Communicatie en taalontwikkeling',
  'motoriek-fysiek': 'Bewegen en lichaam',
  medisch: 'Gezondheid en medische handelingen',
  zintuiglijk: 'Zien en horen',
  zelfredzaamheid: 'Zelfredzaamheid en verzorging',
  aanwezigheid: 'Aanwezigheid op school',
} as const satisfies Record<Domein, string>;

/** How much support is needed: 1 licht, 2 matig, 3 intensief. An offer in a school profile has the same three levels. */
export type Intensiteit = 1 | 2 | 3;
export const INTENSITEITEN = [1, 2, 3] as const satisfies readonly Intensiteit[];

/** What each intensity is called, and what it means in a week at school. */
export const INTENSITEIT = {
  1: {
    naam: 'licht',
    uitleg: 'Ongeveer een half uur tot een uur extra per week. De eigen leraar doet het in de gewone lessen.',
  },
  2: {
    naam: 'matig',
    uitleg:
      'Een tot drie uur extra per week, verdeeld over meerdere momenten. Er helpt vaak iemand naast de leraar mee.',
  },
  3: {
    naam: 'intensief',
    uitleg: 'Elke dag, meestal meer dan drie uur per week. Er is iemand met speciale kennis bij of vlakbij.',
  },
} as const satisfies Record<Intensiteit, { readonly naam: string; readonly uitleg: string }>;

/** Where the support is given. */
export const SETTINGS = ['in_de_groep', 'buiten_de_groep', 'hele_school', 'thuis_zorg'] as const;
export type Setting = (typeof SETTINGS)[number];

/** A setting as it is written at the end of a sentence. */
export const SETTINGNAAM = {
  in_de_groep: 'in de groep',
  buiten_de_groep: 'buiten de groep',
  hele_school: 'in de hele school',
  thuis_zorg: 'thuis of bij de zorg',
} as const satisfies Record<Setting, string>;

/** The five fields in which a school and an SWV plan support. */
export const VELDEN = ['tijd-aandacht', 'materiaal', 'ruimte', 'expertise', 'samenwerking'] as const;
export type Veld = (typeof VELDEN)[number];

/** The name of each field, and what one writes there. */
export const VELD = {
  'tijd-aandacht': {
    naam: 'Tijd en aandacht',
    uitleg: 'Hoeveel extra tijd is nodig, van wie, en in een kleine groep of alleen?',
  },
  materiaal: {
    naam: 'Materiaal',
    uitleg: 'Welk lesmateriaal, hulpmiddel of programma is nodig?',
  },
  ruimte: {
    naam: 'Ruimtelijke omgeving',
    uitleg: 'Wat is nodig in het lokaal, het gebouw of op het plein?',
  },
  expertise: {
    naam: 'Expertise',
    uitleg: 'Welke kennis is nodig, en wie in of buiten de school heeft die?',
  },
  samenwerking: {
    naam: 'Samenwerking',
    uitleg: 'Met wie werkt de school samen: ouders, een andere school, jeugdhulp of zorg?',
  },
} as const satisfies Record<Veld, { readonly naam: string; readonly uitleg: string }>;

/** A kind of need in the national list. It says what a pupil needs, never what a pupil has (BEH-4). */
export interface Categorie {
  /** Stable code in kebab-case. */
  readonly code: string;
  readonly domein: Domein;
  /** A noun phrase that can follow «nodig is:» and «de school biedt:». */
  readonly naam: string;
  /** One plain sentence: what this pupil needs. */
  readonly uitleg: string;
  /** One concrete example from a classroom. */
  readonly voorbeeld: string;
}

/** Whether a number is an intensity (1, 2 or 3). */
export function isIntensiteit(getal: number): getal is Intensiteit {
  return getal === 1 || getal === 2 || getal === 3;
}

/** Whether a word is the code of a setting. */
export function isSetting(woord: string): woord is Setting {
  return (SETTINGS as readonly string[]).includes(woord);
}
