import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

/** Where the rules of this capability come from. */
export const OMGEVINGBRON = {
  noemen: bron('AAN-14', 'AVG-5'),
  toestemming: bron('AAN-14', 'AVG-7'),
  termijn: bron('AAN-14', 'WPO-40-6'),
  beveiliging: bron('AAN-14', 'AVG-32'),
} as const satisfies Record<string, Bron>;
