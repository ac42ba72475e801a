import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vindChromium } from '../platform/proef/chromium.ts';
import { PROJECT } from '../platform/project.ts';
import { draai, leesVitest, type Telling } from './controle-stappen.ts';

/** One check: what it is called, and how it counts what passed and what failed. */
interface Stap {
  readonly naam: string;
  readonly voerUit: () => Promise<Telling | 'overgeslagen'>;
}

const NPM_PROGRAMMA = (pakket: string, bestand: string) => join(PROJECT, 'node_modules', pakket, bestand);

/** A check that counts as one: it passes when the program ends with 0. */
function programma(naam: string, bestand: string, ...argumenten: readonly string[]): Stap {
  return {
    naam,
    voerUit: async () =>
      (await draai(bestand, argumenten)) === 0 ? { geslaagd: 1, mislukt: 0 } : { geslaagd: 0, mislukt: 1 },
  };
}

/**
 * What CI checks, in order, each with a clear line (`npm run controle`). With `--testuitslag=FILE` the tests do not run again:
 * the file holds what vitest reported (--reporter=json) a moment ago.
 */
function stappen(testuitslag: string | undefined, map: string): readonly Stap[] {
  const opmaat = join(PROJECT, 'uit/server/app/opmaat.js');
  return [
    programma('Typen', NPM_PROGRAMMA('typescript', 'bin/tsc'), '-b'),
    programma(
      'Opmaak en taalgebruik van de code',
      NPM_PROGRAMMA('@biomejs/biome', 'bin/biome'),
      'ci',
      '--max-diagnostics=40',
    ),
    programma('Geen dode code', NPM_PROGRAMMA('knip', 'bin/knip.js')),
    { naam: 'Tests', voerUit: () => voerTestsUit(testuitslag, map) },
    { naam: 'Tests op Node 24', voerUit: () => voerTestsUitOp24(map) },
    programma('Typen van de tabellen zijn bij', opmaat, 'tabellen', '--controleer'),
    programma('Lijsten in docs zijn bij', opmaat, 'documenten', '--controleer'),
    { naam: 'Reizen in een echte browser', voerUit: () => voerReizenUit(map) },
  ];
}

async function voerTestsUit(testuitslag: string | undefined, map: string): Promise<Telling> {
  return testuitslag === undefined ? vitest(join(map, 'tests.json'), process.execPath) : leesUitslag(testuitslag);
}

/** `OPMAAT_NODE24` points to such a Node; CI installs one. */
async function voerTestsUitOp24(map: string): Promise<Telling | 'overgeslagen'> {
  const node24 = process.env.OPMAAT_NODE24;
  return node24 === undefined ? 'overgeslagen' : vitest(join(map, 'tests-24.json'), node24);
}

async function vitest(uitslag: string, node: string): Promise<Telling> {
  const programma = NPM_PROGRAMMA('vitest', 'vitest.mjs');
  await draai(programma, ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${uitslag}`], node);
  return leesUitslag(uitslag);
}

function leesUitslag(bestand: string): Telling {
  return leesVitest(existsSync(bestand) ? readFileSync(bestand, 'utf8') : '');
}

async function voerReizenUit(map: string): Promise<Telling | 'overgeslagen'> {
  if (vindChromium() === undefined) {
    console.log('Chromium is niet gevonden (op Debian: apt-get install chromium).');
    if (process.env.CI !== 'true') return 'overgeslagen';
  }
  const uitslag = join(map, 'reizen.json');
  await draai(join(PROJECT, 'server/app/begin.mjs'), [
    'reis',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${uitslag}`,
  ]);
  return leesUitslag(uitslag);
}

/** Runs every check, also after one failed, and says at the end how many passed and failed. Gives the exit code. */
async function controleer(argumenten: readonly string[]): Promise<number> {
  const testuitslag = argumenten
    .find((argument) => argument.startsWith('--testuitslag='))
    ?.slice('--testuitslag='.length);
  const map = mkdtempSync(join(tmpdir(), 'opmaat-controle-'));
  const regels: string[] = [];
  let geslaagd = 0;
  let mislukt = 0;
  try {
    for (const { naam, voerUit } of stappen(testuitslag, map)) {
      console.log(`\n── ${naam}`);
      const uitslag = await voerUit();
      regels.push(`${zegUitslag(uitslag)}  ${naam}`);
      if (uitslag === 'overgeslagen') continue;
      geslaagd += uitslag.geslaagd;
      mislukt += uitslag.mislukt;
    }
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
  console.log(`\n${regels.join('\n')}\n\n${geslaagd} passed, ${mislukt} failed`);
  return mislukt === 0 && geslaagd > 0 ? 0 : 1;
}

function zegUitslag(uitslag: Telling | 'overgeslagen'): string {
  if (uitslag === 'overgeslagen') return 'OVERGESLAGEN';
  return uitslag.mislukt === 0 ? 'goed        ' : 'FOUT        ';
}

process.exitCode = await controleer(process.argv.slice(2));
