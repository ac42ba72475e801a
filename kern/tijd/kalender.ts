/** A day of the Gregorian calendar in loose numbers: month 1-12, day 1-31. */
export interface JaarMaandDag {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
}

/** Whether a year has a 29 February. */
export function isSchrikkeljaar(jaar: number): boolean {
  return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
}

/** Number of days of a month (1-12) in a year. */
export function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2) return isSchrikkeljaar(jaar) ? 29 : 28;
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31;
}

/**
 * Days since 1 January 1970, negative before it.
 * The year is counted from 1 March, so that the leap day comes last and the months follow one formula.
 */
export function dagnummer({ jaar, maand, dag }: JaarMaandDag): number {
  const j = maand <= 2 ? jaar - 1 : jaar;
  const tijdvak = Math.floor(j / 400);
  const jaarInTijdvak = j - tijdvak * 400;
  const maandVanafMaart = (maand + 9) % 12;
  const dagInJaar = Math.floor((153 * maandVanafMaart + 2) / 5) + dag - 1;
  const dagInTijdvak =
    jaarInTijdvak * 365 + Math.floor(jaarInTijdvak / 4) - Math.floor(jaarInTijdvak / 100) + dagInJaar;
  return tijdvak * 146_097 + dagInTijdvak - 719_468;
}

/** The calendar day of a day number: the inverse of `dagnummer`. */
export function kalenderdag(nummer: number): JaarMaandDag {
  const n = nummer + 719_468;
  const tijdvak = Math.floor(n / 146_097);
  const dagInTijdvak = n - tijdvak * 146_097;
  const jaarInTijdvak = Math.floor(
    (dagInTijdvak -
      Math.floor(dagInTijdvak / 1460) +
      Math.floor(dagInTijdvak / 36_524) -
      Math.floor(dagInTijdvak / 146_096)) /
      365,
  );
  const dagInJaar =
    dagInTijdvak - (365 * jaarInTijdvak + Math.floor(jaarInTijdvak / 4) - Math.floor(jaarInTijdvak / 100));
  const maandVanafMaart = Math.floor((5 * dagInJaar + 2) / 153);
  const dag = dagInJaar - Math.floor((153 * maandVanafMaart + 2) / 5) + 1;
  const maand = maandVanafMaart < 10 ? maandVanafMaart + 3 : maandVanafMaart - 9;
  return { jaar: jaarInTijdvak + tijdvak * 400 + (maand <= 2 ? 1 : 0), maand, dag };
}

/** Day of the week of a day number: 0 = Monday … 6 = Sunday (1 January 1970 was a Thursday). */
export function weekdagVanNummer(nummer: number): number {
  return (((nummer + 3) % 7) + 7) % 7;
}
