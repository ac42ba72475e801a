/**
 * The invented region: a polder that was never made, in the middle of the Markermeer. Its municipalities, places and boards
 * exist nowhere; its postcode areas are numbers that were never given out, and no real school has a code that starts with 99.
 */
export const PROVINCIE = 'Voorbeeldland';

/** Centre of the region, degrees. */
export const MIDDEN = { lon: 5.22, lat: 52.55 } as const;

export const SWV_NAMEN = {
  po: 'Samenwerkingsverband PO Waterveen',
  vo: 'Samenwerkingsverband VO Waterveen',
} as const;

/** Postcode area, place, municipality, and where it lies: kilometres east and north of the centre. */
export const GEBIEDEN = [
  ['6750', 'Waterveen', 'Waterveen', 0, 0],
  ['6751', 'Waterveen', 'Waterveen', 1.2, 0.6],
  ['6752', 'Waterveen', 'Waterveen', -1.1, 0.9],
  ['6753', 'Waterveen', 'Waterveen', 0.4, -1.3],
  ['6754', 'Waterveen', 'Waterveen', 2.1, -0.8],
  ['6755', 'Waterveen', 'Waterveen', -2.0, -0.7],
  ['6756', 'Vlierstede', 'Waterveen', -3.9, 2.4],
  ['6757', 'Bleekerke', 'Waterveen', 3.8, 3.1],
  ['6760', 'Duinhorst', 'Duinhorst', -8.2, 4.0],
  ['6761', 'Duinhorst', 'Duinhorst', -9.1, 5.1],
  ['6762', 'Duinhorst', 'Duinhorst', -7.4, 5.3],
  ['6763', 'Wulpzand', 'Duinhorst', -11.3, 6.8],
  ['6764', 'Ooiebeek', 'Duinhorst', -6.0, 7.9],
  ['6765', 'Kraailo', 'Duinhorst', -12.4, 2.2],
  ['6768', 'Lindemeer', 'Lindemeer', 7.6, 6.2],
  ['6769', 'Lindemeer', 'Lindemeer', 8.7, 7.0],
  ['6770', 'Lindemeer', 'Lindemeer', 6.9, 7.5],
  ['6771', 'Zilverdam', 'Lindemeer', 11.2, 9.4],
  ['6772', 'Tarwerade', 'Lindemeer', 9.9, 3.3],
  ['6773', 'Haverkerke', 'Lindemeer', 4.4, 10.8],
  ['6776', 'Kromhaven', 'Kromhaven', 3.1, -8.0],
  ['6777', 'Kromhaven', 'Kromhaven', 4.3, -8.9],
  ['6778', 'Kromhaven', 'Kromhaven', 2.0, -9.2],
  ['6779', 'Otterwijk', 'Kromhaven', -1.9, -11.4],
  ['6780', 'Rietesmond', 'Kromhaven', 7.4, -11.0],
  ['6781', 'Lelystede', 'Kromhaven', 8.8, -6.1],
] as const satisfies readonly (readonly [string, string, string, number, number])[];

/** Number, name. */
export const BESTUREN = [
  ['99001', 'Stichting Openbaar Onderwijs Waterveen'],
  ['99002', 'Stichting Sint Ansfried, katholiek onderwijs'],
  ['99003', 'Vereniging De Ark voor christelijk onderwijs'],
  ['99004', 'Stichting Polderscholen'],
  ['99005', 'Stichting Kustonderwijs Duinhorst'],
  ['99006', 'Stichting Islamitisch Onderwijs Lindemeer'],
  ['99007', 'Vereniging School met de Bijbel Kromhaven'],
  ['99008', 'Stichting De Vrije Ruimte'],
  ['99009', 'Stichting Speciaal Onderwijs Merenstreek'],
  ['99010', 'Stichting Klank en Taal'],
  ['99011', 'Stichting Merencollege'],
  ['99012', 'Stichting Voortgezet Onderwijs Kromhaven'],
] as const satisfies readonly (readonly [string, string])[];

/** What stands after a BRIN: name, kind as published, board, denomination, postcode area, pupils, and whether it asks about its grondslag. */
type Schoolregel = readonly [
  naam: string,
  soort: string,
  bestuur: string,
  denominatie: string,
  pc4: string,
  leerlingen: number,
  bijzonder?: 'grondslag' | 'cluster 2',
];

const OPENBAAR = 'Openbaar';
const RK = 'Rooms-Katholiek';
const PC = 'Protestants-Christelijk';
const ALGEMEEN = 'Algemeen bijzonder';

/** The first is the school of the example intern begeleider: the richest. */
export const SCHOLEN: readonly Schoolregel[] = [
  ['Basisschool De Wilgentuin', 'BO', '99001', OPENBAAR, '6750', 412],
  ['De Waterkers', 'BO', '99001', OPENBAAR, '6751', 287],
  ['Het Sluisje', 'BO', '99001', OPENBAAR, '6752', 198],
  ['De Bonte Grutto', 'BO', '99001', OPENBAAR, '6754', 233],
  ['Sint Ansfriedschool', 'BO', '99002', RK, '6751', 341],
  ['De Sterrenboot', 'BO', '99002', RK, '6753', 256],
  ['De Ark', 'BO', '99003', PC, '6750', 219, 'grondslag'],
  ['Het Mosterdzaad', 'BO', '99003', PC, '6755', 164, 'grondslag'],
  ['De Toverlantaarn', 'BO', '99008', 'Antroposofisch', '6752', 147],
  ['Daltonschool De Getijden', 'BO', '99004', ALGEMEEN, '6754', 302],
  ['De Vlierboom', 'BO', '99001', OPENBAAR, '6756', 96],
  ['De Rietpluim', 'BO', '99002', RK, '6756', 121],
  ['De Bleekhof', 'BO', '99004', ALGEMEEN, '6757', 88],
  ['De Kleine Kapitein', 'BO', '99003', PC, '6757', 134],
  ['De Zandloper', 'BO', '99005', OPENBAAR, '6760', 264],
  ['Het Helmgras', 'BO', '99005', OPENBAAR, '6761', 187],
  ['De Duinpan', 'BO', '99005', OPENBAAR, '6762', 311],
  ['Mariaschool Duinhorst', 'BO', '99002', RK, '6760', 243],
  ['De Schelp', 'BO', '99002', RK, '6762', 178],
  ['De Vuurtoren', 'BO', '99003', PC, '6761', 205, 'grondslag'],
  ['De Strandloper', 'BO', '99005', OPENBAAR, '6763', 72],
  ['De Wulp', 'BO', '99003', PC, '6763', 58],
  ['De Ooievaar', 'BO', '99005', OPENBAAR, '6764', 113],
  ['Het Kraaiennest', 'BO', '99004', ALGEMEEN, '6765', 91],
  ['De Linde', 'BO', '99001', OPENBAAR, '6768', 276],
  ['Jenaplanschool De Kring', 'BO', '99004', ALGEMEEN, '6769', 228],
  ['Montessorischool Lindemeer', 'BO', '99004', ALGEMEEN, '6770', 319],
  ['Sint Jorisschool', 'BO', '99002', RK, '6768', 261],
  ['El Hikma', 'BO', '99006', 'Islamitisch', '6769', 246, 'grondslag'],
  ['Al Amal', 'BO', '99006', 'Islamitisch', '6751', 172, 'grondslag'],
  ['De Brug', 'BO', '99003', PC, '6770', 193],
  ['De Zilverling', 'BO', '99001', OPENBAAR, '6771', 109],
  ['De Korenaar', 'BO', '99002', RK, '6772', 84],
  ['Het Haverveld', 'BO', '99004', ALGEMEEN, '6773', 67],
  ['De Steiger', 'BO', '99012', OPENBAAR, '6776', 254],
  ['De Windroos', 'BO', '99012', OPENBAAR, '6777', 216],
  ['Sint Nicolaasschool', 'BO', '99002', RK, '6776', 289],
  ['School met de Bijbel De Wegwijzer', 'BO', '99007', 'Reformatorisch', '6778', 176, 'grondslag'],
  ['Groen van Prinstererschool', 'BO', '99007', 'Reformatorisch', '6779', 128, 'grondslag'],
  ['De Otterburcht', 'BO', '99004', ALGEMEEN, '6779', 102],
  ['De Mondhoek', 'BO', '99012', OPENBAAR, '6780', 79],
  ['De Lelie', 'BO', '99003', PC, '6781', 118],
  ['De Stapsteen', 'SBO', '99001', OPENBAAR, '6753', 124],
  ['De Springplank', 'SBO', '99002', RK, '6768', 97],
  ['De Schakelaar', 'SBO', '99003', PC, '6777', 83],
  ['De Zeilmakers', 'SO', '99009', ALGEMEEN, '6754', 112],
  ['De Parelduiker', 'SO', '99009', ALGEMEEN, '6762', 94],
  ['De Klankhoorn', 'SO', '99010', ALGEMEEN, '6755', 76, 'cluster 2'],
  ['Het Baken', 'VSO', '99009', ALGEMEEN, '6754', 138],
  ['De Ankerplaats', '(V)SO', '99009', ALGEMEEN, '6776', 151],
  ['Praktijkcollege Waterveen', 'PRO', '99011', OPENBAAR, '6755', 143],
  ['Vakcollege De Werf', 'VBO/MAVO', '99011', OPENBAAR, '6753', 486],
  ['Merencollege Waterveen', 'VBO/MAVO/HAVO/VWO', '99011', OPENBAAR, '6751', 1184],
  ['Merencollege Lindemeer', 'MAVO/HAVO', '99011', OPENBAAR, '6769', 742],
  ['Sint Ansfriedcollege', 'HAVO/VWO', '99002', RK, '6752', 968],
  ['Stedelijk Gymnasium Waterveen', 'VWO', '99011', OPENBAAR, '6750', 534],
  ['Kustlyceum Duinhorst', 'MAVO/HAVO/VWO', '99005', OPENBAAR, '6760', 811],
  ['Havencollege', 'VBO/MAVO/HAVO', '99012', OPENBAAR, '6776', 623],
  ['Reformatorisch College Kromhaven', 'VBO/MAVO/HAVO/VWO', '99007', 'Reformatorisch', '6777', 557, 'grondslag'],
  ['Praktijkschool De Kade', 'VBO/PRO', '99012', OPENBAAR, '6778', 168],
];

/** Postcode areas for further invented regions: numbers that were never given out, first and last of each range. */
export const VRIJE_POSTCODES = [
  [4946, 5009],
  [8943, 8999],
  [3655, 3699],
  [8660, 8699],
  [6473, 6509],
  [5874, 5909],
  [6376, 6409],
  [4066, 4099],
  [7277, 7309],
  [7167, 7199],
  [5178, 5209],
  [9369, 9399],
  [1569, 1599],
  [5770, 5799],
] as const satisfies readonly (readonly [number, number])[];

/** Names of places in further regions are put together of these two; the pairs that exist stand in `BESTAAT`. */
export const PLAATS_BEGIN = [
  'Zilver',
  'Rietes',
  'Haver',
  'Vosse',
  'Ooie',
  'Bleke',
  'Wilge',
  'Vlier',
  'Sparre',
  'Mole',
  'Noorder',
  'Wester',
  'Zuider',
  'Ooster',
  'Kraai',
  'Lely',
  'Otter',
  'Spreeuw',
  'Wulp',
  'Klaver',
  'Tarwe',
] as const;
export const PLAATS_EIND = [
  'horst',
  'meer',
  'dam',
  'wijk',
  'rade',
  'lo',
  'beek',
  'mond',
  'stede',
  'kerke',
  'zand',
] as const;
export const BESTAAT: ReadonlySet<string> = new Set(['Westerbeek', 'Zuidermeer', 'Oosterbeek', 'Otterlo']);

/** What schools in further regions are called, after the place. */
export const SCHOOLNAMEN = [
  'De Zwaluw',
  'De Kameleon',
  'De Horizon',
  'Het Palet',
  'De Meander',
  'De Notenkraker',
  'De Kiezel',
  'Het Anker',
  'De Hoeksteen',
  'De Vlieger',
  'De Boomgaard',
  'De Uitkijk',
] as const;

/** Kinds of school in further regions: weight, kind, pupils at least and at most. */
export const SOORTEN_ELDERS: readonly (readonly [
  gewicht: number,
  waarde: readonly [soort: string, minst: number, meest: number],
])[] = [
  [72, ['BO', 80, 420]],
  [4, ['SBO', 70, 150]],
  [3, ['SO', 70, 140]],
  [2, ['VSO', 70, 160]],
  [2, ['PRO', 90, 180]],
  [5, ['VBO/MAVO', 300, 800]],
  [6, ['VBO/MAVO/HAVO/VWO', 500, 1500]],
  [4, ['HAVO/VWO', 500, 1200]],
  [2, ['MAVO/HAVO/VWO', 400, 1100]],
];

/** Denominations as they are spread over the country. */
export const DENOMINATIES_ELDERS: readonly (readonly [gewicht: number, waarde: string])[] = [
  [34, OPENBAAR],
  [27, RK],
  [24, PC],
  [10, ALGEMEEN],
  [2, 'Reformatorisch'],
  [1, 'Islamitisch'],
  [1, 'Antroposofisch'],
];
