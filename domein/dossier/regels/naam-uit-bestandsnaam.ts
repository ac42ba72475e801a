import type { Naamdelen } from './naam.ts';

/** Whose names may not stand in the name of a file. */
export interface Namen {
  readonly leerling: Naamdelen;
  /** Parents and guardians, as they are written in full: `Sanne van der Meer`. */
  readonly ouders: readonly string[];
}

interface Kandidaat {
  /** The name without accents, case and anything between its words: `fennadegroot`. */
  readonly letters: string;
  readonly wordt: 'leerling' | 'ouder';
}

/** Shorter than this is no name but a letter. */
const KORTSTE = 2;
const VOORVOEGSELS = new Set('van de den der het t te ten ter op in el al von du la le'.split(' '));

/**
 * TOE-3, AVG art. 5: takes the names of pupil and parents out of the name of a file (not its ending): «Verslag Fenna de Groot.pdf»
 * becomes «Verslag leerling.pdf». Accents, case, underscores, glued words and a possessive s make no difference. Whole words only:
 * «Grootouders.pdf» stays as it is for a child called De Groot.
 */
export function haalNamenWeg(
  bestandsnaam: string,
  namen: Namen,
): { readonly naam: string; readonly aangepast: boolean } {
  const punt = bestandsnaam.lastIndexOf('.');
  const [begin, einde] = punt > 0 ? [bestandsnaam.slice(0, punt), bestandsnaam.slice(punt)] : [bestandsnaam, ''];
  const kandidaten = maakKandidaten(namen);
  const naam = vervang(splitsWoorden(begin), kandidaten) + einde;
  return { naam, aangepast: naam !== bestandsnaam };
}

/** Words and what stands between them, in turn, beginning with what stands before the first word; camelCase counts as separate words. */
function splitsWoorden(tekst: string): string[] {
  return tekst.split(/(\p{Lu}?[\p{Ll}\p{M}'’]+|[\p{L}\p{M}'’]+)/u);
}

function vervang(delen: readonly string[], kandidaten: readonly Kandidaat[]): string {
  let uit = delen[0] ?? '';
  let plek = 1;
  while (plek < delen.length) {
    const gevonden = langste(delen, plek, kandidaten);
    uit += gevonden === undefined ? delen[plek] : gevonden.wordt;
    plek += gevonden === undefined ? 1 : gevonden.aantal;
    // What stands between two words of a name goes with the name; the rest stays.
    uit += delen[plek] ?? '';
    plek += 1;
  }
  return uit;
}

/** The longest name that begins at this word, as the number of parts that it takes; undefined when none does. */
function langste(delen: readonly string[], begin: number, kandidaten: readonly Kandidaat[]) {
  let beste: { readonly aantal: number; readonly wordt: Kandidaat['wordt'] } | undefined;
  for (const { letters, wordt } of kandidaten) {
    let gelezen = '';
    for (let plek = begin; plek < delen.length && gelezen.length < letters.length; plek += 2) {
      gelezen += alleenLetters(delen[plek] ?? '');
      const klopt = gelezen === letters || gelezen === `${letters}s`;
      const aantal = plek - begin + 1;
      if (klopt && aantal > (beste?.aantal ?? 0)) beste = { aantal, wordt };
      if (!letters.startsWith(gelezen)) break;
    }
  }
  return beste;
}

function maakKandidaten({ leerling, ouders }: Namen): Kandidaat[] {
  const { roepnaam, tussenvoegsel, achternaam } = leerling;
  const van = [
    ...volgordes(roepnaam, tussenvoegsel, achternaam).map((naam) => ({ naam, wordt: 'leerling' as const })),
    ...ouders.flatMap((ouder) => oudernamen(ouder).map((naam) => ({ naam, wordt: 'ouder' as const }))),
  ];
  return van
    .map(({ naam, wordt }) => ({ letters: alleenLetters(naam), wordt }))
    .filter(({ letters }) => letters.length >= KORTSTE && !VOORVOEGSELS.has(letters));
}

/** The ways in which one writes a name: first name first or last, with an initial, alone. A first name in parts also by its parts. */
function volgordes(roepnaam: string, tussenvoegsel: string, achternaam: string): string[] {
  const achter = tussenvoegsel + achternaam;
  const voor = [roepnaam, roepnaam.slice(0, 1)];
  const delen = roepnaam.split(/[\s-]+/).filter((deel) => deel.length > KORTSTE);
  return [
    ...voor.flatMap((naam) => [naam + achter, achter + naam, achternaam + naam + tussenvoegsel, naam + achternaam]),
    achter,
    achternaam,
    roepnaam,
    ...delen,
  ];
}

/** A parent's name is one line: the first word is the first name, what follows the words like «van der» is the family name. */
function oudernamen(naam: string): string[] {
  const [voornaam = '', ...rest] = naam.trim().split(/\s+/);
  const isVoorvoegsel = (woord: string) => VOORVOEGSELS.has(alleenLetters(woord));
  const eerste = rest.findIndex((woord) => !isVoorvoegsel(woord));
  return volgordes(voornaam, rest.slice(0, Math.max(eerste, 0)).join(''), rest.slice(Math.max(eerste, 0)).join(''));
}

/** As names are compared: without accents, case and marks. */
function alleenLetters(tekst: string): string {
  return tekst
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .toLocaleLowerCase('nl-NL')
    .replace(/[^\p{L}]/gu, '');
}
