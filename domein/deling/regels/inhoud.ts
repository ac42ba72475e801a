import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Veld } from '../../behoefte/regels/domeinen.ts';

/** What a share shows: only the parts that were chosen; a part that was not shared is not there at all. */
export interface Inhoud {
  readonly kind?: { readonly naam: string; readonly geboortedatum: Datum };
  readonly school?: { readonly naam: string; readonly leerjaar: string | null; readonly groep: string | null };
  readonly behoeften?: readonly InhoudBehoefte[];
  readonly beschrijvingen?: readonly InhoudBeschrijving[];
  /** Null: shared, but the school has adopted none. */
  readonly plan?: InhoudPlan | null;
  readonly verslagen?: readonly { readonly tekst: string; readonly dag: Datum }[];
  readonly documenten?: readonly InhoudDocument[];
}

export interface InhoudBehoefte {
  /** As people read it, national or of the SWV. */
  readonly naam: string;
  /** The national category. */
  readonly landelijk: string;
  readonly intensiteit: 1 | 2 | 3;
  readonly setting: 'in_de_groep' | 'buiten_de_groep' | 'hele_school' | 'thuis_zorg';
  readonly verplicht: boolean;
  readonly toelichting: string;
  readonly bron: 'school' | 'ouders' | 'leerling';
}

export interface InhoudBeschrijving {
  readonly soort: 'belemmerend' | 'bevorderend' | 'visie_ouders' | 'visie_leerling' | 'geprobeerd' | 'observatie';
  readonly tekst: string;
  readonly effect: string | null;
  readonly datum: Datum | null;
  readonly herkomst: string | null;
  readonly opgeschreven: Datum;
}

/** Of the adopted ontwikkelingsperspectief that runs: what one works on and what was agreed; not who agreed, nor what anybody said about it. */
export interface InhoudPlan {
  readonly dag: Datum;
  readonly doelen: readonly {
    readonly tekst: string;
    readonly streef: string;
    readonly van: Datum;
    readonly tot: Datum;
  }[];
  readonly ondersteuning: readonly {
    readonly veld: Veld;
    readonly wat: string;
    readonly wie: string;
    readonly wanneer: string;
  }[];
}

export interface InhoudDocument {
  readonly id: string;
  readonly naam: string;
  readonly soort: string;
  readonly grootte: number;
  readonly dag: Datum;
}

/** The descriptions in the order in which one reads them, each under its heading. */
export const BESCHRIJVINGKOPPEN = [
  ['bevorderend', 'Wat helpt'],
  ['belemmerend', 'Wat het moeilijk maakt'],
  ['geprobeerd', 'Wat is geprobeerd, en wat dat deed'],
  ['observatie', 'Observaties en toetsen'],
  ['visie_ouders', 'Hoe de ouders het zien'],
  ['visie_leerling', 'Hoe de leerling het zelf ziet'],
] as const satisfies readonly (readonly [InhoudBeschrijving['soort'], string])[];
