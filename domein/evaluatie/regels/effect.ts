import type { Doeluitkomst } from './woorden.ts';

/** OPP-6 · One judgement of a goal, oldest first. */
export interface Oordeel {
  readonly doel: string;
  readonly categorie: string;
  readonly uitkomst: Doeluitkomst;
}

/** OPP-6 · How many goals of a category came to what. */
export interface Effect {
  readonly categorie: string;
  /** All goals that were judged. */
  readonly doelen: number;
  readonly behaald: number;
  readonly deels: number;
  readonly niet: number;
  readonly vervallen: number;
}

/**
 * OPP-6 · The effect of support per category: numbers of goals, each counted once by its last judgement. Numbers only, in the order of
 * the codes: no ranking, and no share of a handful. The judgements come in order of day, the oldest first.
 */
export function telEffect(oordelen: readonly Oordeel[]): readonly Effect[] {
  const laatste = new Map(oordelen.map((oordeel) => [oordeel.doel, oordeel]));
  const telling = new Map<string, Effect>();
  for (const { categorie, uitkomst } of laatste.values()) {
    const tot = telling.get(categorie) ?? { categorie, doelen: 0, behaald: 0, deels: 0, niet: 0, vervallen: 0 };
    telling.set(categorie, { ...tot, doelen: tot.doelen + 1, [uitkomst]: tot[uitkomst] + 1 });
  }
  return [...telling.values()].sort((a, b) => (a.categorie < b.categorie ? -1 : 1));
}
