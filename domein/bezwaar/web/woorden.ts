import type { StatusSoort } from '../../../web/platform/delen/status.tsx';
import type { BezwaarToestand } from '../regels/toestand.ts';

export const TOESTANDKLEUR = {
  in_behandeling: 'info',
  aanvulling_gevraagd: 'let-op',
  voorgesteld: 'let-op',
  gegrond: 'goed',
  ongegrond: 'neutraal',
  niet_ontvankelijk: 'neutraal',
  ingetrokken: 'neutraal',
} as const satisfies Record<BezwaarToestand, StatusSoort>;

/** What a decision on an objection means, for who made it. */
export const BETEKENIS = {
  gegrond: 'U krijgt gelijk. Er is een nieuw besluit dat het eerste vervangt.',
  ongegrond: 'Het samenwerkingsverband blijft bij het eerste besluit.',
  niet_ontvankelijk: 'Het bezwaar kon niet worden behandeld. In de beslissing staat waarom.',
} as const;
