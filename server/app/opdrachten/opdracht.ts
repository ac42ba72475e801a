import type pg from 'pg';

/** What a command works with: the owner's connection to the migrated database, and where it writes. */
export interface Opdrachtomgeving {
  readonly eigenaar: pg.ClientConfig;
  readonly schrijf: (tekst: string) => void;
  readonly fout: (tekst: string) => void;
}

/** One command of `npm run opmaat`. */
export interface Opdracht {
  readonly naam: string;
  /** One Dutch line for the list of commands. */
  readonly uitleg: string;
  /** Works on an empty database of its own instead of that of the installation. */
  readonly wegwerp?: true;
  /** Gives the exit code: 0 when all went well. */
  readonly voerUit: (argumenten: readonly string[], omgeving: Opdrachtomgeving) => Promise<number>;
}
