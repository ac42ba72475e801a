/** TOE-2: a link opens only with a code that came by another road. After this many wrong ones it rests, after more it is closed for good. */
const FOUT_TOT_RUST = 5;
const FOUT_TOT_EINDE = 20;
const RUST_MINUTEN = 15;

/** How attempts at a link stand. Moments are ISO instants in UTC. */
export interface Pogingstand {
  readonly fout: number;
  readonly geslotenTot: string | undefined;
  readonly gesloten: boolean;
}
export const EERSTE_POGING: Pogingstand = { fout: 0, geslotenTot: undefined, gesloten: false };

export type Poginguitslag = 'goed' | 'onjuist' | 'rust' | 'gesloten' | 'voorbij';

/** TOE-2: judges one attempt at this moment. What is tried while the link rests does not count, also not the right code. */
export function beoordeelPoging(
  stand: Pogingstand,
  { goed, nu }: { readonly goed: boolean; readonly nu: string },
): { readonly uitslag: Poginguitslag; readonly stand: Pogingstand } {
  if (stand.gesloten) return { uitslag: 'voorbij', stand };
  if (stand.geslotenTot !== undefined && Date.parse(stand.geslotenTot) > Date.parse(nu))
    return { uitslag: 'rust', stand };
  if (goed) return { uitslag: 'goed', stand };
  const fout = stand.fout + 1;
  if (fout >= FOUT_TOT_EINDE) return { uitslag: 'gesloten', stand: { fout, geslotenTot: undefined, gesloten: true } };
  if (fout % FOUT_TOT_RUST !== 0)
    return { uitslag: 'onjuist', stand: { fout, geslotenTot: undefined, gesloten: false } };
  const geslotenTot = new Date(Date.parse(nu) + RUST_MINUTEN * 60_000).toISOString();
  return { uitslag: 'rust', stand: { fout, geslotenTot, gesloten: false } };
}

/** What the screen says to each answer. An unknown link and a wrong code are told the same. */
export const POGINGZIN = {
  onjuist: 'Deze link en code horen niet bij elkaar. Kijk de code na, of bel de school die u de link stuurde.',
  rust: `Er is een paar keer een verkeerde code ingevuld. Wacht ${RUST_MINUTEN} minuten en probeer het dan opnieuw.`,
  gesloten: 'Er is te vaak een verkeerde code ingevuld. De link is nu dicht. Vraag de school om een nieuwe.',
  voorbij: 'Dit wordt niet meer gedeeld. Heeft u het nog nodig? Vraag het dan aan de school.',
} as const satisfies Record<Exclude<Poginguitslag, 'goed'>, string>;
