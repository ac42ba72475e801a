import { type ChildProcess, spawn } from 'node:child_process';
import { close, fchown, open } from 'node:fs';
import { readdir, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { schoneOmgeving, vindWachtwoord } from './ingebed-aanmaak.ts';
import { isProcesActief } from './ingebed-gebruik.ts';
import { isVeiligeMap, type Plek } from './ingebed-plek.ts';
import type { Programma } from './ingebed-programma.ts';

/** How to reach the database: hand it to `pg` as it is. */
export type Verbinding = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly password?: string;
};

/** A postmaster as its own lock file describes it. */
export type Postmaster = { readonly pid: number; readonly host: string; readonly port: number };

/** `bezig`: it answers, but is starting, recovering or stopping. */
export type Proef =
  | { readonly soort: 'klaar'; readonly verbinding: Verbinding; readonly pid: number }
  | { readonly soort: 'bezig' | 'weg' };

const OP_WINDOWS = process.platform === 'win32';
const GEBRUIKER = 'postgres';
const STILSTAND = new Set(['57P03', '57P01', '53300']);

const INSTELLINGEN = {
  shared_buffers: '256MB',
  max_connections: '100',
  jit: 'off',
  fsync: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Ends the busy backends of a program that died, so they do not hinder the next start.
  ...(process.platform === 'linux' || process.platform === 'darwin'
    ? { client_connection_check_interval: '1000' }
    : {}),
} as const;

/** Reads the lock file of the database; undefined when it does not run (or has only just begun). */
export async function vindPostmaster(plek: Plek): Promise<Postmaster | undefined> {
  const regels = (await readFile(join(plek.gegevens, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const [pid, , , poort, socketmap, adres] = regels;
  if (!pid || !poort || socketmap === undefined) return undefined;
  return { pid: Number(pid), port: Number(poort), host: OP_WINDOWS ? adres || '127.0.0.1' : socketmap };
}

/** Tries to reach the running database of this data folder. Makes the database `opmaat` when it is not there yet. */
export async function probeer(plek: Plek): Promise<Proef> {
  const meester = await vindPostmaster(plek);
  if (!meester) return { soort: 'weg' };
  const { pid, host, port } = meester;
  if (!OP_WINDOWS && !(await isVeiligeMap(host, plek.draaier))) return { soort: 'weg' };
  const password = await vindWachtwoord(plek);
  const verbinding = { host, port, user: GEBRUIKER, database: 'opmaat', ...(password ? { password } : {}) };
  const klant = new Client({ ...verbinding, database: 'postgres', ssl: false, connectionTimeoutMillis: 2000 });
  klant.on('error', () => undefined);
  try {
    await klant.connect();
    const { rows } = await klant.query<{ map: string; heeft: boolean }>(
      `select current_setting('data_directory') as map, exists (select from pg_database where datname = 'opmaat') as heeft`,
    );
    if ((await realpath(rows[0]?.map ?? '/')) !== (await realpath(plek.gegevens))) return { soort: 'weg' };
    if (!rows[0]?.heeft) await maakDatabank(klant);
    return { soort: 'klaar', verbinding, pid };
  } catch (fout) {
    return { soort: STILSTAND.has((fout as { code?: string }).code ?? '') ? 'bezig' : 'weg' };
  } finally {
    await klant.end().catch(() => undefined);
  }
}

async function maakDatabank(klant: Client): Promise<void> {
  await klant.query('create database opmaat').catch((fout: { code?: string }) => {
    // Another start made it at the same moment.
    if (fout.code !== '42P04' && fout.code !== '23505') throw fout;
  });
}

/** Starts the database server apart from our own process group, so that Ctrl-C reaches only us and we stop it in order. */
export async function start(plek: Plek, programma: Programma, socketmap: string): Promise<ChildProcess> {
  const luister = OP_WINDOWS
    ? { listen_addresses: '127.0.0.1', port: await vrijePoort() }
    : { listen_addresses: '', port: 5432 };
  const plaats = OP_WINDOWS ? {} : { unix_socket_directories: socketmap };
  const opties = Object.entries({ ...INSTELLINGEN, ...luister, ...plaats }).flatMap(([naam, waarde]) => [
    '-c',
    `${naam}=${waarde}`,
  ]);
  const log = await promisify(open)(plek.log, 'a', 0o600);
  // Root may start what its owner starts next time.
  if (plek.draaier) await promisify(fchown)(log, plek.draaier.uid, plek.draaier.gid);
  // On Windows pg_ctl drops the rights of an administrator, with which the server refuses to run.
  const [bestand, argumenten] = OP_WINDOWS
    ? [programma.pgCtl, ['start', '-w', '-D', plek.gegevens, '-l', `${plek.log}.server`, '-o', opties.join(' ')]]
    : [programma.postgres, ['-D', plek.gegevens, ...opties]];
  const kind = spawn(bestand, argumenten, {
    ...plek.draaier,
    cwd: OP_WINDOWS ? plek.map : '/',
    env: schoneOmgeving(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  await promisify(close)(log);
  kind.on('error', () => undefined);
  kind.unref();
  return kind;
}

function vrijePoort(): Promise<number> {
  return new Promise((klaar, mislukt) => {
    const proef = createServer().once('error', mislukt);
    proef.listen(0, '127.0.0.1', () => {
      const adres = proef.address();
      proef.close(() => klaar(typeof adres === 'object' && adres ? adres.port : 5432));
    });
  });
}

/**
 * After a reboot the number in the lock file may belong to an unrelated process, and the server then refuses to start
 * for ever. Removes the lock file only when (on Linux) no process at all works in the data folder.
 */
export async function ruimOudSlotOp(plek: Plek): Promise<void> {
  const meester = await vindPostmaster(plek);
  if (process.platform !== 'linux' || !meester || !isProcesActief(meester.pid)) return;
  const gegevens = await realpath(plek.gegevens);
  for (const naam of await readdir('/proc')) {
    if (!/^\d+$/.test(naam)) continue;
    const werkmap = await readlink(`/proc/${naam}/cwd`).catch((fout: NodeJS.ErrnoException) => fout.code);
    // The process of the lock file must be readable, or we know nothing of it.
    if (werkmap === gegevens || (werkmap === 'EACCES' && Number(naam) === meester.pid)) return;
  }
  await rm(join(plek.gegevens, 'postmaster.pid'), { force: true });
}
