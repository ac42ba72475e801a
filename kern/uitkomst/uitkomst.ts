/** Where a rule comes from: its number in Opmaat, the article or plan it rests on, and a link when one exists. */
export interface Bron {
  /** Rule number, for example `AAN-3`. */
  readonly regel: string;
  /** Article or source as people cite it, for example `WPO artikel 40 lid 6`. */
  readonly artikel: string;
}

/** Why something is not allowed: a stable code, one Dutch sentence (B1) that a screen shows as it is, and its source. */
export interface Reden {
  /** Stable machine code in kebab-case, for example `verlenging-te-lang`. */
  readonly code: string;
  /** What is wrong and what to do, in one or two Dutch sentences. */
  readonly zin: string;
  readonly bron: Bron;
  /** The field of the request it is about, when there is one: a screen puts the sentence there. */
  readonly veld?: string;
}

/** How a rule answers: allowed with its result, or not allowed with every reason at once. */
export type Uitkomst<T> =
  | { readonly mag: true; readonly waarde: T; readonly bron: Bron }
  | { readonly mag: false; readonly redenen: readonly Reden[] };

/** The answer «allowed», with the result and the rule it rests on. */
export function mag<T>(waarde: T, bron: Bron): Uitkomst<T> {
  return { mag: true, waarde, bron };
}

/** The answer «not allowed», with at least one reason. */
export function magNiet(...redenen: readonly [Reden, ...Reden[]]): {
  readonly mag: false;
  readonly redenen: readonly Reden[];
} {
  return { mag: false, redenen };
}

/** Allowed when there are no reasons against it; otherwise refused with all of them. */
export function magTenzij<T>(redenen: readonly Reden[], waarde: () => T, bron: Bron): Uitkomst<T> {
  return redenen.length === 0 ? mag(waarde(), bron) : { mag: false, redenen };
}
