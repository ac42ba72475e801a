import { type ChildProcess, execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as wacht } from 'node:timers/promises';
import { promisify } from 'node:util';
import { zorgVoorGegevens } from './ingebed-aanmaak.ts';
import { isProcesActief, meldAan, meldAf, vergeetOudeAanmeldingen } from './ingebed-gebruik.ts';
import { controleerRuimte, kiesPlek, maakSocketmap, type Plek, vindDraaier } from './ingebed-plek.ts';
import { haalProgramma, type Programma } from './ingebed-programma.ts';
import { probeer, ruimOudSlotOp, start, type Verbinding, vindPostmaster } from './ingebed-server.ts';
import { OpstartFout } from './opstart-fout.ts';

/** A running embedded database. `overgenomen`: it was running already, from another or an earlier process. */
export type IngebedDatabank = {
  readonly verbinding: Verbinding;
  readonly pid: number;
  readonly overgenomen: boolean;
  /** The folder really used; as root this can differ from the one asked for. */
  readonly map: string;
  /** Ends the database in order, started or adopted, unless another living process still uses it. Can be called twice. */
  stop(): Promise<void>;
};

const WACHT_MS = 15_000;
const HERSTEL_MS = 120_000;

/**
 * Starts the embedded PostgreSQL of this data folder, or adopts the one that is running there. Safe after a crash of
 * Opmaat or of the database, and when several processes start at once.
 * @param opties.map data folder of the project, see `kiesGegevensmap`
 * @throws OpstartFout with a Dutch explanation: disk full, other version, package missing, no rights
 */
export async function startIngebed(opties: {
  map: string;
  melding?: (tekst: string) => void;
}): Promise<IngebedDatabank> {
  const melding = opties.melding ?? (() => undefined);
  const plek = await kiesPlek({ map: opties.map, draaier: vindDraaier(opties.map) }, melding);
  const aanmelding = await meldAan(plek);
  try {
    const programma = await haalProgramma(plek);
    const { verbinding, pid, overgenomen } = await neemOverOfStart(plek, programma, melding);
    if (!overgenomen) await vergeetOudeAanmeldingen(plek.gebruik);
    let gestopt: Promise<void> | undefined;
    const stop = (): Promise<void> => {
      gestopt ??= meldAf(plek.gebruik, aanmelding).then((laatste) =>
        laatste ? beeindig(plek, programma, pid) : undefined,
      );
      return gestopt;
    };
    return { verbinding, pid, overgenomen, map: plek.map, stop };
  } catch (fout) {
    await meldAf(plek.gebruik, aanmelding);
    throw fout;
  }
}

type Gevonden = Pick<IngebedDatabank, 'verbinding' | 'pid' | 'overgenomen'>;

async function neemOverOfStart(plek: Plek, programma: Programma, melding: (tekst: string) => void): Promise<Gevonden> {
  const eerste = await probeer(plek);
  if (eerste.soort === 'klaar') return { ...eerste, overgenomen: true };
  if (eerste.soort === 'weg') await controleerRuimte(plek.map);
  await zorgVoorGegevens(plek, programma, melding);
  const socketmap = await maakSocketmap(plek);
  const begin = Date.now();
  let grens = begin + WACHT_MS;
  let kind: ChildProcess | undefined;
  let pogingen = 0;
  while (Date.now() < grens) {
    const proef = await probeer(plek);
    if (proef.soort === 'klaar') return { ...proef, overgenomen: kind?.pid !== proef.pid };
    // A server that recovers after a crash may take its time, as long as it says so.
    if (proef.soort === 'bezig') grens = Math.min(Date.now() + WACHT_MS, begin + HERSTEL_MS);
    if (!kind && proef.soort === 'weg') {
      if (pogingen > 0 && pogingen % 10 === 0) await ruimOudSlotOp(plek);
      pogingen += 1;
      kind = await start(plek, programma, socketmap);
    } else if (kind && (kind.exitCode !== null || kind.signalCode !== null || kind.pid === undefined)) {
      // Somebody else holds the lock, or backends of a crashed server are still on their way out.
      await wacht(200);
      kind = undefined;
    } else {
      await wacht(20);
    }
  }
  throw await verklaar(plek);
}

async function verklaar(plek: Plek): Promise<OpstartFout> {
  const log = (await readFile(plek.log, 'utf8').catch(() => '')).slice(-20_000);
  const reden = log
    .trimEnd()
    .split('\n')
    .findLast((regel) => /FATAL|PANIC|error while loading/.test(regel));
  if (reden?.includes('No space left on device')) {
    return new OpstartFout(
      `De schijf is vol: de databank in ${plek.map} kan niet starten. Maak ruimte en start opnieuw.`,
      { cause: reden },
    );
  }
  return new OpstartFout(
    `De databank start niet. Het verslag staat in ${plek.log}.${reden ? ` Laatste melding: ${reden}` : ''}`,
  );
}

async function beeindig(plek: Plek, programma: Programma, pid: number): Promise<void> {
  if (process.platform === 'win32') {
    await promisify(execFile)(programma.pgCtl, ['stop', '-D', plek.gegevens, '-m', 'fast']).catch(() => undefined);
    return;
  }
  // SIGINT: end connections, write everything, stop. SIGQUIT, after that takes too long: stop now, recover at the next start.
  for (const [signaal, geduld] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    const grens = Date.now() + geduld;
    if ((await vindPostmaster(plek))?.pid !== pid || !isProcesActief(pid)) return;
    process.kill(pid, signaal);
    while (Date.now() < grens) {
      if ((await vindPostmaster(plek))?.pid !== pid || !isProcesActief(pid)) return;
      await wacht(20);
    }
  }
}
