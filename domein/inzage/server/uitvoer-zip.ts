import { setImmediate } from 'node:timers/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export interface Zipbestand {
  readonly pad: string;
  /** Fetched when its turn comes, so that no two documents wait in memory. */
  readonly inhoud: () => Promise<Uint8Array>;
  /** Text grows small; a PDF or picture is that already. */
  readonly klein: boolean;
  /** Moment that stands beside it in the archive. */
  readonly moment: string;
}

/** A ZIP of these files, one after the other; between two files others get their turn. */
export async function maakZip(bestanden: readonly Zipbestand[]): Promise<Buffer> {
  const stukken: Uint8Array[] = [];
  let mislukt: Error | undefined;
  const zip = new Zip((fout, stuk) => {
    if (fout) mislukt = fout;
    else stukken.push(stuk);
  });
  for (const { pad, inhoud, klein, moment } of bestanden) {
    const deel = klein ? new ZipDeflate(pad, { level: 6 }) : new ZipPassThrough(pad);
    deel.mtime = moment;
    zip.add(deel);
    deel.push(await inhoud(), true);
    await setImmediate();
  }
  zip.end();
  if (mislukt !== undefined) throw mislukt;
  return Buffer.concat(stukken);
}
