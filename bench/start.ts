import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { PROJECT } from '../server/platform/project.ts';
import { mediaan, type Uitkomst } from './uitkomst.ts';

const RONDES = 3;
const POORT = 4790;

/** `npm start` on an installed clone until the first page answers: on an empty folder (database, migrations and region included), and again. */
export async function meet(): Promise<Uitkomst> {
  const koud: number[] = [];
  const warm: number[] = [];
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const map = mkdtempSync(join(tmpdir(), 'opmaat-start-'));
    // As root the database runs under another account, which must be able to reach its folder.
    chmodSync(map, 0o755);
    koud.push(await startTotPagina(map));
    warm.push(await startTotPagina(map));
    rmSync(map, { recursive: true, force: true });
  }
  return {
    bench: 'start',
    grootte: { rondes: RONDES },
    waarden: { eerste_keer_s: mediaan(koud), volgende_keer_s: mediaan(warm) },
    verhouding: { eerste_tegen_volgende: mediaan(koud) / mediaan(warm) },
  };
}

async function startTotPagina(map: string): Promise<number> {
  const { DATABASE_URL: _geenServer, ...omgeving } = process.env;
  const begin = performance.now();
  // What `npm start` runs; npm itself does not always pass a signal on to it.
  const proces = spawn(process.execPath, ['server/app/begin.mjs', 'start'], {
    cwd: PROJECT,
    stdio: 'ignore',
    env: { ...omgeving, OPMAAT_GEGEVENS: map, OPMAAT_POORT: String(POORT) },
  });
  const gestopt = new Promise<void>((los) => proces.once('exit', () => los()));
  try {
    for (;;) {
      const pagina = await fetch(`http://localhost:${POORT}/`).catch(() => undefined);
      if (pagina?.ok) return (performance.now() - begin) / 1000;
      if (proces.exitCode !== null) throw new Error('npm start stopte voor de eerste pagina');
      await wacht(20);
    }
  } finally {
    proces.kill('SIGTERM');
    await gestopt;
    // The port is free once the program itself is gone.
    while (
      await fetch(`http://localhost:${POORT}/gezond`).then(
        () => true,
        () => false,
      )
    )
      await wacht(50);
  }
}
