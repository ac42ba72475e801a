import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/leerlingen/$leerling/medisch',
    rollen: ['ib', 'schoolleider', 'leraar', 'ouder', 'leerling'],
    titel: 'Medische hulp op school',
    laad: async () => (await import('./medisch.tsx')).Medischscherm,
  },
  {
    pad: '/leerlingen/$leerling/medisch/opschrijven',
    rollen: ['ib', 'schoolleider'],
    titel: 'Medische handeling opschrijven',
    laad: async () => (await import('./opschrijven.tsx')).Opschrijven,
  },
];
