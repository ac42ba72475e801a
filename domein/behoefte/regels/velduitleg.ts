import type { Beschrijvingsoort } from './beschrijving.ts';

/** Why a field is asked, and who reads the answer. */
interface Velduitleg {
  readonly doel: string;
  readonly lezers: string;
}

const SCHOOL =
  'De intern begeleider en de schoolleider van deze school, de ouders met gezag en de leerling. Een andere school alleen als ouders het dossier met die school delen.';
const SCHOOL_EN_LERAAR = `De leraar van de eigen groep. ${SCHOOL}`;
const OUDERS =
  'De intern begeleider en de schoolleider van elke betrokken school, beide ouders met gezag en de leerling.';

/** BEH-5 · Of each field on the screens of this capability: what it is for and who reads it. Row security holds the same line. */
export const VELDUITLEG = {
  categorie: {
    doel: 'Zo gebruiken school, ouders en andere scholen hetzelfde woord voor wat nodig is.',
    lezers: SCHOOL_EN_LERAAR,
  },
  intensiteit: { doel: 'Hiermee zoekt Opmaat een plek waar genoeg hulp is.', lezers: SCHOOL_EN_LERAAR },
  setting: { doel: 'Zo weet de leraar waar de hulp wordt gegeven.', lezers: SCHOOL_EN_LERAAR },
  verplicht: {
    doel: 'Bij een wens telt een plek nog mee als de school dit niet heeft. Bij «echt nodig» niet.',
    lezers: SCHOOL_EN_LERAAR,
  },
  periode: {
    doel: 'Zo kijkt u op tijd opnieuw wat nodig is. Wat voorbij is, telt niet meer mee.',
    lezers: SCHOOL_EN_LERAAR,
  },
  toelichting: {
    doel: 'Voor wat de keuzes hierboven niet zeggen. Schrijf geen diagnose op.',
    lezers: SCHOOL_EN_LERAAR,
  },
  belemmerend: { doel: 'Om te snappen waarom iets niet lukt, en wat de school kan veranderen.', lezers: SCHOOL },
  bevorderend: { doel: 'Om te blijven doen wat werkt.', lezers: SCHOOL },
  geprobeerd: { doel: 'Zo begint niemand opnieuw met wat al niet hielp.', lezers: SCHOOL },
  observatie: { doel: 'Om te laten zien waar de behoefte uit blijkt.', lezers: SCHOOL },
  visie_ouders: {
    doel: 'Ouders kennen hun kind het langst. Wat zij zien, staat naast wat de school ziet.',
    lezers: OUDERS,
  },
  visie_leerling: {
    doel: 'De leerling vertelt zelf wat helpt. De school bespreekt dat met de leerling.',
    lezers: OUDERS,
  },
  lokale_categorie: {
    doel: 'Een eigen woord van het samenwerkingsverband, dat meetelt bij een landelijk woord.',
    lezers: 'Iedereen. Er staan geen gegevens van leerlingen in.',
  },
} as const satisfies Record<
  | 'categorie'
  | 'intensiteit'
  | 'setting'
  | 'verplicht'
  | 'periode'
  | 'toelichting'
  | 'lokale_categorie'
  | Beschrijvingsoort,
  Velduitleg
>;
