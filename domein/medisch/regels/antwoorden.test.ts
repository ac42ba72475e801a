import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { beoordeelAntwoord, mogelijkeAntwoorden } from './antwoorden.ts';
import type { Antwoord } from './handeling.ts';
import { ALLES, feiten, HANDELING, VANDAAG } from './proefhandeling.ts';
import { beoordeelStop } from './stoppen.ts';

const moeder = { persoon: 'moeder', naam: 'Sara Bos', als: 'ouder' } as const;
const kind = { persoon: 'kind', naam: 'Noor Bos', als: 'leerling' } as const;
const tom = { persoon: 'tom', naam: ' tom  van dijk', als: 'school' } as const;
const codes = (wie: Parameters<typeof beoordeelAntwoord>[0], antwoord: Antwoord, anders = {}, dag = VANDAAG) => {
  const uitkomst = beoordeelAntwoord(wie, antwoord, feiten(anders), dag);
  return uitkomst.mag ? uitkomst.waarde : uitkomst.redenen.map(({ code }) => code);
};

describe('wie wat antwoordt', () => {
  it('ARR-6 een ouder met gezag antwoordt voor zichzelf', () => {
    expect(codes(moeder, 'akkoord', { akkoorden: [] })).toEqual({
      partij: 'ouder',
      naam: 'Sara Bos',
      antwoord: 'akkoord',
    });
  });
  it('ARR-6 nee na ja is intrekken', () => {
    expect(codes(moeder, 'niet_akkoord')).toMatchObject({ antwoord: 'ingetrokken' });
  });
  it.each([
    ['ARR-6 een ouder zonder gezag antwoordt niet', { ...moeder, persoon: 'oom' }, 'akkoord', {}, ['geen-gezag']],
    ['ARR-6 een kind onder de twaalf beslist niet zelf', kind, 'akkoord', {}, ['ouders-beslissen']],
    [
      'ARR-6 een ouder van een leerling van zestien beslist niet',
      moeder,
      'akkoord',
      { beslissers: [{ persoon: 'kind', naam: 'Noor Bos', als: 'leerling' }] },
      ['leerling-beslist-zelf'],
    ],
    ['ARR-6 twee keer hetzelfde antwoord heeft geen zin', moeder, 'akkoord', {}, ['al-geantwoord']],
    [
      'ARR-6 zonder akkoord valt er niets in te trekken',
      moeder,
      'ingetrokken',
      { akkoorden: [] },
      ['niets-in-te-trekken'],
    ],
    ['ARR-6 wie er niet bij staat, hoeft niets', { ...tom, naam: 'Piet Pas' }, 'akkoord', {}, ['staat-er-niet-bij']],
    [
      'ARR-6 na stoppen antwoordt niemand meer',
      moeder,
      'ingetrokken',
      { handeling: { ...HANDELING, gestoptOp: VANDAAG } },
      ['handeling-gestopt'],
    ],
  ] as const)('%s', (_zin, wie, antwoord, anders, verwacht) => {
    expect(codes(wie, antwoord, anders)).toEqual(verwacht);
  });
  it('ARR-6 na de laatste dag antwoordt niemand meer', () => {
    expect(codes(moeder, 'ingetrokken', {}, datum('2027-08-01'))).toEqual(['handeling-voorbij']);
  });
  it('ARR-6 wie het doet, zegt zelf ja onder de naam die er staat', () => {
    expect(codes(tom, 'akkoord', { akkoorden: [] })).toEqual({
      partij: 'uitvoerder',
      naam: 'Tom van Dijk',
      antwoord: 'akkoord',
    });
  });
  it('ARR-6 wie akkoord is, kan intrekken; wie nog niets zei, kan ja en nee zeggen', () => {
    expect(mogelijkeAntwoorden(moeder, feiten(), VANDAAG)).toEqual(['ingetrokken']);
    expect(mogelijkeAntwoorden(moeder, feiten({ akkoorden: ALLES.slice(1) }), VANDAAG)).toEqual([
      'akkoord',
      'niet_akkoord',
    ]);
    expect(mogelijkeAntwoorden(kind, feiten(), VANDAAG)).toEqual([]);
  });
});

describe('stoppen', () => {
  it('ARR-6 stoppen vraagt woorden, en kan één keer', () => {
    expect(beoordeelStop(HANDELING, ' De kuur is klaar. ')).toMatchObject({ mag: true, waarde: 'De kuur is klaar.' });
    const uitkomst = beoordeelStop({ ...HANDELING, gestoptOp: VANDAAG }, ' ');
    expect(uitkomst.mag || uitkomst.redenen.map(({ code }) => code)).toEqual(['al-gestopt', 'waarom-ontbreekt']);
  });
});
