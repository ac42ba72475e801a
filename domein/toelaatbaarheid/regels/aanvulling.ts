import { type Datum, isNa, plusDagen } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

const STILSTAND = bron('TLV-9', 'Awb-4:15');
/** A reasonable time to complete: long enough for the school, and not so long that a child waits for it. */
const LANGSTE_DAGEN = 56;

/** TLV-9 · Whether the school can be asked to complete its request by this day. */
export function beoordeelAanvulvraag(
  vraag: { readonly wat: string; readonly uiterlijk: Datum },
  vandaag: Datum,
): Uitkomst<typeof vraag> {
  const redenen: Reden[] = [];
  if (vraag.wat.trim() === '')
    redenen.push({ code: 'vraag-ontbreekt', zin: 'Schrijf op wat er ontbreekt.', bron: STILSTAND, veld: 'wat' });
  if (!isNa(vraag.uiterlijk, vandaag))
    redenen.push({
      code: 'dag-voorbij',
      zin: 'Geef de school een dag in de toekomst om aan te vullen.',
      bron: STILSTAND,
      veld: 'uiterlijk',
    });
  else if (isNa(vraag.uiterlijk, plusDagen(vandaag, LANGSTE_DAGEN)))
    redenen.push({
      code: 'dag-te-ver',
      zin: 'Geef de school ten hoogste acht weken. Zolang zij aanvult, staat uw termijn stil en wacht de leerling.',
      bron: STILSTAND,
      veld: 'uiterlijk',
    });
  return magTenzij(redenen, () => vraag, STILSTAND);
}
