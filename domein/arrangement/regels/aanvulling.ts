import { type Datum, isNa, plusDagen } from '../../../kern/tijd/datum.ts';
import type { Termijn } from '../../../kern/tijd/termijn.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

const BRON = bron('ARR-2', 'Awb-4:15');
export const AANVULTERMIJN = 'aanvulling-arrangement';
/** A reasonable time to complete: twelve weeks at most, since a child waits for it. */
const LANGSTE_DAGEN = 84;

/** ARR-2 · Whether the school can be asked to complete its request by this day; the term of the SWV stands still until then (Awb 4:15). */
export function beoordeelAanvuldag(uiterlijk: Datum, vandaag: Datum): Uitkomst<Datum> {
  if (isNa(uiterlijk, vandaag) && !isNa(uiterlijk, plusDagen(vandaag, LANGSTE_DAGEN))) return mag(uiterlijk, BRON);
  return magNiet({
    code: 'dag-onmogelijk',
    zin: 'Kies een dag na vandaag en binnen twaalf weken: zo lang heeft de school om aan te vullen.',
    bron: BRON,
    veld: 'uiterlijk',
  });
}

/** ARR-2 · The day by which the school completes its request, as the SWV gave it; not moved, since the law does not count it. */
export function maakAanvultermijn(gevraagd: Datum, uiterlijk: Datum): Termijn {
  return {
    soort: AANVULTERMIJN,
    naam: 'Aanvraag voor een arrangement aanvullen',
    start: gevraagd,
    wettelijkeLaatsteDag: uiterlijk,
    laatsteDag: uiterlijk,
    bron: BRON,
    wie: 'De school',
    bijVerstrijken: 'Dan loopt de termijn van het samenwerkingsverband weer. Het beslist met wat er is.',
  };
}
