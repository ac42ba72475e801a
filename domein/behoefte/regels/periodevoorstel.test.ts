import { expect, test } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { stelPeriodeVoor } from './periodevoorstel.ts';

test('BEH-1 het formulier stelt de rest van het schooljaar voor', () => {
  expect(stelPeriodeVoor(datum('2026-11-20'))).toEqual({ van: '2026-11-20', tot: '2027-07-31' });
  expect(stelPeriodeVoor(datum('2026-06-01'))).toEqual({ van: '2026-06-01', tot: '2026-07-31' });
});

test('BEH-1 vlak voor de zomer loopt het voorstel door tot het einde van het volgende schooljaar', () => {
  expect(stelPeriodeVoor(datum('2026-06-02'))).toMatchObject({ tot: '2027-07-31' });
  expect(stelPeriodeVoor(datum('2026-07-31'))).toMatchObject({ tot: '2027-07-31' });
});
