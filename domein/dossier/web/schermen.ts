import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/kinderen',
    rollen: ['ouder'],
    titel: 'Mijn kinderen',
    laad: async () => (await import('./kinderen.tsx')).Kinderenscherm,
  },
  {
    pad: '/kinderen/toevoegen',
    rollen: ['ouder'],
    titel: 'Kind toevoegen',
    laad: async () => (await import('./kind-toevoegen.tsx')).KindToevoegen,
  },
  {
    pad: '/leerlingen',
    rollen: ['ib', 'schoolleider', 'leraar'],
    titel: 'Leerlingen',
    laad: async () => (await import('./leerlingen.tsx')).Leerlingenscherm,
  },
  {
    pad: '/leerlingen/$leerling',
    rollen: ['ouder', 'leerling', 'ib', 'schoolleider', 'leraar'],
    titel: 'Dossier',
    laad: async () => (await import('./dossier.tsx')).Dossierscherm,
  },
  {
    pad: '/leerlingen/$leerling/gegevens',
    rollen: ['ouder', 'ib', 'schoolleider'],
    titel: 'Gegevens verbeteren',
    laad: async () => (await import('./verbeteren.tsx')).Verbeterscherm,
  },
  {
    pad: '/noodtoegang',
    rollen: ['leraar', 'ib', 'schoolleider'],
    titel: 'Noodtoegang',
    laad: async () => (await import('./noodtoegang.tsx')).Noodtoegangscherm,
  },
];
