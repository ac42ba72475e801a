import { expect, test } from 'vitest';
import { datum } from './datum.ts';
import { schooljaarVan, schooljaarVanaf } from './schooljaar.ts';

test.each([
  ['2026-07-31', '2025-2026'],
  ['2026-08-01', '2026-2027'],
  ['2026-12-31', '2026-2027'],
  ['2027-01-01', '2026-2027'],
])('%s valt in schooljaar %s', (dag, label) => {
  expect(schooljaarVan(datum(dag)).label).toBe(label);
});

test('een schooljaar loopt van 1 augustus tot en met 31 juli', () => {
  expect(schooljaarVanaf(2026)).toEqual({ label: '2026-2027', begin: '2026-08-01', eind: '2027-07-31' });
});
