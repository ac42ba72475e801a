import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { webmerk } from './begin-bouwen.mjs';
import { controleerNode, isGeinstalleerd, verklaar } from './begin-installeren.mjs';
import { draaiStil } from './begin-proces.mjs';
import { metSlot } from './begin-slot.mjs';

let wortel;

beforeEach(() => {
  wortel = mkdtempSync(join(tmpdir(), 'opmaat-begin-'));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(wortel, { recursive: true, force: true });
});

function schrijf(pad, inhoud) {
  mkdirSync(dirname(join(wortel, pad)), { recursive: true });
  writeFileSync(join(wortel, pad), inhoud);
}

const pakketten = (versie) =>
  JSON.stringify({
    packages: { '': {}, 'node_modules/a': { version: versie }, 'node_modules/b': { version: '1', optional: true } },
  });

test('een te oude Node wordt geweigerd met uitleg', () => {
  expect(() => controleerNode('18.20.4')).toThrow(/20\.19 of nieuwer is nodig; dit is 18\.20\.4/);
  expect(() => controleerNode('20.18.3')).toThrow();
  expect(() => controleerNode('20.19.0')).not.toThrow();
  expect(() => controleerNode('24.1.0')).not.toThrow();
});

test('installeren hoeft alleen als node_modules niet bij het slotbestand hoort', () => {
  schrijf('package-lock.json', pakketten('1.0.0'));
  expect(isGeinstalleerd(wortel)).toBe(false);
  schrijf('node_modules/.package-lock.json', pakketten('0.9.0'));
  expect(isGeinstalleerd(wortel)).toBe(false);
  schrijf('node_modules/.package-lock.json', pakketten('1.0.0'));
  expect(isGeinstalleerd(wortel)).toBe(true);
  expect(existsSync(join(wortel, 'node_modules/.opmaat-slot'))).toBe(true);
  schrijf('package-lock.json', pakketten('1.1.0'));
  expect(isGeinstalleerd(wortel)).toBe(false);
});

test.each([
  ['zonder internet', 1, 'npm error code EAI_AGAIN\nnpm error request failed', /internetverbinding/],
  ['met een volle schijf', 1, 'npm error code ENOSPC', /schijf is vol/],
  ['zonder schrijfrechten', 1, 'npm error code EACCES', /rechten/],
  ['zonder npm', 127, 'spawn npm ENOENT', /npm is niet gevonden/],
  ['om een andere reden', 1, 'npm warn x\nnpm error code EUSAGE', /npm meldt:\nnpm error code EUSAGE/],
])('een mislukte installatie %s zegt wat te doen', (_naam, code, uitvoer, verwacht) => {
  expect(verklaar(code, uitvoer)).toMatch(verwacht);
});

test('twee starts tegelijk werken na elkaar', async () => {
  const verloop = join(wortel, 'verloop.txt');
  const script = `
    const { metSlot } = await import(${JSON.stringify(new URL('./begin-slot.mjs', import.meta.url).href)});
    const { appendFileSync } = await import('node:fs');
    await metSlot(${JSON.stringify(wortel)}, async () => {
      appendFileSync(${JSON.stringify(verloop)}, 'begin ');
      await new Promise((klaar) => setTimeout(klaar, 50));
      appendFileSync(${JSON.stringify(verloop)}, 'eind ');
    });`;
  const draai = () => draaiStil(process.execPath, ['--input-type=module', '-e', script], wortel);
  const uitkomsten = await Promise.all([draai(), draai(), draai()]);
  expect(uitkomsten.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(readFileSync(verloop, 'utf8')).toBe('begin eind begin eind begin eind ');
});

test('het slot van een proces dat er niet meer is, wordt overgenomen', async () => {
  const weg = spawnSync(process.execPath, ['-e', '']);
  schrijf('uit/.slot/pid', String(weg.pid));
  expect(await metSlot(wortel, async () => 'gedaan', 0)).toBe('gedaan');
  expect(existsSync(join(wortel, 'uit/.slot'))).toBe(false);
});

test('een slot van een levend proces wordt niet afgepakt en de melding noemt de map', async () => {
  schrijf('uit/.slot/pid', String(process.ppid));
  await expect(metSlot(wortel, async () => 'gedaan', 0)).rejects.toThrow(/Verwijder dan de map .*\.slot/);
  expect(existsSync(join(wortel, 'uit/.slot/pid'))).toBe(true);
});

test('de schermen worden opnieuw gebouwd als hun bron verandert en niet als een test of de server verandert', () => {
  schrijf('package-lock.json', '{}');
  schrijf('web/app/begin.tsx', 'a');
  schrijf('domein/tlv/contract.ts', 'a');
  const eerst = webmerk(wortel);
  schrijf('web/app/begin.test.tsx', 'a');
  schrijf('domein/tlv/server/aanvragen.ts', 'a');
  expect(webmerk(wortel)).toBe(eerst);
  schrijf('domein/tlv/contract.ts', 'b');
  const daarna = webmerk(wortel);
  expect(daarna).not.toBe(eerst);
  schrijf('domein/tlv/regels/advies.ts', 'a');
  expect(webmerk(wortel)).not.toBe(daarna);
});
