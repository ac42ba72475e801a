/** Invented chance: the same seed gives the same row of numbers, so that the example region is the same every time. */
export interface Toeval {
  /** From 0 (incl.) to 1 (excl.). */
  readonly getal: () => number;
  /** A whole number from `van` to `tot`, both included. */
  readonly tussen: (van: number, tot: number) => number;
  /** True with this chance (0 to 1). */
  readonly kans: (kans: number) => boolean;
  /** One of the list; the list may not be empty. */
  readonly kies: <T>(lijst: readonly T[]) => T;
  /** One of the list, each with its weight. */
  readonly gewogen: <T>(lijst: readonly (readonly [gewicht: number, waarde: T])[]) => T;
  /** This many different ones, in random order; all of them when there are fewer. */
  readonly neem: <T>(lijst: readonly T[], aantal: number) => T[];
  /** An id in the form of a UUIDv7 for a moment in epoch ms: later ones sort after earlier ones. */
  readonly id: (ms: number) => string;
}

/** Starts a row of invented chance (mulberry32) from a whole number. */
export function maakToeval(zaad: number): Toeval {
  let stand = zaad >>> 0;
  const bits = () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const getal = () => bits() / 4_294_967_296;
  const tussen = (van: number, tot: number) => van + Math.floor(getal() * (tot - van + 1));
  const kies = <T>(lijst: readonly T[]): T => haal(lijst, Math.floor(getal() * lijst.length));
  return {
    getal,
    tussen,
    kies,
    kans: (kans) => getal() < kans,
    gewogen: (lijst) => {
      let rest = getal() * lijst.reduce((som, [gewicht]) => som + gewicht, 0);
      for (const [gewicht, waarde] of lijst) {
        rest -= gewicht;
        if (rest < 0) return waarde;
      }
      return haal(lijst, lijst.length - 1)[1];
    },
    neem: (lijst, aantal) => {
      const over = [...lijst];
      const genomen = [];
      while (genomen.length < aantal && over.length > 0) {
        const plek = Math.floor(getal() * over.length);
        genomen.push(haal(over, plek));
        over.splice(plek, 1);
      }
      return genomen;
    },
    id: (ms) => {
      const tijd = ms.toString(16).padStart(12, '0');
      const een = bits().toString(16).padStart(8, '0');
      const twee = bits().toString(16).padStart(8, '0');
      const variant = (8 + (bits() & 3)).toString(16);
      return `${tijd.slice(0, 8)}-${tijd.slice(8)}-7${een.slice(0, 3)}-${variant}${een.slice(3, 6)}-${een.slice(6)}${twee}${een.slice(0, 2)}`;
    },
  };
}

/** The value at a place that is known to exist. */
export function haal<T>(lijst: readonly T[], plek: number): T {
  if (plek < 0 || plek >= lijst.length) throw new RangeError(`Deze lijst heeft geen plek ${plek}.`);
  return lijst[plek] as T;
}
