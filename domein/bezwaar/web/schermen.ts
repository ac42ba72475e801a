import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/leerlingen/$leerling/bezwaar/$besluit',
    rollen: ['ouder', 'leerling', 'ib', 'schoolleider'],
    titel: 'Bezwaar tegen een besluit',
    laad: async () => (await import('./besluit.tsx')).Besluitscherm,
  },
  {
    pad: '/swv/bezwaren',
    rollen: ['tlv'],
    titel: 'Bezwaren',
    laad: async () => (await import('./wachtrij.tsx')).Bezwarenscherm,
  },
  {
    pad: '/swv/bezwaren/$id',
    rollen: ['tlv'],
    titel: 'Een bezwaar',
    laad: async () => (await import('./behandelen.tsx')).Bezwaarscherm,
  },
  {
    pad: '/swv/bezwaren/papier/$besluit',
    rollen: ['tlv'],
    titel: 'Bezwaar op papier',
    laad: async () => (await import('./papier.tsx')).Papierscherm,
  },
];
