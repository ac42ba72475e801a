import type { Scherm } from '../../../web/platform/scherm.ts';

export const schermen: readonly Scherm[] = [
  {
    pad: '/swv/tlv',
    rollen: ['tlv'],
    titel: 'Aanvragen toelaatbaarheid',
    laad: () => import('./wachtrij.tsx').then((m) => m.Wachtrijscherm),
  },
  {
    pad: '/swv/tlv/register',
    rollen: ['tlv', 'directie'],
    titel: 'Verklaringen',
    laad: () => import('./register.tsx').then((m) => m.Registerscherm),
  },
  {
    pad: '/swv/tlv/$id',
    rollen: ['tlv'],
    titel: 'Een aanvraag beoordelen',
    laad: () => import('./aanvraag.tsx').then((m) => m.Aanvraagscherm),
  },
  {
    pad: '/tlv/opzoeken',
    rollen: ['ib', 'schoolleider'],
    titel: 'Een verklaring nagaan',
    laad: () => import('./opzoeken.tsx').then((m) => m.Opzoekscherm),
  },
];
