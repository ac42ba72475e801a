import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { isAantal } from './profiel.ts';

const SOP_1 = bron('SOP-1', 'WPO-8-5');
/** One changed count: which offer (its place in the list, from 0) and how many pupils have it now. */
export interface Bezettingsregel {
  readonly volgorde: number;
  readonly bezet: number;
}

/** SOP-1 · Whether these counts can be recorded for a version with so many offers. More taken than there are places is possible. */
export function beoordeelBezetting<R extends Bezettingsregel>(
  regels: readonly R[],
  aantalAanbod: number,
): Uitkomst<readonly R[]> {
  const redenen: Reden[] = [];
  const gezien = new Set<number>();
  for (const [i, { volgorde, bezet }] of regels.entries()) {
    if (volgorde >= aantalAanbod || gezien.has(volgorde)) {
      const zin = gezien.has(volgorde)
        ? 'Dit aanbod staat er al tussen.'
        : 'Dit aanbod staat niet in het profiel dat nu geldt.';
      redenen.push({ code: 'aanbod-onbekend', zin, bron: SOP_1, veld: `regels.${i}.volgorde` });
    }
    gezien.add(volgorde);
    if (!isAantal(bezet)) {
      const zin = 'Het aantal bezette plekken is een heel getal van 0 tot en met 10.000.';
      redenen.push({ code: 'bezet-ongeldig', zin, bron: SOP_1, veld: `regels.${i}.bezet` });
    }
  }
  return magTenzij(redenen, () => regels, SOP_1);
}

/** MAT-2 · Whether this can be the number of free places of a school: zero keeps it out of a match. */
export function beoordeelPlaatsruimte(vrij: number): Uitkomst<number> {
  const zin = 'Het aantal vrije plaatsen is een heel getal van 0 tot en met 10.000.';
  const redenen = isAantal(vrij) ? [] : [{ code: 'vrij-ongeldig', zin, bron: SOP_1, veld: 'vrij' }];
  return magTenzij(redenen, () => vrij, SOP_1);
}
