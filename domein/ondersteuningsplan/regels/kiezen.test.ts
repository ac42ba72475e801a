import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { INSTELLINGEN, TLV_BESLISTERMIJN } from './instellingen.ts';
import { beoordeelIntrekken, beoordeelKeuze, isGelijk } from './kiezen.ts';
import { beoordeelWaarde } from './oordeel.ts';
import type { Keuze } from './waarde-op.ts';

const vandaag = datum('2026-11-20');
const keuze = (van: string, waarde: number, vervallen = false): Keuze => ({
  van: datum(van),
  waarde,
  vervallen,
  plaatsInPlan: 'paragraaf 4.2',
});
const codes = (deel: { van?: string; waarde?: unknown; plaatsInPlan?: string }, keuzes: readonly Keuze[] = []) => {
  const nieuw = { waarde: 6, plaatsInPlan: 'paragraaf 4.2', ...deel, van: datum(deel.van ?? '2026-12-01') };
  const uitkomst = beoordeelKeuze(TLV_BESLISTERMIJN, nieuw, { vandaag, keuzes });
  return uitkomst.mag ? [] : uitkomst.redenen.map(({ code }) => code);
};

describe('OND-1 een keuze vastleggen', () => {
  it.each([
    [{}, []],
    [{ van: '2026-11-20' }, []],
    [{ van: '2026-11-19' }, ['start-voorbij']],
    [{ van: '2031-11-21' }, ['start-te-ver']],
    [{ plaatsInPlan: '  ' }, ['plaats-ontbreekt']],
    [{ waarde: 0 }, ['waarde-ongeldig']],
    [{ waarde: 8 }, ['niets-veranderd']],
    [{ waarde: '6', plaatsInPlan: '', van: '2020-01-01' }, ['waarde-ongeldig', 'plaats-ontbreekt', 'start-voorbij']],
  ])('OND-1 %j geeft %j', (deel, verwacht) => {
    expect(codes(deel)).toEqual(verwacht);
  });

  it('OND-1 wat op die dag al begonnen is blijft staan; wat nog komt mag veranderen', () => {
    expect(codes({ van: '2026-11-20' }, [keuze('2026-11-20', 5)])).toEqual(['al-begonnen']);
    expect(codes({}, [keuze('2026-12-01', 5)])).toEqual([]);
    expect(codes({ van: '2026-11-20' }, [keuze('2026-11-20', 5, true)])).toEqual([]);
  });

  it('OND-1 een verandering die niets meer verandert, is een intrekking', () => {
    expect(codes({ waarde: 8 }, [keuze('2026-12-01', 5)])).toEqual(['niets-veranderd']);
  });
});

describe('OND-1 een aankondiging intrekken', () => {
  const intrekken = (van: string, keuzes: readonly Keuze[]) => {
    const uitkomst = beoordeelIntrekken(keuzes, datum(van), vandaag);
    return uitkomst.mag ? [] : uitkomst.redenen.map(({ code }) => code);
  };
  it('OND-1 kan tot de dag voor het begin, en daarna nooit meer', () => {
    expect(intrekken('2026-11-21', [keuze('2026-11-21', 5)])).toEqual([]);
    expect(intrekken('2026-11-20', [keuze('2026-11-20', 5)])).toEqual(['al-begonnen']);
    expect(intrekken('2026-11-21', [keuze('2026-11-21', 5, true)])).toEqual(['keuze-onbekend']);
    expect(intrekken('2026-11-22', [])).toEqual(['keuze-onbekend']);
  });
});

describe('OND-1 de vorm van een waarde', () => {
  it.each(INSTELLINGEN.map((instelling) => [instelling.sleutel, instelling] as const))(
    'OND-1 de landelijke standaard van %s past in haar eigen vorm, en vreemde waarden niet',
    (_sleutel, { vorm, standaard }) => {
      expect(beoordeelWaarde(vorm, standaard)).toEqual([]);
      for (const vreemd of [null, undefined, -1, 1.5, Number.NaN, {}, [''], { vreemd: 1 }, 'x'.repeat(2001)])
        expect(beoordeelWaarde(vorm, vreemd)).toHaveLength(1);
    },
  );

  it.each([
    ['dubbele regels', { soort: 'lijst', meeste: 3, langste: 9 }, ['a', 'a']],
    ['te veel regels', { soort: 'lijst', meeste: 1, langste: 9 }, ['a', 'b']],
    ['een negatief bedrag', { soort: 'bedragen', max: 10, rijen: { a: 'A' } }, { a: -1 }],
    ['halve centen', { soort: 'bedragen', max: 10, rijen: { a: 'A' } }, { a: 1.5 }],
    ['een rij te weinig', { soort: 'bedragen', max: 10, rijen: { a: 'A', b: 'B' } }, { a: 1 }],
    ['een rij te veel', { soort: 'bedragen', max: 10, rijen: { a: 'A' } }, { a: 1, b: 1 }],
    ['geen keuze', { soort: 'keuzes', rijen: { a: 'A' }, opties: { x: 'X' } }, { a: [] }],
    ['een onbekende keuze', { soort: 'keuzes', rijen: { a: 'A' }, opties: { x: 'X' } }, { a: ['toString'] }],
    ['alleen spaties', { soort: 'tekst', langste: 9 }, '   '],
    ['stuurtekens', { soort: 'tekst', langste: 9 }, 'a\u0000b'],
  ] as const)('OND-1 %s wordt geweigerd', (_wat, vorm, waarde) => {
    expect(beoordeelWaarde(vorm, waarde).map(({ veld }) => veld)).toEqual(['waarde']);
  });

  it('OND-1 gelijk is gelijk, ook met de namen in een andere volgorde', () => {
    expect(isGelijk({ a: [1], b: 2 }, { b: 2, a: [1] })).toBe(true);
    expect(isGelijk({ a: [1] }, { a: { 0: 1 } })).toBe(false);
    expect(isGelijk(null, {})).toBe(false);
  });
});
