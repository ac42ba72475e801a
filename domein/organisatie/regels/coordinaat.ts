import { citaat, zinOverWaarde } from './csvregel.ts';

/** A point in the Netherlands, in degrees (WGS 84). */
export interface Punt {
  readonly lon: number;
  readonly lat: number;
}

/** The box around the European Netherlands. */
const LON = { van: 3.2, tot: 7.3 };
const LAT = { van: 50.7, tot: 53.7 };
const GETAL = /^-?\d{1,9}(?:[.,]\d{1,12})?$/;

/** ORG-4 · Reads a pair of coordinates; a decimal comma is fine. Otherwise the sentence that says what is wrong. */
export function leesPunt(lonTekst: string, latTekst: string): Punt | { readonly zin: string; readonly veld: string } {
  for (const [veld, tekst] of [
    ['lon', lonTekst],
    ['lat', latTekst],
  ] as const)
    if (!GETAL.test(tekst)) return { veld, zin: zinOverWaarde(veld, tekst, 'een getal in graden, zoals 5.38721') };
  const [lon, lat] = [Number(lonTekst.replace(',', '.')), Number(latTekst.replace(',', '.'))];
  if (ligtIn(lon, lat)) return { lon, lat };
  const waar = `lon ${citaat(lonTekst)} en lat ${citaat(latTekst)}`;
  if (ligtIn(lat, lon))
    return { veld: 'lon', zin: `Lon en lat zijn verwisseld: ${waar}. Lon is in Nederland 3 tot 7.` };
  if (lon > 1000 && lat > 1000)
    return { veld: 'lon', zin: `Dit zijn coördinaten van de Rijksdriehoek: ${waar}. Reken ze om naar graden.` };
  return { veld: 'lon', zin: `Dit punt ligt niet in Nederland: ${waar}.` };
}

function ligtIn(lon: number, lat: number): boolean {
  return lon >= LON.van && lon <= LON.tot && lat >= LAT.van && lat <= LAT.tot;
}
