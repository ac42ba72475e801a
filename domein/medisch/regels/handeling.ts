import type { Datum } from '../../../kern/tijd/datum.ts';

/** ARR-6 · A medical act at school, as it is agreed. Giving medicine is one too, for how short a time it may be. */
export interface Handelinginhoud {
  readonly wat: string;
  readonly wanneer: string;
  readonly waar: string;
  /** Reserved by the Wet BIG (injecting, tube feeding…): who does it must have been declared able. */
  readonly voorbehouden: boolean;
  /** Who do it, by name; each of free will. */
  readonly uitvoerders: readonly string[];
  readonly protocol: string;
  /** What to do when it goes wrong. */
  readonly nood: string;
  /** The protocol as a document of the dossier. */
  readonly document: string | null;
  readonly van: Datum;
  /** Last day on which it holds. */
  readonly tot: Datum;
  /** Why a pupil of twelve or older cannot weigh this itself; empty when it can, or is younger. */
  readonly zelfNietOm: string;
}

/** An act with what happened to it. versie goes up with every change of its content. */
export interface Handeling extends Handelinginhoud {
  readonly versie: number;
  readonly versieDag: Datum;
  readonly gestoptOp: Datum | null;
}

/** Who can agree: parents or guardian, the pupil, the board, who does it; and who is declared able. */
export const PARTIJEN = ['ouder', 'leerling', 'bestuur', 'uitvoerder', 'bekwaamheid'] as const;
export type Partij = (typeof PARTIJEN)[number];

export const ANTWOORDEN = ['akkoord', 'niet_akkoord', 'ingetrokken'] as const;
export type Antwoord = (typeof ANTWOORDEN)[number];

/** One answer. They stand in the order in which they came in; the last of each counts. */
export interface Akkoord {
  readonly partij: Partij;
  readonly persoon: string | null;
  /** Who agreed; for bekwaamheid: who is able. */
  readonly naam: string;
  readonly antwoord: Antwoord;
  readonly versie: number;
  readonly weg: 'opmaat' | 'papier';
  readonly dag: Datum;
}

/** The same name, however it was typed. */
export function isZelfdeNaam(een: string, ander: string): boolean {
  const gewoon = (naam: string) => naam.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nl-NL');
  return gewoon(een) === gewoon(ander);
}
