import { ROLNAAM, type Rol } from '../../../kern/actor/actor.ts';
import { type Datum, datumInNederland, schrijfDatum } from '../../../kern/tijd/datum.ts';

/** A day without its weekday: `12 december 2026`. */
export function dag(d: Datum): string {
  return schrijfDatum(d).split(' ').slice(1).join(' ');
}

/** The day of a moment. */
export function dagVan(moment: string): string {
  return dag(datumInNederland(moment));
}

/** From and until, where until is the first day on which it no longer holds: `van 1 augustus 2025 tot 1 augustus 2026`. */
export function periode(van: Datum, tot: Datum | null): string {
  return tot === null ? `vanaf ${dag(van)}` : `van ${dag(van)} tot ${dag(tot)}`;
}

/** Who wrote it: role, and school when there is one. */
export function wie({
  door,
  rol,
  school,
}: {
  readonly door: string;
  readonly rol?: string;
  readonly school?: string | null;
}): string {
  const alsRol = rol === undefined ? '' : (ROLNAAM[rol as Rol] ?? rol);
  const rest = [alsRol, school ?? ''].filter((deel) => deel !== '').join(', ');
  return rest === '' ? door : `${door} (${rest})`;
}

/** A code as words: `in_behandeling` becomes `In behandeling`. */
export function alsZin(code: string): string {
  const zin = code.replaceAll('_', ' ');
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}

export function jaOfNee(ja: boolean): string {
  return ja ? 'ja' : 'nee';
}

/** Text on one line, for a cell or a point of a list. */
export function eenRegel(tekst: string): string {
  return tekst.replaceAll(/\s+/g, ' ').trim();
}

/** The word for this code, or the code itself: an old dossier may carry one that is no longer in use. */
export function woord(woorden: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(woorden, code) ? (woorden[code] ?? code) : code;
}
