import { CATEGORIEEN } from '../../behoefte/regels/categorieen.ts';
import type { Domein } from '../../behoefte/regels/domeinen.ts';
import { vrijePlekken } from './concept.ts';
import type { Aanbod, SopInhoud } from './profiel.ts';

/** One offer in a cell of the comparison. */
export interface Cel extends Pick<Aanbod, 'niveau' | 'setting' | 'capaciteit' | 'wie'> {
  readonly vrij: number;
}

/** What each school has of one category, in the order in which the schools were given. */
export interface Vergelijkregel {
  readonly domein: Domein;
  readonly categorie: string;
  readonly cellen: readonly (readonly Cel[])[];
}

/**
 * SOP-3 · The offers of schools side by side: one line for each category that at least one of them has, in the order of the national
 * list. A school without profile has empty cells. Within a cell the highest level comes first.
 */
export function legNaastElkaar(profielen: readonly (Pick<SopInhoud, 'aanbod'> | null)[]): Vergelijkregel[] {
  return CATEGORIEEN.flatMap(({ code, domein }) => {
    const cellen = profielen.map((profiel) => maakCel(profiel?.aanbod ?? [], code));
    return cellen.some((cel) => cel.length > 0) ? [{ domein, categorie: code, cellen }] : [];
  });
}

function maakCel(aanbod: readonly Aanbod[], categorie: string): Cel[] {
  return aanbod
    .filter((deel) => deel.categorie === categorie)
    .map((deel) => ({
      niveau: deel.niveau,
      setting: deel.setting,
      capaciteit: deel.capaciteit,
      wie: deel.wie,
      vrij: vrijePlekken(deel),
    }))
    .sort((a, b) => b.niveau - a.niveau || b.vrij - a.vrij);
}
