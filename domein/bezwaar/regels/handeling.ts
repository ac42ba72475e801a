import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Voorstel } from '../../toelaatbaarheid/regels/voorstel.ts';

/** How an objection can be decided, and what the committee can advise (Awb 7:11, 7:13). */
export const BEZWAAR_UITKOMSTEN = ['gegrond', 'ongegrond', 'niet_ontvankelijk'] as const;
export type BezwaarUitkomst = (typeof BEZWAAR_UITKOMSTEN)[number];
export const BEZWAAR_UITKOMSTNAAM = {
  gegrond: 'Gegrond',
  ongegrond: 'Ongegrond',
  niet_ontvankelijk: 'Niet-ontvankelijk',
} as const satisfies Record<BezwaarUitkomst, string>;

/** A decision on an objection as one proposes it and another takes it. */
export interface Bezwaarvoorstel {
  readonly uitkomst: BezwaarUitkomst;
  readonly motivering: string;
  /** Why it departs from the advice of the committee; empty when it does not. */
  readonly afwijking: string;
  /** Only when upheld: the decision that replaces the first one. */
  readonly nieuw: Voorstel | null;
}

/** What can be done with an objection, as tlv_bezwaar_handeling records it. */
export type Bezwaarhandeling = { readonly dag: Datum } & (
  | { readonly soort: 'ontvangen' }
  | { readonly soort: 'aanvulling_gevraagd'; readonly wat: string; readonly uiterlijk: Datum }
  | { readonly soort: 'aangevuld'; readonly tekst: string }
  | { readonly soort: 'commissie'; readonly namen: readonly string[] }
  | { readonly soort: 'zitting_gepland'; readonly zitting: Datum; readonly plaats: string }
  | { readonly soort: 'gehoord'; readonly zitting: Datum; readonly aanwezig: string; readonly verslag: string }
  | { readonly soort: 'niet_gehoord'; readonly waarom: string }
  | { readonly soort: 'te_laat_beoordeeld'; readonly verschoonbaar: boolean; readonly waarom: string }
  | {
      readonly soort: 'geadviseerd';
      readonly adviesdag: Datum;
      readonly advies: BezwaarUitkomst;
      readonly tekst: string;
    }
  | { readonly soort: 'verlengd'; readonly waarom: string }
  | ({ readonly soort: 'voorgesteld'; readonly door: string; readonly doorNaam: string } & Bezwaarvoorstel)
  | { readonly soort: 'teruggelegd'; readonly waarom: string }
  | {
      readonly soort: 'besloten';
      readonly uitkomst: BezwaarUitkomst;
      readonly motivering: string;
      readonly afwijking: string;
      /** Id of the decision that replaces the first one. */
      readonly nieuwBesluit: string | null;
    }
  | { readonly soort: 'ingetrokken'; readonly waarom: string }
);
export type Bezwaarhandelingsoort = Bezwaarhandeling['soort'];
