import { DEELBARE_ONDERDELEN, type DeelbaarOnderdeel } from '../../toestemming/regels/doelen.ts';
import { type Onderdeellezer, schrijfOnderdeel } from '../../toestemming/regels/onderdeelnaam.ts';

/** The name of a part for who reads it; an unknown one as it is. */
export function onderdeelnaam(onderdeel: string, lezer: Onderdeellezer): string {
  return Object.hasOwn(DEELBARE_ONDERDELEN, onderdeel)
    ? schrijfOnderdeel(onderdeel as DeelbaarOnderdeel, lezer)
    : onderdeel;
}

/** All parts, in the order in which one reads them. */
export const ALLE_ONDERDELEN = Object.keys(DEELBARE_ONDERDELEN) as DeelbaarOnderdeel[];
