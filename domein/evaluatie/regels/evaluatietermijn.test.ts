import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusDagen } from '../../../kern/tijd/datum.ts';
import { schooljaarVan, schooljaarVanaf } from '../../../kern/tijd/schooljaar.ts';
import { bepaalVoldaan, eersteSchooljaar, gemisteNaam, planEvaluaties } from './evaluatietermijn.ts';

describe('OPP-5 het eerste schooljaar', () => {
  it.each([
    ['in september: voor 1 augustus van dit schooljaar', '2026-09-15', '2026-2027'],
    ['in maart: ook dit schooljaar', '2027-03-01', '2026-2027'],
    ['zes weken voor het einde: nog net dit schooljaar', '2027-06-19', '2026-2027'],
    ['een dag later: het volgende schooljaar', '2027-06-20', '2027-2028'],
    ['op 31 juli: het volgende schooljaar', '2027-07-31', '2027-2028'],
    ['op 1 augustus: het schooljaar dat dan begint', '2027-08-01', '2027-2028'],
  ])('OPP-5 een plan vastgesteld %s', (_zin, dag, label) => {
    expect(eersteSchooljaar(datum(dag)).label).toBe(label);
  });
});

describe('OPP-5 de termijnen van een schooljaar', () => {
  it('OPP-5 één keer per schooljaar: uiterlijk 31 juli, op de werklijst vanaf zes weken ervoor', () => {
    expect(planEvaluaties(datum('2026-09-15'), schooljaarVanaf(2026), 1)).toEqual([
      expect.objectContaining({
        soort: 'opp-evaluatie-2026-1',
        naam: 'Evaluatie met ouders 2026-2027',
        start: '2026-09-15',
        laatsteDag: '2027-07-31',
        tonenVanaf: '2027-06-19',
        bron: { regel: 'OPP-5', artikel: 'WPO artikel 40a lid 3' },
      }),
    ]);
  });
  it('OPP-5 vraagt het samenwerkingsverband er twee, dan is de eerste eind januari en is alleen de laatste de wet', () => {
    const termijnen = planEvaluaties(datum('2025-10-01'), schooljaarVanaf(2026), 2);
    expect(termijnen.map(({ laatsteDag, bron }) => [laatsteDag, bron.artikel])).toEqual([
      ['2027-01-31', 'ondersteuningsplan van het samenwerkingsverband'],
      ['2027-07-31', 'WPO artikel 40a lid 3'],
    ]);
  });
  it('OPP-5 een plan van maart hoeft de evaluatie van januari niet meer', () => {
    expect(planEvaluaties(datum('2027-03-01'), schooljaarVanaf(2026), 4).map(({ laatsteDag }) => laatsteDag)).toEqual([
      '2027-04-30',
      '2027-07-31',
    ]);
  });
  it('OPP-5 in een schooljaar voor het eerste is er geen evaluatie, in elk schooljaar erna ten minste één die op 31 juli eindigt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 4 }), (dagen, aantal) => {
        const dag = plusDagen(datum('2020-08-01'), dagen);
        const eerste = eersteSchooljaar(dag);
        const jaar = Number(eerste.label.slice(0, 4));
        expect(planEvaluaties(dag, schooljaarVanaf(jaar - 1), aantal)).toEqual([]);
        const dit = planEvaluaties(dag, eerste, aantal);
        expect(dit.at(-1)?.laatsteDag).toBe(eerste.eind);
        expect(planEvaluaties(dag, schooljaarVanaf(jaar + 1), aantal)).toHaveLength(aantal);
        expect(dit.every(({ laatsteDag }) => schooljaarVan(laatsteDag).label === eerste.label)).toBe(true);
      }),
      { seed: 20260801, numRuns: 500 },
    );
  });
});

describe('OPP-5 wat een evaluatie met ouders voldoet', () => {
  const open = [
    { soort: 'opp-evaluatie-2025-1', laatsteDag: datum('2026-07-31') },
    { soort: 'opp-evaluatie-2026-1', laatsteDag: datum('2027-07-31') },
  ];
  it('OPP-5 een evaluatie in november haalt ook de gemiste van vorig schooljaar in', () => {
    expect(bepaalVoldaan(open, datum('2026-11-20'))).toEqual(['opp-evaluatie-2025-1', 'opp-evaluatie-2026-1']);
  });
  it('OPP-5 een gesprek van juli dat later wordt vastgelegd, telt voor het schooljaar van het gesprek', () => {
    expect(bepaalVoldaan(open, datum('2026-07-10'))).toEqual(['opp-evaluatie-2025-1']);
  });
  it('OPP-5 bij twee per schooljaar voldoet één evaluatie aan één termijn', () => {
    const twee = [
      { soort: 'opp-evaluatie-2026-2', laatsteDag: datum('2027-07-31') },
      { soort: 'opp-evaluatie-2026-1', laatsteDag: datum('2027-01-31') },
    ];
    expect(bepaalVoldaan(twee, datum('2026-11-20'))).toEqual(['opp-evaluatie-2026-1']);
  });
  it('OPP-5 wat gemist is, heet ook zo', () => {
    expect(gemisteNaam(datum('2026-07-31'))).toBe('Jaarlijkse evaluatie gemist (2025-2026)');
    expect(gemisteNaam(datum('2027-01-31'))).toBe('Evaluatie met ouders gemist (2026-2027)');
  });
});
