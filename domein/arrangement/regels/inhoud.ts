import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Veld } from '../../behoefte/regels/domeinen.ts';

/** ARR-1 · What an arrangement is for, and how. Empty text means: not filled in. */
export interface Arrangementinhoud {
  readonly doelen: readonly {
    readonly id: string;
    readonly tekst: string;
    /** The goal of the OPP that it serves, when there is one: nothing is typed again. */
    readonly oppDoel: string | null;
  }[];
  /** Categories of the common language that it answers to. */
  readonly categorieen: readonly string[];
  readonly velden: Readonly<Record<Veld, string>>;
  /** ARR-3 · What the school did already, with its effect. */
  readonly gedaan: string;
  /** For a teacher: what the teacher needs; no data of a pupil. */
  readonly vraagLeraar: string;
  readonly onderwijszorg: Onderwijszorg | null;
}

/** ARR-5 · Care beside education: goals, who pays the care, and hours at school that are built up. */
export interface Onderwijszorg {
  readonly zorgdoelen: readonly string[];
  readonly zorgaanbieder: string;
  readonly zorgbetaler: 'gemeente' | 'zorgwet';
  /** Hours at school per week from a day on; the last step is what one works towards. */
  readonly opbouw: readonly Opbouwstap[];
  readonly besprokenMetOuders: Datum | null;
}

/** ARR-5 · One step of hours at school. waarom: asked for when it is fewer hours than the step before. */
export interface Opbouwstap {
  readonly van: Datum;
  readonly urenPerWeek: number;
  readonly waarom?: string;
}
