import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import {
  type Bestandssoort,
  type Bestandsvorm,
  herkenVerkeerdeCodering,
  leesKop,
  weigerCodering,
} from '../regels/bestandsvorm.ts';
import type { Csvregel } from '../regels/csvregel.ts';
import { ImportFout } from './import-fout.ts';

const GROOTSTE_BESTAND = 100 * 1024 * 1024;
const LANGSTE_REGEL = 20_000;
const LF = 0x0a;

/** A line as it was read: with its columns, or not readable as a line of this file. */
export type Gelezen = { readonly nummer: number } & ({ readonly velden: Csvregel } | { readonly kapot: string });
/** Told while reading: bytes done, and bytes in all. */
export type Voortgang = (gelezen: number, totaal: number) => void;

/** ORG-1 · Reads a CSV file line by line, in UTF-8 with `,`, `;` or tab. Throws ImportFout when it is another kind of file. */
export async function* leesCsv(pad: string, soort: Bestandssoort, voortgang: Voortgang): AsyncGenerator<Gelezen> {
  const tekst = leesTekst(pad, await controleer(pad), voortgang);
  const eerste = await tekst.next();
  if (eerste.done || eerste.value.trim() === '') throw new ImportFout(`Het bestand ${pad} is leeg.`);
  const kop = leesKop(eerste.value.split(/[\r\n]/, 1)[0] ?? '', soort);
  if (!kop.mag) throw new ImportFout(kop.redenen.map(({ zin }) => zin).join(' '));
  yield* ontleed(eerste.value, tekst, kop.waarde);
}

async function* ontleed(begin: string, rest: AsyncGenerator<string>, vorm: Bestandsvorm): AsyncGenerator<Gelezen> {
  async function* alles() {
    yield begin;
    yield* rest;
  }
  const csv = parse({
    delimiter: vorm.scheiding,
    info: true,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    from: 2,
    max_record_size: LANGSTE_REGEL,
  });
  const bron = Readable.from(alles());
  // A pipe does not pass errors on; without this a file in a wrong encoding would wait for ever.
  bron.on('error', (fout) => csv.destroy(fout));
  try {
    for await (const { record, info } of bron.pipe(csv) as AsyncIterable<{ record: string[]; info: { lines: number } }>)
      yield alsRegel(record, info.lines, vorm.kolommen);
  } catch (fout) {
    throw leesfout(fout as CsvError & { lines?: number });
  } finally {
    bron.destroy();
  }
}

function alsRegel(record: readonly string[], laatste: number, kolommen: readonly string[]): Gelezen {
  const nummer = laatste - record.join('').split('\n').length + 1;
  if (record.length !== kolommen.length)
    return { nummer, kapot: `Deze regel heeft ${record.length} kolommen, de eerste regel ${kolommen.length}.` };
  const velden = Object.fromEntries(
    kolommen.map((kolom, i) => [kolom, (record[i] ?? '').replaceAll(/\s+/g, ' ').trim()]),
  );
  return { nummer, velden };
}

function leesfout(fout: CsvError & { lines?: number }): Error {
  if (fout instanceof ImportFout) return fout;
  const waar = fout.lines === undefined ? '' : ` op of na regel ${fout.lines}`;
  switch (fout.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return new ImportFout(
        `Een aanhalingsteken (") klopt niet${waar}: het wordt niet gesloten of staat midden in een veld.`,
      );
    case 'CSV_MAX_RECORD_SIZE':
      return new ImportFout(
        `Er is een regel van meer dan ${LANGSTE_REGEL} tekens${waar}. Waarschijnlijk wordt een aanhalingsteken (") niet gesloten.`,
      );
    default:
      return new ImportFout(`Het bestand is niet te lezen${waar}.`, { cause: fout });
  }
}

/** The size in bytes; throws when this is no file that can be read. */
async function controleer(pad: string): Promise<number> {
  try {
    const gegevens = await stat(pad);
    if (gegevens.isDirectory()) throw new ImportFout(`${pad} is een map. Noem het bestand zelf.`);
    if (!gegevens.isFile()) throw new ImportFout(`${pad} is geen gewoon bestand.`);
    if (gegevens.size === 0) throw new ImportFout(`Het bestand ${pad} is leeg.`);
    if (gegevens.size > GROOTSTE_BESTAND)
      throw new ImportFout(`Het bestand ${pad} is groter dan 100 MB. Dat kan deze lijst niet zijn.`);
    await access(pad, constants.R_OK);
    return gegevens.size;
  } catch (fout) {
    throw bestandsfout(pad, fout as NodeJS.ErrnoException);
  }
}

function bestandsfout(pad: string, fout: NodeJS.ErrnoException): Error {
  if (fout instanceof ImportFout) return fout;
  switch (fout.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new ImportFout(`Het bestand ${pad} bestaat niet. Klopt de naam, en de map waarin u staat?`);
    case 'EACCES':
    case 'EPERM':
      return new ImportFout(`U mag het bestand ${pad} niet lezen. Geef uzelf leesrechten en probeer het opnieuw.`);
    default:
      return new ImportFout(`Het bestand ${pad} is niet te lezen (${fout.code ?? fout.name}).`, { cause: fout });
  }
}

/** The text in pieces of whole lines, so that a byte that is no UTF-8 can be told with its line. */
async function* leesTekst(pad: string, totaal: number, voortgang: Voortgang): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let regel = 1;
  let gelezen = 0;
  const ontcijfer = (bytes: Buffer): string => {
    const begin = regel;
    regel += tel(bytes);
    return alsUtf8(bytes, begin);
  };
  try {
    for await (const stuk of createReadStream(pad) as AsyncIterable<Buffer>) {
      if (gelezen === 0) {
        const verkeerd = herkenVerkeerdeCodering(stuk.subarray(0, 1000));
        if (verkeerd) throw new ImportFout(verkeerd.zin);
      }
      gelezen += stuk.length;
      const samen = Buffer.concat([rest, stuk]);
      const eind = samen.lastIndexOf(LF) + 1;
      rest = samen.subarray(eind);
      if (eind > 0) yield ontcijfer(samen.subarray(0, eind));
      voortgang(gelezen, totaal);
    }
  } catch (fout) {
    throw bestandsfout(pad, fout as NodeJS.ErrnoException);
  }
  if (rest.length > 0) yield ontcijfer(rest);
}

function alsUtf8(bytes: Buffer, eersteRegel: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    let regel = eersteRegel;
    for (let begin = 0; begin < bytes.length; regel++) {
      const eind = bytes.indexOf(LF, begin);
      const tot = eind === -1 ? bytes.length : eind + 1;
      if (!isUtf8(bytes.subarray(begin, tot))) break;
      begin = tot;
    }
    throw new ImportFout(weigerCodering(regel).zin);
  }
}

function isUtf8(bytes: Buffer): boolean {
  return !bytes.toString('utf8').includes('\ufffd') || bytes.includes('\ufffd');
}

function tel(bytes: Buffer): number {
  let aantal = 0;
  for (let plek = bytes.indexOf(LF); plek !== -1; plek = bytes.indexOf(LF, plek + 1)) aantal++;
  return aantal;
}
