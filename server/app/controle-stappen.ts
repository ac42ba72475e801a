import { spawn } from 'node:child_process';
import { PROJECT } from '../platform/project.ts';

/** How many checks passed and failed. */
export interface Telling {
  readonly geslaagd: number;
  readonly mislukt: number;
}

/** Runs a Node program in the project and shows what it prints; gives its exit code. Code 128 when a signal ended it. */
export function draai(bestand: string, argumenten: readonly string[], node = process.execPath): Promise<number> {
  const kind = spawn(node, [bestand, ...argumenten], {
    cwd: PROJECT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((klaar, mislukt) => {
    kind.once('error', mislukt);
    kind.once('close', (code) => klaar(code ?? 128));
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
