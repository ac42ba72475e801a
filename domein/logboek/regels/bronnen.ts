import { bron } from '../../../kern/wet/artikelen.ts';

/** Where the rules of the reading log come from. */
export const BRONNEN = {
  logboek: bron('TOE-4', 'AVG-5'),
  toezicht: bron('TOE-4', 'AVG-37'),
} as const;
