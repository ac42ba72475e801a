import { type Datum, isNa, isVoor } from '../../../kern/tijd/datum.ts';
import type { Schooljaar } from '../../../kern/tijd/schooljaar.ts';

/** OPP-5 · How the evaluation of a plan stands in one schooljaar. */
export const JAARSTANDEN = {
  gemist: 'Gemist',
  te_doen: 'Nog te doen',
  te_laat_gedaan: 'Te laat gedaan',
  gedaan: 'Gedaan',
  nog_niet: 'Volgend schooljaar voor het eerst',
} as const;
export type Jaarstand = keyof typeof JAARSTANDEN;

/** A term to evaluate that did not lapse. */
export interface Evaluatieplicht {
  readonly laatsteDag: Datum;
  readonly voldaanOp: Datum | null;
}

/**
 * OPP-5 · Reads the stand of one schooljaar from its terms: what was missed first, then what is to be done. No term in a schooljaar:
 * the plan was adopted in its last weeks.
 */
export function bepaalJaarstand(
  plichten: readonly Evaluatieplicht[],
  { begin, eind }: Schooljaar,
  vandaag: Datum,
): { readonly stand: Jaarstand; readonly dag: Datum | null } {
  const van = plichten
    .filter(({ laatsteDag }) => !isVoor(laatsteDag, begin) && !isNa(laatsteDag, eind))
    .toSorted((a, b) => (isVoor(a.laatsteDag, b.laatsteDag) ? -1 : 1));
  const laatste = van.at(-1);
  if (laatste === undefined) return { stand: 'nog_niet', dag: null };
  const open = van.find(({ voldaanOp }) => voldaanOp === null);
  if (open !== undefined)
    return { stand: isVoor(open.laatsteDag, vandaag) ? 'gemist' : 'te_doen', dag: open.laatsteDag };
  const teLaat = van.some(({ laatsteDag, voldaanOp }) => voldaanOp !== null && isNa(voldaanOp, laatsteDag));
  return { stand: teLaat ? 'te_laat_gedaan' : 'gedaan', dag: laatste.voldaanOp };
}
