import type { Datum } from '../../../kern/tijd/datum.ts';
import type { OppInhoud } from './inhoud.ts';

/**
 * ARR-4, TLV-2 · What goes along with a request to the SWV, as it stands today: made by the function aanvraagdossier() in
 * db/beleid/opp.sql from what is known, so that nothing is typed again. The one who asks sees it before it goes.
 */
export interface Aanvraagdossier {
  readonly leerling: {
    readonly naam: string;
    readonly nummer: string;
    readonly geboortedatum: Datum;
    readonly postcode: string;
    readonly plaats: string;
    readonly vestiging: string | null;
    readonly school: string | null;
    readonly leerjaar: string | null;
    readonly groep: string | null;
  };
  readonly behoeften: readonly {
    readonly bron: 'school' | 'ouders' | 'leerling';
    readonly categorie: string;
    readonly intensiteit: 1 | 2 | 3;
    readonly setting: string;
    readonly van: Datum;
    readonly tot: Datum | null;
    readonly toelichting: string;
  }[];
  /** BEH-3 · Factors, views and what was tried, in the words of the dossier. Never a diagnosis (BEH-4). */
  readonly beschrijvingen: readonly {
    readonly soort: 'belemmerend' | 'bevorderend' | 'visie_ouders' | 'visie_leerling' | 'geprobeerd' | 'observatie';
    readonly tekst: string;
    readonly effect: string | null;
    readonly datum: Datum | null;
    readonly herkomst: string | null;
    readonly door: string;
  }[];
  /** The adopted plan that holds today; null when there is none. */
  readonly opp: {
    readonly id: string;
    readonly versie: string;
    readonly nummer: number;
    readonly vastgesteldDag: Datum;
    readonly hash: string;
    readonly inhoud: OppInhoud;
    readonly evaluaties: readonly {
      readonly dag: Datum;
      readonly besluit: string;
      readonly toelichting: string;
      readonly metOuders: boolean;
      readonly doelen: readonly {
        readonly doel: string;
        readonly uitkomst: 'behaald' | 'deels' | 'niet' | 'vervallen';
        readonly bewijs: string;
        readonly vervolg: string;
      }[];
    }[];
    readonly gesprekken: readonly {
      readonly met: 'leerling' | 'ouders';
      readonly dag: Datum;
      readonly gezegd: string;
    }[];
  } | null;
}
