import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/leerlingen/$leerling/toestemmingen',
    rollen: ['ouder', 'leerling', 'ib', 'schoolleider'],
    titel: 'Toestemmingen',
    laad: async () => (await import('./toestemmingen.tsx')).Toestemmingenscherm,
  },
  {
    pad: '/leerlingen/$leerling/toestemmingen/nieuw',
    rollen: ['ouder', 'ib', 'schoolleider'],
    titel: 'Toestemming',
    laad: async () => (await import('./nieuw.tsx')).NieuweToestemming,
  },
];
