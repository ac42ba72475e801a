import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/mijn',
    rollen: ['leerling'],
    titel: 'Mijn pagina',
    laad: async () => (await import('./mijn.tsx')).Mijnscherm,
  },
  {
    pad: '/leerlingen/$leerling/opmerkingen',
    rollen: ['ouder', 'leerling', 'ib', 'schoolleider', 'leraar'],
    titel: 'Opmerkingen bij het dossier',
    laad: async () => (await import('./opmerkingen.tsx')).Opmerkingenscherm,
  },
  {
    pad: '/leerlingen/$leerling/uitvoer',
    rollen: ['ouder', 'leerling', 'ib', 'schoolleider'],
    titel: 'Alles meenemen',
    laad: async () => (await import('./uitvoer.tsx')).Uitvoerscherm,
  },
];
