import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';

/** ARR-1 · For whom an arrangement is. */
export const SOORTEN = ['leerling', 'groep', 'leraar'] as const;
export type Soort = (typeof SOORTEN)[number];
export const SOORTNAAM = {
  leerling: 'Voor een leerling',
  groep: 'Voor een groep',
  leraar: 'Voor een leraar',
} as const satisfies Record<Soort, string>;

/** ARR-2 · Who decides and pays: the school at once, an expert that is booked, or the SWV on a request. */
export const MODELLEN = ['school', 'expertise', 'leerling'] as const;
export type Model = (typeof MODELLEN)[number];
export const MODEL = {
  school: {
    naam: 'Schoolmodel',
    uitleg: 'Uw school kent het zelf toe, uit het eigen budget. Een aanvraag is niet nodig.',
  },
  expertise: {
    naam: 'Expertisemodel',
    uitleg: 'U boekt een deskundige of voorziening. Het arrangement staat vast zodra die het bevestigt.',
  },
  leerling: {
    naam: 'Leerlingmodel',
    uitleg: 'U vraagt het aan bij het samenwerkingsverband, dat beslist volgens zijn criteria.',
  },
} as const satisfies Record<Model, { readonly naam: string; readonly uitleg: string }>;

/** ARR-1 · Who gives the support. */
export const UITVOERDERS = {
  intern: 'De eigen school',
  swv: 'Het samenwerkingsverband',
  speciaal_onderwijs: 'Speciaal onderwijs',
  extern: 'Een andere organisatie',
  zorg: 'Jeugdhulp of zorg',
} as const;
export type Uitvoerdersoort = keyof typeof UITVOERDERS;

export const KOSTENSOORTEN = {
  uren: 'Uren',
  materiaal: 'Materiaal',
  ruimte: 'Ruimte',
  deskundigheid: 'Deskundigheid',
  vervoer: 'Vervoer',
  zorg: 'Zorg',
  overig: 'Overig',
} as const;
export type Kostensoort = keyof typeof KOSTENSOORTEN;

export const BETALERS = {
  school: 'School',
  swv: 'Samenwerkingsverband',
  gemeente: 'Gemeente',
  zorgwet: 'Zorgverzekeraar of zorgkantoor',
} as const;
export type Betaler = keyof typeof BETALERS;

/** The half days of a school week, in order. */
export const DAGDELEN = {
  'ma-ochtend': 'maandagochtend',
  'ma-middag': 'maandagmiddag',
  'di-ochtend': 'dinsdagochtend',
  'di-middag': 'dinsdagmiddag',
  'wo-ochtend': 'woensdagochtend',
  'wo-middag': 'woensdagmiddag',
  'do-ochtend': 'donderdagochtend',
  'do-middag': 'donderdagmiddag',
  'vr-ochtend': 'vrijdagochtend',
  'vr-middag': 'vrijdagmiddag',
} as const;
export type Dagdeel = keyof typeof DAGDELEN;

const HANDREIKING = 'handreiking Helderheid rond passend onderwijs';
/** Where the rules of arrangements come from, beside the ondersteuningsplan. */
export const ARR_BRON = {
  inhoud: { regel: 'ARR-1', artikel: `${HANDREIKING}, 2.1 en 1.9` },
  modellen: { regel: 'ARR-2', artikel: `${HANDREIKING}, 1.9` },
  aanvragen: { regel: 'ARR-3', artikel: `${HANDREIKING}, 2.5` },
  hergebruik: { regel: 'ARR-4', artikel: 'beleidsnota Evaluatie en verbeteraanpak passend onderwijs, 6.6' },
} as const satisfies Record<string, Bron>;
