import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

/** How a choice is written and bounded: a form and the rule that judges it follow from this. */
export type Waardevorm =
  | { readonly soort: 'getal'; readonly eenheid: string; readonly min: number; readonly max: number }
  | { readonly soort: 'ja_nee' }
  | { readonly soort: 'tekst'; readonly langste: number }
  | { readonly soort: 'lijst'; readonly meeste: number; readonly langste: number }
  /** One line of text for each named row; a line may stay empty. */
  | { readonly soort: 'regels'; readonly langste: number; readonly rijen: Readonly<Record<string, string>> }
  /** A whole number for each named row. */
  | {
      readonly soort: 'getallen';
      readonly eenheid: string;
      readonly min: number;
      readonly max: number;
      readonly rijen: Readonly<Record<string, string>>;
    }
  /** An amount in whole cents for each named row (BEK-1). */
  | { readonly soort: 'bedragen'; readonly max: number; readonly rijen: Readonly<Record<string, string>> }
  /** One or more of the options, for each named row. */
  | {
      readonly soort: 'keuzes';
      readonly rijen: Readonly<Record<string, string>>;
      readonly opties: Readonly<Record<string, string>>;
    };

/** OND-1 · Something that an SWV chooses in its ondersteuningsplan, with the value that holds before the first choice. */
export interface Instelling<T> {
  readonly sleutel: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly bron: Bron;
  readonly vorm: Waardevorm;
  readonly standaard: T;
}

/** SOP-2 · The key is the one that profiles have read since they exist. */
export const SOP_GELDIGHEID: Instelling<number> = {
  sleutel: 'sop-geldigheid-jaren',
  naam: 'Geldigheid van het ondersteuningsprofiel',
  uitleg: 'Hoeveel jaar een vastgesteld profiel van een school geldt. De wet zegt: hoogstens vier jaar.',
  bron: bron('SOP-2', 'WPO-8-5'),
  vorm: { soort: 'getal', eenheid: 'jaar', min: 1, max: 4 },
  standaard: 1,
};

/** GES-1, SOP-3 · One place for how parents reach the SWV and the steunpunt: on public pages, and with a difference. */
export const SWV_CONTACT: Instelling<Readonly<Record<'website' | 'telefoon' | 'email' | 'steunpunt', string>>> = {
  sleutel: 'swv-contact',
  naam: 'Contact met het samenwerkingsverband',
  uitleg:
    'Staat op de openbare pagina van elke school, en bij een verschil van mening met de school. Noem bij het steunpunt naam, telefoon, e-mail en spreekuur. Wat leeg is, wordt niet getoond.',
  bron: bron('SOP-3', 'WPO-18a-8'),
  vorm: {
    soort: 'regels',
    langste: 400,
    rijen: {
      website: 'Website',
      telefoon: 'Telefoon',
      email: 'E-mail',
      steunpunt: 'Ouder- en jeugdsteunpunt',
    },
  },
  standaard: { website: '', telefoon: '', email: '', steunpunt: '' },
};

/** GES-1 · How to reach the ouder- en jeugdsteunpunt, for letters and screens; also before the SWV filled it in. */
export function schrijfSteunpunt({ steunpunt }: { readonly steunpunt?: string }): string {
  return (
    steunpunt ||
    'Het ouder- en jeugdsteunpunt van uw samenwerkingsverband. De contactgegevens staan op de website van het samenwerkingsverband.'
  );
}

export const TLV_BESLISTERMIJN: Instelling<number> = {
  sleutel: 'tlv.beslistermijn',
  naam: 'Beslistermijn toelaatbaarheid',
  uitleg: 'In hoeveel weken het samenwerkingsverband beslist op een volledige aanvraag.',
  bron: bron('TLV-9', 'Awb-4:13'),
  vorm: { soort: 'getal', eenheid: 'weken', min: 1, max: 8 },
  standaard: 8,
};

export const TLV_GELDIGHEID: Instelling<Readonly<Record<'SBO' | 'SO' | 'VSO' | 'PRO' | 'LWOO', number>>> = {
  sleutel: 'tlv.geldigheid',
  naam: 'Geldigheid',
  uitleg: 'Voor hoeveel schooljaren een verklaring of aanwijzing geldt, als het besluit niets anders zegt.',
  bron: bron('TLV-5', 'WEC-40-15'),
  vorm: {
    soort: 'getallen',
    eenheid: 'schooljaren',
    min: 1,
    max: 8,
    rijen: {
      SBO: 'Speciaal basisonderwijs',
      SO: 'Speciaal onderwijs',
      VSO: 'Voortgezet speciaal onderwijs',
      PRO: 'Praktijkonderwijs',
      LWOO: 'Leerwegondersteunend onderwijs',
    },
  },
  standaard: { SBO: 2, SO: 2, VSO: 2, PRO: 5, LWOO: 4 },
};

export const TLV_HELE_SCHOOLPERIODE: Instelling<boolean> = {
  sleutel: 'tlv.hele-schoolperiode',
  naam: 'Hele schoolperiode',
  uitleg: 'Of een verklaring voor de hele schoolperiode kan gelden als vaststaat dat de leerling die nodig houdt.',
  bron: bron('TLV-5', 'WEC-40-15'),
  vorm: { soort: 'ja_nee' },
  standaard: true,
};

export const TLV_TERUGKEER: Instelling<string> = {
  sleutel: 'tlv.terugkeer',
  naam: 'Voorwaarden voor terugkeer',
  uitleg:
    'Wat bij een tijdelijke verklaring wordt afgesproken over terugkeer naar een gewone school. Staat als voorstel in het besluit.',
  bron: bron('TLV-5', 'WPO-18a-8'),
  vorm: { soort: 'tekst', langste: 2000 },
  standaard:
    'De school bekijkt elk jaar met ouders en leerling of terugkeer naar een gewone school kan, en legt dat vast in de evaluatie van het ontwikkelingsperspectief.',
};

/** BEK-1, TLV-10 · Amounts per pupil and schooljaar. Before an SWV fills them in there is none: the register says so. */
export const TLV_TARIEVEN: Instelling<Readonly<Record<string, number>>> = {
  sleutel: 'tlv.tarieven',
  naam: 'Bedragen per verklaring',
  uitleg: 'Wat een leerling met een verklaring het samenwerkingsverband per schooljaar kost. Nul: nog niet ingevuld.',
  bron: bron('TLV-10', 'WPO-18a-8'),
  vorm: {
    soort: 'bedragen',
    max: 10_000_000,
    rijen: {
      SBO: 'Speciaal basisonderwijs',
      'SO-1': 'Speciaal onderwijs, categorie 1 laag',
      'SO-2': 'Speciaal onderwijs, categorie 2 midden',
      'SO-3': 'Speciaal onderwijs, categorie 3 hoog',
      'VSO-1': 'Voortgezet speciaal onderwijs, categorie 1 laag',
      'VSO-2': 'Voortgezet speciaal onderwijs, categorie 2 midden',
      'VSO-3': 'Voortgezet speciaal onderwijs, categorie 3 hoog',
      PRO: 'Praktijkonderwijs',
      LWOO: 'Leerwegondersteunend onderwijs',
    },
  },
  standaard: { SBO: 0, 'SO-1': 0, 'SO-2': 0, 'SO-3': 0, 'VSO-1': 0, 'VSO-2': 0, 'VSO-3': 0, PRO: 0, LWOO: 0 },
};

export const LWOO_OPTING_OUT: Instelling<boolean> = {
  sleutel: 'lwoo.opting-out',
  naam: 'Opting out voor lwoo',
  uitleg:
    'Of het samenwerkingsverband eigen criteria voor leerwegondersteunend onderwijs heeft in plaats van de landelijke.',
  bron: bron('TLV-7', 'WPO-18a-8'),
  vorm: { soort: 'ja_nee' },
  standaard: false,
};

export const LWOO_CRITERIA: Instelling<readonly string[]> = {
  sleutel: 'lwoo.criteria',
  naam: 'Eigen criteria voor lwoo',
  uitleg: 'Gelden alleen bij opting out. De aanvraag zegt bij elk criterium of en waarom de leerling eraan voldoet.',
  bron: bron('TLV-7', 'WPO-18a-8'),
  vorm: { soort: 'lijst', meeste: 10, langste: 300 },
  standaard: [],
};

export const ARRANGEMENT_MODELLEN: Instelling<
  Readonly<Record<'leerling' | 'groep' | 'leraar', readonly ('school' | 'expertise' | 'leerling')[]>>
> = {
  sleutel: 'arrangement.modellen',
  naam: 'Wie beslist over een arrangement',
  uitleg:
    'Schoolmodel: de school kent zelf toe uit het eigen budget. Expertisemodel: de school vraagt een deskundige of voorziening. Leerlingmodel: de school vraagt aan, het samenwerkingsverband beslist.',
  bron: bron('ARR-2', 'WPO-18a-8'),
  vorm: {
    soort: 'keuzes',
    rijen: {
      leerling: 'Arrangement voor een leerling',
      groep: 'Arrangement voor een groep',
      leraar: 'Arrangement voor een leraar',
    },
    opties: { school: 'Schoolmodel', expertise: 'Expertisemodel', leerling: 'Leerlingmodel' },
  },
  standaard: { leerling: ['school', 'leerling'], groep: ['school'], leraar: ['school', 'expertise'] },
};

export const ARRANGEMENT_BESLISTERMIJN: Instelling<number> = {
  sleutel: 'arrangement.beslistermijn',
  naam: 'Beslistermijn arrangementen',
  uitleg: 'In hoeveel weken het samenwerkingsverband beslist op een aanvraag in het leerlingmodel.',
  bron: bron('ARR-2', 'Awb-4:13'),
  vorm: { soort: 'getal', eenheid: 'weken', min: 1, max: 8 },
  standaard: 6,
};

export const ARRANGEMENT_CRITERIA: Instelling<readonly string[]> = {
  sleutel: 'arrangement.criteria',
  naam: 'Criteria voor een arrangement',
  uitleg:
    'Waaraan het samenwerkingsverband een aanvraag toetst. Het besluit zegt bij elk criterium of eraan is voldaan.',
  bron: bron('ARR-2', 'WPO-18a-8'),
  vorm: { soort: 'lijst', meeste: 10, langste: 300 },
  standaard: [
    'De basisondersteuning is ingezet en niet genoeg gebleken.',
    'De doelen zijn concreet en haalbaar in de gevraagde tijd.',
    'De kosten passen bij wat nodig is.',
  ],
};

export const OPP_EVALUATIES: Instelling<number> = {
  sleutel: 'opp.evaluaties',
  naam: 'Evaluaties van het ontwikkelingsperspectief',
  uitleg:
    'Hoe vaak per schooljaar een school het ontwikkelingsperspectief met ouders evalueert. De wet zegt: ten minste één keer.',
  bron: bron('OPP-5', 'WPO-40a-3'),
  vorm: { soort: 'getal', eenheid: 'keer per schooljaar', min: 1, max: 4 },
  standaard: 1,
};

export const BEZWAARCOMMISSIE: Instelling<string> = {
  sleutel: 'bezwaar.commissie',
  naam: 'Adviescommissie voor bezwaar',
  uitleg:
    'Welke commissie adviseert over bezwaar tegen een besluit, en waar een bezwaar heen gaat. Staat in elke brief.',
  bron: bron('TLV-8', 'Awb-7:13'),
  vorm: { soort: 'tekst', langste: 1000 },
  standaard:
    'Stuur uw bezwaar aan het samenwerkingsverband. Een onafhankelijke adviescommissie hoort u en geeft advies.',
};

/** All settings, in the order in which a plan shows them. */
export const INSTELLINGEN = [
  SOP_GELDIGHEID,
  OPP_EVALUATIES,
  ARRANGEMENT_MODELLEN,
  ARRANGEMENT_BESLISTERMIJN,
  ARRANGEMENT_CRITERIA,
  TLV_BESLISTERMIJN,
  TLV_GELDIGHEID,
  TLV_HELE_SCHOOLPERIODE,
  TLV_TERUGKEER,
  TLV_TARIEVEN,
  LWOO_OPTING_OUT,
  LWOO_CRITERIA,
  BEZWAARCOMMISSIE,
  SWV_CONTACT,
] as const satisfies readonly Instelling<unknown>[];
