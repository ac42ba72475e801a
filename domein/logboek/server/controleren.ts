import type pg from 'pg';
import { BEGIN, beoordeelZegel, type Ketenstand } from '../regels/keten.ts';
import { type Ketenregel, type Ketenzegel, leesRegels, leesZegels } from './keten-lezen.ts';
import { berekenZegel, maakSom, schrijfVelden } from './zegelvorm.ts';

/** What a check of the whole log found. */
export interface Ketenverslag {
  readonly zegels: number;
  readonly gewisteZegels: number;
  /** Lines that stand in the log now, sealed or not. */
  readonly regels: number;
  readonly nietVerzegeld: number;
  /** The hash of the last seal; undefined when nothing was sealed yet. */
  readonly kop: string | undefined;
  /** Whether the head that was noted earlier still stands in the chain; undefined when none was given. */
  readonly eerdereKop: boolean | undefined;
  /** Everything that is wrong, each in one Dutch sentence; at most a hundred of them. */
  readonly fouten: readonly string[];
  readonly aantalFouten: number;
}

const MEESTE_FOUTEN = 100;

/** TOE-4: works out every seal and the chain anew, in one reading of lines and seals beside each other. As owner; changes nothing. */
export async function controleerLogboek(client: pg.Client, eerdereKop?: string): Promise<Ketenverslag> {
  // One view of both tables: what is sealed or written meanwhile does not look like damage.
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    return await loopNa(client, eerdereKop?.toLowerCase());
  } finally {
    await client.query('ROLLBACK');
  }
}

async function loopNa(client: pg.Client, eerdereKop: string | undefined): Promise<Ketenverslag> {
  const regels = maakLezer(leesRegels(client));
  const fouten: string[] = [];
  let aantalFouten = 0;
  const meld = (zinnen: readonly string[]) => {
    aantalFouten += zinnen.length;
    fouten.push(...zinnen.slice(0, Math.max(0, MEESTE_FOUTEN - fouten.length)));
  };
  let stand: Ketenstand = BEGIN;
  let gewisteZegels = 0;
  let zegels = 0;
  let teruggezien = false;
  for await (const zegel of leesZegels(client)) {
    meld(await controleerZegel(zegel, stand, regels));
    stand = zegel;
    zegels += 1;
    if (zegel.gewistOp !== null) gewisteZegels += 1;
    if (zegel.hash === eerdereKop) teruggezien = true;
  }
  const nietVerzegeld = await regels.tel(Number.POSITIVE_INFINITY);
  if (eerdereKop !== undefined && !teruggezien)
    meld([
      'De kop die u eerder noteerde, staat niet meer in de keten. Er zijn zegels weggehaald of opnieuw gemaakt, of het getal is niet goed overgenomen.',
    ]);
  return {
    zegels,
    gewisteZegels,
    regels: regels.gelezen(),
    nietVerzegeld,
    kop: zegels === 0 ? undefined : stand.hash,
    eerdereKop: eerdereKop === undefined ? undefined : teruggezien,
    fouten,
    aantalFouten,
  };
}

async function controleerZegel(zegel: Ketenzegel, voor: Ketenstand, regels: Lezer): Promise<readonly string[]> {
  // The ranges of seals leave no room between them: what stands before this one belongs to no seal (any more).
  const ervoor = await regels.tel(zegel.van - 1);
  const som = maakSom();
  const gevonden = await regels.tel(zegel.totEnMet, ({ velden }) => som.neem(schrijfVelden(velden)));
  const fouten = beoordeelZegel(
    { ...zegel, gevonden, gevondenRegels: som.geef(), herrekend: berekenZegel(zegel.vorige, zegel.kop, zegel.regels) },
    voor,
  );
  if (ervoor === 0) return fouten;
  const woord = ervoor === 1 ? '1 regel hoort' : `${ervoor} regels horen`;
  return [`Vóór zegel ${zegel.nummer}: ${woord} bij geen enkel zegel.`, ...fouten];
}

/** Reads lines on, up to and including a number. */
interface Lezer {
  readonly tel: (totEnMet: number, doe?: (regel: Ketenregel) => void) => Promise<number>;
  readonly gelezen: () => number;
}

function maakLezer(bron: AsyncGenerator<Ketenregel>): Lezer {
  let volgende: Ketenregel | undefined;
  let begonnen = false;
  let gelezen = 0;
  const haal = async () => {
    const { value, done } = await bron.next();
    volgende = done ? undefined : value;
  };
  return {
    tel: async (totEnMet, doe) => {
      if (!begonnen) await haal();
      begonnen = true;
      let aantal = 0;
      while (volgende !== undefined && volgende.volgnummer <= totEnMet) {
        doe?.(volgende);
        aantal += 1;
        gelezen += 1;
        await haal();
      }
      return aantal;
    },
    gelezen: () => gelezen,
  };
}
