import type { Categorieen } from '../contract.ts';
import { ZOEKWOORDEN } from './zoekwoorden.ts';

/** One category to choose: national, or local under a national one. */
export interface Keuze {
  readonly code: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly voorbeeld: string;
  readonly domein: string;
  readonly domeinnaam: string;
  readonly isLokaal: boolean;
}

/** Everything that may be chosen today, in the order of the list; local categories follow their national one. */
export function alleKeuzes(taal: Categorieen): readonly Keuze[] {
  return taal.domeinen.flatMap(({ code: domein, naam: domeinnaam, categorieen }) =>
    categorieen.flatMap(({ lokaal, ...landelijk }) => [
      { ...landelijk, domein, domeinnaam, isLokaal: false },
      ...lokaal
        .filter(({ geldig }) => geldig)
        .map(({ code, naam, uitleg }) => ({ code, naam, uitleg, voorbeeld: '', domein, domeinnaam, isLokaal: true })),
    ]),
  );
}

/** Small letters without accents. */
function plat(tekst: string): string {
  return tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/**
 * The choices in which every typed word occurs, the best first: in the name, then in words that people use for it, then in
 * the explanation, the domain or the example. Without words: none.
 */
export function zoekKeuzes(keuzes: readonly Keuze[], getypt: string, hoogstens = 8): readonly Keuze[] {
  const woorden = plat(getypt).split(/\s+/).filter(Boolean);
  if (woorden.length === 0) return [];
  return keuzes
    .map((keuze, plek) => ({ keuze, plek, punten: puntenVan(keuze, woorden) }))
    .filter(({ punten }) => punten > 0)
    .sort((a, b) => b.punten - a.punten || a.plek - b.plek)
    .slice(0, hoogstens)
    .map(({ keuze }) => keuze);
}

/** 0 when one of the words is nowhere. */
function puntenVan(keuze: Keuze, woorden: readonly string[]): number {
  const teksten: readonly (readonly [string, number])[] = [
    [keuze.naam, 8],
    [ZOEKWOORDEN[keuze.code] ?? '', 6],
    [`${keuze.uitleg} ${keuze.domeinnaam}`, 3],
    [keuze.voorbeeld, 1],
  ];
  const perWoord = woorden.map((woord) =>
    Math.max(
      ...teksten.map(([tekst, punten]) =>
        begint(plat(tekst), woord) ? punten * 2 : plat(tekst).includes(woord) ? punten : 0,
      ),
    ),
  );
  return perWoord.includes(0) ? 0 : perWoord.reduce((som, punten) => som + punten, 0);
}

/** Whether one of the words of the text begins with this. */
function begint(tekst: string, woord: string): boolean {
  return ` ${tekst}`.includes(` ${woord}`);
}
