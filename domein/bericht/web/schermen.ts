import type { Scherm } from '../../../web/platform/scherm.ts';

export const schermen: readonly Scherm[] = [
  {
    pad: '/berichten',
    rollen: [
      'ouder',
      'leerling',
      'leraar',
      'ib',
      'schoolleider',
      'bestuur',
      'consulent',
      'tlv',
      'deskundige',
      'directie',
      'opr',
      'leerplicht',
      'partner',
      'steunpunt',
      'toezicht',
      'beheer',
    ],
    titel: 'Mijn berichten',
    laad: () => import('./berichten.tsx').then((m) => m.Berichtenscherm),
  },
];
