import type { Behoeftebron } from './behoefte.ts';
import { vindCategorie } from './categorieen.ts';
import { isIntensiteit } from './domeinen.ts';
import { type GezieneBehoefte, type Verschil, vergelijkVisies } from './verschil.ts';

/** As much of a recorded need as laying views side by side asks for. */
export interface Visie {
  readonly categorie: string;
  readonly intensiteit: number;
  readonly bron: Behoeftebron | string;
}

/**
 * BEH-6 · The views of school and parents side by side, counted under the national categories (BEH-2), so that a local word
 * of the SWV and a national word of the parents meet. `lokaal` gives the national code of each local one, also of ended ones.
 * Empty when one of both said nothing yet: nobody differs from silence.
 */
export function vergelijkBehoeften(visies: readonly Visie[], lokaal: ReadonlyMap<string, string>): Verschil[] {
  const school = van('school', visies, lokaal);
  const ouders = van('ouders', visies, lokaal);
  return school.length === 0 || ouders.length === 0 ? [] : vergelijkVisies(school, ouders);
}

function van(bron: Behoeftebron, visies: readonly Visie[], lokaal: ReadonlyMap<string, string>): GezieneBehoefte[] {
  return visies.flatMap((visie) => {
    if (visie.bron !== bron || !isIntensiteit(visie.intensiteit)) return [];
    const landelijk = vindCategorie(visie.categorie)
      ? visie.categorie
      : (lokaal.get(visie.categorie) ?? visie.categorie);
    return [{ categorie: landelijk, intensiteit: visie.intensiteit }];
  });
}
