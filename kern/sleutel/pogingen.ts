/**
 * A link opens only with a code that came by another road. After so many wrong codes it rests, after more it is closed for good.
 * The database counts by the same numbers (code_proberen); server/platform/code-proberen.test.ts holds both beside each other.
 */
export const POGINGEN_PER_KEER = 5;
export const MEESTE_POGINGEN = 20;
export const MINUTEN_GESLOTEN = 15;

/** Wrong codes so far, and until when the link rests (ISO instant in UTC). */
export interface Pogingstand {
  readonly pogingen: number;
  readonly geslotenTot: string | undefined;
}
export const EERSTE_POGING: Pogingstand = { pogingen: 0, geslotenTot: undefined };

export type Codeuitslag = 'goed' | 'onjuist' | 'rust' | 'gesloten';

/** TOE-2, AAN-14: judges one attempt at this moment. What is tried while the link rests does not count, also not the right code. */
export function beoordeelPoging(
  stand: Pogingstand,
  { goed, nu }: { readonly goed: boolean; readonly nu: string },
): { readonly uitslag: Codeuitslag; readonly stand: Pogingstand } {
  if (stand.pogingen >= MEESTE_POGINGEN) return { uitslag: 'gesloten', stand };
  if (stand.geslotenTot !== undefined && Date.parse(stand.geslotenTot) > Date.parse(nu))
    return { uitslag: 'rust', stand };
  if (goed) return { uitslag: 'goed', stand };
  const pogingen = stand.pogingen + 1;
  if (pogingen >= MEESTE_POGINGEN) return { uitslag: 'gesloten', stand: { pogingen, geslotenTot: undefined } };
  if (pogingen % POGINGEN_PER_KEER !== 0) return { uitslag: 'onjuist', stand: { pogingen, geslotenTot: undefined } };
  const geslotenTot = new Date(Date.parse(nu) + MINUTEN_GESLOTEN * 60_000).toISOString();
  return { uitslag: 'rust', stand: { pogingen, geslotenTot } };
}
