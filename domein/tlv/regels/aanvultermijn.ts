import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Termijn } from '../../../kern/tijd/termijn.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

export const AANVULTERMIJN = 'aanvulling-tlv';

/** TLV-9 · The day by which the school completes its request, as the SWV gave it; on the worklist of the school. */
export function maakAanvultermijn(gevraagd: Datum, uiterlijk: Datum): Termijn {
  return {
    soort: AANVULTERMIJN,
    naam: 'Aanvraag voor een toelaatbaarheidsverklaring aanvullen',
    start: gevraagd,
    laatsteDag: uiterlijk,
    wettelijkeLaatsteDag: uiterlijk,
    bron: bron('TLV-9', 'Awb-4:15'),
    wie: 'De school',
    bijVerstrijken:
      'De termijn om te beslissen loopt weer. Het samenwerkingsverband kan de aanvraag buiten behandeling laten.',
  };
}
