import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { beoordeelBegin, bepaalBegin, berekenOppTermijn } from './begin.ts';
import { isAltijdNodig } from './school.ts';

const VANDAAG = datum('2026-11-20');
const start = datum('2026-11-23');

describe('OPP-1 zes weken', () => {
  it.each([
    ['2026-11-23', '2027-01-04', '2027-01-04', undefined],
    ['2026-11-20', '2027-01-04', '2027-01-01', 'Nieuwjaarsdag'],
    ['2026-10-10', '2026-11-23', '2026-11-21', 'zaterdag'],
  ])('OPP-1 vanaf %s is de laatste dag %s', (dag, laatste, wettelijk, verschovenOm) => {
    const termijn = berekenOppTermijn(datum(dag), ['BO']);
    expect(termijn).toMatchObject({ laatsteDag: laatste, wettelijkeLaatsteDag: wettelijk });
    expect(termijn.verschovenOm).toBe(verschovenOm);
  });

  it.each([
    [['BO'], 'WPO artikel 40a lid 2'],
    [['SO', 'VSO'], 'WEC artikel 41a lid 1'],
    [['PRO'], 'WVO (oud) artikel 26 lid 1'],
  ] as const)('OPP-1 bij een school %j rust de termijn op %s', (soorten, artikel) => {
    expect(berekenOppTermijn(start, soorten).bron).toEqual({ regel: 'OPP-1', artikel });
  });
});

describe('OPP-1 wie een plan krijgt', () => {
  it.each([
    [['BO'], false],
    [['VO'], false],
    [['VO', 'PRO'], false],
    [['SBO'], true],
    [['SO', 'VSO'], true],
    [['PRO'], true],
    [[], false],
  ] as const)('OPP-1 op een school %j heeft elke leerling een plan: %s', (soorten, ja) => {
    expect(isAltijdNodig(soorten)).toBe(ja);
  });

  const geplaatst = { start, tijdelijk: false, extraOndersteuning: true, wasTijdelijk: false };
  it('OPP-1 na plaatsing met extra ondersteuning tellen de weken vanaf de eerste dag', () => {
    expect(bepaalBegin(geplaatst, ['BO'], VANDAAG)).toEqual({ aanleiding: 'inschrijving', dag: start });
  });
  it('OPP-1 zonder extra ondersteuning komt er op een basisschool geen plan, op het sbo wel', () => {
    const zonder = { ...geplaatst, extraOndersteuning: false };
    expect(bepaalBegin(zonder, ['BO'], VANDAAG)).toBeUndefined();
    expect(bepaalBegin(zonder, ['SBO'], VANDAAG)).toEqual({ aanleiding: 'inschrijving', dag: start });
  });
  it('OPP-1 een tijdelijke plaatsing start geen termijn', () => {
    expect(bepaalBegin({ ...geplaatst, tijdelijk: true }, ['SBO'], VANDAAG)).toBeUndefined();
  });
  it('OPP-1 na een tijdelijke plaatsing telt de definitieve, en niet van voor het besluit', () => {
    const definitief = { ...geplaatst, wasTijdelijk: true, start: datum('2026-11-02') };
    expect(bepaalBegin(definitief, ['BO'], VANDAAG)).toEqual({ aanleiding: 'definitieve_plaatsing', dag: VANDAAG });
    expect(bepaalBegin({ ...definitief, start }, ['BO'], VANDAAG)?.dag).toBe(start);
  });
});

describe('OPP-1 vaststellen dat extra ondersteuning nodig is', () => {
  const omgeving = { vandaag: VANDAAG, ingeschrevenSinds: datum('2026-08-24'), soorten: ['BO'] as const };
  const codes = (dag: string, anders = {}) => {
    const oordeel = beoordeelBegin(datum(dag), { ...omgeving, ...anders });
    return oordeel.mag ? [] : oordeel.redenen.map(({ code }) => code);
  };
  it('OPP-1 op een dag tijdens de inschrijving mag het', () => {
    expect(codes('2026-08-24')).toEqual([]);
    expect(codes('2026-11-20')).toEqual([]);
  });
  it('OPP-1 morgen, voor de inschrijving of zonder inschrijving mag het niet', () => {
    expect(codes('2026-11-21')).toEqual(['dag-in-toekomst']);
    expect(codes('2026-08-23')).toEqual(['dag-voor-inschrijving']);
    expect(codes('2026-11-20', { ingeschrevenSinds: undefined })).toEqual(['niet-ingeschreven']);
  });
});
