import { dagnummer, kalenderdag, weekdagVanNummer } from './kalender.ts';

const SECONDEN_PER_DAG = 86_400;
const MOMENT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/;

/** Day number of the last Sunday of a month that has 31 days. */
function laatsteZondag(jaar: number, maand: 3 | 10): number {
  const laatsteDag = dagnummer({ jaar, maand, dag: 31 });
  return laatsteDag - ((weekdagVanNummer(laatsteDag) + 1) % 7);
}

/** Offset of Dutch clocks from UTC in seconds: summer time between the last Sundays of March and October, 01:00 UTC. */
function verschuiving(seconden: number): number {
  const { jaar } = kalenderdag(Math.floor(seconden / SECONDEN_PER_DAG));
  const begin = laatsteZondag(jaar, 3) * SECONDEN_PER_DAG + 3600;
  const eind = laatsteZondag(jaar, 10) * SECONDEN_PER_DAG + 3600;
  return seconden >= begin && seconden < eind ? 7200 : 3600;
}

/** Seconds since 1970 of an ISO 8601 moment with `Z` or an offset; undefined when the text is none. */
export function leesMoment(tekst: string): number | undefined {
  const delen = MOMENT.exec(tekst);
  if (!delen) return undefined;
  const [jaar = 0, maand = 0, dag = 0, uur = 0, minuut = 0, seconde = 0] = delen.slice(1, 7).map((d) => Number(d ?? 0));
  const gelezen = kalenderdag(dagnummer({ jaar, maand, dag }));
  if (gelezen.maand !== maand || gelezen.dag !== dag || uur > 23 || minuut > 59 || seconde > 60) return undefined;
  const voorsprong = (Number(delen[8] ?? 0) * 60 + Number(delen[9] ?? 0)) * 60 * (delen[7] === '-' ? -1 : 1);
  return dagnummer({ jaar, maand, dag }) * SECONDEN_PER_DAG + uur * 3600 + minuut * 60 + seconde - voorsprong;
}

/**
 * The day number (see `dagnummer`) that the Dutch calendar shows at a moment, in seconds since 1970.
 * Follows the European rule of 1996 and later (directive 2000/84/EC).
 */
export function dagnummerInNederland(seconden: number): number {
  return Math.floor((seconden + verschuiving(seconden)) / SECONDEN_PER_DAG);
}
