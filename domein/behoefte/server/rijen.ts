import type { Behoefte, Behoeftebron } from '../regels/behoefte.ts';
import type { Intensiteit, Setting } from '../regels/domeinen.ts';
import type { vindEigenBehoeften } from './opslag.ts';

type Rij = Awaited<ReturnType<typeof vindEigenBehoeften>>[number];

/** A row as the rules know it; the constraints of the table keep its words within the lists. */
export function alsBehoefte(rij: Rij): Behoefte {
  return {
    categorie: rij.categorie,
    intensiteit: rij.intensiteit as Intensiteit,
    setting: rij.setting as Setting,
    van: rij.van,
    ...(rij.tot && { tot: rij.tot }),
    ...(rij.toelichting && { toelichting: rij.toelichting }),
    verplicht: rij.verplicht,
    bron: rij.bron as Behoeftebron,
  };
}
