import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PROJECT } from '../platform/project.ts';

/** How many checks passed and failed. */
export interface Telling {
  readonly geslaagd: number;
  readonly mislukt: number;
}

/** Runs a Node program in the project, shows what it prints, and keeps it. Code 128 when a signal ended it. */
export function draai(bestand: string, argumenten: readonly string[]): Promise<{ code: number; uitvoer: string }> {
  const kind = spawn(process.execPath, [bestand, ...argumenten], { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
  let uitvoer = '';
  for (const [stroom, scherm] of [
    [kind.stdout, process.stdout],
    [kind.stderr, process.stderr],
  ] as const) {
    stroom.setEncoding('utf8').on('data', (deel: string) => {
      uitvoer += deel;
      scherm.write(deel);
    });
  }
  return new Promise((klaar, mislukt) => {
    kind.once('error', mislukt);
    kind.once('close', (code) => klaar({ code: code ?? 128, uitvoer }));
  });
}

/** Counts from vitest's JSON report. A file that could not even be loaded, or no report at all, is a failure. */
export function leesVitest(verslag: string): Telling {
  if (verslag === '') return { geslaagd: 0, mislukt: 1 };
  const { numPassedTests, numFailedTests, success } = JSON.parse(verslag) as {
    numPassedTests: number;
    numFailedTests: number;
    success: boolean;
  };
  return { geslaagd: numPassedTests, mislukt: success ? numFailedTests : Math.max(numFailedTests, 1) };
}

/** Counts from the closing line «N passed, N failed» of a program; without such a line the program itself is the check. */
export function leesTelling(uitvoer: string, code: number): Telling {
  const laatste = [...uitvoer.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  if (laatste === undefined) return code === 0 ? { geslaagd: 1, mislukt: 0 } : { geslaagd: 0, mislukt: 1 };
  const [, geslaagd, mislukt] = laatste.map(Number) as [number, number, number];
  return { geslaagd, mislukt: code === 0 ? mislukt : Math.max(mislukt, 1) };
}

/** Where Chromium is: `CHROMIUM`, or one on the search path; undefined when there is none. */
export function vindChromium(): string | undefined {
  const mappen = (process.env.PATH ?? '').split(delimiter);
  const namen = ['chromium', 'chromium-browser', 'google-chrome'];
  const mogelijk = [process.env.CHROMIUM, ...mappen.flatMap((map) => namen.map((naam) => join(map, naam)))];
  return mogelijk.find((pad) => pad !== undefined && pad !== '' && existsSync(pad));
}
