import { datum } from '../tijd/datum.ts';
import type { Artikel } from './artikel.ts';

const AWB = { wet: 'Algemene wet bestuursrecht', link: 'https://wetten.overheid.nl/BWBR0005537' } as const;
const ATW = { wet: 'Algemene termijnenwet', link: 'https://wetten.overheid.nl/BWBR0002448' } as const;
const AVG = {
  wet: 'Algemene verordening gegevensbescherming',
  link: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
} as const;
const UAVG = {
  wet: 'Uitvoeringswet Algemene verordening gegevensbescherming',
  link: 'https://wetten.overheid.nl/BWBR0040940',
} as const;
const BW = { wet: 'Burgerlijk Wetboek Boek 1', link: 'https://wetten.overheid.nl/BWBR0002656' } as const;
const LPW = { wet: 'Leerplichtwet 1969', link: 'https://wetten.overheid.nl/BWBR0002628' } as const;

/** Articles of general laws: decisions and objections, terms, personal data, compulsory education. */
export const ALGEMENE_ARTIKELEN = {
  'Awb-4:13': {
    ...AWB,
    artikel: 'Awb artikel 4:13',
    onderwerp: 'beslistermijn',
    kort: 'Het bestuursorgaan beslist binnen de termijn van de wet, en anders binnen een redelijke termijn van ten hoogste acht weken.',
    geldigVan: datum('1994-01-01'),
  },
  'Awb-4:15': {
    ...AWB,
    artikel: 'Awb artikel 4:15',
    onderwerp: 'opschorting',
    kort: 'De beslistermijn staat stil zolang de aanvrager de aanvraag aanvult.',
    geldigVan: datum('2009-10-01'),
  },
  'Awb-6:7': {
    ...AWB,
    artikel: 'Awb artikel 6:7',
    onderwerp: 'bezwaartermijn',
    kort: 'Wie het niet eens is met een besluit, heeft zes weken om bezwaar te maken.',
    geldigVan: datum('1994-01-01'),
  },
  'Awb-7:13': {
    ...AWB,
    artikel: 'Awb artikel 7:13',
    onderwerp: 'adviescommissie',
    kort: 'Over een bezwaar kan een onafhankelijke commissie adviseren.',
    geldigVan: datum('1994-01-01'),
  },
  'Atw-1': {
    ...ATW,
    artikel: 'Atw artikel 1',
    onderwerp: 'einde van een termijn',
    kort: 'Een termijn die eindigt op een zaterdag, zondag of feestdag loopt door tot de volgende dag die dat niet is; bij terugtellen geldt dit niet.',
    geldigVan: datum('1965-04-01'),
  },
  'Atw-2': {
    ...ATW,
    artikel: 'Atw artikel 2',
    onderwerp: 'korte termijn',
    kort: 'In een termijn van drie dagen of meer zitten ten minste twee werkdagen.',
    geldigVan: datum('1965-04-01'),
  },
  'Atw-3': {
    ...ATW,
    artikel: 'Atw artikel 3',
    onderwerp: 'feestdagen',
    kort: 'Dit artikel noemt de algemeen erkende feestdagen en de dagen die daarmee gelijkstaan.',
    geldigVan: datum('1965-04-01'),
  },
  'Atw-4': {
    ...ATW,
    artikel: 'Atw artikel 4',
    onderwerp: 'uitgezonderde termijnen',
    kort: 'Termijnen in uren of jaren, en termijnen van meer dan 90 dagen, twaalf weken of drie maanden, schuiven niet op.',
    geldigVan: datum('1965-04-01'),
  },
  'AVG-5': {
    ...AVG,
    artikel: 'AVG artikel 5',
    onderwerp: 'beginselen',
    kort: 'Persoonsgegevens worden alleen gebruikt voor een vooraf bepaald doel, niet meer en niet langer dan nodig is, en goed beveiligd.',
    geldigVan: datum('2018-05-25'),
  },
  'AVG-6': {
    ...AVG,
    artikel: 'AVG artikel 6',
    onderwerp: 'grondslag',
    kort: 'Wie persoonsgegevens gebruikt, heeft daarvoor een grondslag nodig, zoals toestemming of een wettelijke taak.',
    geldigVan: datum('2018-05-25'),
  },
  'AVG-7': {
    ...AVG,
    artikel: 'AVG artikel 7',
    onderwerp: 'toestemming',
    kort: 'Toestemming is vrij, aantoonbaar en altijd weer in te trekken.',
    geldigVan: datum('2018-05-25'),
  },
  'AVG-9': {
    ...AVG,
    artikel: 'AVG artikel 9',
    onderwerp: 'bijzondere gegevens',
    kort: 'Gegevens over gezondheid mogen alleen worden gebruikt als de wet of uitdrukkelijke toestemming dat toelaat.',
    geldigVan: datum('2018-05-25'),
  },
  'AVG-12': {
    ...AVG,
    artikel: 'AVG artikel 12',
    onderwerp: 'antwoord binnen een maand',
    kort: 'Wie om inzage, verbetering of wissen vraagt, krijgt binnen een maand antwoord in duidelijke taal.',
    geldigVan: datum('2018-05-25'),
  },
  'AVG-15': {
    ...AVG,
    artikel: 'AVG artikel 15',
    onderwerp: 'inzage',
    kort: 'Iedereen mag weten welke gegevens over hem worden gebruikt en krijgt daarvan een kopie.',
    geldigVan: datum('2018-05-25'),
  },
  'AVG-16': {
    ...AVG,
    artikel: 'AVG artikel 16',
    onderwerp: 'correctie',
    kort: 'Onjuiste gegevens worden op verzoek verbeterd of aangevuld.',
    geldigVan: datum('2018-05-25'),
  },
  'AVG-17': {
    ...AVG,
    artikel: 'AVG artikel 17',
    onderwerp: 'wissen',
    kort: 'Gegevens die niet meer nodig zijn, worden op verzoek gewist, tenzij de wet bewaren eist.',
    geldigVan: datum('2018-05-25'),
  },
  'AVG-20': {
    ...AVG,
    artikel: 'AVG artikel 20',
    onderwerp: 'gegevens meenemen',
    kort: 'Iemand krijgt de eigen gegevens op verzoek in een vorm die een ander programma kan lezen.',
    geldigVan: datum('2018-05-25'),
  },
  'AVG-30': {
    ...AVG,
    artikel: 'AVG artikel 30',
    onderwerp: 'register van verwerkingen',
    kort: 'Wie persoonsgegevens gebruikt, houdt bij welke, van wie, waarvoor en voor wie.',
    geldigVan: datum('2018-05-25'),
  },
  'AVG-32': {
    ...AVG,
    artikel: 'AVG artikel 32',
    onderwerp: 'beveiliging',
    kort: 'Persoonsgegevens worden beveiligd op een manier die past bij wat er mis kan gaan.',
    geldigVan: datum('2018-05-25'),
  },
  'AVG-37': {
    ...AVG,
    artikel: 'AVG artikel 37',
    onderwerp: 'functionaris gegevensbescherming',
    kort: 'Een school of samenwerkingsverband heeft iemand die toezicht houdt op het gebruik van persoonsgegevens.',
    geldigVan: datum('2018-05-25'),
  },
  'UAVG-5': {
    ...UAVG,
    artikel: 'UAVG artikel 5',
    onderwerp: 'toestemming tot zestien jaar',
    kort: 'Tot een kind zestien is, geeft de wettelijke vertegenwoordiger toestemming, en daarna het kind zelf.',
    geldigVan: datum('2018-05-25'),
  },
  'BW-1:245': {
    ...BW,
    artikel: 'BW artikel 1:245',
    onderwerp: 'gezag',
    kort: 'Een minderjarige staat onder gezag, en wie het gezag heeft, vertegenwoordigt het kind.',
    geldigVan: datum('1995-11-02'),
  },
  'LPW-3': {
    ...LPW,
    artikel: 'LPW artikel 3',
    onderwerp: 'leerplicht',
    kort: 'Een kind is leerplichtig vanaf de eerste schooldag van de maand na de vijfde verjaardag, tot het einde van het schooljaar waarin het zestien wordt.',
    geldigVan: datum('2014-08-01'),
  },
  'LPW-21': {
    ...LPW,
    artikel: 'LPW artikel 21',
    onderwerp: 'verzuim melden',
    kort: 'De school meldt direct als een leerling in vier schoolweken achter elkaar zestien uur zonder toestemming afwezig was.',
    geldigVan: datum('2014-08-01'),
  },
  'LPW-21a': {
    ...LPW,
    artikel: 'LPW artikel 21a',
    onderwerp: 'verzuim melden in het voortgezet onderwijs',
    kort: 'Scholen voor voortgezet onderwijs melden dit verzuim bij de minister, die de gemeente inlicht.',
    geldigVan: datum('2014-08-01'),
  },
} as const satisfies Record<string, Artikel>;
