import { describe, expect, it, test } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { bezwarenTegen } from './mogelijk.ts';
import { bepaalVerlengtermijn, eerstvolgendEinde, magBeginnen } from './verlengen.ts';

const BESLUIT = { id: 'b', nummer: 'PO0001-2025-00001', tot: datum('2027-07-31'), heleSchoolperiode: false };
const codes = (uitkomst: ReturnType<typeof magBeginnen>) =>
  uitkomst.mag ? [] : uitkomst.redenen.map(({ code }) => code);

describe('TLV-5 verlengen', () => {
  test.each([
    ['2026-08-01', '2027-07-31'],
    ['2027-07-31', '2027-07-31'],
    ['2027-01-01', '2027-07-31'],
  ])('TLV-5 op %s is het eerstvolgende einde %s', (vandaag, einde) => {
    expect(eerstvolgendEinde(datum(vandaag))).toBe(einde);
  });
  it('TLV-5 verlengen is uiterlijk 31 december ervoor nodig', () => {
    expect(bepaalVerlengtermijn(datum('2027-07-31'))).toMatchObject({
      laatsteDag: '2026-12-31',
      tonenVanaf: '2026-08-01',
      bron: { regel: 'TLV-5' },
    });
  });
  test.each([
    ['zonder iets dat loopt', null, { aanvraag: null, besluit: null }, []],
    ['met een verklaring die loopt', null, { aanvraag: null, besluit: BESLUIT }, ['verklaring-loopt']],
    ['als verlenging van die verklaring', 'b', { aanvraag: null, besluit: BESLUIT }, []],
    ['als verlenging van iets dat niet loopt', 'c', { aanvraag: null, besluit: null }, ['niets-te-verlengen']],
    ['met een eigen aanvraag die loopt', null, { aanvraag: { eigen: true }, besluit: null }, ['aanvraag-loopt']],
    ['met een aanvraag bij een andere school', null, { aanvraag: { eigen: false }, besluit: null }, ['aanvraag-loopt']],
  ] as const)('TLV-2 beginnen %s', (_zin, volgtOp, lopend, verwacht) => {
    expect(codes(magBeginnen('SBO', volgtOp, lopend))).toEqual(verwacht);
  });
});

test.each([
  ['schrijven', 'concept', []],
  ['schrijven', 'ingediend', ['nu-niet-mogelijk']],
  ['indienen', 'concept', []],
  ['aanvullen', 'aanvulling_gevraagd', []],
  ['aanvullen', 'ingediend', ['nu-niet-mogelijk']],
  ['intrekken', 'voorgesteld', []],
  ['intrekken', 'toegekend', ['aanvraag-afgerond']],
] as const)('TLV-1 %s bij een aanvraag die %s is', (handeling, toestand, verwacht) => {
  expect(bezwarenTegen(handeling, toestand).map(({ code }) => code)).toEqual(verwacht);
});
