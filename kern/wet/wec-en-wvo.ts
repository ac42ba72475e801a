import { datum } from '../tijd/datum.ts';
import type { Artikel } from './artikel.ts';

const WEC = 'Wet op de expertisecentra';
const WVO = 'Wet op het voortgezet onderwijs (oud)';
const INR = 'Inrichtingsbesluit WVO (oud)';
const WEC_LINK = 'https://wetten.overheid.nl/BWBR0003549';
const WVO_LINK = 'https://wetten.overheid.nl/BWBR0002399';
const INR_LINK = 'https://wetten.overheid.nl/BWBR0005946';
const CRITERIA_BIJ_SWV = datum('2016-01-01');
const PASSEND_ONDERWIJS = datum('2014-08-01');
const LAATSTE_DAG_WVO = datum('2022-07-31');

/**
 * Articles of the law for special education, and of the old law for secondary education. The latter was replaced on
 * 1 August 2022 by the WVO 2020, with other numbers; what it says on these subjects went along.
 */
export const WEC_EN_WVO_ARTIKELEN = {
  'WEC-40-3': {
    wet: WEC,
    artikel: 'WEC artikel 40 lid 3',
    onderwerp: 'aanmelding',
    kort: 'Ouders melden hun kind schriftelijk aan bij een school voor (voortgezet) speciaal onderwijs, vanaf drie jaar en voor sommige groepen vanaf twee jaar.',
    geldigVan: PASSEND_ONDERWIJS,
    link: WEC_LINK,
  },
  'WEC-40-4': {
    wet: WEC,
    artikel: 'WEC artikel 40 lid 4',
    onderwerp: 'onderzoek naar extra ondersteuning',
    kort: 'Hulp bij de Nederlandse taal is geen extra ondersteuning.',
    geldigVan: PASSEND_ONDERWIJS,
    link: WEC_LINK,
  },
  'WEC-40-10': {
    wet: WEC,
    artikel: 'WEC artikel 40 lid 10',
    onderwerp: 'toelating tot het so',
    kort: 'Het speciaal onderwijs laat een leerling alleen toe met een toelaatbaarheidsverklaring.',
    geldigVan: PASSEND_ONDERWIJS,
    link: WEC_LINK,
  },
  'WEC-40-11': {
    wet: WEC,
    artikel: 'WEC artikel 40 lid 11',
    onderwerp: 'welk samenwerkingsverband over so besluit',
    kort: 'Over toelating tot het so besluit het samenwerkingsverband van de school, of van de woonplaats als het kind nergens is ingeschreven.',
    geldigVan: PASSEND_ONDERWIJS,
    link: WEC_LINK,
  },
  'WEC-40-12': {
    wet: WEC,
    artikel: 'WEC artikel 40 lid 12',
    onderwerp: 'toelating tot het vso',
    kort: 'Het voortgezet speciaal onderwijs laat een leerling alleen toe met een toelaatbaarheidsverklaring.',
    geldigVan: PASSEND_ONDERWIJS,
    link: WEC_LINK,
  },
  'WEC-40-13': {
    wet: WEC,
    artikel: 'WEC artikel 40 lid 13',
    onderwerp: 'welk samenwerkingsverband over vso besluit',
    kort: 'Over toelating tot het vso besluit het samenwerkingsverband van de school, of van de woonplaats als het kind nergens is ingeschreven.',
    geldigVan: PASSEND_ONDERWIJS,
    link: WEC_LINK,
  },
  'WEC-40-14': {
    wet: WEC,
    artikel: 'WEC artikel 40 lid 14',
    onderwerp: 'bezwaar en overstap',
    kort: 'Tegen een toelaatbaarheidsverklaring staat bezwaar en beroep open; bij een overstap binnen het (v)so blijft zij gelden.',
    geldigVan: PASSEND_ONDERWIJS,
    link: WEC_LINK,
  },
  'WEC-40-15': {
    wet: WEC,
    artikel: 'WEC artikel 40 lid 15',
    onderwerp: 'geldigheid',
    kort: 'Een toelaatbaarheidsverklaring geldt voor een of meer hele schooljaren, met de rest van het lopende jaar erbij.',
    geldigVan: PASSEND_ONDERWIJS,
    link: WEC_LINK,
  },
  'WEC-40-18': {
    wet: WEC,
    artikel: 'WEC artikel 40 lid 18',
    onderwerp: 'verwijdering',
    kort: 'Het (v)so verwijdert een leerling pas als een andere school de leerling wil toelaten.',
    geldigVan: PASSEND_ONDERWIJS,
    link: WEC_LINK,
  },
  'WEC-40a': {
    wet: WEC,
    artikel: 'WEC artikel 40a',
    onderwerp: 'schorsing',
    kort: 'Een schorsing duurt ten hoogste één week en is schriftelijk met redenen; duurt ze langer dan een dag, dan hoort de inspectie het.',
    geldigVan: PASSEND_ONDERWIJS,
    link: WEC_LINK,
  },
  'WEC-41a-1': {
    wet: WEC,
    artikel: 'WEC artikel 41a lid 1',
    onderwerp: 'ontwikkelingsperspectief',
    kort: 'Voor elke leerling in het (v)so stelt de school een ontwikkelingsperspectief vast.',
    geldigVan: PASSEND_ONDERWIJS,
    link: WEC_LINK,
  },
  'WVO-oud-17a-6': {
    wet: WVO,
    artikel: 'WVO (oud) artikel 17a lid 6',
    onderwerp: 'taken van het samenwerkingsverband',
    kort: 'Het samenwerkingsverband maakt het ondersteuningsplan, verdeelt het geld, besluit of een leerling naar het vso mag en adviseert scholen.',
    geldigVan: PASSEND_ONDERWIJS,
    geldigTot: LAATSTE_DAG_WVO,
    link: WVO_LINK,
  },
  'WVO-oud-17a-12': {
    wet: WVO,
    artikel: 'WVO (oud) artikel 17a lid 12',
    onderwerp: 'deskundigen',
    kort: 'Deskundigen adviseren het samenwerkingsverband voordat het besluit over toelaatbaarheid tot vso, praktijkonderwijs en lwoo.',
    geldigVan: PASSEND_ONDERWIJS,
    geldigTot: LAATSTE_DAG_WVO,
    link: WVO_LINK,
  },
  'InrWVO-15d': {
    wet: INR,
    artikel: 'InrWVO artikel 15d',
    onderwerp: 'criteria voor praktijkonderwijs en lwoo',
    kort: 'Intelligentie en leerachterstand bepalen of een leerling naar het praktijkonderwijs mag of is aangewezen op leerwegondersteuning; ligt het ertussen, dan beslist de motivering.',
    geldigVan: CRITERIA_BIJ_SWV,
    geldigTot: LAATSTE_DAG_WVO,
    link: INR_LINK,
  },
  'InrWVO-15e': {
    wet: INR,
    artikel: 'InrWVO artikel 15e',
    onderwerp: 'maatwerk bij praktijkonderwijs en lwoo',
    kort: 'Voor een leerling die niet helemaal aan de criteria voldoet maar volgens alle betrokkenen daar het best op zijn plek is, kan het samenwerkingsverband toch besluiten.',
    geldigVan: CRITERIA_BIJ_SWV,
    geldigTot: LAATSTE_DAG_WVO,
    link: INR_LINK,
  },
  'WVO-oud-17b-2': {
    wet: WVO,
    artikel: 'WVO (oud) artikel 17b lid 2',
    onderwerp: 'schoolondersteuningsprofiel',
    kort: 'Het bestuur stelt voor elke school ten minste eens in de vier jaar een ondersteuningsprofiel vast.',
    geldigVan: PASSEND_ONDERWIJS,
    geldigTot: LAATSTE_DAG_WVO,
    link: WVO_LINK,
  },
  'WVO-oud-26-1': {
    wet: WVO,
    artikel: 'WVO (oud) artikel 26 lid 1',
    onderwerp: 'ontwikkelingsperspectief',
    kort: 'Voor een leerling met extra ondersteuning en voor elke leerling in het praktijkonderwijs stelt de school een ontwikkelingsperspectief vast.',
    geldigVan: PASSEND_ONDERWIJS,
    geldigTot: LAATSTE_DAG_WVO,
    link: WVO_LINK,
  },
  'WVO-oud-27-1': {
    wet: WVO,
    artikel: 'WVO (oud) artikel 27 lid 1',
    onderwerp: 'verwijdering',
    kort: 'De school verwijdert een leerling pas als een andere school de leerling wil toelaten.',
    geldigVan: PASSEND_ONDERWIJS,
    geldigTot: LAATSTE_DAG_WVO,
    link: WVO_LINK,
  },
  'WVO-oud-27-2': {
    wet: WVO,
    artikel: 'WVO (oud) artikel 27 lid 2',
    onderwerp: 'aanmelding en zorgplicht',
    kort: 'Voor aanmelden, onderzoek, zorgplicht, beslistermijn en tijdelijke plaatsing gelden dezelfde regels als in het basisonderwijs.',
    geldigVan: PASSEND_ONDERWIJS,
    geldigTot: LAATSTE_DAG_WVO,
    link: WVO_LINK,
  },
  'WVO-oud-27-2b': {
    wet: WVO,
    artikel: 'WVO (oud) artikel 27 lid 2b',
    onderwerp: 'onderzoek naar extra ondersteuning',
    kort: 'Hulp bij de Nederlandse taal is geen extra ondersteuning.',
    geldigVan: PASSEND_ONDERWIJS,
    geldigTot: LAATSTE_DAG_WVO,
    link: WVO_LINK,
  },
  'WVO-oud-27-2g': {
    wet: WVO,
    artikel: 'WVO (oud) artikel 27 lid 2g',
    onderwerp: 'onvolledige aanmelding',
    kort: 'De school mag een onvolledige aanmelding na een kans op aanvulling binnen vier weken buiten behandeling laten; de termijn staat zolang stil.',
    geldigVan: PASSEND_ONDERWIJS,
    geldigTot: LAATSTE_DAG_WVO,
    link: WVO_LINK,
  },
  'WVO-oud-27c': {
    wet: WVO,
    artikel: 'WVO (oud) artikel 27c',
    onderwerp: 'geschillencommissie',
    kort: 'Ouders kunnen een geschil over toelating, verwijdering of het ontwikkelingsperspectief voorleggen aan een landelijke commissie, die binnen tien weken oordeelt.',
    geldigVan: PASSEND_ONDERWIJS,
    geldigTot: LAATSTE_DAG_WVO,
    link: WVO_LINK,
  },
} as const satisfies Record<string, Artikel>;
