/**
 * What consent is asked for (TOE-1): a purpose has its parties, the data that may go along, and what is preselected (the least).
 * Requests for information (AAN-14) and sharing (TOE-2) use the same words.
 */

/** Parts of a dossier that can be shown to somebody outside it, in words of parents. */
export const DEELBARE_ONDERDELEN = {
  naam_en_geboortedatum: 'Naam en geboortedatum',
  school_en_groep: 'School en groep',
  behoeften: 'Wat uw kind nodig heeft',
  factoren: 'Wat helpt en wat het moeilijk maakt',
  aanpak: 'Wat is geprobeerd en wat dat deed',
  plan: 'Doelen en afgesproken hulp uit het vastgestelde plan',
  visie_ouders: 'Hoe u als ouders het ziet',
  visie_leerling: 'Hoe uw kind het zelf ziet',
  observaties: 'Observaties en toetsen',
  verslagen: 'Verslagen van de school',
  documenten: 'Documenten die de school kiest',
} as const satisfies Record<string, string>;
export type DeelbaarOnderdeel = keyof typeof DEELBARE_ONDERDELEN;

/** Kinds of party that something is asked of or shown to. */
export const PARTIJSOORTEN = {
  school: 'school',
  kinderopvang: 'kinderopvang of peuterspeelzaal',
  mkd: 'medisch kinderdagverblijf',
  jgz: 'jeugdgezondheidszorg (consultatiebureau)',
  huisarts: 'huisarts',
  jeugdhulp: 'jeugdhulp',
  maatschappelijk_werk: 'maatschappelijk werk',
  gemeente_regie: 'gemeente (wijkteam of Centrum voor Jeugd en Gezin)',
  deskundige: 'deskundige, zoals een psycholoog of orthopedagoog',
  samenwerkingsverband: 'samenwerkingsverband',
  steunpunt: 'ouder- en jeugdsteunpunt',
  anders: 'iemand anders',
} as const satisfies Record<string, string>;
export type Partijsoort = keyof typeof PARTIJSOORTEN;

interface Doel {
  readonly naam: string;
  /** What happens with it, for parents. */
  readonly uitleg: string;
  readonly partijen: readonly Partijsoort[];
  readonly onderdelen: readonly DeelbaarOnderdeel[];
  /** Preselected: the least with which the purpose can be reached. */
  readonly minst: readonly DeelbaarOnderdeel[];
  /** Whether every parent with gezag must say yes; otherwise one yes is enough as long as nobody is against. */
  readonly allenNodig: boolean;
}

const ZORG = ['jgz', 'huisarts', 'jeugdhulp', 'maatschappelijk_werk', 'gemeente_regie'] as const;

export const DOELEN = {
  hergebruik_dossier: {
    naam: 'Het bestaande dossier gebruiken op een nieuwe school',
    uitleg: 'De nieuwe school leest wat andere scholen schreven, zodat u het niet opnieuw hoeft te vertellen.',
    partijen: ['school'],
    onderdelen: ['behoeften', 'factoren', 'aanpak', 'observaties', 'verslagen', 'documenten'],
    minst: ['behoeften', 'factoren', 'aanpak', 'observaties', 'verslagen', 'documenten'],
    allenNodig: false,
  },
  informatie_vragen: {
    naam: 'Informatie vragen aan iemand die uw kind kent',
    uitleg: 'De school stuurt één vraag. Het antwoord komt met naam en datum in het dossier, en u kunt het lezen.',
    partijen: ['kinderopvang', 'mkd', ...ZORG, 'school', 'anders'],
    onderdelen: ['naam_en_geboortedatum', 'school_en_groep', 'behoeften'],
    minst: ['naam_en_geboortedatum'],
    allenNodig: true,
  },
  meedenken: {
    naam: 'Laten meedenken over de hulp op school',
    uitleg: 'Iemand met kennis leest mee en geeft de school raad over wat uw kind kan helpen.',
    partijen: ['deskundige', 'samenwerkingsverband', 'steunpunt', ...ZORG],
    onderdelen: Object.keys(DEELBARE_ONDERDELEN) as DeelbaarOnderdeel[],
    minst: ['naam_en_geboortedatum', 'behoeften', 'aanpak'],
    allenNodig: true,
  },
  hulp_afstemmen: {
    naam: 'Hulp thuis en hulp op school op elkaar afstemmen',
    uitleg: 'School en hulpverlening weten van elkaar wat zij doen, zodat het bij elkaar past.',
    partijen: [...ZORG, 'mkd', 'kinderopvang'],
    onderdelen: [
      'naam_en_geboortedatum',
      'school_en_groep',
      'behoeften',
      'factoren',
      'aanpak',
      'plan',
      'visie_ouders',
      'visie_leerling',
      'verslagen',
      'documenten',
    ],
    minst: ['naam_en_geboortedatum', 'school_en_groep', 'behoeften'],
    allenNodig: true,
  },
  onderzoek: {
    naam: 'Onderzoek door een psycholoog of orthopedagoog',
    uitleg: 'De deskundige onderzoekt uw kind. U krijgt de uitkomst als eerste en beslist wat de school ervan ziet.',
    partijen: ['deskundige'],
    onderdelen: [
      'naam_en_geboortedatum',
      'school_en_groep',
      'behoeften',
      'factoren',
      'aanpak',
      'plan',
      'observaties',
      'visie_ouders',
      'visie_leerling',
    ],
    minst: ['naam_en_geboortedatum', 'behoeften', 'aanpak'],
    allenNodig: true,
  },
  overleg: {
    naam: 'Bespreken in een overleg met anderen',
    uitleg: 'De school bespreekt uw kind in een overleg, zoals het ondersteuningsteam. Liefst bent u daar zelf bij.',
    partijen: ['samenwerkingsverband', 'deskundige', ...ZORG],
    onderdelen: [
      'naam_en_geboortedatum',
      'school_en_groep',
      'behoeften',
      'factoren',
      'aanpak',
      'plan',
      'visie_ouders',
      'visie_leerling',
    ],
    minst: ['naam_en_geboortedatum', 'behoeften'],
    allenNodig: true,
  },
} as const satisfies Record<string, Doel>;
export type Toestemmingsdoel = keyof typeof DOELEN;

/** Consent lasts no longer than a trajectory: at most this many months, then it is asked anew (Handreiking 3.9). */
export const LANGSTE_MAANDEN = 12;
