import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { PROJECT } from '../server/platform/project.ts';
import { type Bewijs, legSessieKlaar, telBewijs } from './crash-bewijs.ts';
import { mediaan, type Uitkomst } from './uitkomst.ts';

const POORT = 4795;
const ADRES = `http://localhost:${POORT}`;
const SCHRIJVERS = 8;
const SLACHTOFFERS = ['server', 'databank', 'server en databank'] as const;

/**
 * `kill -9` of server, database, or both, at random moments while eight people write, so many times. Counts what was acknowledged
 * and is gone afterwards, and what is there by half: a note without its line in the timeline or in the reading log. Both must be 0.
 */
export async function meet({ aantal = 100 }: { aantal?: number }): Promise<Uitkomst> {
  const map = mkdtempSync(join(tmpdir(), 'opmaat-crash-'));
  chmodSync(map, 0o755);
  const toeval = maakToeval(20261123);
  const bevestigd: string[] = [];
  const herstel: number[] = [];
  try {
    let sessie: Awaited<ReturnType<typeof legSessieKlaar>> | undefined;
    for (let ronde = 0; ronde < aantal; ronde++) {
      const begin = performance.now();
      const proces = await start(map);
      herstel.push((performance.now() - begin) / 1000);
      sessie ??= await legSessieKlaar(map);
      const stop = { nu: false };
      const schrijvers = Array.from({ length: SCHRIJVERS }, (_, wie) =>
        schrijf(sessie, `${ronde}-${wie}`, bevestigd, stop),
      );
      await wacht(150 + toeval() * 900);
      dood(proces, map, SLACHTOFFERS[Math.floor(toeval() * SLACHTOFFERS.length)] ?? 'server');
      stop.nu = true;
      await Promise.all(schrijvers);
      await weg(proces);
    }
    const laatste = await start(map);
    const bewijs: Bewijs = await telBewijs(map, bevestigd);
    laatste.kill('SIGTERM');
    await new Promise((klaar) => laatste.once('exit', klaar));
    return {
      bench: 'crash',
      grootte: { keren: aantal, schrijvers: SCHRIJVERS },
      waarden: { bevestigd: bevestigd.length, ...bewijs, opstarten_na_crash_s: mediaan(herstel.slice(1)) },
      verhouding: { verloren_tegen_bevestigd: bewijs.verloren / bevestigd.length },
    };
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

async function start(map: string): Promise<ChildProcess> {
  const { DATABASE_URL: _geenServer, ...omgeving } = process.env;
  const proces = spawn(process.execPath, ['uit/server/app/start.js'], {
    cwd: PROJECT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...omgeving, OPMAAT_GEGEVENS: map, OPMAAT_POORT: String(POORT) },
  });
  for (;;) {
    if ((await fetch(`${ADRES}/gereed`).catch(() => undefined))?.ok) return proces;
    if (proces.exitCode !== null) throw new Error('Opmaat start niet meer na een crash.');
    await wacht(20);
  }
}

/** Writes notes one after another until told to stop, and keeps the id of each that was acknowledged. */
async function schrijf(
  sessie: { readonly cookie: string; readonly leerling: string } | undefined,
  naam: string,
  bevestigd: string[],
  stop: { readonly nu: boolean },
): Promise<void> {
  for (let keer = 0; !stop.nu && sessie; keer++) {
    const antwoord = await fetch(`${ADRES}/api/v1/leerlingen/${sessie.leerling}/notities`, {
      method: 'POST',
      headers: { cookie: `opmaat_sessie=${sessie.cookie}`, 'x-opmaat': 'bench', 'content-type': 'application/json' },
      body: JSON.stringify({ soort: 'signaal', tekst: `Signaal ${naam}-${keer}.` }),
    }).catch(() => undefined);
    const id =
      antwoord?.status === 201
        ? await antwoord.json().then(
            ({ id }) => id as string,
            () => undefined,
          )
        : undefined;
    if (id !== undefined) bevestigd.push(id);
    else await wacht(10);
  }
}

function dood(proces: ChildProcess, map: string, wie: (typeof SLACHTOFFERS)[number]): void {
  if (wie !== 'server')
    process.kill(Number(readFileSync(join(map, 'databank/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
  if (wie !== 'databank') proces.kill('SIGKILL');
}

/** The server that outlived its database goes as well, before the next start. */
async function weg(proces: ChildProcess): Promise<void> {
  if (proces.exitCode !== null || proces.signalCode !== null) return;
  const klaar = new Promise((los) => proces.once('exit', los));
  proces.kill('SIGKILL');
  await klaar;
}

/** The same chances every time: mulberry32. */
function maakToeval(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
