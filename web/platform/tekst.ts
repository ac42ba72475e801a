import { type Datum, datumInNederland, schrijfDatum, verschilInDagen } from '../../kern/tijd/datum.ts';

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const bedrag = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const rondBedrag = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const opsomming = new Intl.ListFormat('nl-NL', { type: 'conjunction' });
const tijdstip = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });

/** A number as Dutch people write it, at most one decimal: `1.250,5`. */
export function schrijfGetal(waarde: number): string {
  return getal.format(waarde);
}

/** An amount given in whole cents: `€ 1.250,00`; whole euros without decimals: `€ 1.250`. */
export function schrijfBedrag(centen: number): string {
  return (centen % 100 === 0 ? rondBedrag : bedrag).format(centen / 100);
}

/** A distance in kilometres: `350 m`, `2,4 km`, `18 km`. */
export function schrijfAfstandKm(km: number): string {
  if (km < 0.95) return `${Math.max(50, Math.round(km * 20) * 50)} m`;
  return km < 10 ? `${getal.format(km)} km` : `${Math.round(km)} km`;
}

/** A number with its word: `1 school`, `3 scholen`, `geen scholen`. */
export function telWoord(aantal: number, enkelvoud: string, meervoud: string): string {
  if (aantal === 0) return `geen ${meervoud}`;
  return `${getal.format(aantal)} ${aantal === 1 ? enkelvoud : meervoud}`;
}

/** Words one after another: `rust, structuur en overzicht`. */
export function schrijfOpsomming(woorden: readonly string[]): string {
  return opsomming.format(woorden);
}

/** The first letter as a capital, for text that begins a line. */
export function metHoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** Month of a day: `november 2026`. */
export function schrijfMaand(d: Datum): string {
  return schrijfDatum(d).split(' ').slice(2).join(' ');
}

/** A day without its weekday: `12 december 2026`. */
export function schrijfDag(d: Datum): string {
  return schrijfDatum(d).split(' ').slice(1).join(' ');
}

/** A moment (ISO text with zone) as day and time in the Netherlands: `12 december 2026, 14:05`. */
export function schrijfMoment(moment: string): string {
  return `${schrijfDag(datumInNederland(moment))}, ${tijdstip.format(new Date(moment))}`;
}

/** How far a day lies from today, in words: `over 3 dagen`, `vandaag`, `2 dagen te laat`. */
export function schrijfResterend(laatsteDag: Datum, vandaag: Datum): string {
  const dagen = verschilInDagen(vandaag, laatsteDag);
  if (dagen === 0) return 'vandaag is de laatste dag';
  if (dagen < 0) return `${telWoord(-dagen, 'dag', 'dagen')} te laat`;
  return `nog ${telWoord(dagen, 'dag', 'dagen')}`;
}

/** Today in the Netherlands: for screens; rules get it as an argument. */
export function vandaagInNederland(): Datum {
  return datumInNederland(Date.now());
}
