import { type Datum, leesDatum } from '../../../kern/tijd/datum.ts';

/** What somebody looks for: a pupil fits when every part does. */
export interface Zoekvraag {
  /** Beginnings of words of the name, in any order. */
  readonly woorden: readonly string[];
  readonly geboren: Datum | undefined;
  /** Beginning of the dossier number (`26-0004`), or of its serial without leading zeros (`412`). */
  readonly nummer: string | undefined;
}

const MEESTE_WOORDEN = 6;

/** DOS-9: reads what was typed in the search field: name parts in any order, a birth date, or a dossier number. */
export function leesZoekvraag(getypt: string): Zoekvraag {
  const delen = getypt
    .trim()
    .split(/\s+/)
    .filter((deel) => deel !== '');
  const geboren = delen.map(leesGeboortedag).find((dag) => dag !== undefined);
  const isNummer = (deel: string) => leesGeboortedag(deel) === undefined && /^\d{1,6}$|^\d{2}-\d{0,6}$/.test(deel);
  // What looks like neither stays a word: «100%» finds nobody, rather than everybody.
  const woorden = delen
    .filter((deel) => !isNummer(deel) && leesGeboortedag(deel) === undefined)
    .slice(0, MEESTE_WOORDEN);
  return { woorden, geboren, nummer: delen.find(isNummer) };
}

function leesGeboortedag(deel: string): Datum | undefined {
  const nederlands = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(deel);
  const iso = nederlands
    ? `${nederlands[3]}-${nederlands[2]?.padStart(2, '0')}-${nederlands[1]?.padStart(2, '0')}`
    : deel;
  return leesDatum(iso);
}
