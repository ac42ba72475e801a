import type { Scherm } from '../../../web/platform/scherm.ts';

export const schermen: readonly Scherm[] = [
  {
    pad: '/aanmelden',
    rollen: ['ouder'],
    titel: 'Een kind aanmelden',
    laad: () => import('./aanmelden.tsx').then((m) => m.Aanmeldscherm),
  },
  {
    pad: '/aanmeldingen',
    rollen: ['ouder', 'ib', 'schoolleider'],
    titel: 'Aanmeldingen',
    laad: () => import('./aanmeldingen.tsx').then((m) => m.Aanmeldingenscherm),
  },
  {
    pad: '/aanmeldingen/$id',
    rollen: ['ouder', 'ib', 'schoolleider'],
    titel: 'Een aanmelding',
    laad: () => import('./aanmelding.tsx').then((m) => m.Aanmeldingscherm),
  },
  {
    pad: '/leerlingen/$leerling/maatregelen',
    rollen: ['ouder', 'ib', 'schoolleider'],
    titel: 'Schorsing en verwijdering',
    laad: () => import('./maatregelen.tsx').then((m) => m.Maatregelenscherm),
  },
];
