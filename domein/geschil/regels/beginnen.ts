import { type Datum, leeftijdOp } from '../../../kern/tijd/datum.ts';
import { mag, magNiet, magTenzij, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

const BRON = bron('GES-1', 'WPO-43');

/**
 * GES-1 · A pupil takes a difference further himself from eighteen. Before that the parents with gezag do; the sources give a younger
 * pupil no road of his own to board or GPO (Verbeteraanpak 7.4.2 wants to look into it), but the steunpunt is there for pupils of any age.
 */
export function magLeerlingZelf(geboortedatum: Datum, vandaag: Datum): Uitkomst<true> {
  if (leeftijdOp(geboortedatum, vandaag) >= 18) return mag(true, BRON);
  return magNiet({
    code: 'nog-geen-achttien',
    zin: 'Tot je achttien bent, leggen je ouders een verschil met de school vast. Het ouder- en jeugdsteunpunt helpt jou ook zelf: bellen mag.',
    bron: BRON,
  });
}

/** GES-1 · A difference says what it is about, in own words, and with which school. */
export function beoordeelBegin(
  { omschrijving, vestiging }: { readonly omschrijving: string; readonly vestiging: string },
  scholen: readonly { readonly vestiging: string; readonly naam: string; readonly swv: string }[],
): Uitkomst<{ readonly vestiging: string; readonly naam: string; readonly swv: string }> {
  const school = scholen.find((mogelijk) => mogelijk.vestiging === vestiging);
  const redenen = [
    ...(omschrijving.trim() === ''
      ? [
          {
            code: 'leeg',
            zin: 'Schrijf in uw eigen woorden waarover u van mening verschilt.',
            bron: BRON,
            veld: 'omschrijving',
          },
        ]
      : []),
    ...(school === undefined
      ? [
          {
            code: 'school-niet-betrokken',
            zin: 'Kies een school waar de leerling is ingeschreven of aangemeld, of het afgelopen jaar was.',
            bron: BRON,
            veld: 'vestiging',
          },
        ]
      : []),
  ];
  return magTenzij(redenen, () => school ?? { vestiging, naam: '', swv: '' }, BRON);
}
