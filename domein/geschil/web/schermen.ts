import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/leerlingen/$leerling/geschil',
    rollen: ['ouder', 'leerling', 'ib', 'schoolleider', 'bestuur'],
    titel: 'Als u het niet eens bent',
    laad: async () => (await import('./geschil.tsx')).Geschilscherm,
  },
  {
    pad: '/geschillen',
    rollen: ['ib', 'schoolleider', 'bestuur', 'directie'],
    titel: 'Verschillen van mening',
    laad: async () => (await import('./geschillen.tsx')).Geschillenscherm,
  },
  {
    pad: '/leerlingen/$leerling/veilig-thuis',
    rollen: ['ouder', 'ib', 'schoolleider'],
    titel: 'Contact met Veilig Thuis',
    laad: async () => (await import('./veilig-thuis.tsx')).VeiligThuisscherm,
  },
];
