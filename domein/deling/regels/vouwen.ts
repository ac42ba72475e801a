/** A word of a text with its place, and how it is compared: small letters without accents and invisible signs. */
export interface Woord {
  readonly van: number;
  readonly tot: number;
  readonly vorm: string;
}

const WOORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;
const ZONDER_ONTLEDING: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/** How a word is compared with a name, however it was typed. */
export function vouw(woord: string): string {
  const kaal = woord
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  return kaal.replace(/[øłđıæœß]/g, (letter) => ZONDER_ONTLEDING[letter] ?? letter);
}

/** The words of a text, in order. */
export function woordenVan(tekst: string): readonly Woord[] {
  return [...tekst.matchAll(WOORD)].flatMap((gevonden) => {
    const vorm = vouw(gevonden[0]);
    return vorm === '' ? [] : [{ van: gevonden.index, tot: gevonden.index + gevonden[0].length, vorm }];
  });
}

/** Whether a place in a text begins a sentence. */
export function isZinsbegin(tekst: string, plek: number): boolean {
  return (
    /(^|[.!?:\n]\s*|^[-•*–]\s*|\n[-•*–]\s*)["'«“‘(]*$/u.test(tekst.slice(Math.max(0, plek - 12), plek)) &&
    (plek === 0 || !/\p{L}\.\s*$/u.test(afkorting(tekst, plek)))
  );
}

/** An initial or short abbreviation before this place («mw.»), after which no sentence begins. */
function afkorting(tekst: string, plek: number): string {
  return (
    /(?:^|\s)((?:mw|dhr|dr|drs|bijv|b\.?v|o\.?a|evt|nr|st|\p{Lu})\.\s*)$/iu.exec(
      tekst.slice(Math.max(0, plek - 12), plek),
    )?.[1] ?? ''
  );
}
