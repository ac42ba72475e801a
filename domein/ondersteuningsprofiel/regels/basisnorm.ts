/**
 * SOP-1 · The parts of basic support that every school shows in its profile, in our own words after the national
 * minimum norm (policy note on passend onderwijs, annex 1). An SWV may ask more in its ondersteuningsplan.
 */
export const BASISNORM = [
  {
    code: 'vroeg-signaleren',
    naam: 'Op tijd zien wat een leerling nodig heeft',
    uitleg: 'De school let bij elke leerling op taal, rekenen, gedrag, gezondheid en sociaal-emotionele ontwikkeling.',
  },
  {
    code: 'samen-bespreken',
    naam: 'Bespreken met leerling en ouders',
    uitleg: 'Wat de school ziet, bespreekt zij met de leerling en de ouders. Samen bepalen zij wat er nodig is.',
  },
  {
    code: 'deskundige-meedenken',
    naam: 'Een deskundige laten meedenken',
    uitleg: 'De school kan een andere school of een deskundige vragen om mee te kijken.',
  },
  {
    code: 'lezen-rekenen-protocol',
    naam: 'Een vaste aanpak bij lees- en rekenproblemen',
    uitleg: 'De school werkt met een protocol of methode die aantoonbaar werkt, en begint daar op tijd mee.',
  },
  {
    code: 'passende-leerlijn',
    naam: 'Lesstof op het niveau van de leerling',
    uitleg: 'Ook leerlingen die meer of minder aankunnen krijgen een doorlopend programma dat bij hen past.',
  },
  {
    code: 'planmatig-werken',
    naam: 'Werken met een plan',
    uitleg:
      'De school stelt doelen, voert uit, kijkt wat het oplevert en past aan. De behoefte van de leerling staat voorop.',
  },
  {
    code: 'welbevinden-veiligheid',
    naam: 'Welbevinden en veiligheid',
    uitleg: 'De school weet hoe leerlingen zich voelen, en doet iets als een leerling niet veilig is.',
  },
  {
    code: 'toegankelijk-gebouw',
    naam: 'Een toegankelijk gebouw',
    uitleg: 'Leerlingen kunnen het gebouw in en uit en kunnen de lokalen en toiletten gebruiken die zij nodig hebben.',
  },
  {
    code: 'hulpmiddelen-ruimtes',
    naam: 'Hulpmiddelen en ruimtes',
    uitleg: 'Er zijn hulpmiddelen en plekken die passen bij wat leerlingen nodig hebben, zoals een rustige werkplek.',
  },
  {
    code: 'medisch-handelen',
    naam: 'Afspraken over medische handelingen',
    uitleg: 'De school heeft vastgelegd wat zij doet als een leerling onder schooltijd medische hulp nodig heeft.',
  },
  {
    code: 'samenwerken-partners',
    naam: 'Samenwerken met jeugdhulp en gemeente',
    uitleg: 'De school helpt samen met partners, en het is duidelijk wie op welk moment verantwoordelijk is.',
  },
  {
    code: 'schoolgids-duidelijk',
    naam: 'Duidelijk in de schoolgids',
    uitleg: 'Ouders kunnen lezen welke basisondersteuning er is, met welk doel en wie haar geeft.',
  },
] as const satisfies readonly { readonly code: string; readonly naam: string; readonly uitleg: string }[];

export type BasisnormCode = (typeof BASISNORM)[number]['code'];

/** How far a part of the basic support is there. */
export const AANWEZIGHEDEN = ['ja', 'deels', 'nee'] as const;
export type Aanwezigheid = (typeof AANWEZIGHEDEN)[number];

/** SOP-1 · The facilities of a building and of a day that a profile can name, with their names for parents. */
export const VOORZIENINGEN = {
  'rolstoel-toegankelijk': 'Toegankelijk met een rolstoel',
  lift: 'Lift',
  'aangepast-toilet': 'Aangepast toilet',
  verzorgingsruimte: 'Verzorgingsruimte met bed of douche',
  'prikkelarme-ruimte': 'Prikkelarme ruimte',
  rustplek: 'Rustplek',
  'time-out-plek': 'Vaste plek om tot rust te komen onder toezicht',
  ringleiding: 'Ringleiding of geluidsversterking',
  'rustige-akoestiek': 'Lokalen met weinig galm',
  'contrast-markering': 'Markering met contrast op trappen en deuren',
  geleidelijnen: 'Voelbare geleidelijnen',
  'rustige-speelplek': 'Rustige plek op het plein',
  medicijnkast: 'Afgesloten kast of koelkast voor medicijnen',
  'plek-leerlingenvervoer': 'Parkeerplaats of halteplek voor leerlingenvervoer',
  'aangepast-meubilair': 'Aangepaste stoelen en tafels',
  voorleessoftware: 'Voorleessoftware op de computers',
} as const satisfies Record<string, string>;

export type VoorzieningCode = keyof typeof VOORZIENINGEN;

/** Whether a code is a part of the basic support. */
export function isBasisnormCode(code: string): code is BasisnormCode {
  return BASISNORM.some((onderdeel) => onderdeel.code === code);
}

/** Whether a code is a facility that a profile can name. */
export function isVoorzieningCode(code: string): code is VoorzieningCode {
  return Object.hasOwn(VOORZIENINGEN, code);
}
