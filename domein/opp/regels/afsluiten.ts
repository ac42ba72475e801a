import { type Datum, isNa } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bronTermijn, OPPBRON } from './bronnen.ts';
import { isAltijdNodig, type Schoolsoort } from './school.ts';

/**
 * OPP-1 · Judges the end of a plan: no extra support is needed (any more), and that was talked over with the parents. At a school where
 * every pupil has a plan it ends with the enrolment only.
 */
export function beoordeelAfsluiting(
  { reden, besprokenOp }: { readonly reden: string; readonly besprokenOp: Datum },
  { soorten, vandaag }: { readonly soorten: readonly Schoolsoort[]; readonly vandaag: Datum },
): Uitkomst<string> {
  const redenen: Reden[] = [];
  if (isAltijdNodig(soorten))
    redenen.push({
      code: 'altijd-nodig',
      zin: 'Op deze soort school heeft elke leerling een ontwikkelingsperspectief. Het stopt vanzelf als de leerling van school gaat.',
      bron: bronTermijn(soorten),
    });
  if (reden.trim() === '')
    redenen.push({
      code: 'reden-ontbreekt',
      zin: 'Schrijf op waarom het plan niet (meer) nodig is. De ouders lezen dit.',
      bron: OPPBRON.inhoud,
      veld: 'reden',
    });
  if (isNa(besprokenOp, vandaag))
    redenen.push({
      code: 'niet-besproken',
      zin: 'Bespreek dit eerst met de ouders. Vul in op welke dag dat was.',
      bron: OPPBRON.instemming,
      veld: 'besprokenOp',
    });
  return magTenzij(redenen, () => reden.trim(), OPPBRON.inhoud);
}
