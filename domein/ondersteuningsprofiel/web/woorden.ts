import { telWoord } from '../../../web/platform/tekst.ts';
import { vindCategorie } from '../../behoefte/regels/categorieen.ts';
import { DOMEINEN, DOMEINNAAM, INTENSITEIT, type Intensiteit } from '../../behoefte/regels/domeinen.ts';
import type { GevondenSchool, School } from '../contract.ts';

/** What the kinds of school are called in full. */
export const SOORTNAAM: Readonly<Record<string, string>> = {
  BO: 'Basisschool',
  SBO: 'Speciaal basisonderwijs (sbo)',
  SO: 'Speciaal onderwijs (so)',
  VSO: 'Voortgezet speciaal onderwijs (vso)',
  VO: 'Voortgezet onderwijs',
  PRO: 'Praktijkonderwijs',
};

/** A level in a word: `licht`. */
export function niveauNaam(niveau: number): string {
  return INTENSITEIT[niveau as Intensiteit]?.naam ?? String(niveau);
}

/** `Hulp bij technisch lezen`; an unknown code is shown as it is. */
export function categorieNaam(code: string): string {
  return vindCategorie(code)?.naam ?? code;
}

/** How many pupils more can have it: `plek voor 3 leerlingen`, `nu geen plek`. */
export function schrijfVrij(vrij: number): string {
  return vrij === 0 ? 'nu geen plek' : `plek voor ${telWoord(vrij, 'leerling', 'leerlingen')}`;
}

/** Kind in full; for secondary schools with their levels: `Voortgezet onderwijs, mavo/havo/vwo`. */
export function schrijfSoort({ soort, soorten }: Pick<School | GevondenSchool, 'soort' | 'soorten'>): string {
  const namen = soorten.map((deel) => SOORTNAAM[deel] ?? deel).join(', ');
  return soorten.includes('VO') ? `${namen}, ${soort.toLowerCase()}` : namen;
}

/** Things with a category, put together by domain in the order of the national list. */
export function perDomein<T extends { readonly categorie: string }>(dingen: readonly T[]) {
  return DOMEINEN.flatMap((domein) => {
    const hierin = dingen.filter(({ categorie }) => vindCategorie(categorie)?.domein === domein);
    return hierin.length === 0 ? [] : [{ domein, naam: DOMEINNAAM[domein], dingen: hierin }];
  });
}
