import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/leerlingen/$leerling/logboek',
    rollen: ['ouder', 'leerling', 'ib', 'schoolleider'],
    titel: 'Wie las wat',
    laad: async () => (await import('./wie-las-wat.tsx')).WieLasWat,
  },
  {
    pad: '/logboek',
    rollen: ['privacy'],
    titel: 'Logboek',
    laad: async () => (await import('./logboek.tsx')).Logboekscherm,
  },
];
