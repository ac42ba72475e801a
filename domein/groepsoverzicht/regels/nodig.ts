import type { Intensiteit } from '../../behoefte/regels/domeinen.ts';

/** A need that holds today, in the words of the own SWV. */
export interface Behoeftefeit {
  readonly categorie: string;
  readonly naam: string;
  readonly intensiteit: Intensiteit;
  readonly setting: string;
  readonly verplicht: boolean;
  readonly bron: 'school' | 'ouders' | 'leerling';
  readonly toelichting: string;
}

/** One line of what a pupil needs. `ook`: who else says so; parents and pupil keep their own view (BEH-6). */
export interface Nodig extends Behoeftefeit {
  readonly ook: readonly Behoeftefeit['bron'][];
}

const VOLGORDE = ['school', 'ouders', 'leerling'] as const;

/** BEH-7 · What is needed, per category the view of the school where there is one; what must and what is most first. */
export function voegSamen(behoeften: readonly Behoeftefeit[]): readonly Nodig[] {
  const perCategorie = new Map<string, Behoeftefeit[]>();
  for (const behoefte of behoeften) {
    const lijst = perCategorie.get(behoefte.categorie) ?? [];
    perCategorie.set(behoefte.categorie, [...lijst, behoefte]);
  }
  return [...perCategorie.values()]
    .flatMap((lijst) => {
      const bronnen = VOLGORDE.filter((bron) => lijst.some((behoefte) => behoefte.bron === bron));
      const [eerste, ...ook] = bronnen;
      return lijst.filter(({ bron }) => bron === eerste).map((behoefte) => ({ ...behoefte, ook }));
    })
    .toSorted(
      (a, b) => Number(b.verplicht) - Number(a.verplicht) || b.intensiteit - a.intensiteit || vergelijk(a.naam, b.naam),
    );
}

/** BEH-7 · What works: descriptions of the school and what the plan names, each once however it was typed. */
export function voegHelptSamen(teksten: readonly string[]): readonly string[] {
  const gezien = new Set<string>();
  return teksten.flatMap((tekst) => {
    const kaal = tekst.trim();
    const sleutel = kaal.toLocaleLowerCase('nl-NL').replace(/[.\s]+$/, '');
    if (sleutel === '' || gezien.has(sleutel)) return [];
    gezien.add(sleutel);
    return [kaal];
  });
}

function vergelijk(a: string, b: string): number {
  return a.localeCompare(b, 'nl-NL');
}
