import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type IngebedDatabank, startIngebed } from './ingebed.ts';
import { OpstartFout } from './opstart-fout.ts';

let map: string;
let open: IngebedDatabank[];

beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'opmaat-proef-'));
  await chmod(map, 0o711);
  open = [];
});

afterEach(async () => {
  for (const databank of open) await databank.stop();
  await rm(map, { recursive: true, force: true });
});

async function begin(meldingen: string[] = []): Promise<IngebedDatabank> {
  const databank = await startIngebed({ map, melding: (tekst) => meldingen.push(tekst) });
  open.push(databank);
  return databank;
}

async function vraag(databank: IngebedDatabank, opdracht: string): Promise<unknown[]> {
  const klant = new Client({ ...databank.verbinding, ssl: false });
  // A database that is killed also ends the connection outside a query; the query itself says so already.
  klant.on('error', () => undefined);
  await klant.connect();
  try {
    return (await klant.query({ text: opdracht, rowMode: 'array' })).rows.flat();
  } finally {
    await klant.end();
  }
}

test('de eerste start maakt een databank met Nederlandse sortering en controlegetallen', async () => {
  const databank = await begin();
  expect(databank.overgenomen).toBe(false);
  expect(databank.map).toBe(map);
  expect(
    await vraag(
      databank,
      `select current_database(), datlocale, current_setting('data_checksums'), current_setting('fsync'), current_setting('listen_addresses')
       from pg_database where datname = current_database()`,
    ),
  ).toEqual(['opmaat', 'nl-NL', 'on', 'on', '']);
});

test('een tweede start neemt de lopende databank over en pas de laatste gebruiker stopt hem', async () => {
  const een = await begin();
  const twee = await begin();
  expect(twee).toMatchObject({ overgenomen: true, pid: een.pid });
  await een.stop();
  expect(await vraag(twee, 'select 1')).toEqual([1]);
  await twee.stop();
  await expect(vraag(twee, 'select 1')).rejects.toThrow();
});

test('drie starts tegelijk op een lege map geven samen één databank', async () => {
  const databanken = await Promise.all([begin(), begin(), begin()]);
  expect(new Set(databanken.map((databank) => databank.pid)).size).toBe(1);
  expect((await readdir(map)).filter((naam) => naam.startsWith('databank.nieuw-'))).toEqual([]);
});

test('na stoppen en opnieuw starten zijn de gegevens er nog', async () => {
  const een = await begin();
  await vraag(een, 'create table proef as select 42 as getal');
  await een.stop();
  const twee = await begin();
  expect(twee.overgenomen).toBe(false);
  expect(await vraag(twee, 'select getal from proef')).toEqual([42]);
});

test('na een plotseling einde van de databank start hij weer, met alle gegevens en zonder hinder van wie nog bezig was', async () => {
  const een = await begin();
  await vraag(een, 'create table proef as select 42 as getal');
  const bezig = expect(vraag(een, 'select pg_sleep(60)')).rejects.toThrow();
  process.kill(een.pid, 'SIGKILL');
  await bezig;
  const twee = await begin();
  expect(twee.pid).not.toBe(een.pid);
  expect(await vraag(twee, 'select getal from proef')).toEqual([42]);
});

test('een half gemaakte databank wordt opzijgezet en opnieuw gemaakt', async () => {
  await mkdir(join(map, 'databank', 'base'), { recursive: true });
  await writeFile(join(map, 'databank', 'PG_VERSION'), '18\n');
  await mkdir(join(map, 'databank.nieuw-999999999-abcd'));
  const meldingen: string[] = [];
  const databank = await begin(meldingen);
  expect(await vraag(databank, 'select 1')).toEqual([1]);
  expect(meldingen.join(' ')).toContain('was niet af');
  const namen = await readdir(map);
  expect(namen.some((naam) => naam.startsWith('databank.onvolledig-'))).toBe(true);
  expect(namen).not.toContain('databank.nieuw-999999999-abcd');
});

test('gegevens van een andere hoofdversie worden niet aangeraakt, met uitleg', async () => {
  await mkdir(join(map, 'databank', 'global'), { recursive: true });
  await writeFile(join(map, 'databank', 'global', 'pg_control'), 'x');
  await writeFile(join(map, 'databank', 'PG_VERSION'), '15\n');
  await expect(begin()).rejects.toThrow(OpstartFout);
  await expect(begin()).rejects.toThrow(/gemaakt met PostgreSQL 15; deze Opmaat gebruikt PostgreSQL 18/);
});

test('een slot van een proces dat nu iets anders is, houdt de start niet tegen', async () => {
  const een = await begin();
  await een.stop();
  const { uid, gid } = await stat(join(map, 'databank'));
  const account = process.getuid?.() === 0 ? { uid, gid } : {};
  const ander = spawn('sleep', ['60'], { ...account, cwd: '/', stdio: 'ignore' });
  const slot = [ander.pid, join(map, 'databank'), 1, 5432, join(map, 'socket'), '', '0 0', 'ready', ''].join('\n');
  await writeFile(join(map, 'databank', 'postmaster.pid'), slot);
  try {
    const twee = await begin();
    expect(twee.overgenomen).toBe(false);
  } finally {
    ander.kill();
  }
});
