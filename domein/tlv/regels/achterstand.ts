import type { Leerdomein, TlvScores } from './inhoud.ts';

/** A learning lag as an exact fraction: (DL − DLE) of DL months of education. */
export interface Achterstand {
  readonly domein: Leerdomein;
  /** Months behind. */
  readonly maanden: number;
  readonly dl: number;
}

/** What carries the lag: one of these must be among the two domains (TLV-6, TLV-7). */
const KERNDOMEINEN: readonly Leerdomein[] = ['inzichtelijk_rekenen', 'begrijpend_lezen'];

/** TLV-6, TLV-7 · Lag per domain that was tested: 1 − DLE/DL, kept as whole numbers so that a boundary is exact. */
export function berekenAchterstanden({ achterstand }: Pick<TlvScores, 'achterstand'>): readonly Achterstand[] {
  return Object.entries(achterstand).map(([domein, { dle, dl }]) => ({
    domein: domein as Leerdomein,
    maanden: dl - dle,
    dl,
  }));
}

/** At least a quarter: 1 − DLE/DL ≥ 0,25. */
export const isMinstensKwart = ({ maanden, dl }: Achterstand): boolean => 4 * maanden >= dl;
/** At least a half: 1 − DLE/DL ≥ 0,50; at the end of primary school (DL 60) that is three years. */
export const isMinstensHelft = ({ maanden, dl }: Achterstand): boolean => 2 * maanden >= dl;
/** Past the upper boundary of LWOO: 1 − DLE/DL > 0,50. */
export const isMeerDanHelft = ({ maanden, dl }: Achterstand): boolean => 2 * maanden > dl;

/** Whether two or more domains are so far behind, with inzichtelijk rekenen or begrijpend lezen among them. */
export function opTweeDomeinen(
  achterstanden: readonly Achterstand[],
  isZoVer: (achterstand: Achterstand) => boolean,
): boolean {
  const ver = achterstanden.filter(isZoVer);
  return ver.length >= 2 && ver.some(({ domein }) => KERNDOMEINEN.includes(domein));
}

/** As Dutch people write it, in two decimals: `0,43`. Rounded down, so that it never shows a boundary that was not reached. */
export function schrijfAchterstand({ maanden, dl }: Achterstand): string {
  const honderdsten = Math.floor((100 * maanden) / dl);
  return `${Math.floor(honderdsten / 100)},${String(honderdsten % 100).padStart(2, '0')}`;
}
