import type { HoudingAntwoord } from '../contract.ts';

/** What a hold is called, to begin a line with. */
export const HOUDINGNAAM = {
  bezwaar: 'Bezwaar',
  geschil: 'Geschil',
  klacht: 'Klacht',
} as const satisfies Record<HoudingAntwoord['soort'], string>;
