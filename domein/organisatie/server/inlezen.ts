import type { Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { BESTANDSSOORTEN, type Bestandssoort, magInvoeren, weigerDubbel } from '../regels/bestandsvorm.ts';
import { type Csvregel, veldVan } from '../regels/csvregel.ts';
import { leesCsv, type Voortgang } from './csvbestand.ts';
import { ImportFout } from './import-fout.ts';

/** A line that was not taken in, with all that is wrong with it. */
export interface GeweigerdeRegel {
  readonly nummer: number;
  readonly zin: string;
}

/** A whole file, judged. */
export interface Ingelezen<T> {
  readonly aantal: number;
  /** The lines that may be taken in, by their key. */
  readonly goed: ReadonlyMap<string, T>;
  /** Every key in the file, also of refused lines. */
  readonly sleutels: ReadonlySet<string>;
  readonly geweigerd: readonly GeweigerdeRegel[];
}

interface Opdracht<T> {
  readonly pad: string;
  readonly soort: Bestandssoort;
  readonly toch: boolean;
  readonly voortgang: Voortgang;
  readonly lees: (velden: Csvregel) => Uitkomst<T>;
}

/**
 * Reads and judges a whole file before anything is written: what is kept changes only when the file as a whole can be trusted.
 * The largest of these lists is a few megabytes. Throws ImportFout when nothing of it may be taken in (ORG-1, ORG-7).
 */
export async function leesIn<T>({ pad, soort, toch, voortgang, lees }: Opdracht<T>): Promise<Ingelezen<T>> {
  const kolom = BESTANDSSOORTEN[soort].sleutel;
  const goed = new Map<string, T>();
  const eerder = new Map<string, number>();
  const geweigerd: GeweigerdeRegel[] = [];
  let aantal = 0;
  for await (const gelezen of leesCsv(pad, soort, voortgang)) {
    aantal++;
    const { nummer } = gelezen;
    if ('kapot' in gelezen) {
      geweigerd.push({ nummer, zin: `${gelezen.kapot} (ORG-1)` });
      continue;
    }
    const sleutel = veldVan(gelezen.velden, kolom).toUpperCase();
    const vorige = eerder.get(sleutel);
    if (vorige !== undefined && sleutel !== '') {
      geweigerd.push({ nummer, zin: zinVan([weigerDubbel(kolom, sleutel, vorige)]) });
      if (goed.delete(sleutel)) geweigerd.push({ nummer: vorige, zin: zinVan([weigerDubbel(kolom, sleutel, nummer)]) });
      continue;
    }
    eerder.set(sleutel, nummer);
    const uitkomst = lees(gelezen.velden);
    if (uitkomst.mag) goed.set(sleutel, uitkomst.waarde);
    else geweigerd.push({ nummer, zin: zinVan(uitkomst.redenen) });
  }
  if (aantal === 0) throw new ImportFout(`Het bestand ${pad} bevat alleen een eerste regel met kolommen.`);
  geweigerd.sort((a, b) => a.nummer - b.nummer);
  const mag = magInvoeren(aantal, geweigerd.length, toch);
  if (!mag.mag) throw new ImportFout(`${mag.redenen.map(({ zin }) => zin).join(' ')}${voorbeelden(geweigerd)}`);
  return { aantal, goed, sleutels: new Set(eerder.keys()), geweigerd };
}

function zinVan(redenen: readonly { readonly zin: string; readonly bron: { readonly regel: string } }[]): string {
  return redenen.map(({ zin, bron }) => `${zin} (${bron.regel})`).join(' ');
}

function voorbeelden(geweigerd: readonly GeweigerdeRegel[]): string {
  const eerste = geweigerd.slice(0, 5).map(({ nummer, zin }) => `\n  regel ${nummer}: ${zin}`);
  return `\nDe eerste geweigerde regels:${eerste.join('')}`;
}
