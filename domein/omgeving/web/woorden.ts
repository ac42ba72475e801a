import type { StatusSoort } from '../../../web/platform/delen/status.tsx';
import type { Verzoekstand } from '../regels/opvolging.ts';
import type { Toestemmingstand } from '../regels/toestemmingstand.ts';

export const TOESTEMMINGKLEUR = {
  geen: 'neutraal',
  ja: 'goed',
  wacht: 'let-op',
  nee: 'neutraal',
  ingetrokken: 'neutraal',
  verlopen: 'neutraal',
} as const satisfies Record<Toestemmingstand, StatusSoort>;

export const VERZOEKKLEUR = {
  wacht: 'info',
  beantwoord: 'goed',
  verlopen: 'let-op',
  ingetrokken: 'neutraal',
  toestemming_ingetrokken: 'neutraal',
} as const satisfies Record<Verzoekstand, StatusSoort>;

/** Consent as a parent reads it about the own child. */
export const TOESTEMMING_VOOR_OUDERS = {
  geen: 'De school mag hier niets vragen.',
  ja: 'De school mag hier één vraag tegelijk stellen.',
  wacht: 'Nog niet iedereen die moet beslissen, heeft geantwoord. Tot dan vraagt de school niets.',
  nee: 'Er is nee gezegd. De school mag hier niets vragen.',
  ingetrokken: 'De toestemming is ingetrokken. De school mag hier niets meer vragen.',
  verlopen: 'De toestemming is voorbij. De school mag hier niets meer vragen.',
} as const satisfies Record<Toestemmingstand, string>;
