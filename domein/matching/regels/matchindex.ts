import { SETTINGS } from '../../behoefte/regels/domeinen.ts';
import { naarBolpunt } from './afstand.ts';
import { type Soortgroep, vasteGrenzen } from './grenzen.ts';
import type { MatchSchool } from './vraag.ts';

/**
 * The schools in columns of numbers, made once for a set of profiles and used for many questions. Schools stand in order
 * of vestigingscode, so that a place in the index is also the last key of the ranking (MAT-3).
 */
export interface MatchIndex {
  /** In order of vestigingscode. */
  readonly scholen: readonly MatchSchool[];
  /** Vestigingscode → place in `scholen`. */
  readonly plaatsVan: ReadonlyMap<string, number>;
  readonly denominatieNummer: ReadonlyMap<string, number>;
  /** The different combinations of kinds and SWV: a few hundred, judged once per child. */
  readonly groepen: readonly Soortgroep[];
  /** Per school: the place of its combination in `groepen`. */
  readonly groep: Uint32Array;
  readonly denominatie: Uint32Array;
  /** Per school: the limits that shut it for every child (bits of `GRENZEN`). */
  readonly vast: Uint8Array;
  /** Per school: its point on the sphere of radius 1. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  /** National category → where its offers stand in the two columns below. Only offers with a free place, of adopted profiles. */
  readonly bereik: ReadonlyMap<string, { readonly van: number; readonly tot: number }>;
  /** Per offer: the place of its school. */
  readonly aanbodSchool: Uint32Array;
  /** Per offer: level and setting in one number, see `vakVan`. */
  readonly aanbodVak: Uint8Array;
}

/** Level (1-3) and setting in one number from 0 to 11, in which scores are looked up. */
export function vakVan(niveau: number, setting: (typeof SETTINGS)[number]): number {
  return (niveau - 1) * SETTINGS.length + SETTINGS.indexOf(setting);
}

/** Makes the index. The order in which schools and offers come makes no difference. Throws when a vestigingscode comes twice. */
export function maakMatchIndex(invoer: readonly MatchSchool[]): MatchIndex {
  const scholen = [...invoer].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const n = scholen.length;
  const plaatsVan = new Map(scholen.map((school, i) => [school.code, i]));
  if (plaatsVan.size !== n)
    throw new RangeError('Een vestigingscode komt twee keer voor. Elke vestiging hoort er een keer in te staan.');

  const groepNummer = nummer(scholen.map(groepsnaam));
  const denominatieNummer = nummer(scholen.map((school) => school.denominatie));
  const kolommen = {
    groep: new Uint32Array(n),
    denominatie: new Uint32Array(n),
    vast: new Uint8Array(n),
    x: new Float64Array(n),
    y: new Float64Array(n),
    z: new Float64Array(n),
  };
  const groepen: Soortgroep[] = [];
  for (const [i, school] of scholen.entries()) {
    const groep = groepNummer.get(groepsnaam(school)) ?? 0;
    kolommen.groep[i] = groep;
    groepen[groep] = school;
    kolommen.denominatie[i] = denominatieNummer.get(school.denominatie) ?? 0;
    kolommen.vast[i] = vasteGrenzen(school);
    const punt = naarBolpunt(school);
    kolommen.x[i] = punt.x;
    kolommen.y[i] = punt.y;
    kolommen.z[i] = punt.z;
  }
  return {
    scholen,
    plaatsVan,
    denominatieNummer,
    groepen,
    ...kolommen,
    ...aanbodKolommen(scholen),
  };
}

/** The offers that a child can get, by category one after the other, within a category by school. */
function aanbodKolommen(scholen: readonly MatchSchool[]): Pick<MatchIndex, 'bereik' | 'aanbodSchool' | 'aanbodVak'> {
  const perCategorie = new Map<string, { school: number; vak: number }[]>();
  for (const [i, school] of scholen.entries()) {
    if (school.sopVersie === undefined) continue;
    for (const aanbod of school.aanbod) {
      if (aanbod.vrij <= 0) continue;
      const rij = perCategorie.get(aanbod.categorie) ?? [];
      rij.push({ school: i, vak: vakVan(aanbod.niveau, aanbod.setting) });
      perCategorie.set(aanbod.categorie, rij);
    }
  }
  const bereik = new Map<string, { van: number; tot: number }>();
  let eind = 0;
  for (const [categorie, rij] of perCategorie) {
    bereik.set(categorie, { van: eind, tot: eind + rij.length });
    eind += rij.length;
  }
  const alle = [...perCategorie.values()].flat();
  return {
    bereik,
    aanbodSchool: Uint32Array.from(alle, (aanbod) => aanbod.school),
    aanbodVak: Uint8Array.from(alle, (aanbod) => aanbod.vak),
  };
}

function groepsnaam({ soorten, swvPo, swvVo }: MatchSchool): string {
  return `${[...soorten].sort().join('+')}|${swvPo ?? ''}|${swvVo ?? ''}`;
}

/** Numbers different words in the order in which they first come. */
function nummer(woorden: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(woorden)].map((woord, i) => [woord, i]));
}
