import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/leerlingen/$leerling/opp/evaluaties',
    rollen: ['ib', 'schoolleider', 'leraar', 'ouder', 'leerling'],
    titel: 'Doelen en evaluaties',
    laad: async () => (await import('./evaluaties.tsx')).Evaluatiescherm,
  },
  {
    pad: '/leerlingen/$leerling/opp/evalueren',
    rollen: ['ib', 'schoolleider'],
    titel: 'Evalueren',
    laad: async () => (await import('./evalueren.tsx')).Evalueren,
  },
  {
    pad: '/evaluaties',
    rollen: ['ib', 'schoolleider'],
    titel: 'Evaluaties',
    laad: async () => (await import('./jaarlijst.tsx')).Jaarlijstscherm,
  },
];
