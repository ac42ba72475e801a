import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/arrangementen',
    rollen: ['ib', 'schoolleider'],
    titel: 'Arrangementen',
    laad: async () => (await import('./lijst.tsx')).Arrangementenscherm,
  },
  {
    pad: '/arrangementen/nieuw',
    rollen: ['ib', 'schoolleider'],
    titel: 'Nieuw arrangement',
    laad: async () => (await import('./nieuw.tsx')).NieuwArrangementscherm,
  },
  {
    pad: '/arrangementen/$id',
    rollen: ['ib', 'schoolleider', 'leraar', 'ouder', 'leerling', 'tlv'],
    titel: 'Arrangement',
    laad: async () => (await import('./arrangement.tsx')).Arrangementscherm,
  },
  {
    pad: '/leerlingen/$leerling/arrangementen',
    rollen: ['ib', 'schoolleider', 'leraar', 'ouder', 'leerling'],
    titel: 'Arrangementen van een leerling',
    laad: async () => (await import('./van-leerling.tsx')).ArrangementenVanLeerling,
  },
  {
    pad: '/swv/arrangementen',
    rollen: ['tlv'],
    titel: 'Aanvragen voor arrangementen',
    laad: async () => (await import('./wachtrij.tsx')).Wachtrijscherm,
  },
  {
    pad: '/swv/arrangementen/totalen',
    rollen: ['directie'],
    titel: 'Arrangementen in de regio',
    laad: async () => (await import('./cijfers.tsx')).Arrangementcijfers,
  },
];
