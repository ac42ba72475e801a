import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/leerlingen/$leerling/delen',
    rollen: ['ib', 'schoolleider'],
    titel: 'Delen met iemand buiten de school',
    laad: async () => (await import('./delen.tsx')).Deelscherm,
  },
  {
    pad: '/leerlingen/$leerling/delingen',
    rollen: ['ib', 'schoolleider', 'ouder', 'leerling'],
    titel: 'Met wie is iets gedeeld',
    laad: async () => (await import('./delingen.tsx')).Delingenscherm,
  },
  {
    pad: '/leerlingen/$leerling/casus',
    rollen: ['ib', 'schoolleider'],
    titel: 'Anonieme casus',
    laad: async () => (await import('./casus.tsx')).Casusscherm,
  },
  {
    pad: '/gedeeld',
    rollen: ['partner', 'consulent', 'deskundige', 'tlv', 'steunpunt'],
    titel: 'Gedeeld met mij',
    laad: async () => (await import('./ontvangen.tsx')).Ontvangenscherm,
  },
  {
    pad: '/gedeeld/$deling',
    rollen: ['partner', 'consulent', 'deskundige', 'tlv', 'steunpunt'],
    titel: 'Gedeeld met mij',
    laad: async () => (await import('./ontvangen-deling.tsx')).GedeeldScherm,
  },
  {
    pad: '/deel/$sleutel',
    rollen: ['openbaar'],
    titel: 'Gedeeld met u',
    laad: async () => (await import('./link-scherm.tsx')).LinkScherm,
  },
];
