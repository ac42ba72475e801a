import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plek } from './ingebed-plek.ts';
import { OpstartFout } from './opstart-fout.ts';

// A start takes at most two minutes; a registration older than this cannot be of a process that is starting now.
const OUDER_DAN_EEN_START_MS = 300_000;

/** Whether a process with this number exists, of whatever user. */
export function isProcesActief(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Registers this process as a user of the database, so that nobody stops it under our feet. Gives the name to sign off with. @throws OpstartFout */
export async function meldAan({ gebruik, draaier }: Plek): Promise<string> {
  const naam = `${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(gebruik, { recursive: true, mode: 0o700 });
    if (draaier) await chown(gebruik, draaier.uid, draaier.gid);
    await writeFile(join(gebruik, naam), '');
    return naam;
  } catch (fout) {
    const vol = (fout as NodeJS.ErrnoException).code === 'ENOSPC';
    throw new OpstartFout(
      vol
        ? `De schijf is vol: Opmaat kan niet schrijven in ${gebruik}. Maak ruimte en start opnieuw.`
        : `Opmaat mag niet schrijven in ${gebruik}. Start Opmaat met de gebruiker van wie die map is.`,
      { cause: fout },
    );
  }
}

/** Signs off. Says whether no living process uses the database any more. */
export async function meldAf(map: string, naam: string): Promise<boolean> {
  await rm(join(map, naam), { force: true });
  const anderen = await readdir(map);
  return !anderen.some((ander) => isProcesActief(Number.parseInt(ander, 10)));
}

/** Called when the database was down: registrations from before then mean nothing, whoever has that process number now. */
export async function vergeetOudeAanmeldingen(map: string): Promise<void> {
  for (const naam of await readdir(map)) {
    const pad = join(map, naam);
    const stand = await stat(pad).catch(() => undefined);
    if (stand && Date.now() - stand.mtimeMs > OUDER_DAN_EEN_START_MS) await rm(pad, { force: true });
  }
}
