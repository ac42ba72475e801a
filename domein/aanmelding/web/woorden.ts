import type { StatusSoort } from '../../../web/platform/delen/status.tsx';
import type { Besluituitkomst, Grondslag, Uitzondering } from '../regels/feiten.ts';
import type { Toestand } from '../regels/toestand.ts';

export const GRONDSLAGTEKST = {
  onderschrijft: 'Ik onderschrijf de grondslag: ik deel de overtuiging van de school',
  respecteert: 'Ik respecteer de grondslag: ik deel haar niet, maar mijn kind doet mee',
  geen_van_beide: 'Geen van beide',
} as const satisfies Record<Grondslag, string>;

export const UITKOMSTTEKST = {
  geplaatst: 'Geplaatst',
  geplaatst_met_extra_ondersteuning: 'Geplaatst met extra ondersteuning',
  elders_geplaatst: 'Een andere school laat het kind toe',
  geweigerd_uitzondering: 'Niet toegelaten, omdat een uitzondering geldt',
} as const satisfies Record<Besluituitkomst, string>;

export const UITZONDERINGTEKST = {
  geen_plaatsruimte: 'De school is vol',
  grondslag: 'Ouders respecteren de grondslag niet',
  toelatingseisen: 'Het kind voldoet niet aan de toelatingseisen',
  inspanning_zonder_resultaat: 'Na acht weken zoeken is er geen passend aanbod',
} as const satisfies Record<Uitzondering, string>;

export const TOESTANDSOORT = {
  in_behandeling: 'info',
  tijdelijk_geplaatst: 'let-op',
  geplaatst: 'goed',
  geplaatst_met_extra_ondersteuning: 'goed',
  elders_geplaatst: 'goed',
  geweigerd_uitzondering: 'neutraal',
  ingetrokken: 'neutraal',
  niet_in_behandeling: 'neutraal',
} as const satisfies Record<Toestand, StatusSoort>;
