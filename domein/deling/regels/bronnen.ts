import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

/** Where the rules of sharing come from; the sentences stand in README.md. */
export const DELINGSBRON = {
  doel: bron('TOE-2', 'AVG-5'),
  toestemming: bron('TOE-2', 'AVG-7'),
  wet: bron('TOE-2', 'WPO-18a-13'),
  noodzaak: { regel: 'TOE-2', artikel: 'AVG artikel 5 lid 1 onder c' },
  ouders: { regel: 'TOE-2', artikel: 'AVG artikel 13' },
  identiteit: bron('TOE-2', 'AVG-32'),
  einde: { regel: 'TOE-2', artikel: 'AVG artikel 5 lid 1 onder e' },
  casus: bron('TOE-5', 'AVG-5'),
} as const satisfies Record<string, Bron>;
