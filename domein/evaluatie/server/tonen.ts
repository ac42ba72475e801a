import { vindCategorie } from '../../behoefte/regels/categorieen.ts';
import type { Effectregel, Evaluatieregel } from '../contract.ts';
import { telEffect } from '../regels/effect.ts';
import type { Evaluatierij, Oordeelrij } from './opslag.ts';

/** The name of a category: of the SWV itself, of the common language, or else its code. */
export type Naamgever = (code: string) => string;
export const maakNaamgever =
  (lokaal: ReadonlyMap<string, string>): Naamgever =>
  (code) =>
    lokaal.get(code) ?? vindCategorie(code)?.naam ?? code;

/** OPP-6 · Effect per category, by name. */
export function toonEffect(oordelen: readonly Oordeelrij[], naamVan: Naamgever): Effectregel[] {
  return telEffect(oordelen)
    .map((effect) => ({ ...effect, naam: naamVan(effect.categorie) }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/** An evaluation with what came of its goals. */
export function toonEvaluatie(
  { opp: _opp, ...rij }: Evaluatierij,
  oordelen: readonly Oordeelrij[],
  naamVan: Naamgever,
): Evaluatieregel {
  const doelen = oordelen
    .filter(({ evaluatie }) => evaluatie === rij.id)
    .map(({ doel, categorie, tekst, uitkomst, bewijs, vervolg }) => ({
      ...{ doel, tekst, uitkomst, bewijs, vervolg },
      categorienaam: naamVan(categorie),
    }));
  return { ...rij, doelen };
}
