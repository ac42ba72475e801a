import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/leerlingen/$leerling/behoefte',
    rollen: ['ib', 'schoolleider', 'leraar', 'ouder', 'leerling'],
    titel: 'Wat nodig is',
    laad: async () => (await import('./behoefte-scherm.tsx')).Behoeftescherm,
  },
  {
    pad: '/swv/categorieen',
    rollen: ['directie'],
    titel: 'Categorieën',
    laad: async () => (await import('./categorieen-scherm.tsx')).Categorieenscherm,
  },
];
