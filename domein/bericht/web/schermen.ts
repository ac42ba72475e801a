import { ROLLEN } from '../../../kern/actor/actor.ts';
import type { Scherm } from '../../../web/platform/scherm.ts';

export const schermen: readonly Scherm[] = [
  {
    pad: '/berichten',
    rollen: ROLLEN,
    titel: 'Mijn berichten',
    laad: () => import('./berichten.tsx').then((m) => m.Berichtenscherm),
  },
];
