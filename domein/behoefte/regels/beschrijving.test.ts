import { expect, test } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { type BeschrijvingInvoer, beoordeelBeschrijving, soortenVoor } from './beschrijving.ts';

const VANDAAG = datum('2026-11-20');
const codes = (invoer: BeschrijvingInvoer, rol = 'ib') => {
  const uitkomst = beoordeelBeschrijving(invoer, { rol, vandaag: VANDAAG });
  return uitkomst.mag ? [] : uitkomst.redenen.map(({ code, bron }) => `${bron.regel} ${code}`);
};

test('BEH-3 wat helpt mag met alleen een tekst, en staat netjes in het dossier', () => {
  expect(
    beoordeelBeschrijving(
      { soort: 'bevorderend', tekst: '  Een vaste plek. ', effect: 'rust' },
      { rol: 'ib', vandaag: VANDAAG },
    ),
  ).toMatchObject({
    mag: true,
    waarde: { soort: 'bevorderend', tekst: 'Een vaste plek.' },
  });
});

test.each([
  ['een lege tekst', { soort: 'belemmerend', tekst: ' \n ' }, 'tekst-leeg'],
  ['een onbekende soort', { soort: 'diagnose', tekst: 'x' }, 'soort-onbekend'],
  ['een tekst van 4001 tekens', { soort: 'belemmerend', tekst: 'a'.repeat(4001) }, 'tekst-te-lang'],
  ['geprobeerd zonder effect', { soort: 'geprobeerd', tekst: 'Samen lezen.' }, 'effect-ontbreekt'],
  ['een effect van 1001 tekens', { soort: 'geprobeerd', tekst: 'x', effect: 'a'.repeat(1001) }, 'effect-te-lang'],
  ['een observatie zonder datum', { soort: 'observatie', tekst: 'x', herkomst: 'leraar' }, 'datum-ontbreekt'],
  ['een observatie zonder bron', { soort: 'observatie', tekst: 'x', datum: VANDAAG }, 'herkomst-ontbreekt'],
  ['een bron van 201 tekens', { soort: 'bevorderend', tekst: 'x', herkomst: 'a'.repeat(201) }, 'herkomst-te-lang'],
  ['een dag die nog moet komen', { soort: 'bevorderend', tekst: 'x', datum: datum('2026-11-21') }, 'datum-in-toekomst'],
] as [string, BeschrijvingInvoer, string][])('BEH-3 %s wordt geweigerd en zegt waarom', (_, invoer, code) => {
  expect(codes(invoer)).toEqual([`BEH-3 ${code}`]);
});

test('BEH-3 ouders en leerling schrijven hun eigen visie, de school alles, anderen niets', () => {
  expect(codes({ soort: 'observatie', tekst: 'x', datum: VANDAAG, herkomst: 'thuis' }, 'ouder')).toEqual([
    'BEH-3 soort-van-ander',
  ]);
  expect(codes({ soort: 'visie_ouders', tekst: 'x' }, 'ouder')).toEqual([]);
  expect(codes({ soort: 'visie_leerling', tekst: 'x' }, 'leerling')).toEqual([]);
  expect(soortenVoor('leraar')).toEqual([]);
  expect(soortenVoor('schoolleider')).toHaveLength(6);
});
