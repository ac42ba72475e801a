import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusDagen, vergelijk } from '../../../kern/tijd/datum.ts';
import { type Keuze, keuzeOp, rijgTijdvakken, waardeOp } from './waarde-op.ts';

const vandaag = datum('2026-11-20');
const keuze = (van: string, waarde: number, vervallen = false): Keuze<number> => ({
  van: datum(van),
  waarde,
  vervallen,
  plaatsInPlan: 'paragraaf 4.2',
});
const reeks = fc
  .uniqueArray(fc.integer({ min: -900, max: 900 }), { maxLength: 12 })
  .chain((dagen) =>
    fc.tuple(...dagen.map((dag) => fc.tuple(fc.constant(dag), fc.integer({ min: 1, max: 99 }), fc.boolean()))),
  )
  .map((rijen) =>
    rijen.map(([dag, waarde, vervallen]) => ({
      ...keuze('2026-11-20', waarde, vervallen),
      van: plusDagen(vandaag, dag),
    })),
  );

describe('OND-1 de waarde op een datum', () => {
  const keuzes = [keuze('2027-08-01', 4), keuze('2026-01-01', 6), keuze('2027-01-01', 9, true)];
  it.each([
    ['2025-12-31', 8],
    ['2026-01-01', 6],
    ['2027-07-31', 6],
    ['2027-08-01', 4],
    ['2050-01-01', 4],
  ])('OND-1 op %s geldt %i weken', (dag, verwacht) => {
    expect(waardeOp(keuzes, 8, datum(dag))).toBe(verwacht);
  });

  it('OND-1 een ingetrokken keuze telt voor geen enkele dag', () => {
    expect(keuzeOp([keuze('2026-01-01', 6, true)], datum('2026-06-01'))).toBeUndefined();
  });

  it('OND-1 elke datum heeft precies één waarde, en die is die van het ene tijdvak waarin de datum valt', () => {
    fc.assert(
      fc.property(reeks, fc.integer({ min: -1000, max: 1000 }), (alle, dagen) => {
        const dag = plusDagen(vandaag, dagen);
        const vakken = rijgTijdvakken(alle, vandaag).filter(
          ({ keuze: eigen, totEnMet }) =>
            (eigen === undefined || vergelijk(eigen.van, dag) <= 0) &&
            (totEnMet === undefined || vergelijk(dag, totEnMet) <= 0),
        );
        expect(vakken).toHaveLength(1);
        expect(vakken[0]?.keuze?.waarde ?? 8).toBe(waardeOp(alle, 8, dag));
      }),
      { seed: 41, numRuns: 500 },
    );
  });

  it('OND-1 precies één tijdvak geldt nu', () => {
    fc.assert(
      fc.property(reeks, (alle) => {
        expect(rijgTijdvakken(alle, vandaag).filter(({ stand }) => stand === 'nu')).toHaveLength(1);
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});
