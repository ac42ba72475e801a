import { type Datum, plusJaren } from '../../../kern/tijd/datum.ts';

/** How long a line of the reading log is kept after it was sealed. The law gives no term; `logboek_wis` in the database says the same. */
export const BEWAARJAREN = 5;

/** Whether lines that were sealed on this day may be gone on another: not before five years have passed. */
export function magGewistZijn(verzegeld: Datum, gewist: Datum): boolean {
  return plusJaren(verzegeld, BEWAARJAREN) <= gewist;
}
