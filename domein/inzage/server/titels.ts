import { vindCategorie } from '../../behoefte/regels/categorieen.ts';
import type { Onderwerprij } from './opslag-onderwerpen.ts';

/** What a remark is about in a few words; a need by the name of its category. `lokaal`: the names of the words of this SWV. */
export function titelVan({ titel, categorie }: Onderwerprij, lokaal: ReadonlyMap<string, string>): string {
  if (categorie === null) return eenRegel(titel);
  const naam = vindCategorie(categorie)?.naam ?? lokaal.get(categorie) ?? categorie;
  return titel === '' ? naam : eenRegel(`${naam}: ${titel}`);
}

function eenRegel(tekst: string): string {
  const plat = tekst.replaceAll(/\s+/g, ' ').trim();
  return plat.length > 110 ? `${plat.slice(0, 107).trimEnd()}…` : plat;
}
