import { setImmediate } from 'node:timers/promises';
import type { Selectable } from 'kysely';
import type pg from 'pg';
import type { DB } from '../../server/platform/databank/tabellen.ts';
import { ARRANGEMENTKOLOMMEN } from './kolommen-arrangement.ts';
import { EVALUATIEKOLOMMEN } from './kolommen-evaluatie.ts';
import { GESCHILKOLOMMEN } from './kolommen-geschil.ts';
import { KERNKOLOMMEN } from './kolommen-kern.ts';
import { MEDISCHKOLOMMEN } from './kolommen-medisch.ts';
import { OPPKOLOMMEN } from './kolommen-opp.ts';
import { PRIVACYKOLOMMEN } from './kolommen-privacy.ts';
import { TLVKOLOMMEN } from './kolommen-tlv.ts';
import type { RuimBaan } from './ruim-baan.ts';

/** The tables that the example region fills, with their columns, in the order in which they lean on each other. */
const KOLOMMEN = {
  ...KERNKOLOMMEN,
  ...PRIVACYKOLOMMEN,
  ...OPPKOLOMMEN,
  ...EVALUATIEKOLOMMEN,
  ...ARRANGEMENTKOLOMMEN,
  ...MEDISCHKOLOMMEN,
  ...TLVKOLOMMEN,
  ...GESCHILKOLOMMEN,
  bericht: ['id', 'aan_persoon', 'aan_adres', 'onderwerp', 'tekst', 'gemaakt_op', 'verzonden_op', 'fout'],
} as const;

export type Tabel = keyof typeof KOLOMMEN;

type Kolom<T extends Tabel> = (typeof KOLOMMEN)[T][number] & keyof Selectable<DB[T]>;

/** One row with all its columns; bytes as PostgreSQL writes them: `\x` and hexadecimal. */
export type Rij<T extends Tabel> = {
  readonly [K in Kolom<T>]: Selectable<DB[T]>[K] extends Buffer | null ? string | null : Selectable<DB[T]>[K];
};

/** Where rows go to: kept in memory in small numbers, written many at a time. */
export interface Schrijver {
  readonly voegToe: <T extends Tabel>(tabel: T, rij: Rij<T>) => void;
  /** Writes what waits when it has become much; call it between two pupils. */
  readonly schrijfAlsVol: () => Promise<void>;
  /** Writes everything that waits. */
  readonly schrijf: () => Promise<void>;
  /** How many rows went to each table. */
  readonly geteld: () => Readonly<Partial<Record<Tabel, number>>>;
}

/** From this table on, the only triggers are those that look up references; those of schools and profiles do more. */
const EERSTE_OVER_MENSEN = 'persoon' satisfies Tabel;
const RIJEN_PER_KEER = 20_000;
/** So often the making of rows pauses to let the writing go on. */
const BEURTEN_PER_ADEM = 40;

/**
 * Rows go in by INSERT from one JSON text per table and not by COPY: that is fast too, and COPY refuses tables with row
 * security for an owner who is no superuser.
 */
export function maakSchrijver(client: pg.Client, ruimBaan?: RuimBaan): Schrijver {
  const geteld: Partial<Record<Tabel, number>> = {};
  let wachtend = new Map<Tabel, unknown[]>();
  let aantal = 0;
  let beurten = 0;
  let bezig = Promise.resolve();

  const stuur = async (rijen: ReadonlyMap<Tabel, unknown[]>) => {
    for (const tabel of Object.keys(KOLOMMEN) as Tabel[]) {
      if (tabel === EERSTE_OVER_MENSEN) await ruimBaan?.zonderNazoeken(true);
      const lijst = rijen.get(tabel);
      if (lijst === undefined) continue;
      const kolommen = KOLOMMEN[tabel].join(', ');
      await client.query({
        name: `voorbeeld-${tabel}`,
        text: `INSERT INTO ${tabel} (${kolommen}) SELECT ${kolommen} FROM json_populate_recordset(NULL::${tabel}, $1::json)`,
        values: [JSON.stringify(lijst)],
      });
      geteld[tabel] = (geteld[tabel] ?? 0) + lijst.length;
    }
    await ruimBaan?.zonderNazoeken(false);
  };
  /** Hands over what waits, after what was handed over before; the next rows are made meanwhile. */
  const geefDoor = async () => {
    await bezig;
    const rijen = wachtend;
    wachtend = new Map();
    aantal = 0;
    bezig = stuur(rijen);
    // Whoever awaits `bezig` next gets the error; until then it is no unhandled one.
    bezig.catch(() => {});
  };
  return {
    voegToe: (tabel, rij) => {
      const lijst = wachtend.get(tabel);
      if (lijst === undefined) wachtend.set(tabel, [rij]);
      else lijst.push(rij);
      aantal += 1;
    },
    schrijfAlsVol: async () => {
      if (aantal >= RIJEN_PER_KEER) await geefDoor();
      beurten += 1;
      if (beurten % BEURTEN_PER_ADEM === 0) await setImmediate();
    },
    schrijf: async () => {
      await geefDoor();
      await bezig;
    },
    geteld: () => geteld,
  };
}
