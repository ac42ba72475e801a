import { dagenInMaand, dagnummer, type JaarMaandDag, kalenderdag, weekdagVanNummer } from './kalender.ts';
import { dagnummerInNederland, leesMoment } from './nederlandse-tijd.ts';

declare const datumMerk: unique symbol;

/** A day of the Dutch calendar without time or zone: an ISO text `YYYY-MM-DD`, also in JSON and SQL. */
export type Datum = string & { readonly [datumMerk]: true };

/** Day of the week: 0 = Monday … 6 = Sunday. */
export type Weekdag = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
export const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const ISO_DAG = /^(\d{4})-(\d{2})-(\d{2})$/;

function vanDelen({ jaar, maand, dag }: JaarMaandDag): Datum {
  if (!(jaar >= 1 && jaar <= 9999)) throw new RangeError('Deze datum valt buiten de jaren 1 tot en met 9999.');
  const cijfers = (getal: number, lengte: number) => String(getal).padStart(lengte, '0');
  return `${cijfers(jaar, 4)}-${cijfers(maand, 2)}-${cijfers(dag, 2)}` as Datum;
}

function delenVan(d: Datum): JaarMaandDag {
  return { jaar: Number(d.slice(0, 4)), maand: Number(d.slice(5, 7)), dag: Number(d.slice(8, 10)) };
}

function eisGeheel(aantal: number): void {
  if (!Number.isSafeInteger(aantal)) throw new RangeError(`Het aantal ${aantal} is geen heel getal.`);
}

/** Reads `YYYY-MM-DD`; undefined when the text has another form or the day does not exist. */
export function leesDatum(tekst: string): Datum | undefined {
  const delen = ISO_DAG.exec(tekst);
  if (!delen) return undefined;
  const [jaar = 0, maand = 0, dag = 0] = delen.slice(1).map(Number);
  const bestaat = jaar >= 1 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagenInMaand(jaar, maand);
  return bestaat ? (tekst as Datum) : undefined;
}

/** Reads `YYYY-MM-DD`; throws a RangeError in Dutch when that is no existing day. */
export function datum(tekst: string): Datum {
  const gelezen = leesDatum(tekst);
  if (gelezen === undefined) {
    throw new RangeError(`‘${tekst}’ is geen bestaande datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-09-01.`);
  }
  return gelezen;
}

/** The day that the Dutch calendar (Europe/Amsterdam) shows at a moment: ISO text with `Z` or offset, or epoch ms. */
export function datumInNederland(moment: string | number): Datum {
  const seconden = typeof moment === 'number' ? Math.floor(moment / 1000) : leesMoment(moment);
  if (seconden === undefined || !Number.isFinite(seconden)) {
    throw new RangeError(`‘${moment}’ is geen tijdstip.`);
  }
  return vanDelen(kalenderdag(dagnummerInNederland(seconden)));
}

/** The year of a date. */
export function jaarVan(d: Datum): number {
  return delenVan(d).jaar;
}

/** The date a number of days later; earlier when negative. */
export function plusDagen(d: Datum, aantal: number): Datum {
  eisGeheel(aantal);
  return vanDelen(kalenderdag(dagnummer(delenVan(d)) + aantal));
}

/** The same day some months later; the last day of the month when it is shorter (31 January + 1 = 28 or 29 February). */
export function plusMaanden(d: Datum, aantal: number): Datum {
  eisGeheel(aantal);
  const { jaar, maand, dag } = delenVan(d);
  const maanden = jaar * 12 + (maand - 1) + aantal;
  const nieuwJaar = Math.floor(maanden / 12);
  const nieuweMaand = maanden - nieuwJaar * 12 + 1;
  return vanDelen({ jaar: nieuwJaar, maand: nieuweMaand, dag: Math.min(dag, dagenInMaand(nieuwJaar, nieuweMaand)) });
}

/** The same day some years later; 29 February becomes 28 February. For ages use `verjaardag`. */
export function plusJaren(d: Datum, aantal: number): Datum {
  eisGeheel(aantal);
  return plusMaanden(d, aantal * 12);
}

/**
 * The day on which a person reaches an age in years. Who was born on 29 February reaches it on 1 March when the
 * year has no leap day: a full year has passed only after 28 February.
 */
export function verjaardag(geboorte: Datum, leeftijd: number): Datum {
  const zelfdeDag = plusJaren(geboorte, leeftijd);
  return delenVan(zelfdeDag).dag === delenVan(geboorte).dag ? zelfdeDag : plusDagen(zelfdeDag, 1);
}

/** Age in full years on a day; negative before birth. */
export function leeftijdOp(geboorte: Datum, dag: Datum): number {
  const jaren = jaarVan(dag) - jaarVan(geboorte);
  return verjaardag(geboorte, jaren) <= dag ? jaren : jaren - 1;
}

/** Number of days from `van` to `tot`; negative when `tot` comes first. */
export function verschilInDagen(van: Datum, tot: Datum): number {
  return dagnummer(delenVan(tot)) - dagnummer(delenVan(van));
}

/** Day of the week: 0 = Monday … 6 = Sunday. */
export function weekdag(d: Datum): Weekdag {
  return weekdagVanNummer(dagnummer(delenVan(d))) as Weekdag;
}

/** Name of the day of the week, for example `vrijdag`. */
export function weekdagNaam(d: Datum): (typeof WEEKDAGEN)[number] {
  return WEEKDAGEN[weekdag(d)];
}

/** Whether `a` comes before `b`. */
export function isVoor(a: Datum, b: Datum): boolean {
  return a < b;
}

/** Whether `a` comes after `b`. */
export function isNa(a: Datum, b: Datum): boolean {
  return a > b;
}

/** Order for `sort`: -1, 0 or 1, earliest first. */
export function vergelijk(a: Datum, b: Datum): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Written in full: `zaterdag 12 december 2026`. */
export function schrijfDatum(d: Datum): string {
  const { jaar, maand, dag } = delenVan(d);
  return `${weekdagNaam(d)} ${dag} ${MAANDEN[maand - 1]} ${jaar}`;
}

/** Written short, for tables: `12-12-2026`. */
export function schrijfDatumKort(d: Datum): string {
  return `${d.slice(8, 10)}-${d.slice(5, 7)}-${d.slice(0, 4)}`;
}

function schrijfAfstand(dagen: number): string {
  switch (dagen) {
    case 0:
      return 'vandaag';
    case 1:
      return 'morgen';
    case -1:
      return 'gisteren';
    default:
      return dagen > 0 ? `over ${dagen} dagen` : `${-dagen} dagen geleden`;
  }
}

/** Written in full with the distance from today: `zaterdag 12 december 2026 (over 3 dagen)`. */
export function schrijfDatumMetAfstand(d: Datum, vandaag: Datum): string {
  return `${schrijfDatum(d)} (${schrijfAfstand(verschilInDagen(vandaag, d))})`;
}
