import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Termijn } from '../../../kern/tijd/termijn.ts';
import { magNiet, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { type Aanmeldingsfeiten, BRON_INSPANNING, bronBij, vindLaatste } from './feiten.ts';
import { berekenBeslistermijn } from './termijnen.ts';

/** How a school extends: by how many weeks, and on which day it told the parents the new date. */
export interface Verlenging {
  readonly weken: number;
  readonly meegedeeldOp: Datum | null;
}

const LANGSTE = 4;

/** AAN-3: what stands in the way of any extension, whatever its length; empty when the school may still extend. */
export function bezwarenTegenVerlengen(feiten: Aanmeldingsfeiten, vandaag: Datum): readonly Reden[] {
  const termijn = berekenBeslistermijn(feiten);
  if (termijn === undefined) {
    return [
      {
        code: 'geen-beslistermijn',
        zin: 'Voor deze instelling geldt geen beslistermijn, dus er is niets om te verlengen.',
        bron: BRON_INSPANNING,
      },
    ];
  }
  const aan3 = bronBij(feiten.school, 'AAN-3', 'WPO-40-6');
  const eerdere = vindLaatste(feiten.handelingen, 'verlengd');
  const redenen: Reden[] = [];
  if (eerdere !== undefined) {
    redenen.push({
      code: 'verlenging-tweede',
      zin: `De termijn is al verlengd op ${schrijfDatum(eerdere.dag)}. Verlengen mag maar één keer.`,
      bron: aan3,
    });
  } else if (vandaag > termijn.laatsteDag) {
    redenen.push({
      code: 'verlenging-te-laat',
      zin: `De termijn is voorbij sinds ${schrijfDatum(termijn.laatsteDag)}. Verlengen kan alleen daarvóór.`,
      bron: aan3,
    });
  }
  return redenen;
}

/**
 * AAN-3 · WPO 40 lid 6: one extension, at most four weeks, told to the parents with the new date before the first term ends.
 * Gives the new term, counted from receipt. A second, too long, late or untold extension each has its own reason.
 */
export function verlengBeslistermijn(
  feiten: Aanmeldingsfeiten,
  { weken, meegedeeldOp }: Verlenging,
  vandaag: Datum,
): Uitkomst<Termijn> {
  const redenen = [...bezwarenTegenVerlengen(feiten, vandaag)];
  const oud = berekenBeslistermijn(feiten);
  const [eerste, ...rest] = redenen;
  if (oud === undefined && eerste !== undefined) return magNiet(eerste, ...rest);
  const aan3 = bronBij(feiten.school, 'AAN-3', 'WPO-40-6');
  if (!Number.isInteger(weken) || weken < 1) {
    redenen.push({ code: 'verlenging-zonder-duur', zin: 'Kies één tot vier hele weken.', bron: aan3, veld: 'weken' });
  } else if (weken > LANGSTE) {
    redenen.push({
      code: 'verlenging-te-lang',
      zin: `Verlengen mag met ten hoogste vier weken. U vroeg om ${weken} weken.`,
      bron: aan3,
      veld: 'weken',
    });
  }
  if (meegedeeldOp === null || meegedeeldOp > vandaag || meegedeeldOp < feiten.ontvangenDag) {
    redenen.push({
      code: 'verlenging-niet-meegedeeld',
      zin: 'Vertel de ouders eerst de nieuwe datum, en vul in op welke dag u dat deed.',
      bron: aan3,
      veld: 'meegedeeldOp',
    });
  }
  return magTenzij(redenen, () => nieuweTermijn(feiten, weken, vandaag), aan3);
}

function nieuweTermijn(feiten: Aanmeldingsfeiten, weken: number, dag: Datum): Termijn {
  const handelingen = [...feiten.handelingen, { soort: 'verlengd' as const, dag, weken }];
  const termijn = berekenBeslistermijn({ ...feiten, handelingen });
  if (termijn === undefined) throw new Error('Zonder beslistermijn is verlengen al geweigerd');
  return termijn;
}
