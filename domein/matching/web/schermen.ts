import type { Scherm } from '../../../web/platform/scherm.ts';

/** The screens of this capability. */
export const schermen: readonly Scherm[] = [
  {
    pad: '/leerlingen/$leerling/match',
    rollen: ['ib', 'schoolleider', 'ouder'],
    titel: 'Welke scholen passen',
    laad: async () => (await import('./match-scherm.tsx')).Matchscherm,
  },
  {
    pad: '/swv/matchcriteria',
    rollen: ['directie'],
    titel: 'Criteria voor een match',
    laad: async () => (await import('./criteria-scherm.tsx')).Criteriascherm,
  },
];
