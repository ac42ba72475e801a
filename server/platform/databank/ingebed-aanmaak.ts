import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isProcesActief } from './ingebed-gebruik.ts';
import type { Plek } from './ingebed-plek.ts';
import type { Programma } from './ingebed-programma.ts';
import { OpstartFout } from './opstart-fout.ts';

const LANDINSTELLING: Readonly<Record<string, string>> = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' };

/** Environment for the database programs: none of the PG* variables of the person who starts us. */
export function schoneOmgeving(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([naam]) => !/^(PG|LC_|LANG)/.test(naam)));
}

/**
 * Makes sure there is a complete data folder of the right version. It is made beside its place and then renamed, so
 * that an interrupted start leaves no half folder behind; a half folder of other origin is set aside, never deleted.
 * @throws OpstartFout on another PostgreSQL version, a full disk, missing rights
 */
export async function zorgVoorGegevens(
  plek: Plek,
  programma: Programma,
  melding: (tekst: string) => void,
): Promise<void> {
  // In this order: what another start renames into place in between is complete.
  const bezet = await bevatIets(plek.gegevens);
  const versie = await leesVersie(plek.gegevens);
  if (versie === programma.hoofdversie) return;
  if (versie !== undefined) {
    throw new OpstartFout(
      `De gegevens in ${plek.gegevens} zijn gemaakt met PostgreSQL ${versie}; deze Opmaat gebruikt PostgreSQL ${programma.hoofdversie}. ` +
        'Zet ze eerst over met een reservekopie, of kies met OPMAAT_GEGEVENS een andere map.',
    );
  }
  await ruimRestenOp(plek);
  if (bezet) {
    const opzij = `${plek.gegevens}.onvolledig-${randomBytes(4).toString('hex')}`;
    await rename(plek.gegevens, opzij);
    melding(`De databank in ${plek.gegevens} was niet af. Die staat nu in ${opzij}; Opmaat maakt een nieuwe.`);
  }
  melding('De databank wordt klaargezet (eenmalig)…');
  const nieuw = `${plek.gegevens}.nieuw-${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(nieuw, { mode: 0o700 });
    if (plek.draaier) await chown(nieuw, plek.draaier.uid, plek.draaier.gid);
    await draaiInitdb(nieuw, plek, programma);
    await rename(nieuw, plek.gegevens);
  } catch (fout) {
    await rm(nieuw, { recursive: true, force: true });
    // Another process was first: its folder is as good as ours.
    if ((await leesVersie(plek.gegevens)) !== programma.hoofdversie) throw fout;
  }
}

/** Major version of a complete data folder; undefined when the folder is missing, empty or half. */
async function leesVersie(gegevens: string): Promise<string | undefined> {
  try {
    await stat(join(gegevens, 'global', 'pg_control'));
    return (await readFile(join(gegevens, 'PG_VERSION'), 'utf8')).trim() || undefined;
  } catch (fout) {
    const code = (fout as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new OpstartFout(
      `Opmaat mag de gegevens in ${gegevens} niet lezen. Start Opmaat met de gebruiker van wie die map is.`,
      { cause: fout },
    );
  }
}

async function bevatIets(map: string): Promise<boolean> {
  return (await readdir(map).catch(() => [])).length > 0;
}

/** Removes folders of creations that were cut off: those whose process is gone, or older than an hour. */
async function ruimRestenOp(plek: Plek): Promise<void> {
  for (const naam of await readdir(plek.map)) {
    const pid = /^databank\.nieuw-(\d+)-/.exec(naam)?.[1];
    if (pid === undefined) continue;
    const rest = join(plek.map, naam);
    const oud = Date.now() - (await stat(rest)).mtimeMs > 3_600_000;
    if (oud || !isProcesActief(Number(pid))) await rm(rest, { recursive: true, force: true });
  }
}

async function draaiInitdb(map: string, plek: Plek, programma: Programma): Promise<void> {
  const toegang =
    process.platform === 'win32'
      ? ['--auth=scram-sha-256', `--pwfile=${await zorgVoorWachtwoord(plek)}`]
      : ['--auth-local=trust', '--auth-host=reject'];
  const taal = [
    '--encoding=UTF8',
    `--locale=${LANDINSTELLING[process.platform] ?? 'C'}`,
    '--locale-provider=icu',
    '--icu-locale=nl-NL',
  ];
  const opties = ['-D', map, '-U', 'postgres', '--data-checksums', ...taal, ...toegang];
  const kind = spawn(programma.initdb, opties, {
    ...plek.draaier,
    cwd: process.platform === 'win32' ? dirname(map) : '/',
    env: schoneOmgeving(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uitvoer = '';
  for (const stroom of [kind.stdout, kind.stderr])
    stroom.setEncoding('utf8').on('data', (deel: string) => (uitvoer += deel));
  const code = await new Promise<number | null>((klaar, mislukt) =>
    kind.once('error', mislukt).once('close', klaar),
  ).catch((fout: unknown) => {
    throw new OpstartFout(
      'De meegeleverde databank kan op dit systeem niet draaien. Stel met OPMAAT_DATABANK een eigen PostgreSQL in.',
      { cause: fout },
    );
  });
  if (code === 0) return;
  if (uitvoer.includes('No space left on device')) {
    throw new OpstartFout(`De schijf is vol: de databank past niet in ${plek.map}. Maak ruimte en start opnieuw.`, {
      cause: uitvoer,
    });
  }
  const reden =
    uitvoer
      .trim()
      .split('\n')
      .findLast((regel) => /error|fatal|^initdb:/i.test(regel)) ?? `code ${code}`;
  throw new OpstartFout(`De databank kan niet worden klaargezet in ${plek.map}. De databank meldt: ${reden}`, {
    cause: uitvoer,
  });
}

/** Windows has no safe socket folder for us: a random password, kept in the data folder of this user. Gives its path. */
async function zorgVoorWachtwoord(plek: Plek): Promise<string> {
  const pad = join(plek.map, 'wachtwoord');
  await writeFile(pad, randomBytes(24).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch(
    (fout: NodeJS.ErrnoException) => {
      if (fout.code !== 'EEXIST') throw fout;
    },
  );
  return pad;
}

/** The password of the database on Windows; undefined elsewhere, where the socket folder guards the door. */
export async function vindWachtwoord(plek: Plek): Promise<string | undefined> {
  if (process.platform !== 'win32') return undefined;
  return (await readFile(join(plek.map, 'wachtwoord'), 'utf8')).trim();
}
