import {
  type DeelbaarOnderdeel,
  DOELEN,
  type Partijsoort,
  type Toestemmingsdoel,
} from '../../toestemming/regels/doelen.ts';

/** On what a share rests: consent, an article of law, or that it shows nobody. */
export const GRONDEN = ['toestemming', 'wet', 'anoniem'] as const;
export type Grond = (typeof GRONDEN)[number];

export const GROND = {
  toestemming: {
    naam: 'Toestemming',
    uitleg: 'Ouders (of de leerling vanaf 16 jaar) vonden dit goed, voor dit doel en deze partij.',
  },
  wet: {
    naam: 'De wet',
    uitleg:
      'Alleen het eigen samenwerkingsverband, voor zijn wettelijke taken (WPO artikel 18a lid 13). Ouders horen het vooraf.',
  },
  anoniem: {
    naam: 'Anoniem',
    uitleg: 'Een casus zonder naam, school en andere gegevens waaraan iemand het kind herkent.',
  },
} as const satisfies Record<Grond, { naam: string; uitleg: string }>;

/** What the samenwerkingsverband does by law, for which no consent is needed. */
const WETTELIJK = {
  swv_ondersteuning: 'Extra ondersteuning van het samenwerkingsverband beoordelen',
  swv_toelaatbaarheid: 'Beoordelen of speciaal onderwijs nodig is (toelaatbaarheid)',
  swv_advies: 'Advies van het samenwerkingsverband over de hulp op school',
} as const;
type WettelijkDoel = keyof typeof WETTELIJK;

const METHULP = ['meedenken', 'hulp_afstemmen', 'onderzoek', 'overleg'] as const satisfies readonly Toestemmingsdoel[];
const CASUS = ['meedenken', 'overleg'] as const satisfies readonly Toestemmingsdoel[];
export type Delingsdoel = (typeof METHULP)[number] | WettelijkDoel;

/** TOE-2: the purposes for which one may share, by ground. Reuse by a new school and asking for information go by other roads. */
export const DOELEN_BIJ_GROND = {
  toestemming: METHULP,
  wet: Object.keys(WETTELIJK) as WettelijkDoel[],
  anoniem: CASUS,
} as const satisfies Record<Grond, readonly Delingsdoel[]>;

/** The name of a purpose for people; an unknown one as it is. */
export function doelnaam(doel: string): string {
  if (Object.hasOwn(WETTELIJK, doel)) return WETTELIJK[doel as WettelijkDoel];
  return Object.hasOwn(DOELEN, doel) ? DOELEN[doel as Toestemmingsdoel].naam : doel;
}

/** TOE-2: the least with which this purpose can be reached; preselected. */
export function minsteVoor(doel: string): readonly DeelbaarOnderdeel[] {
  if (Object.hasOwn(DOELEN, doel)) return DOELEN[doel as Toestemmingsdoel].minst;
  return ['naam_en_geboortedatum', 'school_en_groep', 'behoeften', 'aanpak'];
}

/** The roles that can receive a share in their own account. */
export const ONTVANGERROLLEN = ['partner', 'consulent', 'deskundige', 'tlv', 'steunpunt'] as const;
export type Ontvangerrol = (typeof ONTVANGERROLLEN)[number];

/** Roles that do legal tasks of the samenwerkingsverband. */
export const WETTELIJKE_ROLLEN: readonly string[] = ['consulent', 'tlv', 'deskundige'];

/** For which kinds of party a consent lets this role read; undefined: of any kind, as long as the name is the same. */
export const PARTIJEN_VAN_ROL: Readonly<Record<Ontvangerrol, readonly Partijsoort[] | undefined>> = {
  partner: undefined,
  consulent: ['samenwerkingsverband'],
  tlv: ['samenwerkingsverband'],
  deskundige: ['deskundige', 'samenwerkingsverband'],
  steunpunt: ['steunpunt'],
};
