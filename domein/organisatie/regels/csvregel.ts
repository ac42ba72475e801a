import type { Bron, Reden } from '../../../kern/uitkomst/uitkomst.ts';

/** One line of a published file: the name of each column with what stands in it, without blanks around it. */
export type Csvregel = Readonly<Record<string, string>>;

const LANGSTE_CITAAT = 40;

/** What stands in a column of this line; empty when the file has no such column. */
export function veldVan(regel: Csvregel, kolom: string): string {
  return regel[kolom] ?? '';
}

/** What stands in a file, as a sentence may quote it: short, and without characters that cannot be seen. */
export function citaat(tekst: string): string {
  const leesbaar = tekst.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
  return leesbaar.length > LANGSTE_CITAAT ? `«${leesbaar.slice(0, LANGSTE_CITAAT)}…»` : `«${leesbaar}»`;
}

/** Collects reasons against a line; `eis` says whether the demand is met. */
export function maakEis(redenen: Reden[], bron: Bron) {
  return (goed: boolean, code: string, veld: string, zin: string): boolean => {
    if (!goed) redenen.push({ code, zin, bron, veld });
    return goed;
  };
}

/** Why a code or number is wrong: a formula of a spreadsheet gets its own sentence, since it is never a typing error. */
export function zinOverWaarde(kolom: string, waarde: string, verwacht: string): string {
  if (/^[=@+]/.test(waarde))
    return `In de kolom ${kolom} staat een formule (${citaat(waarde)}). Zet er de waarde zelf neer: ${verwacht}.`;
  return waarde === ''
    ? `De kolom ${kolom} is leeg. Hier hoort ${verwacht}.`
    : `In de kolom ${kolom} staat ${citaat(waarde)}. Hier hoort ${verwacht}.`;
}

/** ORG-1 · The first column with characters that cannot be read: left over from a wrong encoding, or no text at all. */
export function vindOnleesbareKolom(regel: Csvregel): string | undefined {
  return Object.keys(regel).find((kolom) => /[\p{Cc}\ufffd]/u.test(veldVan(regel, kolom)));
}
