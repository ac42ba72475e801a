import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Trede } from './treden.ts';

export const GPO_UITKOMSTEN = ['gegrond', 'deels_gegrond', 'ongegrond', 'bemiddeld'] as const;
export type GpoUitkomst = (typeof GPO_UITKOMSTEN)[number];
export const GPO_UITKOMSTNAAM = {
  gegrond: 'Gegrond: het verzoek is terecht',
  deels_gegrond: 'Voor een deel gegrond',
  ongegrond: 'Ongegrond: het verzoek is niet terecht',
  bemiddeld: 'Opgelost met hulp van de commissie',
} as const satisfies Record<GpoUitkomst, string>;

/** What can happen in a difference, as geschil_stap records it; `dag` is the day on which it happened. */
export type Stap = { readonly dag: Datum } & (
  | { readonly soort: 'begonnen'; readonly trede: 'school' | 'schoolleider' }
  | { readonly soort: 'gesprek'; readonly met: string; readonly afspraken: string }
  | { readonly soort: 'trede'; readonly naar: Exclude<Trede, 'gpo'>; readonly toelichting: string }
  /** Asked of the GPO; bezwaarOp: the day on which parents objected to refusal or removal, when they did. */
  | {
      readonly soort: 'gpo_gevraagd';
      readonly toelichting: string;
      readonly bezwaarOp: Datum | null;
    }
  | { readonly soort: 'bestuur_besloten'; readonly besluit: string; readonly motivering: string }
  | { readonly soort: 'gpo_oordeel'; readonly uitkomst: GpoUitkomst; readonly samenvatting: string }
  | {
      readonly soort: 'bestuur_antwoord';
      readonly volgt: boolean;
      readonly besluit: string;
      readonly motivering: string;
      /** On which day parents and commission were told in writing. */
      readonly meegedeeldOp: Datum;
    }
  | { readonly soort: 'opgelost'; readonly afspraken: string }
  | { readonly soort: 'gesloten'; readonly waarom: string }
);
export type Stapsoort = Stap['soort'];

export const GESCHIL_TOESTANDEN = ['loopt', 'opgelost', 'gesloten'] as const;
export type GeschilToestand = (typeof GESCHIL_TOESTANDEN)[number];
export const GESCHIL_TOESTANDNAAM = {
  loopt: 'Loopt',
  opgelost: 'Opgelost',
  gesloten: 'Gesloten',
} as const satisfies Record<GeschilToestand, string>;

export interface Geschilstand {
  readonly toestand: GeschilToestand;
  readonly trede: Trede;
  /** Every rung that it was on, the present one last. */
  readonly geweest: readonly Trede[];
}

const BEGIN: Geschilstand = { toestand: 'loopt', trede: 'school', geweest: [] };

/** The stand after this step. Talks, opinions and answers change nothing; a rung and an end do. */
export function volgendeStand(stand: Geschilstand, stap: Stap): Geschilstand {
  switch (stap.soort) {
    case 'begonnen':
      return { ...stand, trede: stap.trede, geweest: [stap.trede] };
    case 'trede':
      return { ...stand, trede: stap.naar, geweest: [...stand.geweest, stap.naar] };
    case 'gpo_gevraagd':
      return { ...stand, trede: 'gpo', geweest: [...stand.geweest, 'gpo'] };
    case 'gesprek':
    case 'bestuur_besloten':
    case 'gpo_oordeel':
    case 'bestuur_antwoord':
      return stand;
    case 'opgelost':
      return { ...stand, toestand: 'opgelost' };
    case 'gesloten':
      return { ...stand, toestand: 'gesloten' };
  }
}

/** GES-1 · Where a difference stands follows from its steps, in order. */
export function standVanGeschil(stappen: readonly Stap[]): Geschilstand {
  return stappen.reduce(volgendeStand, BEGIN);
}
