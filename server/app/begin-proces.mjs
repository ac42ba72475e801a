// Messages and child processes for begin.mjs.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Says something to the person at the keyboard; on stderr, so that the output of commands stays clean. */
export function meld(tekst) {
  process.stderr.write(`Opmaat: ${tekst}\n`);
}

/** A failure the person can do something about: `message` is Dutch and complete. */
export class BeginFout extends Error {}

/**
 * Runs a tool and collects what it prints.
 * @returns {Promise<{ code: number, uitvoer: string }>} code 127 when it cannot be run at all
 */
export function draaiStil(bestand, argumenten, map, opties = {}) {
  return new Promise((klaar) => {
    const kind = spawn(bestand, argumenten, { cwd: map, stdio: ['ignore', 'pipe', 'pipe'], ...opties });
    let uitvoer = '';
    for (const stroom of [kind.stdout, kind.stderr]) {
      stroom.setEncoding('utf8').on('data', (deel) => {
        uitvoer += deel;
      });
    }
    kind.once('error', (fout) => klaar({ code: 127, uitvoer: `${uitvoer}${fout.message}` }));
    kind.once('close', (code) => klaar({ code: code ?? 1, uitvoer }));
  });
}

/**
 * Runs the program itself: same screen and keyboard, signals passed on. Ctrl-C in a terminal reaches the program
 * directly (it is in the same process group), so then we only wait.
 * @returns {Promise<number>} its exit code; 128 + signal number when a signal ended it
 */
export function voerUit(bestand, argumenten, map) {
  const terminal = Boolean(process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY);
  const kind = spawn(process.execPath, ['--enable-source-maps', bestand, ...argumenten], {
    cwd: map,
    stdio: 'inherit',
  });
  process.on('SIGINT', () => terminal || kind.kill('SIGINT'));
  for (const signaal of ['SIGTERM', 'SIGHUP']) process.on(signaal, () => kind.kill(signaal));
  return new Promise((klaar, mislukt) => {
    kind.once('error', mislukt);
    kind.once('exit', (code, signaal) => klaar(code ?? 128 + (constants.signals[signaal] ?? 0)));
  });
}
