import type { Plaats } from './vraag.ts';

/** Mean radius of the earth in km (IUGG). */
const STRAAL_KM = 6371.0088;
const GRAAD = Math.PI / 180;

/** A place as a point on a sphere of radius 1. Between two such points the chord gives the distance in one square root. */
export interface Bolpunt {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** The point on the sphere of a place in degrees. */
export function naarBolpunt({ lon, lat }: Plaats): Bolpunt {
  const breedte = Math.cos(lat * GRAAD);
  return { x: breedte * Math.cos(lon * GRAAD), y: breedte * Math.sin(lon * GRAAD), z: Math.sin(lat * GRAAD) };
}

/** MAT-3 · Great-circle distance in whole tenths of a km, from the squared chord between two points on the sphere. */
export function tiendenVanKoorde(kwadraat: number): number {
  return Math.round(20 * STRAAL_KM * Math.asin(Math.min(1, Math.sqrt(kwadraat) / 2)));
}

/** MAT-3 · Great-circle distance between two places in km, rounded to 0.1. */
export function berekenAfstandKm(a: Plaats, b: Plaats): number {
  const p = naarBolpunt(a);
  const q = naarBolpunt(b);
  return tiendenVanKoorde((p.x - q.x) ** 2 + (p.y - q.y) ** 2 + (p.z - q.z) ** 2) / 10;
}
