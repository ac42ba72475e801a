import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { chmod, lchown, lstat, mkdir, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { OpstartFout } from './opstart-fout.ts';

/** The account the database runs under when we are root; PostgreSQL refuses to run as root itself. */
export type Draaier = { readonly uid: number; readonly gid: number };

/** Where the embedded database lives: `gegevens` is its data folder, `gebruik` holds one file per process that uses it. */
export type Plek = {
  readonly map: string;
  readonly gegevens: string;
  readonly log: string;
  readonly gebruik: string;
  readonly draaier: Draaier | undefined;
};

type Keuze = {
  readonly map: string;
  readonly draaier: Draaier | undefined;
  readonly bereikbaar?: (pad: string, draaier: Draaier) => boolean;
  readonly terugval?: string;
};

const MINIMAAL_VRIJ_MB = 300;
// sun_path holds 104 bytes on macOS and 108 on Linux, both with a closing zero.
const LANGSTE_SOCKETPAD = 103;
const SOCKETNAAM = '/.s.PGSQL.5432';

/** The data folder of this project: `OPMAAT_GEGEVENS` when set, else `.opmaat` in the project folder. Absolute path. */
export function kiesGegevensmap(project: string, omgeving: NodeJS.ProcessEnv = process.env): string {
  return resolve(project, omgeving.OPMAAT_GEGEVENS?.trim() || '.opmaat');
}

/** The account to run the database under: undefined unless we are root; then the owner of what is there already, `postgres` or `nobody`. */
export function vindDraaier(map: string): Draaier | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const pad of [join(map, 'databank'), map]) {
    const stand = statSync(pad, { throwIfNoEntry: false });
    if (stand && stand.uid !== 0) return { uid: stand.uid, gid: stand.gid };
  }
  const accounts = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  for (const naam of ['postgres', '_postgres', 'nobody']) {
    const delen = accounts.find((regel) => regel.startsWith(`${naam}:`))?.split(':');
    // macOS writes nobody as -2; the system call wants it unsigned.
    if (delen) return { uid: Number(delen[2]) >>> 0, gid: Number(delen[3]) >>> 0 };
  }
  return { uid: 65534, gid: 65534 };
}

/** Whether this account may enter a folder or run a file, with every folder above it taken into account. */
export function isBereikbaar(pad: string, draaier: Draaier): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', pad], { ...draaier, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** A short name that stays the same for the same folder. */
function merk(map: string): string {
  return createHash('sha256').update(map).digest('hex').slice(0, 16);
}

/**
 * Chooses and creates the folder of the database. As root the database's own account must be able to reach it; a
 * checkout under a closed home folder it cannot, so then a folder under the system's state (or temp) directory is taken.
 * @throws OpstartFout when the folder cannot be made or belongs to somebody else
 */
export async function kiesPlek(keuze: Keuze, melding: (tekst: string) => void): Promise<Plek> {
  const { draaier, bereikbaar = isBereikbaar } = keuze;
  let map = resolve(keuze.map);
  await maakMap(map, draaier);
  if (draaier && !bereikbaar(map, draaier)) {
    const staat = keuze.terugval ?? (existsSync('/var/lib') ? '/var/lib' : '/tmp');
    const elders = join(staat, `opmaat-${merk(map)}`);
    await maakMap(elders, draaier);
    if (lstatSync(elders).isSymbolicLink() || lstatSync(elders).uid !== process.getuid?.()) {
      throw new OpstartFout(`De map ${elders} is van een andere gebruiker. Kies met OPMAAT_GEGEVENS een andere map.`);
    }
    melding(`De databank staat in ${elders}, omdat ${map} afgesloten is voor het account van de databank.`);
    map = elders;
  }
  return {
    map,
    gegevens: join(map, 'databank'),
    log: join(map, 'databank.log'),
    gebruik: join(map, 'gebruik'),
    draaier,
  };
}

async function maakMap(map: string, draaier: Draaier | undefined): Promise<void> {
  try {
    // As root: others may pass through to the folder of the database account, not look around.
    await mkdir(map, { recursive: true, mode: draaier ? 0o711 : 0o700 });
  } catch (fout) {
    throw new OpstartFout(
      `Opmaat kan de map ${map} niet maken. Controleer de rechten of kies met OPMAAT_GEGEVENS een andere map.`,
      { cause: fout },
    );
  }
}

/** The folder for the socket, made safe: only the account of the database may enter. Short, as socket paths are limited. */
export async function maakSocketmap(plek: Plek): Promise<string> {
  if (process.platform === 'win32') return plek.map;
  const naast = join(plek.map, 'socket');
  const past = (map: string): boolean => Buffer.byteLength(map + SOCKETNAAM) <= LANGSTE_SOCKETPAD;
  const kort = `opmaat-${merk(plek.map)}`;
  const tijdelijk = plek.draaier ? '/tmp' : tmpdir();
  const map = [naast, join(tijdelijk, kort)].find(past) ?? join('/tmp', kort);
  const nieuw = await mkdir(map, { mode: 0o700 }).then(
    () => true,
    (fout: NodeJS.ErrnoException) => {
      if (fout.code === 'EEXIST') return false;
      throw new OpstartFout(`Opmaat kan de map ${map} niet maken. Controleer de rechten van de map erboven.`, {
        cause: fout,
      });
    },
  );
  if (nieuw && plek.draaier) await lchown(map, plek.draaier.uid, plek.draaier.gid);
  if (!(await isVeiligeMap(map, plek.draaier))) {
    throw new OpstartFout(
      `De map ${map} is niet veilig: hij is van een andere gebruiker. Verwijder die map en start opnieuw.`,
    );
  }
  await chmod(map, 0o700);
  return map;
}

/** Whether this is a real folder of the account the database runs under, so nobody else can answer on its socket. */
export async function isVeiligeMap(map: string, draaier: Draaier | undefined): Promise<boolean> {
  const stand = await lstat(map).catch(() => undefined);
  return stand?.isDirectory() === true && stand.uid === (draaier?.uid ?? process.getuid?.());
}

/** @throws OpstartFout when less than 300 MB is free: a full disk stops a database at the worst moment */
export async function controleerRuimte(map: string, minimaalMb = MINIMAAL_VRIJ_MB): Promise<void> {
  const { bavail, bsize } = await statfs(map);
  const vrijMb = Math.floor((bavail * bsize) / 1_000_000);
  if (vrijMb >= minimaalMb) return;
  throw new OpstartFout(
    `De schijf is bijna vol: bij ${map} is nog ${vrijMb} MB vrij en Opmaat heeft ${minimaalMb} MB nodig. Maak ruimte en start opnieuw.`,
  );
}
