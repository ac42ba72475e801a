import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

/** Where the rules about medical acts come from. */
export const MEDISCHBRON = {
  afspraak: { regel: 'ARR-6', artikel: 'handreiking Helderheid rond passend onderwijs, 2.10' },
  /** Nobody at school has to; the legal representative and the board must agree; in an emergency everybody helps. */
  leraar: { regel: 'ARR-6', artikel: 'handreiking Helderheid rond passend onderwijs, 3.7' },
  toestemming: bron('ARR-6', 'BW-7:450'),
  zestien: bron('ARR-6', 'BW-7:447'),
  vertegenwoordiging: bron('ARR-6', 'BW-7:465'),
  voorbehouden: bron('ARR-6', 'WBIG-35'),
} as const satisfies Record<string, Bron>;

/** What holds always, whatever was agreed. Stands on every page about medical acts. */
export const NOODZIN =
  'In nood belt iedereen meteen 112. Iedereen helpt zo goed als hij kan, ook zonder afspraak of toestemming.';
