import { createHash } from 'node:crypto';

/**
 * The canonical text of lines and seals, worked out here a second time: who checks the log must not have to trust the functions in
 * the database that made the seals. `logboek_regel` and `logboek_zegelkop` say the same; neither may ever change.
 */
export type Veld = string | null;

/** Each field as its length in bytes, a colon, the text and a comma; `~` for none. No two lines have the same text. */
export function schrijfVelden(velden: readonly Veld[]): string {
  return velden.map((veld) => (veld === null ? '~,' : `${Buffer.byteLength(veld)}:${veld},`)).join('');
}

/** The SHA-256 of a row of texts, in hexadecimal, one text at a time. */
export function maakSom() {
  const som = createHash('sha256');
  return { neem: (tekst: string) => void som.update(tekst), geef: () => som.digest('hex') };
}

/** The hash of a seal from the seal before it, what it says about itself, and the sum of its lines. */
export function berekenZegel(vorige: string, kop: readonly Veld[], regels: string): string {
  return createHash('sha256')
    .update(Buffer.from(vorige, 'hex'))
    .update(schrijfVelden(kop))
    .update(Buffer.from(regels, 'hex'))
    .digest('hex');
}
