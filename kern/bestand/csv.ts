/** What a spreadsheet takes for the start of a formula. */
const FORMULE = /^\s*[=+\-@|%]|^[\t\r]/;

/**
 * Rows as CSV for a Dutch spreadsheet: semicolons, CRLF, a mark that says UTF-8. Text that begins like a formula gets an apostrophe in
 * front, so that opening the file calculates nothing: names come from people.
 */
export function schrijfCsv(kop: readonly string[], rijen: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${[kop, ...rijen].map((rij) => rij.map(schrijfCel).join(';')).join('\r\n')}\r\n`;
}

function schrijfCel(waarde: string | number): string {
  if (typeof waarde === 'number') return String(waarde);
  const veilig = FORMULE.test(waarde) ? `'${waarde}` : waarde;
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}

/** An amount in cents as a Dutch spreadsheet reads it: `1234,50`. */
export function schrijfCsvBedrag(centen: number): string {
  return `${Math.floor(centen / 100)},${String(centen % 100).padStart(2, '0')}`;
}
