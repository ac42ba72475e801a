import { ROLLEN } from '../../../kern/actor/actor.ts';
import type { Scherm } from '../../../web/platform/scherm.ts';
import { RolKiezen } from './rol-kiezen.tsx';

export const schermen: readonly Scherm[] = [
  {
    pad: '/rol',
    rollen: ['openbaar'],
    titel: 'Kies uw rol',
    // In the first download already: whoever has no role yet needs it on any address.
    laad: async () => RolKiezen,
  },
  {
    pad: '/sessies',
    rollen: ROLLEN,
    titel: 'Waar ben ik ingelogd',
    laad: async () => (await import('./sessies-scherm.tsx')).Sessiesscherm,
  },
  {
    pad: '/mensen',
    rollen: ['schoolleider', 'beheer'],
    titel: 'Mensen',
    laad: async () => (await import('./mensen-scherm.tsx')).Mensenscherm,
  },
  {
    pad: '/rechten',
    rollen: ['openbaar'],
    titel: 'Wie mag wat',
    laad: async () => (await import('./rechten-scherm.tsx')).Rechtenscherm,
  },
];
