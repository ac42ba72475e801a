import { type Datum, plusJaren } from '../../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../../kern/tijd/schooljaar.ts';
import type { TlvSoort } from '../../tlv/regels/soorten.ts';
import { TLV_TOESTANDNAAM, type TlvToestand } from '../../tlv/regels/toestand.ts';
import { berekenEindeSchoolperiode } from './geldigheid.ts';

/** TLV-5 · Which declarations end soonest and may need renewing: those that end on the next 31 July. */
export function eindeDitSchooljaar(vandaag: Datum): Datum {
  return schooljaarVan(vandaag).eind;
}

/** The 31 July after that. */
export function eindeVolgendSchooljaar(vandaag: Datum): Datum {
  return plusJaren(eindeDitSchooljaar(vandaag), 1);
}

/** How far the renewal of a declaration is. */
export type Verlengstand =
  | { readonly soort: 'niet_nodig'; readonly naam: string }
  | { readonly soort: 'later'; readonly naam: string }
  | { readonly soort: 'nog_niet_gevraagd'; readonly naam: string }
  | { readonly soort: 'gevraagd'; readonly naam: string }
  | { readonly soort: 'besloten'; readonly naam: string };

/** TLV-5 · Whether a declaration that ends must be renewed, is asked for again, or was decided about. */
export function bepaalVerlengstand(
  verklaring: { readonly soort: TlvSoort; readonly tot: Datum; readonly geboortedatum: Datum },
  vervolg: TlvToestand | null,
  vandaag: Datum,
): Verlengstand {
  if (vervolg === 'toegekend' || vervolg === 'afgewezen') return { soort: 'besloten', naam: TLV_TOESTANDNAAM[vervolg] };
  if (vervolg !== null && vervolg !== 'ingetrokken' && vervolg !== 'buiten_behandeling')
    return { soort: 'gevraagd', naam: vervolg === 'concept' ? 'School werkt eraan' : TLV_TOESTANDNAAM[vervolg] };
  const einde = berekenEindeSchoolperiode(verklaring.soort, verklaring.geboortedatum);
  if (einde !== undefined && einde <= verklaring.tot)
    return { soort: 'niet_nodig', naam: 'Niet nodig: leerling gaat van school' };
  if (verklaring.tot > eindeDitSchooljaar(vandaag)) return { soort: 'later', naam: 'Nog niet aan de orde' };
  return { soort: 'nog_niet_gevraagd', naam: 'Nog niet gevraagd' };
}
