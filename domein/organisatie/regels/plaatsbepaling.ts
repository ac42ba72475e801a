import type { Punt } from './coordinaat.ts';

/** Where a postcode area lies, and how that is known. */
export interface Plaatsbepaling {
  readonly pc4: string;
  readonly lon: number;
  readonly lat: number;
  readonly plaatsbepaling: 'scholen' | 'buurgebieden';
}

const BUREN = 3;

/**
 * ORG-8 · Where each postcode area lies: the mean of the schools in it; without schools the mean of those in the three areas
 * of the same municipality that are nearest by number. An area for which neither can be had is left out.
 */
export function bepaalPlaatsen(
  gebieden: readonly { readonly pc4: string; readonly gemeente: string }[],
  scholen: readonly (Punt & { readonly pc4: string })[],
): readonly Plaatsbepaling[] {
  const inGebied = groepeer(scholen, ({ pc4 }) => pc4);
  const metScholen = groepeer(
    gebieden.filter(({ pc4 }) => inGebied.has(pc4)),
    ({ gemeente }) => gemeente,
  );
  return gebieden.flatMap(({ pc4, gemeente }): Plaatsbepaling[] => {
    const eigen = inGebied.get(pc4);
    if (eigen) return [{ pc4, ...midden(eigen), plaatsbepaling: 'scholen' }];
    const afstand = (ander: string) => Math.abs(Number(ander) - Number(pc4));
    const buren = (metScholen.get(gemeente) ?? [])
      .toSorted((a, b) => afstand(a.pc4) - afstand(b.pc4) || Number(a.pc4) - Number(b.pc4))
      .slice(0, BUREN)
      .flatMap((buur) => inGebied.get(buur.pc4) ?? []);
    return buren.length === 0 ? [] : [{ pc4, ...midden(buren), plaatsbepaling: 'buurgebieden' }];
  });
}

function midden(punten: readonly Punt[]): Punt {
  const gemiddelde = (getallen: readonly number[]) =>
    Math.round((getallen.reduce((som, getal) => som + getal, 0) / getallen.length) * 1e5) / 1e5;
  return { lon: gemiddelde(punten.map(({ lon }) => lon)), lat: gemiddelde(punten.map(({ lat }) => lat)) };
}

function groepeer<T>(dingen: readonly T[], sleutelVan: (ding: T) => string): ReadonlyMap<string, readonly T[]> {
  const groepen = new Map<string, T[]>();
  for (const ding of dingen) {
    const sleutel = sleutelVan(ding);
    const groep = groepen.get(sleutel);
    if (groep) groep.push(ding);
    else groepen.set(sleutel, [ding]);
  }
  return groepen;
}
