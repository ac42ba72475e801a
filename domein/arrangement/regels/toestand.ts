import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Kostenregel } from './kosten.ts';
import type { Model } from './soorten.ts';

/** ARR-2 · What the SWV decides, and why. Amounts are those that the SWV pays; a refusal has none. */
export interface Besluit {
  readonly uitkomst: 'toegekend' | 'afgewezen';
  /** Every criterion of the ondersteuningsplan on the day of the request, judged. */
  readonly criteria: readonly {
    readonly criterium: string;
    readonly voldaan: boolean;
    readonly toelichting: string;
  }[];
  readonly motivering: string;
  readonly kosten: readonly Kostenregel[];
  readonly van: Datum;
  readonly tot: Datum;
}
export interface Doeluitkomst {
  readonly doel: string;
  readonly uitkomst: 'behaald' | 'deels' | 'niet';
  readonly toelichting: string;
}

/** What can be done with an arrangement, as arrangement_handeling records it. */
export type Handeling = { readonly dag: Datum } & (
  | { readonly soort: 'opgesteld'; readonly model: Model }
  | { readonly soort: 'gewijzigd' }
  | { readonly soort: 'bevestigd'; readonly wie: string }
  | {
      readonly soort: 'getekend';
      readonly persoon: string;
      readonly naam: string;
      readonly weg: 'opmaat' | 'papier';
      /** The day on the paper. */
      readonly getekendOp?: Datum;
    }
  | {
      readonly soort: 'niet_getekend';
      readonly persoon: string;
      readonly naam: string;
      readonly toelichting: string;
    }
  | { readonly soort: 'ingediend'; readonly weken: number; readonly criteria: readonly string[] }
  | { readonly soort: 'aanvulling_gevraagd'; readonly vraag: string; readonly uiterlijk: Datum }
  | { readonly soort: 'aangevuld'; readonly tekst: string; readonly dossierVernieuwd: boolean }
  | ({ readonly soort: 'voorgesteld'; readonly door: string; readonly doorNaam: string } & Besluit)
  | { readonly soort: 'voorstel_teruggegeven'; readonly waarom: string }
  | ({ readonly soort: 'besloten'; readonly voorgesteldDoor: string } & Besluit)
  /** `vanzelf`: by Opmaat, because the pupil left the school. */
  | { readonly soort: 'ingetrokken'; readonly waarom: string; readonly vanzelf?: true }
  | { readonly soort: 'verlengd'; readonly tot: Datum; readonly waarom: string }
  | {
      readonly soort: 'geevalueerd';
      readonly evaluatiedag: Datum;
      readonly doelen: readonly Doeluitkomst[];
      readonly conclusie: string;
    }
  | { readonly soort: 'beeindigd'; readonly op: Datum; readonly waarom: string }
);
export type Handelingsoort = Handeling['soort'];

export const TOESTANDEN = [
  'voorbereiding',
  'geboekt',
  'ingediend',
  'aanvulling',
  'toegekend',
  'afgewezen',
  'ingetrokken',
  'beeindigd',
] as const;
export type Toestand = (typeof TOESTANDEN)[number];

export const TOESTANDNAAM = {
  voorbereiding: 'In voorbereiding',
  geboekt: 'Wacht op bevestiging',
  ingediend: 'Bij het samenwerkingsverband',
  aanvulling: 'Wacht op aanvulling',
  toegekend: 'Toegekend',
  afgewezen: 'Afgewezen',
  ingetrokken: 'Ingetrokken',
  beeindigd: 'Beëindigd',
} as const satisfies Record<Toestand, string>;

/** The state after this act. A proposal of the SWV to itself changes nothing that others see. */
export function volgendeToestand(toestand: Toestand, handeling: Handeling): Toestand {
  switch (handeling.soort) {
    case 'opgesteld':
      return beginToestand(handeling.model);
    case 'gewijzigd':
    case 'getekend':
    case 'niet_getekend':
    case 'voorgesteld':
    case 'voorstel_teruggegeven':
    case 'verlengd':
    case 'geevalueerd':
      return toestand;
    case 'bevestigd':
      return 'toegekend';
    case 'ingediend':
    case 'aangevuld':
      return 'ingediend';
    case 'aanvulling_gevraagd':
      return 'aanvulling';
    case 'besloten':
      return handeling.uitkomst;
    case 'ingetrokken':
      return 'ingetrokken';
    case 'beeindigd':
      return 'beeindigd';
  }
}

/** ARR-2 · Where an arrangement starts: the model of the SWV says who decides. */
export function beginToestand(model: Model): Toestand {
  switch (model) {
    case 'school':
      return 'toegekend';
    case 'expertise':
      return 'geboekt';
    case 'leerling':
      return 'voorbereiding';
  }
}

/** The state that follows from everything that was done, in order. */
export function toestandVan(handelingen: readonly Handeling[]): Toestand {
  return handelingen.reduce<Toestand>(volgendeToestand, 'voorbereiding');
}
