import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/groep',
    rollen: ['leraar', 'ib', 'schoolleider'],
    titel: 'Groepsoverzicht',
    laad: async () => (await import('./groep.tsx')).Groepscherm,
  },
];
