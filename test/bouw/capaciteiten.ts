import { lees } from './bronnen.ts';

/** One line of the table in domein/README.md. */
export interface Capaciteit {
  readonly naam: string;
  /** The rule prefix, for example `AAN`. */
  readonly regels: string;
  /** Whose regels and contract it may import. */
  readonly magGebruiken: readonly string[];
}

/** The table of capabilities as domein/README.md states it. */
export function leesCapaciteiten(): readonly Capaciteit[] {
  const rijen = lees('domein/README.md')
    .split('\n')
    .filter((regel) => /^\|\s*[a-z]/.test(regel) && !/^\|\s*capability/.test(regel));
  return rijen.map((rij) => {
    const [naam = '', regels = '', gebruik = ''] = rij
      .split('|')
      .slice(1, -1)
      .map((vak) => vak.trim());
    return {
      naam,
      regels,
      magGebruiken: gebruik
        .split(',')
        .map((deel) => deel.trim())
        .filter(Boolean),
    };
  });
}

/** The first circle in who uses whom, as names from start to start; undefined when there is none. */
export function vindKring(tabel: readonly Capaciteit[]): readonly string[] | undefined {
  const buren = new Map(tabel.map(({ naam, magGebruiken }) => [naam, magGebruiken]));
  const zoek = (naam: string, pad: readonly string[]): readonly string[] | undefined => {
    if (pad.includes(naam)) return [...pad.slice(pad.indexOf(naam)), naam];
    for (const buur of buren.get(naam) ?? []) {
      const kring = zoek(buur, [...pad, naam]);
      if (kring) return kring;
    }
    return undefined;
  };
  for (const { naam } of tabel) {
    const kring = zoek(naam, []);
    if (kring) return kring;
  }
  return undefined;
}
