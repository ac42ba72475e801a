import { type Datum, isNa } from '../../../kern/tijd/datum.ts';

/** From (incl.) until (excl.) when a declaration is used at a school; null: no end is known. */
export interface Gebruik {
  readonly van: Datum;
  readonly tot: Datum | null;
}

/**
 * TLV-8, TLV-10 · What becomes of the use of a declaration at a school when another decision takes its place. `nieuw` is from when the new
 * decision can be used at that school; undefined when it cannot: it was refused, withdrawn, or is for another kind of school. The use goes on under the new
 * one from then, and else ends today. Undefined: it stays as it is.
 */
export function volgGebruik(
  gebruik: Gebruik,
  nieuw: { readonly van: Datum } | undefined,
  vandaag: Datum,
): { readonly einde: Datum; readonly verder: Gebruik | undefined } | undefined {
  const overgang = nieuw === undefined ? vandaag : laatste(nieuw.van, vandaag);
  const einde = laatste(gebruik.van, overgang);
  if (gebruik.tot !== null && !isNa(gebruik.tot, einde)) return undefined;
  return { einde, verder: nieuw && { van: einde, tot: gebruik.tot } };
}

const laatste = (a: Datum, b: Datum): Datum => (isNa(a, b) ? a : b);
