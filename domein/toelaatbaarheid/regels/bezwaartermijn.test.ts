import { expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { berekenBezwaartermijn } from './bezwaartermijn.ts';

it.each([
  ['een gewone vrijdag', '2026-11-20', '2027-01-04'],
  ['een einde op een zaterdag schuift naar maandag', '2026-09-05', '2026-10-19'],
  ['een einde op een gewone werkdag blijft', '2026-09-01', '2026-10-13'],
])('TLV-8 zes weken vanaf de dag na het besluit: %s', (_, besluit, laatste) => {
  expect(berekenBezwaartermijn(datum(besluit)).laatsteDag).toBe(laatste);
});
