import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/leerlingen/$leerling/opp',
    rollen: ['ib', 'schoolleider', 'leraar', 'ouder', 'leerling'],
    titel: 'Ontwikkelingsperspectief',
    laad: async () => (await import('./overzicht.tsx')).Oppscherm,
  },
  {
    pad: '/leerlingen/$leerling/opp/opstellen',
    rollen: ['ib', 'schoolleider'],
    titel: 'Plan schrijven',
    laad: async () => (await import('./opstellen.tsx')).Opstelscherm,
  },
  {
    pad: '/leerlingen/$leerling/opp/instemmen',
    rollen: ['ouder', 'leerling'],
    titel: 'Instemmen met het plan',
    laad: async () => (await import('./instemmen.tsx')).Instemscherm,
  },
  {
    pad: '/leerlingen/$leerling/opp/vergelijken',
    rollen: ['ib', 'schoolleider', 'leraar', 'ouder', 'leerling'],
    titel: 'Versies vergelijken',
    laad: async () => (await import('./vergelijken.tsx')).Vergelijkscherm,
  },
];
