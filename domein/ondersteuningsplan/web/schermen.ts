import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/swv/ondersteuningsplan',
    rollen: ['directie', 'tlv', 'consulent'],
    titel: 'Ondersteuningsplan',
    laad: () => import('./plan-scherm.tsx').then((m) => m.Planscherm),
  },
];
