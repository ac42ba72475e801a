/** Words that the replacement of names leans on (TOE-5). */

/** What comes in the place of the name of a person. */
export const ROLWOORD = { kind: 'de leerling', ouder: 'een ouder', medewerker: 'een medewerker van school' } as const;
export type Persoonsoort = keyof typeof ROLWOORD;

const rij = (tekst: string): ReadonlySet<string> => new Set(tekst.split(' '));

/** Words between a first name and a surname. */
export const TUSSENVOEGSELS = rij(
  'de het een van der den ter ten te in op aan bij la le el al di da du do dos des von zu af t',
);
/** Words of our own replacements and of every text about school: a name that is one of them cannot be told from the word. */
export const GEWONE_WOORDEN: ReadonlySet<string> = new Set([
  ...TUSSENVOEGSELS,
  ...rij(
    'en of ouder ouders leerling leraar medewerker school basisschool kind moeder vader juf meester directeur ib begin midden eind',
  ),
  ...rij('voorjaar najaar jaar oud plaats die diens zijn haar nummer postcode e mailadres webadres adres'),
]);
export const TITELS = rij('mevrouw meneer mijnheer mw mevr dhr dr drs familie fam');
/** «moeder Karin» stays «moeder». */
export const ZEGT_GENOEG = rij(
  'moeder vader mama papa stiefmoeder stiefvader pleegmoeder pleegvader oma opa juf meester leerkracht leraar broer zus broertje zusje',
);
/** What Dutch hangs on a name: «Noors», «Noortje», «Fennaatjes». */
export const VERBUIGINGEN = [
  '',
  's',
  'es',
  'je',
  'jes',
  'tje',
  'tjes',
  'etje',
  'etjes',
  'pje',
  'pjes',
  'kje',
  'kjes',
] as const;
/** The sign of a possessive behind a name: «Noor's», «Lars’». */
export const BEZIT = /^['’ʼ`´]s?(?![\p{L}\p{N}])/u;
