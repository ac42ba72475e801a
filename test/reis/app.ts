import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    adres: string;
  }
}

const PROGRAMMA = join(import.meta.dirname, '../../uit/server/app/start.js');

/** Starts Opmaat as a newcomer would, on a database of its own in an empty folder, and stops it after the last journey. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const map = mkdtempSync(join(tmpdir(), 'opmaat-reis-'));
  // As root the database runs under another account, which must be able to reach its folder.
  chmodSync(map, 0o755);
  const poort = await vindVrijePoort();
  const { DATABASE_URL: _geenServer, ...omgeving } = process.env;
  const proces = spawn(process.execPath, [PROGRAMMA], {
    env: { ...omgeving, OPMAAT_GEGEVENS: map, OPMAAT_POORT: String(poort) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const adres = `http://localhost:${poort}`;
  await wachtTotGereed(adres, proces);
  project.provide('adres', adres);
  return async () => {
    const klaar = new Promise((los) => proces.once('exit', los));
    proces.kill('SIGTERM');
    await klaar;
    rmSync(map, { recursive: true, force: true });
  };
}

async function wachtTotGereed(adres: string, proces: ChildProcess): Promise<void> {
  for (let poging = 0; poging < 300; poging++) {
    if (proces.exitCode !== null) throw new Error(`Opmaat stopte bij het starten, met code ${proces.exitCode}`);
    const antwoord = await fetch(`${adres}/gereed`).catch(() => undefined);
    if (antwoord?.ok) return;
    await wacht(200);
  }
  throw new Error('Opmaat is na een minuut nog niet gereed');
}

function vindVrijePoort(): Promise<number> {
  return new Promise((los) => {
    const luisteraar = createServer().listen(0, '127.0.0.1', () => {
      const adres = luisteraar.address();
      luisteraar.close(() => los(typeof adres === 'object' && adres !== null ? adres.port : 0));
    });
  });
}
