import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/bewaren',
    rollen: ['ib', 'schoolleider', 'privacy'],
    titel: 'Bewaren',
    laad: async () => (await import('./bewaren.tsx')).Bewarenscherm,
  },
  {
    pad: '/leerlingen/$leerling/bewaren',
    rollen: ['ouder', 'leerling', 'ib', 'schoolleider'],
    titel: 'Hoe lang bewaren wij dit',
    laad: async () => (await import('./leerling-bewaren.tsx')).LeerlingBewarenscherm,
  },
];
