import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/leerlingen/$leerling/tlv',
    rollen: ['ib', 'schoolleider', 'ouder', 'leerling'],
    titel: 'Toelaatbaarheid',
    laad: async () => (await import('./overzicht.tsx')).Tlvoverzicht,
  },
  {
    pad: '/tlv/verlengen',
    rollen: ['ib', 'schoolleider'],
    titel: 'Verklaringen verlengen',
    laad: async () => (await import('./verlengen.tsx')).Verlengscherm,
  },
  {
    pad: '/tlv/$id',
    rollen: ['ib', 'schoolleider', 'ouder', 'leerling'],
    titel: 'Aanvraag toelaatbaarheid',
    laad: async () => (await import('./aanvraag.tsx')).Aanvraagscherm,
  },
  {
    pad: '/swv/deskundigen',
    rollen: ['tlv'],
    titel: 'Deskundigen',
    laad: async () => (await import('./deskundigen.tsx')).Deskundigenscherm,
  },
  {
    pad: '/swv/tlv/$id/deskundigen',
    rollen: ['tlv'],
    titel: 'Deskundigen vragen',
    laad: async () => (await import('./uitnodigen.tsx')).Uitnodigscherm,
  },
  {
    pad: '/advies',
    rollen: ['deskundige'],
    titel: 'Advies geven',
    laad: async () => (await import('./opdrachten.tsx')).Opdrachtenscherm,
  },
  {
    pad: '/advies/$id',
    rollen: ['deskundige'],
    titel: 'Advies geven over een aanvraag',
    laad: async () => (await import('./opdracht.tsx')).Opdrachtscherm,
  },
];
