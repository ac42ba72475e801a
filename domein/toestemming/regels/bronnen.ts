import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

/** Where the rules of consent come from. */
export const TOESTEMMINGBRON = {
  vraag: bron('TOE-1', 'AVG-6'),
  voorwaarden: bron('TOE-1', 'AVG-7'),
  minst: bron('TOE-1', 'AVG-5'),
  gezag: bron('TOE-1', 'BW-1:245'),
  leerling: bron('TOE-1', 'UAVG-5'),
  hergebruik: bron('AAN-12', 'AVG-6'),
} as const satisfies Record<string, Bron>;
