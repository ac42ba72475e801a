import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/rod',
    rollen: ['ib', 'schoolleider', 'bestuur'],
    titel: 'Registratie in ROD',
    laad: async () => (await import('./rod.tsx')).Rodscherm,
  },
];
