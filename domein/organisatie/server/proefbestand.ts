import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Datum, datum } from '../../../kern/tijd/datum.ts';
import { alsEigenaar, metDatabank } from '../../../server/platform/databank/opzet.ts';
import { metProefdatabank, type Proefdatabank } from '../../../server/platform/proef/proefdatabank.ts';
import type {} from '../../../server/platform/proef/proefserver.ts';
import { importeerPostcodegebieden } from './importeer-postcodegebieden.ts';
import { importeerVestigingen } from './importeer-vestigingen.ts';
import type { Importverslag } from './importverslag.ts';

/** Options of an import, where a test differs from the ordinary. */
export interface Keuzes {
  readonly toch?: boolean;
  readonly vandaag?: Datum;
  readonly meta?: string;
}

/** Importing into an empty database, from files that the test writes. */
export interface Proefimport extends Proefdatabank {
  /** Writes a file and gives its path. */
  readonly schrijf: (naam: string, inhoud: string | Buffer) => Promise<string>;
  readonly vestigingen: (pad: string, keuzes?: Keuzes) => Promise<Importverslag>;
  readonly postcodegebieden: (pad: string, keuzes?: Keuzes) => Promise<Importverslag>;
}

export const VANDAAG = datum('2026-11-20');
export const KOP =
  'vestigingscode,brin,naam,soort,denominatie,straat,huisnummer,postcode,plaats,gemeente,provincie,lon,lat,leerlingen,bevoegd_gezag,swv_po,swv_vo';
export const POSTCODES = 'pc4,gemeente,swv_po,swv_vo\n9901,Proefdam,PO9901,VO9901\n9902,Proefdam,PO9901,VO9901\n';

/** A line of the list of locations, right unless `anders` says otherwise. */
export function regel(anders: Readonly<Record<string, string>> = {}): string {
  const goed: Record<string, string> = {
    vestigingscode: '99AA00',
    brin: '99AA',
    naam: 'De Proefschool',
    soort: 'BO',
    denominatie: 'Openbaar',
    straat: 'Lindelaan',
    huisnummer: '1',
    postcode: '9901AB',
    plaats: 'Proefdam',
    gemeente: 'Proefdam',
    provincie: 'Groningen',
    lon: '6.60000',
    lat: '53.20000',
    leerlingen: '200',
    bevoegd_gezag: '99001',
    swv_po: 'PO9901',
    swv_vo: '',
  };
  const code = anders.vestigingscode;
  const samen: Record<string, string> = { ...goed, ...(code !== undefined && { brin: code.slice(0, 4) }), ...anders };
  return KOP.split(',')
    .map((kolom) => samen[kolom] ?? '')
    .join(',');
}

/** The text of a list with these lines. */
export function lijst(...regels: readonly string[]): string {
  return `${[KOP, ...regels].join('\n')}\n`;
}

/** Call at the top of a test file; the object fills before the first test. */
export function metProefimport(): Proefimport {
  const proef = metProefdatabank() as { -readonly [K in keyof Proefimport]: Proefimport[K] };
  let map = '';
  let eigenaar: pg.ClientConfig = {};
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'opmaat-import-'));
    const [rij] = await proef.query<{ naam: string }>('SELECT current_database() AS naam');
    eigenaar = metDatabank(inject('eigenaar') as pg.ClientConfig, rij?.naam ?? '');
  });
  afterAll(() => rm(map, { recursive: true, force: true }));
  const vraag = (pad: string, keuzes: Keuzes) => ({
    pad,
    toch: false,
    vandaag: VANDAAG,
    voortgang: () => {},
    ...keuzes,
  });
  proef.schrijf = async (naam, inhoud) => {
    await writeFile(join(map, naam), inhoud);
    return join(map, naam);
  };
  proef.vestigingen = (pad, keuzes = {}) =>
    alsEigenaar(eigenaar, (client) => importeerVestigingen(client, vraag(pad, keuzes)));
  proef.postcodegebieden = (pad, keuzes = {}) =>
    alsEigenaar(eigenaar, (client) => importeerPostcodegebieden(client, vraag(pad, keuzes)));
  return proef;
}
