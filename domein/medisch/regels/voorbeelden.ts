import { type Datum, plusDagen } from '../../../kern/tijd/datum.ts';
import type { Handelinginhoud } from './handeling.ts';

/** A beginning for what a school meets most, to be completed for this pupil. */
export interface Begin {
  readonly naam: string;
  readonly uitleg: string;
  readonly maak: (vandaag: Datum) => Handelinginhoud;
}

const LEEG = {
  wat: '',
  wanneer: '',
  waar: '',
  voorbehouden: false,
  uitvoerders: [],
  protocol: '',
  nood: '',
  document: null,
  zelfNietOm: '',
} as const;

/** ARR-6 · Ways to begin. What stands in them is never enough by itself: name, time and place are always asked. */
export const BEGINNEN = {
  kort: {
    naam: 'Medicijn voor korte tijd',
    uitleg: 'Bijvoorbeeld een kuur van een week. Kort, maar met dezelfde akkoorden.',
    maak: (vandaag) => ({
      ...LEEG,
      wat: 'Medicijn geven: ',
      protocol:
        'Geef het medicijn zoals op het etiket van de apotheek staat. Het medicijn zit in de eigen verpakking met naam en bijsluiter. Schrijf elke keer op wie het gaf en hoe laat.',
      nood: 'Krijgt de leerling uitslag, benauwdheid of wordt hij suf? Geef niets meer, bel 112 als het ernstig is en bel daarna de ouders.',
      van: vandaag,
      tot: plusDagen(vandaag, 13),
    }),
  },
  lang: {
    naam: 'Medicijn of handeling voor langere tijd',
    uitleg: 'Bijvoorbeeld medicijnen bij epilepsie of suikerziekte. Hoogstens een jaar, daarna kijkt u samen opnieuw.',
    maak: (vandaag) => ({ ...LEEG, van: vandaag, tot: plusDagen(vandaag, 364) }),
  },
  voorbehouden: {
    naam: 'Voorbehouden handeling',
    uitleg:
      'Bijvoorbeeld een injectie, sondevoeding of een katheter. Alleen door wie een arts of verpleegkundige bekwaam verklaarde.',
    maak: (vandaag) => ({ ...LEEG, voorbehouden: true, van: vandaag, tot: plusDagen(vandaag, 364) }),
  },
} as const satisfies Record<string, Begin>;
export type Beginsoort = keyof typeof BEGINNEN;
