import { CATEGORIEEN_LEREN } from './categorieen-leren.ts';
import { CATEGORIEEN_LICHAAM } from './categorieen-lichaam.ts';
import { CATEGORIEEN_SAMEN } from './categorieen-samen.ts';
import { type Categorie, DOMEINEN } from './domeinen.ts';

/** BEH-1 · The national list: every category, in the order of the domains. SWV add their own under one of these (BEH-2). */
export const CATEGORIEEN: readonly Categorie[] = [
  ...CATEGORIEEN_LEREN,
  ...CATEGORIEEN_SAMEN,
  ...CATEGORIEEN_LICHAAM,
].sort((a, b) => DOMEINEN.indexOf(a.domein) - DOMEINEN.indexOf(b.domein));

const OP_CODE: ReadonlyMap<string, Categorie> = new Map(CATEGORIEEN.map((categorie) => [categorie.code, categorie]));

/** The national category with this code, or undefined when there is none. */
export function vindCategorie(code: string): Categorie | undefined {
  return OP_CODE.get(code);
}

/** The name of a category in the middle of a sentence: «hulp bij technisch lezen». An unknown code is shown as it is. */
export function naamInZin(code: string): string {
  const naam = vindCategorie(code)?.naam;
  return naam === undefined ? code : naam.charAt(0).toLowerCase() + naam.slice(1);
}
