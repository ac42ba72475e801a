import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { beoordeelAfsluiting } from './afsluiten.ts';
import { beoordeelGesprek, type Gesprek, standVanHoren } from './gesprek.ts';

const VANDAAG = datum('2026-11-20');
const GESPREK: Gesprek = {
  met: 'leerling',
  bij: 'opstellen',
  dag: VANDAAG,
  hoe: 'Aan tafel',
  gezegd: 'Ik wil leren lezen',
  gedaan: '',
  nietGelukt: null,
  eigenWoorden: true,
};
const codes = (deel: Partial<Gesprek>) => {
  const oordeel = beoordeelGesprek({ ...GESPREK, ...deel }, VANDAAG);
  return oordeel.mag ? [] : oordeel.redenen.map(({ code }) => code);
};

describe('OPP-4 de leerling horen', () => {
  it('OPP-4 een gesprek zegt wanneer, hoe en wat er is gezegd', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ hoe: ' ', gezegd: '' })).toEqual(['hoe-ontbreekt', 'gezegd-ontbreekt']);
    expect(codes({ dag: datum('2026-11-21') })).toEqual(['dag-in-toekomst']);
  });
  it('OPP-4 lukt het niet, dan staat er waarom', () => {
    expect(codes({ gezegd: '', nietGelukt: 'Kan nog niet praten; we keken samen naar plaatjes' })).toEqual([]);
    expect(codes({ gezegd: '', nietGelukt: ' ' })).toEqual(['niet-gelukt-waarom']);
  });
  it('OPP-4 wat ontbreekt heet ontbrekend, en een gelukt gesprek gaat voor een mislukt', () => {
    expect(standVanHoren([])).toBe('ontbreekt');
    expect(standVanHoren([{ met: 'ouders', nietGelukt: null }])).toBe('ontbreekt');
    expect(standVanHoren([{ met: 'leerling', nietGelukt: 'ziek' }])).toBe('niet_gelukt');
    expect(
      standVanHoren([
        { met: 'leerling', nietGelukt: 'ziek' },
        { met: 'leerling', nietGelukt: null },
      ]),
    ).toBe('gehoord');
  });
});

describe('OPP-1 afsluiten', () => {
  const sluit = (deel: object, soorten: readonly ('BO' | 'SBO')[] = ['BO']) => {
    const oordeel = beoordeelAfsluiting(
      { reden: ' Het gaat goed ', besprokenOp: VANDAAG, ...deel },
      { soorten, vandaag: VANDAAG },
    );
    return oordeel.mag ? oordeel.waarde : oordeel.redenen.map(({ code }) => code);
  };
  it('OPP-1 met reden en na een gesprek met de ouders', () => {
    expect(sluit({})).toBe('Het gaat goed');
    expect(sluit({ reden: '', besprokenOp: datum('2026-11-21') })).toEqual(['reden-ontbreekt', 'niet-besproken']);
  });
  it('OPP-1 waar elke leerling een plan heeft, stopt het alleen met de inschrijving', () => {
    expect(sluit({}, ['SBO'])).toEqual(['altijd-nodig']);
  });
});
