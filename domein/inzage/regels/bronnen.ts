import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

/** Where the rules of this capability come from. */
export const INZAGEBRON = {
  inzage: bron('TOE-3', 'AVG-15'),
  meenemen: bron('TOE-3', 'AVG-20'),
  termijn: bron('TOE-7', 'AVG-12'),
  verbeteren: bron('TOE-7', 'AVG-16'),
} as const satisfies Record<string, Bron>;
