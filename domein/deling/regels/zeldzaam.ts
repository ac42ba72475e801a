import { CATEGORIEEN } from '../../behoefte/regels/categorieen.ts';
import { isZinsbegin } from './vouwen.ts';

/** Something that is no known name, and by which people may still recognise a child. */
export interface Zeldzaam {
  readonly van: number;
  readonly tot: number;
  readonly woord: string;
  readonly waarom: string;
}

/** Kinds of words by which one child stands out, as beginnings of words. */
const SOORTEN = [
  [
    'Dit gaat maar over één kind of gezin.',
    'enige|eniger|tweeling|drieling|adopt|geadopt|pleeg|voogd|uithuisgepl|overleden|overlijden|gedetineerd|gevangen|verslaafd|verslaving',
  ],
  [
    'Waar een gezin vandaan komt of wat het gelooft, maakt een kind herkenbaar.',
    'asiel|azc|gevlucht|vluchteling|statushouder|woonwagen|schipper|syri|oekra|turk|marok|pool|poolse|somali|eritre|afgha|irak|iraan|chine|surina|antill|roma\\b|moslim|islam|christen|jehova|joods|hindoe',
  ],
  [
    'Een ziekte of beperking die weinig kinderen hebben, maakt herkenbaar.',
    'syndroom|epilep|diabetes|leukemie|kanker|tumor|autis|adhd|tourette|cerebr|spasti|spierziekte|rolstoel|sonde|stoma|cochlea|hartafwijk|hartaf|doof|dove|blind|slechtziend|slechthorend|albin|schisis|prothese|transplant|medicatie|zeldzame|hoogbegaafd',
  ],
  [
    'Dit kan in de krant of in de buurt bekend zijn.',
    'politie|rechter|rechtbank|veilig thuis|ondertoezicht|krant|burgemeester|dominee|pastoor|huisarts|kampioen|brand\\b|ongeluk|misdrijf|mishandel|misbruik',
  ],
] as const;
const WOORDSOORTEN = SOORTEN.map(([waarom, woorden]) => ({
  waarom,
  vorm: new RegExp(`(?<![\\p{L}\\p{N}])(?:${woorden})[\\p{L}-]*`, 'giu'),
}));
/** Capitals that name nobody. */
const GEWONE_HOOFDLETTERS = new Set([
  'Nederlands',
  'Nederlandse',
  'Engels',
  'Cito',
  'Dia',
  'Boom',
  'Kerst',
  'Pasen',
  'Sinterklaas',
  'Suikerfeest',
  'De',
  'Het',
  'Een',
  'Diens',
]);
const GEWONE_EENHEID =
  /^\s*(?:minuten|minuut|min\b|uur|uren|keer|x\b|procent|%|weken|week|dagen|woorden|sommen|bladzijden)/iu;
const ZELDZAME_DOMEINEN: readonly string[] = ['medisch', 'zintuiglijk', 'motoriek-fysiek', 'begaafdheid'];
const ZELDZAME_CATEGORIEEN = CATEGORIEEN.filter(({ domein }) => ZELDZAME_DOMEINEN.includes(domein)).map(
  ({ naam }) => naam,
);

/** TOE-5: details in an anonymised text that may still point to one child, for a person to judge. */
export function vindZeldzaam(tekst: string): readonly Zeldzaam[] {
  const uit: Zeldzaam[] = [];
  const voegToe = (van: number, woord: string, waarom: string) => {
    const tot = van + woord.length;
    if (uit.every((ander) => tot <= ander.van || van >= ander.tot)) uit.push({ van, tot, woord, waarom });
  };
  for (const naam of ZELDZAME_CATEGORIEEN)
    if (tekst.startsWith(naam)) voegToe(0, naam, 'Weinig kinderen hebben dit nodig.');
  for (const { waarom, vorm } of WOORDSOORTEN) for (const m of tekst.matchAll(vorm)) voegToe(m.index, m[0], waarom);
  for (const m of tekst.matchAll(/(?<![\p{L}\p{N}[])\p{Lu}(?:[\p{L}\p{M}'’-]+(?!\p{N})|(?=\.\s?\p{Lu}))/gu)) {
    const isAfkorting = m[0].length > 1 && m[0].length <= 5 && m[0] === m[0].toUpperCase();
    if (!isAfkorting && !GEWONE_HOOFDLETTERS.has(m[0]) && !isZinsbegin(tekst, m.index))
      voegToe(m.index, m[0], 'Dit lijkt een naam.');
  }
  for (const m of tekst.matchAll(/(?<![\p{L}\p{N}])\d{2,}(?:[.,:]\d+)*/gu)) {
    const isGewoon =
      GEWONE_EENHEID.test(tekst.slice(m.index + m[0].length)) ||
      /(?:begin|midden|eind|van) $/iu.test(tekst.slice(0, m.index));
    if (!isGewoon && !/^ jaar/u.test(tekst.slice(m.index + m[0].length)))
      voegToe(m.index, m[0], 'Een getal of jaartal kan een kind herkenbaar maken.');
  }
  return uit.sort((een, ander) => een.van - ander.van);
}
