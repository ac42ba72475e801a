import type { Datum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { type Behoefteoordeel, bronBij, type School } from './feiten.ts';

/** Research by a psychologist that the school leans on: who agreed, when parents heard the outcome, whether they share it. */
export interface PsychologischOnderzoek {
  readonly toestemmingOp: Datum | null;
  readonly oudersGeinformeerdOp: Datum | null;
  readonly oudersDelen: boolean;
}

/** What the school found (AAN-5): what the child needs, and whether this school can give it. */
export interface Onderzoek {
  readonly behoefte: Behoefteoordeel;
  readonly kanBieden: boolean | null;
  readonly psycholoog: PsychologischOnderzoek | null;
}

/**
 * AAN-5 · WPO 40 lid 3: both questions are answered, and research by a psychologist counts only when the parents agreed
 * beforehand, heard the outcome first and share it with the school.
 */
export function beoordeelOnderzoek(onderzoek: Onderzoek, school: School, vandaag: Datum): Uitkomst<Onderzoek> {
  const aan5 = bronBij(school, 'AAN-5', 'WPO-40-3');
  const redenen: Reden[] = [];
  if (onderzoek.behoefte === 'extra_ondersteuning' && onderzoek.kanBieden === null) {
    redenen.push({
      code: 'kan-bieden-ontbreekt',
      zin: 'Geef aan of de school de extra ondersteuning kan bieden.',
      bron: aan5,
      veld: 'kanBieden',
    });
  }
  if (onderzoek.psycholoog !== null) redenen.push(...bezwarenPsycholoog(onderzoek.psycholoog, vandaag));
  return magTenzij(redenen, () => onderzoek, aan5);
}

function bezwarenPsycholoog(
  { toestemmingOp, oudersGeinformeerdOp, oudersDelen }: PsychologischOnderzoek,
  vandaag: Datum,
): readonly Reden[] {
  const toestemming = bron('AAN-5', 'AVG-7');
  const redenen: Reden[] = [];
  if (toestemmingOp === null || toestemmingOp > vandaag) {
    redenen.push({
      code: 'toestemming-ontbreekt',
      zin: 'Voor onderzoek door een psycholoog is toestemming van de ouders nodig. Vul in wanneer zij die gaven.',
      bron: toestemming,
      veld: 'psycholoog.toestemmingOp',
    });
  }
  if (oudersGeinformeerdOp === null || oudersGeinformeerdOp > vandaag) {
    redenen.push({
      code: 'ouders-eerst',
      zin: 'Ouders horen de uitslag als eersten. Vul in wanneer zij die hoorden.',
      bron: toestemming,
      veld: 'psycholoog.oudersGeinformeerdOp',
    });
  }
  if (!oudersDelen) {
    redenen.push({
      code: 'ouders-delen-niet',
      zin: 'Ouders bepalen wat de school van dit onderzoek ziet. Zonder hun akkoord kan de school het niet gebruiken.',
      bron: toestemming,
      veld: 'psycholoog.oudersDelen',
    });
  }
  return redenen;
}
