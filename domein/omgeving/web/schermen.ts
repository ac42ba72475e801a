import type { Scherm } from '../../../web/platform/scherm.ts';

export const schermen: readonly Scherm[] = [
  {
    pad: '/leerlingen/$leerling/omgeving',
    rollen: ['ouder', 'leerling', 'ib', 'schoolleider'],
    titel: 'Wie kent het kind',
    laad: async () => (await import('./omgeving.tsx')).Omgevingscherm,
  },
  {
    pad: '/antwoord/$sleutel',
    rollen: ['openbaar'],
    titel: 'Informatie voor een school',
    laad: async () => (await import('./antwoord.tsx')).Antwoordscherm,
  },
];
