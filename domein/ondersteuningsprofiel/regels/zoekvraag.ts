import { type Bron, mag, magNiet, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { vindCategorie } from '../../behoefte/regels/categorieen.ts';
import { type Intensiteit, isIntensiteit } from '../../behoefte/regels/domeinen.ts';

const SOP_3: Bron = { regel: 'SOP-3', artikel: 'Beleidsnota passend onderwijs 7.3.2' };
const SCHOOLSOORTEN: readonly string[] = ['BO', 'SBO', 'SO', 'VSO', 'VO', 'PRO'];
const MEESTE_WOORDEN = 8;

/** How people say it, and how the registers write it. Both in the form that is searched. */
const OFFICIEEL: readonly (readonly [RegExp, string])[] = [
  [/\bden haag\b/g, 's gravenhage'],
  [/\bden bosch\b/g, 's hertogenbosch'],
];

/** A need that a school must be able to meet: an offer of this category, at this level or higher, with a free place. */
export interface GevraagdeHulp {
  readonly categorie: string;
  readonly niveau: Intensiteit;
}

/** From where distances count: a four-digit postcode area, or a place or municipality (in the form that is searched). */
export type Vertrekpunt =
  | { readonly soort: 'postcode'; readonly pc4: string }
  | { readonly soort: 'plaats'; readonly plaats: string };

/** SOP-3 · Text as it is searched: small letters without accents, digits, single blanks. The database has the same function. */
export function zoekvorm(tekst: string): string {
  const kaal = tekst
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  return OFFICIEEL.reduce((zo, [volksmond, officieel]) => zo.replaceAll(volksmond, officieel), kaal);
}

/** SOP-3 · The words that must all stand in the name, code, place or municipality of a school. */
export function leesWoorden(tekst: string): readonly string[] {
  return zoekvorm(tekst)
    .split(' ')
    .filter((woord) => woord !== '')
    .slice(0, MEESTE_WOORDEN);
}

/** SOP-3 · Reads what a person typed as place: `9712 AB` and `9712` are postcodes, anything else a name. Undefined when empty. */
export function leesVertrekpunt(tekst: string): Vertrekpunt | undefined {
  const postcode = /^\s*([1-9]\d{3})\s*(?:[a-zA-Z]{2})?\s*$/.exec(tekst);
  if (postcode?.[1] !== undefined) return { soort: 'postcode', pc4: postcode[1] };
  const plaats = zoekvorm(tekst);
  return plaats === '' ? undefined : { soort: 'plaats', plaats };
}

/** SOP-3 · Reads needs written as `lezen-technisch:2`; without a level it is 1. Refuses codes and levels that do not exist. */
export function leesGevraagdeHulp(teksten: readonly string[]): Uitkomst<readonly GevraagdeHulp[]> {
  const redenen: Reden[] = [];
  const hulp = teksten.flatMap((tekst, i) => {
    const [categorie = '', getypt = '1'] = tekst.split(':');
    const niveau = Number(getypt);
    if (vindCategorie(categorie) === undefined)
      redenen.push(
        reden(
          'categorie-onbekend',
          `behoefte.${i}`,
          'Deze ondersteuning staat niet in de landelijke lijst. Kies er een uit de lijst.',
        ),
      );
    else if (!isIntensiteit(niveau))
      redenen.push(
        reden('niveau-onbekend', `behoefte.${i}`, 'Kies het niveau: 1 (licht), 2 (matig) of 3 (intensief).'),
      );
    else return [{ categorie, niveau }];
    return [];
  });
  const [eerste, ...rest] = redenen;
  return eerste === undefined ? mag(hulp, SOP_3) : magNiet(eerste, ...rest);
}

/** SOP-3 · Reads kinds of school; refuses one that does not exist. */
export function leesSoorten(soorten: readonly string[]): Uitkomst<readonly string[]> {
  const onbekend = soorten.findIndex((soort) => !SCHOOLSOORTEN.includes(soort));
  if (onbekend < 0) return mag(soorten, SOP_3);
  return magNiet(
    reden(
      'soort-onbekend',
      `soort.${onbekend}`,
      `Deze soort school kent Opmaat niet. Kies uit ${SCHOOLSOORTEN.join(', ')}.`,
    ),
  );
}

/** SOP-3 · Why a distance cannot be measured from what was typed. */
export function onbekendePlaats(punt: Vertrekpunt): Reden {
  const zin =
    punt.soort === 'postcode'
      ? 'Deze postcode kent Opmaat niet. Kijk na of hij klopt, of typ de plaats.'
      : 'In deze plaats kent Opmaat geen school. Kijk na of u de naam goed typte, of typ een postcode.';
  return reden('plaats-onbekend', 'plaats', zin);
}

function reden(code: string, veld: string, zin: string): Reden {
  return { code, zin, bron: SOP_3, veld };
}
