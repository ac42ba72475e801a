import { type Datum, verschilInDagen } from '../../../kern/tijd/datum.ts';
import { standVan, type Termijnstand } from '../../../kern/tijd/termijn.ts';

/** A term as a worklist needs it. */
export interface Werkregel {
  readonly laatsteDag: Datum;
}

/** How many terms stand where. */
export interface Telling {
  readonly lopend: number;
  readonly nadert: number;
  readonly verstreken: number;
}

/** AAN-13: counts per state; `lopend` counts all that still run, those near their end and overdue included. */
export function tel(termijnen: readonly Werkregel[], vandaag: Datum): Telling {
  const aantal = (...standen: readonly Termijnstand[]) =>
    termijnen.filter((termijn) => standen.includes(standVan(termijn, vandaag))).length;
  return { lopend: termijnen.length, nadert: aantal('nadert', 'vandaag'), verstreken: aantal('verstreken') };
}

/** On how many days before the last day a school is reminded. */
export const HERINNER_VANAF = 7;

/** What has to be told about a term today. */
export type Seintje = 'school_herinneren' | 'bestuur_melden' | 'niets';

/**
 * AAN-13: the school is reminded once when a term draws near; a term that has passed is reported to the board once, and nobody can
 * prevent that. `herinnerdOp` and `gemeldOp`: when that was done before.
 */
export function bepaalSeintje(
  termijn: Werkregel & { readonly herinnerdOp: Datum | null; readonly gemeldOp: Datum | null },
  vandaag: Datum,
): Seintje {
  const over = verschilInDagen(vandaag, termijn.laatsteDag);
  if (over < 0) return termijn.gemeldOp === null ? 'bestuur_melden' : 'niets';
  return over <= HERINNER_VANAF && termijn.herinnerdOp === null ? 'school_herinneren' : 'niets';
}
