import type { Scherm } from '../../../web/platform/scherm.ts';

export const schermen: readonly Scherm[] = [
  {
    pad: '/werklijst',
    rollen: ['ib', 'schoolleider'],
    titel: 'Werklijst',
    laad: () => import('./werklijst.tsx').then((m) => m.Werklijstscherm),
  },
  {
    pad: '/termijnen',
    rollen: ['bestuur', 'directie', 'consulent', 'tlv'],
    titel: 'Termijnen per school',
    laad: () => import('./termijnen.tsx').then((m) => m.Termijnenscherm),
  },
];
