import type { Scherm } from '../../../web/platform/scherm.ts';

export const schermen: readonly Scherm[] = [
  {
    pad: '/scholen',
    rollen: ['openbaar'],
    titel: 'Scholen',
    laad: () => import('./scholen.tsx').then((m) => m.Scholenscherm),
  },
  {
    pad: '/scholen/vergelijken',
    rollen: ['openbaar'],
    titel: 'Scholen vergelijken',
    laad: () => import('./vergelijken.tsx').then((m) => m.Vergelijkscherm),
  },
  {
    pad: '/scholen/$vestiging',
    rollen: ['openbaar'],
    titel: 'Een school',
    laad: () => import('./school.tsx').then((m) => m.Schoolscherm),
  },
  {
    pad: '/profiel',
    rollen: ['schoolleider', 'ib'],
    titel: 'Ons ondersteuningsprofiel',
    laad: () => import('./profiel.tsx').then((m) => m.Profielscherm),
  },
];
