import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where one rule lives: the files that carry it out, and what its tests say. */
export interface Regelplek {
  readonly regel: string;
  readonly bestanden: readonly string[];
  readonly tests: readonly { readonly bestand: string; readonly titel: string }[];
}

const MAPPEN = ['kern', 'domein', 'server', 'db', 'test/reis'];
const BRON = /\.(tsx?|sql)$/;
const TEST = /\.test\.tsx?$|^test\/reis\//;
// `%PDF-1.7` is the head of a file, not a rule.
const NUMMER = /(?<!%)\b[A-Z]{3}-[1-9]\d?\b/g;
// A title is a string that starts with one or more rule numbers and goes on as a sentence.
const TITEL = /(['"`])([A-Z]{3}-[1-9]\d?(?:(?:, | en |, en | · )[A-Z]{3}-[1-9]\d?)*:? [^\n]*?)\1/g;
/** Three capitals and a number that are no rule: laws (an article key such as WPO-40-6), standards, kinds of declaration with their category. */
const GEEN_REGEL = /^(WPO|WEC|WVO|LPW|AVG|AWB|ATW|UTF|SHA|ISO|RFC|VSO|BIG)-/;

/** Every rule number that code or a test names, in order of number. Paths are relative to the project. */
export function leesRegelplekken(project: string): readonly Regelplek[] {
  const bestanden = new Map<string, Set<string>>();
  const tests = new Map<string, { bestand: string; titel: string }[]>();
  for (const pad of MAPPEN.flatMap((map) => loop(project, map))) {
    const tekst = readFileSync(join(project, pad), 'utf8');
    if (!TEST.test(pad)) {
      for (const regel of nummers(tekst)) bestanden.set(regel, (bestanden.get(regel) ?? new Set()).add(pad));
      continue;
    }
    for (const [, , titel = ''] of tekst.matchAll(TITEL)) {
      for (const regel of nummers(titel.split(/(?<=\d):? (?!en )(?![A-Z]{3}-)/)[0] ?? ''))
        tests.set(regel, [...(tests.get(regel) ?? []), { bestand: pad, titel }]);
    }
  }
  const regels = [...new Set([...bestanden.keys(), ...tests.keys()])].sort(opNummer);
  return regels.map((regel) => ({
    regel,
    bestanden: [...(bestanden.get(regel) ?? [])],
    tests: tests.get(regel) ?? [],
  }));
}

/** The page docs/regels.md: per rule the files that carry it out, and the sentences that its tests prove. */
export function maakRegelindex(project: string): string {
  const delen = leesRegelplekken(project).map(({ regel, bestanden, tests }) => {
    const plekken = bestanden.map((pad) => `- [${pad}](../${pad})`);
    const zinnen = [...new Set(tests.map(({ bestand, titel }) => `- ${veilig(titel)} ([test](../${bestand}))`))];
    return [`## ${regel}`, '', ...plekken, ...(zinnen.length > 0 ? ['', 'Getest:', '', ...zinnen] : []), ''].join('\n');
  });
  return `# Rule index\n\nPer rule number: where it is carried out, and what its tests say. Made by \`npm run opmaat -- documenten\`; do not edit.\n\n${delen.join('\n')}`;
}

function nummers(tekst: string): Set<string> {
  return new Set([...tekst.matchAll(NUMMER)].map(([nummer]) => nummer).filter((nummer) => !GEEN_REGEL.test(nummer)));
}

function opNummer(een: string, ander: string): number {
  const [familie = '', nummer = ''] = een.split('-');
  const [familie2 = '', nummer2 = ''] = ander.split('-');
  return familie === familie2 ? Number(nummer) - Number(nummer2) : familie < familie2 ? -1 : 1;
}

/** A title can hold placeholders and signs that Markdown would read as something else. */
function veilig(titel: string): string {
  return titel.replace(/[<>[\]|*_`$]/g, (teken) => `\\${teken}`);
}

function loop(project: string, map: string): string[] {
  return readdirSync(join(project, map), { withFileTypes: true })
    .sort((een, ander) => (een.name < ander.name ? -1 : 1))
    .flatMap((deel) => {
      const pad = `${map}/${deel.name}`;
      if (deel.isDirectory()) return deel.name === 'schermen' ? [] : loop(project, pad);
      return BRON.test(pad) && !pad.endsWith('/tabellen.ts') ? [pad] : [];
    });
}
