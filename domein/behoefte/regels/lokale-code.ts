import { vindCategorie } from './categorieen.ts';

const LANGSTE = 50;

/**
 * BEH-2 · A free code for a local category, made from its name: «Rots & Water» → `rots-water`, and `rots-water-2` when that was
 * used before. A name without letters gives an empty code, which the rule for categories refuses.
 */
export function maakCode(naam: string, bestaande: readonly { readonly code: string }[]): string {
  const kaal = naam.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const basis = kaal
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LANGSTE)
    .replaceAll(/^-+|-+$/g, '');
  const isVrij = (code: string) =>
    vindCategorie(code) === undefined && bestaande.every((eerder) => eerder.code !== code);
  let code = basis;
  for (let keer = 2; basis !== '' && !isVrij(code); keer++) code = `${basis}-${keer}`;
  return code;
}
