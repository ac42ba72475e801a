/** What a number of a declaration says: `VO2806-2026-00042` (TLV-8). */
export interface TlvNummer {
  /** Code of the SWV, six positions. */
  readonly swv: string;
  readonly jaar: number;
  /** Serial number of this SWV in this year, 1 to 99,999. */
  readonly volgnummer: number;
}

const VORM = /^((?:PO|VO)[0-9A-Z]{4})-([0-9]{4})-([0-9]{5})$/;
const HOOGSTE = 99_999;

/** TLV-8 · The number as people and BRON write it. Throws a RangeError for what cannot be a number. */
export function schrijfTlvNummer({ swv, jaar, volgnummer }: TlvNummer): string {
  const nummer = `${swv}-${String(jaar).padStart(4, '0')}-${String(volgnummer).padStart(5, '0')}`;
  if (!Number.isSafeInteger(volgnummer) || volgnummer < 1 || volgnummer > HOOGSTE || !VORM.test(nummer))
    throw new RangeError(`${nummer} is geen nummer van een toelaatbaarheidsverklaring.`);
  return nummer;
}

/** TLV-8 · Reads a number as somebody typed it: small letters and blanks are forgiven. Undefined when it is none. */
export function leesTlvNummer(tekst: string): TlvNummer | undefined {
  const delen = VORM.exec(tekst.replaceAll(/\s/g, '').toUpperCase());
  const [, swv, jaar, volgnummer] = delen ?? [];
  if (swv === undefined || Number(volgnummer) === 0) return undefined;
  return { swv, jaar: Number(jaar), volgnummer: Number(volgnummer) };
}
