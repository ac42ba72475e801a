import { describe, expect, it } from 'vitest';
import { type Datum, datum } from '../../../kern/tijd/datum.ts';
import { bepaalSeintje, tel } from './urgentie.ts';

const vandaag = datum('2026-11-20');
const op = (dag: string) => ({ laatsteDag: datum(dag) });

describe('AAN-13 telling', () => {
  it('AAN-13 wat verstreken is telt ook als lopend: niets verdwijnt door te laat te zijn', () => {
    expect(tel([op('2026-11-19'), op('2026-11-20'), op('2026-11-27'), op('2026-11-28')], vandaag)).toEqual({
      lopend: 4,
      nadert: 2,
      verstreken: 1,
    });
  });
  it('AAN-13 een lege lijst telt nul', () => {
    expect(tel([], vandaag)).toEqual({ lopend: 0, nadert: 0, verstreken: 0 });
  });
});

describe('AAN-13 seintjes', () => {
  const rijen: readonly [string, string, string | null, string | null, string][] = [
    ['een week tevoren wordt de school herinnerd', '2026-11-27', null, null, 'school_herinneren'],
    ['op de laatste dag zelf ook, als dat nog niet was gedaan', '2026-11-20', null, null, 'school_herinneren'],
    ['een tweede keer niet', '2026-11-24', '2026-11-18', null, 'niets'],
    ['langer dan een week vooruit niet', '2026-11-28', null, null, 'niets'],
    ['de dag na de laatste dag hoort het bestuur het', '2026-11-19', '2026-11-12', null, 'bestuur_melden'],
    ['ook als de school nooit is herinnerd', '2026-10-01', null, null, 'bestuur_melden'],
    ['het bestuur hoort het één keer', '2026-11-01', null, '2026-11-02', 'niets'],
  ];
  it.each(rijen)('AAN-13 %s', (_zin, laatste, herinnerd, gemeld, verwacht) => {
    const termijn = { ...op(laatste), herinnerdOp: herinnerd as Datum | null, gemeldOp: gemeld as Datum | null };
    expect(bepaalSeintje(termijn, vandaag)).toBe(verwacht);
  });
});
