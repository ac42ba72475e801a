import type { Onderwerp } from './onderwerpen.ts';
import type { GeschilToestand } from './stappen.ts';
import type { Trede } from './treden.ts';

/** From this number on a count tells nothing about one child. */
const KLEINSTE = 5;

export interface Aantal {
  readonly school: string | null;
  readonly onderwerp: Onderwerp;
  readonly trede: Trede;
  readonly toestand: GeschilToestand;
  readonly aantal: string | number;
}

export interface Aantalregel {
  readonly school: string | null;
  readonly onderwerp: Onderwerp;
  readonly trede: Trede;
  readonly loopt: number | null;
  readonly afgesloten: number | null;
}

/**
 * GES-1, TOE-3 · Counts per subject and rung (and school, for its own board). One to four is shown as «minder dan 5» where it leaves the
 * board: there is a child behind it.
 */
export function vatAantallenSamen(rijen: readonly Aantal[]): readonly Aantalregel[] {
  const per = new Map<string, Aantalregel & { loopt: number; afgesloten: number }>();
  for (const { school, onderwerp, trede, toestand, aantal } of rijen) {
    const sleutel = JSON.stringify([school, onderwerp, trede]);
    const oud = per.get(sleutel) ?? { school, onderwerp, trede, loopt: 0, afgesloten: 0 };
    const veld = toestand === 'loopt' ? 'loopt' : 'afgesloten';
    per.set(sleutel, { ...oud, [veld]: oud[veld] + Number(aantal) });
  }
  // A board sees its own schools by number; what leaves the board is made coarse.
  const maakGrof = (regel: Aantalregel & { loopt: number; afgesloten: number }): Aantalregel =>
    regel.school === null ? { ...regel, loopt: grof(regel.loopt), afgesloten: grof(regel.afgesloten) } : regel;
  return [...per.values()].map(maakGrof).sort((a, b) => sorteer(a).localeCompare(sorteer(b)));
}

function grof(aantal: number): number | null {
  return aantal > 0 && aantal < KLEINSTE ? null : aantal;
}

function sorteer({ school, onderwerp, trede }: Aantalregel): string {
  return `${school ?? ''}|${onderwerp}|${trede}`;
}
