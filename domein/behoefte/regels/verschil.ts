import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { CATEGORIEEN, naamInZin } from './categorieen.ts';
import { INTENSITEIT, type Intensiteit } from './domeinen.ts';

const BEH_6: Bron = { regel: 'BEH-6', artikel: 'handreiking Helderheid rond passend onderwijs, 3.3' };

/** How school and parents see one category. */
export type Verschilsoort = 'gelijk' | 'andere_intensiteit' | 'alleen_school' | 'alleen_ouders';

/** The views of school and parents on one category, side by side; neither replaces the other. */
export interface Verschil {
  readonly categorie: string;
  readonly soort: Verschilsoort;
  readonly school?: Intensiteit;
  readonly ouders?: Intensiteit;
  readonly zin: string;
  readonly bron: Bron;
}

/** As much of a need as a comparison asks for. */
export interface GezieneBehoefte {
  readonly categorie: string;
  readonly intensiteit: Intensiteit;
}

/**
 * BEH-6 · Lays the needs as the school sees them beside those of the parents, per category, in the order of the
 * national list (unknown codes last, by code). With several needs in one category the highest intensity of each counts.
 */
export function vergelijkVisies(school: readonly GezieneBehoefte[], ouders: readonly GezieneBehoefte[]): Verschil[] {
  const vanSchool = hoogstePerCategorie(school);
  const vanOuders = hoogstePerCategorie(ouders);
  const codes = [...new Set([...vanSchool.keys(), ...vanOuders.keys()])];
  return codes
    .sort((a, b) => plaats(a) - plaats(b) || (a < b ? -1 : 1))
    .map((code) => beschrijf(code, vanSchool.get(code), vanOuders.get(code)));
}

function beschrijf(categorie: string, school: Intensiteit | undefined, ouders: Intensiteit | undefined): Verschil {
  const naam = naamInZin(categorie);
  const deel = { categorie, bron: BEH_6 };
  if (school !== undefined && ouders !== undefined) {
    const sterkte = { school, ouders };
    if (school === ouders) {
      const zin = `School en ouders zien hetzelfde: ${naam}, ${INTENSITEIT[school].naam}.`;
      return { ...deel, ...sterkte, soort: 'gelijk', zin };
    }
    const zin = `School en ouders zien beiden dat dit nodig is: ${naam}. De school noemt het ${INTENSITEIT[school].naam}, de ouders ${INTENSITEIT[ouders].naam}.`;
    return { ...deel, ...sterkte, soort: 'andere_intensiteit', zin };
  }
  if (school !== undefined) {
    const zin = `Alleen de school ziet dit: ${naam}, ${INTENSITEIT[school].naam}. De ouders noemen het niet.`;
    return { ...deel, school, soort: 'alleen_school', zin };
  }
  if (ouders !== undefined) {
    const zin = `Alleen de ouders zien dit: ${naam}, ${INTENSITEIT[ouders].naam}. De school noemt het niet.`;
    return { ...deel, ouders, soort: 'alleen_ouders', zin };
  }
  throw new Error(`Categorie ${categorie} staat bij school noch bij ouders.`);
}

function hoogstePerCategorie(behoeften: readonly GezieneBehoefte[]): Map<string, Intensiteit> {
  const hoogste = new Map<string, Intensiteit>();
  for (const { categorie, intensiteit } of behoeften) {
    const tot = hoogste.get(categorie);
    if (tot === undefined || intensiteit > tot) hoogste.set(categorie, intensiteit);
  }
  return hoogste;
}

function plaats(code: string): number {
  const gevonden = CATEGORIEEN.findIndex((categorie) => categorie.code === code);
  return gevonden === -1 ? CATEGORIEEN.length : gevonden;
}
