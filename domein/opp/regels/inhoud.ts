import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Veld } from '../../behoefte/regels/domeinen.ts';

/** Where a pupil is expected to go after this school (OPP-2). Which ones a school can choose, follows from its kind. */
export const UITSTROOM = {
  'vo-praktijkonderwijs': 'praktijkonderwijs',
  'vo-vmbo-basis': 'vmbo basisberoepsgericht',
  'vo-vmbo-kader': 'vmbo kaderberoepsgericht',
  'vo-vmbo-gt': 'vmbo gemengd of theoretisch (mavo)',
  'vo-havo': 'havo',
  'vo-vwo': 'vwo',
  'vso-vervolgonderwijs': 'voortgezet speciaal onderwijs, gericht op een diploma',
  'vso-arbeid': 'voortgezet speciaal onderwijs, gericht op werk',
  'vso-dagbesteding': 'voortgezet speciaal onderwijs, gericht op dagbesteding',
  mbo: 'mbo',
  hbo: 'hbo',
  wo: 'universiteit',
  arbeid: 'werk',
  'beschut-werk': 'beschut werk',
  dagbesteding: 'dagbesteding',
} as const;
export type Uitstroom = keyof typeof UITSTROOM;

/** OPP-6 · A goal. It keeps its id from version to version, so that one sees what became of it. */
export interface OppDoel {
  readonly id: string;
  /** Category of the common language, national or of the SWV. */
  readonly categorie: string;
  /** What the pupil can do at the end, so that one can see whether it is reached. */
  readonly tekst: string;
  readonly beginsituatie: string;
  readonly streef: string;
  readonly van: Datum;
  readonly tot: Datum;
}

/** A piece of agreed support: in which of the five fields, what, by whom, when. */
export interface OppOndersteuning {
  readonly veld: Veld;
  readonly wat: string;
  readonly wie: string;
  readonly wanneer: string;
}

/** What an OPP holds (OPP-2, OPP-3, OPP-6, OPP-9). Empty text and lists mean: not filled in. */
export interface OppInhoud {
  readonly uitstroom: {
    readonly bestemming: Uitstroom | null;
    /** For young pupils; the plan says so in words. */
    readonly voorlopig: boolean;
    readonly motivering: string;
  };
  readonly belemmerend: readonly string[];
  readonly bevorderend: readonly string[];
  readonly doelen: readonly OppDoel[];
  /** OPP-3 · What parents with gezag must agree to. */
  readonly handelingsdeel: {
    readonly ondersteuning: readonly OppOndersteuning[];
    /** Where the pupil follows another programme than the group. */
    readonly leerlijn: string;
    readonly onderzoek: string;
    readonly zorg: string;
  };
  /** Deviations from the programme of the school, where there are. */
  readonly afwijkingen: string;
  readonly toetsen: {
    readonly aanpassingen: readonly { readonly wat: string; readonly reden: string }[];
    readonly vrijstelling: { readonly grond: string; readonly besprokenOp: Datum } | null;
  };
  /** OPP-8 · Room to write along the year; never required. */
  readonly groei: string;
  /** What the school tried before and what came of it, taken over from the need (BEH-3). */
  readonly geprobeerd?: readonly string[];
  /** How parents and pupil see it, in their own words as they stood in the dossier (BEH-3). */
  readonly visieOuders?: string;
  readonly visieLeerling?: string;
}

/** An OPP in which nothing is filled in yet. */
export const LEEG_OPP: OppInhoud = {
  uitstroom: { bestemming: null, voorlopig: false, motivering: '' },
  belemmerend: [],
  bevorderend: [],
  doelen: [],
  handelingsdeel: { ondersteuning: [], leerlijn: '', onderzoek: '', zorg: '' },
  afwijkingen: '',
  toetsen: { aanpassingen: [], vrijstelling: null },
  groei: '',
  geprobeerd: [],
  visieOuders: '',
  visieLeerling: '',
};
