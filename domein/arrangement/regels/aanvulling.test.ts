import { expect, test } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { beoordeelAanvuldag, maakAanvultermijn } from './aanvulling.ts';

const VANDAAG = datum('2026-11-20');

test.each([
  ['2026-11-20', false],
  ['2026-11-21', true],
  ['2027-02-12', true],
  ['2027-02-13', false],
])('ARR-2 aanvullen tot en met %s kan: %s', (uiterlijk, kan) => {
  expect(beoordeelAanvuldag(datum(uiterlijk), VANDAAG).mag).toBe(kan);
});

test('ARR-2 de dag om aan te vullen is de gegeven dag, ook op een zaterdag', () => {
  expect(maakAanvultermijn(VANDAAG, datum('2026-12-05'))).toMatchObject({
    start: '2026-11-20',
    laatsteDag: '2026-12-05',
    wettelijkeLaatsteDag: '2026-12-05',
    bron: { regel: 'ARR-2', artikel: 'Awb artikel 4:15' },
  });
});
