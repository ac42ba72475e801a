import { expect, test } from 'vitest';
import { CATEGORIEEN, naamInZin, vindCategorie } from './categorieen.ts';
import { DOMEINEN } from './domeinen.ts';

/** Words that name what somebody has, not what somebody needs. */
const LABELS = [
  'adhd',
  'add',
  'autis',
  'ass',
  'pdd',
  'dyslexie',
  'dyscalculie',
  'tos',
  'odd',
  'cd',
  'dcd',
  'nld',
  'ptss',
  'tourette',
  'syndroom',
  'stoornis',
  'handicap',
  'beperking',
  'depressie',
  'epilepsie',
  'diabetes',
  'hechting',
  'slechthorend',
  'slechtziend',
  'blind',
  'doof',
  'zmlk',
  'zmok',
  'cluster',
  'diagnose',
  'patient',
  'iq',
];

test('BEH-1 de landelijke lijst heeft 55 tot 65 categorieën, en in elk domein ten minste drie', () => {
  expect(CATEGORIEEN.length).toBeGreaterThanOrEqual(55);
  expect(CATEGORIEEN.length).toBeLessThanOrEqual(65);
  for (const domein of DOMEINEN) {
    expect(CATEGORIEEN.filter((categorie) => categorie.domein === domein).length, domein).toBeGreaterThanOrEqual(3);
  }
});

test('BEH-1 codes, namen, uitleg en voorbeelden komen geen twee keer voor', () => {
  for (const veld of ['code', 'naam', 'uitleg', 'voorbeeld'] as const) {
    const waarden = CATEGORIEEN.map((categorie) => categorie[veld].toLowerCase());
    expect(new Set(waarden).size, veld).toBe(waarden.length);
  }
});

test.each(CATEGORIEEN.map((categorie) => [categorie.code, categorie] as const))(
  'BEH-1 BEH-4 categorie %s zegt in een gewone zin wat nodig is, zonder diagnose',
  (code, { naam, uitleg, voorbeeld }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(naam.length).toBeLessThanOrEqual(50);
    expect(uitleg).toMatch(/^De leerling [^.]+\.$/);
    expect(uitleg.split(' ').length).toBeLessThanOrEqual(22);
    expect(voorbeeld).toMatch(/^[A-Z].+\.$/);
    const woorden = `${naam} ${uitleg} ${voorbeeld}`.toLowerCase().split(/[^a-zë]+/);
    expect(
      woorden.filter((woord) => LABELS.some((label) => (label.length < 5 ? woord === label : woord.includes(label)))),
    ).toEqual([]);
  },
);

test('BEH-1 een categorie is te vinden op haar code en leesbaar in een zin', () => {
  expect(vindCategorie('lezen-technisch')?.domein).toBe('taal-lezen');
  expect(vindCategorie('bestaat-niet')).toBeUndefined();
  expect(naamInZin('lezen-technisch')).toBe('hulp bij technisch lezen');
  expect(naamInZin('bestaat-niet')).toBe('bestaat-niet');
});
