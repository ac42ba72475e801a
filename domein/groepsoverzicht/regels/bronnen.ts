import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';

/** BEH-7 rests on: who needs what in the group, so that a teacher can plan it (Handreiking 3.1). */
export const GROEPSBRON = {
  overzicht: { regel: 'BEH-7', artikel: 'handreiking Helderheid rond passend onderwijs, 3.1' },
  eigenGroep: { regel: 'BEH-7', artikel: 'AVG artikel 5 lid 1 onder c' },
} as const satisfies Record<string, Bron>;
