import type { GeweigerdeRegel } from './inlezen.ts';

/** What an import did. */
export interface Importverslag {
  /** What the file holds, for example `Vestigingen`. */
  readonly wat: string;
  readonly regels: number;
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly gelijk: number;
  readonly geweigerd: readonly GeweigerdeRegel[];
  /** What is kept in Opmaat but not in this file; it stays. */
  readonly ontbreekt: readonly string[];
  /** What else happened, each in one sentence. */
  readonly verder: readonly string[];
}

const MEESTE_REGELS = 50;
const MEESTE_CODES = 20;

/** The report as lines of text. `seconden`: how long it took. */
export function schrijfVerslag(verslag: Importverslag, seconden: number): readonly string[] {
  const { wat, regels, nieuw, gewijzigd, gelijk, geweigerd, ontbreekt, verder } = verslag;
  return [
    `${wat}: ${telling(regels)} regels gelezen in ${seconden.toFixed(1).replace('.', ',')} s.`,
    `  ${telling(nieuw)} nieuw, ${telling(gewijzigd)} gewijzigd, ${telling(gelijk)} ongewijzigd, ${telling(geweigerd.length)} geweigerd`,
    ...verder.map((zin) => `  ${zin}`),
    ...(geweigerd.length === 0 ? [] : ['Geweigerd (wat er al stond, is gebleven):']),
    ...geweigerd.slice(0, MEESTE_REGELS).map(({ nummer, zin }) => `  regel ${nummer}: ${zin}`),
    ...(geweigerd.length > MEESTE_REGELS ? [`  … en nog ${telling(geweigerd.length - MEESTE_REGELS)}`] : []),
    ...(ontbreekt.length === 0
      ? []
      : [
          `Wel in Opmaat, niet in dit bestand: ${telling(ontbreekt.length)}. Die zijn gebleven: ${ontbreekt.slice(0, MEESTE_CODES).join(', ')}${ontbreekt.length > MEESTE_CODES ? ', …' : ''}`,
        ]),
  ];
}

/** A count with a point per thousand. */
export function telling(aantal: number): string {
  return String(aantal).replace(/\B(?=(\d{3})+$)/g, '.');
}
