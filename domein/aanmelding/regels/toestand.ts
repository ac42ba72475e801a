import type { Handeling } from './feiten.ts';

/** In what state an application is (AAN-6). */
export const TOESTANDEN = [
  'in_behandeling',
  'tijdelijk_geplaatst',
  'geplaatst',
  'geplaatst_met_extra_ondersteuning',
  'elders_geplaatst',
  'geweigerd_uitzondering',
  'ingetrokken',
  'niet_in_behandeling',
] as const;
export type Toestand = (typeof TOESTANDEN)[number];

/** The Dutch name of a state as screens and letters write it. */
export const TOESTANDNAAM = {
  in_behandeling: 'In behandeling',
  tijdelijk_geplaatst: 'Tijdelijk geplaatst',
  geplaatst: 'Geplaatst',
  geplaatst_met_extra_ondersteuning: 'Geplaatst met extra ondersteuning',
  elders_geplaatst: 'Plek op een andere school',
  geweigerd_uitzondering: 'Niet toegelaten',
  ingetrokken: 'Ingetrokken',
  niet_in_behandeling: 'Niet in behandeling genomen',
} as const satisfies Record<Toestand, string>;

/** States in which the school must still decide. */
export const LOPENDE_TOESTANDEN = ['in_behandeling', 'tijdelijk_geplaatst'] as const satisfies readonly Toestand[];

/** Whether the school must still decide. */
export function isLopend(toestand: Toestand): boolean {
  return LOPENDE_TOESTANDEN.some((lopend) => lopend === toestand);
}

/** The state after this action (AAN-6). Recording facts changes nothing; deciding, withdrawing and not taking up end it. */
export function volgendeToestand(toestand: Toestand, handeling: Handeling): Toestand {
  switch (handeling.soort) {
    case 'ontvangen':
      return 'in_behandeling';
    case 'informatie_gevraagd':
    case 'informatie_ontvangen':
    case 'onderzoek_vastgelegd':
    case 'overleg_met_ouders':
    case 'bereidverklaring':
    case 'verlengd':
      return toestand;
    case 'tijdelijk_geplaatst':
      return 'tijdelijk_geplaatst';
    case 'besloten':
      return handeling.uitkomst;
    case 'ingetrokken':
      return 'ingetrokken';
    case 'niet_in_behandeling_genomen':
      return 'niet_in_behandeling';
  }
}

/** The state that follows from everything that was done, in order. */
export function toestandVan(handelingen: readonly Handeling[]): Toestand {
  return handelingen.reduce<Toestand>(volgendeToestand, 'in_behandeling');
}
