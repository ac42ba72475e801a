import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Handeling } from './handeling.ts';
import type { Stand, Standsoort } from './stand.ts';

/** A standing in a few words, beside the title. */
export const STANDNAAM = {
  mag: 'mag',
  straks: 'mag straks',
  wacht: 'mag nog niet',
  geweigerd: 'mag niet',
  gestopt: 'gestopt',
  voorbij: 'voorbij',
} as const satisfies Record<Standsoort, string>;

/** ARR-6 · The same in one sentence: may it be done, by whom, until when. */
export function zinOverStand(
  { soort, uitvoerders }: Stand,
  handeling: Pick<Handeling, 'van' | 'tot' | 'gestoptOp'>,
): string {
  const wie = somOp(uitvoerders.filter(({ kan }) => kan).map(({ naam }) => naam));
  switch (soort) {
    case 'mag':
      return `${wie} ${uitvoerders.filter(({ kan }) => kan).length > 1 ? 'mogen' : 'mag'} dit doen, tot en met ${schrijfDatum(handeling.tot)}.`;
    case 'straks':
      return `Alle akkoorden zijn er. Vanaf ${schrijfDatum(handeling.van)} mag dit, door ${wie}.`;
    case 'wacht':
      return 'Nog niet iedereen is akkoord.';
    case 'geweigerd':
      return 'Niet iedereen is akkoord. Zoek samen een andere weg.';
    case 'gestopt':
      return `Gestopt op ${schrijfDatum(handeling.gestoptOp ?? handeling.tot)}.`;
    case 'voorbij':
      return `Deze afspraak liep tot en met ${schrijfDatum(handeling.tot)}.`;
  }
}

function somOp(namen: readonly string[]): string {
  return namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`;
}

/** Whether this act matters today or later, for lists that leave out what is over. */
export function isLopend({ soort }: Pick<Stand, 'soort'>): boolean {
  return soort !== 'gestopt' && soort !== 'voorbij';
}
