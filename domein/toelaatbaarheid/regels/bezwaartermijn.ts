import type { Datum } from '../../../kern/tijd/datum.ts';
import { maakTermijn, type Termijn } from '../../../kern/tijd/termijn.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

const WEKEN = 6;

/**
 * TLV-8 · The term to object: six weeks, from the day after the decision was made known (Awb 6:7, 6:8). The decision stands ready for
 * parents and school on the day it is taken, and they are told then.
 */
export function berekenBezwaartermijn(bekendgemaakt: Datum): Termijn {
  return maakTermijn({
    soort: 'bezwaar-tlv',
    naam: 'Bezwaar tegen het besluit over toelaatbaarheid',
    start: bekendgemaakt,
    duur: { soort: 'weken', aantal: WEKEN },
    bron: bron('TLV-8', 'Awb-6:7'),
    wie: 'ouders en school',
    bijVerstrijken: 'Bezwaar is daarna te laat, tenzij de indiener er redelijkerwijs niets aan kon doen.',
  });
}
