import { expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { bepaalVerlengstand, eindeDitSchooljaar, eindeVolgendSchooljaar } from './verlengen.ts';

const so = { soort: 'SO' as const, tot: datum('2027-07-31'), geboortedatum: datum('2018-03-14') };

it.each([
  ['zonder nieuwe aanvraag', so, null, 'nog_niet_gevraagd'],
  ['terwijl de school schrijft', so, 'concept', 'gevraagd'],
  ['in behandeling', so, 'ingediend', 'gevraagd'],
  ['toegekend', so, 'toegekend', 'besloten'],
  ['afgewezen', so, 'afgewezen', 'besloten'],
  ['na intrekken opnieuw', so, 'ingetrokken', 'nog_niet_gevraagd'],
  ['die pas een jaar later eindigt', { ...so, tot: datum('2028-07-31') }, null, 'later'],
  ['die gaat van school', { ...so, geboortedatum: datum('2012-09-01') }, null, 'niet_nodig'],
] as const)('TLV-5 verlengen: %s', (_, verklaring, vervolg, soort) => {
  expect(bepaalVerlengstand(verklaring, vervolg, datum('2026-11-20')).soort).toBe(soort);
});

it('TLV-5 het einde is 31 juli van dit schooljaar, en dat erna', () => {
  expect(eindeDitSchooljaar(datum('2026-11-20'))).toBe('2027-07-31');
  expect(eindeVolgendSchooljaar(datum('2026-11-20'))).toBe('2028-07-31');
});
