import { type Datum, datum, jaarVan } from '../../../kern/tijd/datum.ts';
import type { Termijn } from '../../../kern/tijd/termijn.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { TLV_SOORT, type TlvSoort } from './soorten.ts';

export const VERLENGTERMIJN = 'verlenging-tlv';
const BRON = bron('TLV-5', 'WEC-40-15');

/** The first 31 July from this day on: on that day the declarations end that must be renewed this schooljaar. */
export function eerstvolgendEinde(vandaag: Datum): Datum {
  const ditJaar = datum(`${jaarVan(vandaag)}-07-31`);
  return vandaag <= ditJaar ? ditJaar : datum(`${jaarVan(vandaag) + 1}-07-31`);
}

/**
 * TLV-5 · A declaration that ends on 31 July is renewed by 31 December before it, so that the school, parents and SWV have time.
 * An agreement of the field, no statutory term: it does not move to a working day. On worklists from the first of the schooljaar.
 */
export function bepaalVerlengtermijn(tot: Datum): Termijn & { readonly tonenVanaf: Datum } {
  const jaar = jaarVan(tot) - 1;
  const laatsteDag = datum(`${jaar}-12-31`);
  return {
    soort: VERLENGTERMIJN,
    naam: 'Verlenging van een verklaring aanvragen',
    start: datum(`${jaar}-08-01`),
    laatsteDag,
    wettelijkeLaatsteDag: laatsteDag,
    tonenVanaf: datum(`${jaar}-08-01`),
    bron: BRON,
    wie: 'De school',
    bijVerstrijken:
      'De verklaring eindigt op 31 juli. Zonder nieuwe verklaring kan de leerling na de zomer niet op deze school blijven.',
  };
}

/** What runs already of this kind for this pupil. */
export interface Lopend {
  readonly aanvraag: { readonly eigen: boolean } | null;
  readonly besluit: {
    readonly id: string;
    readonly nummer: string;
    readonly tot: Datum;
    readonly heleSchoolperiode: boolean;
  } | null;
}

/**
 * TLV-2, TLV-5 · One request of a kind at a time, at whichever school; and while a declaration of this kind runs, its renewal is
 * asked instead. `volgtOp`: the declaration that this request renews.
 */
export function magBeginnen(
  soort: TlvSoort,
  volgtOp: string | null,
  lopend: Lopend,
): Uitkomst<{ readonly volgtOp: string | null }> {
  const redenen: Reden[] = [];
  const { naam, document } = TLV_SOORT[soort];
  if (lopend.aanvraag !== null)
    redenen.push({
      code: 'aanvraag-loopt',
      zin: lopend.aanvraag.eigen
        ? `Uw school heeft voor deze leerling al een aanvraag voor ${naam}. Ga daarmee verder.`
        : `Een andere school heeft voor deze leerling al een aanvraag voor ${naam} lopen. Overleg met ouders en die school.`,
      bron: bron('TLV-2', 'WPO-18a-6'),
    });
  if (lopend.besluit !== null && volgtOp === null)
    redenen.push({
      code: 'verklaring-loopt',
      zin: lopend.besluit.heleSchoolperiode
        ? `Deze leerling heeft al een ${document} voor ${naam} (${lopend.besluit.nummer}) voor de hele schoolperiode. Een nieuwe is niet nodig.`
        : `Deze leerling heeft al een ${document} voor ${naam} (${lopend.besluit.nummer}). Vraag een verlenging aan: die begint met de vorige aanvraag.`,
      bron: BRON,
    });
  if (volgtOp !== null && lopend.besluit?.id !== volgtOp)
    redenen.push({
      code: 'niets-te-verlengen',
      zin: 'De verklaring die u wilt verlengen, loopt niet (meer). Begin een nieuwe aanvraag.',
      bron: BRON,
    });
  return magTenzij(redenen, () => ({ volgtOp }), BRON);
}
