import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesTlvNummer, schrijfTlvNummer } from './nummer.ts';

describe('het nummer van een verklaring', () => {
  it('TLV-8 heeft de code van het SWV, het jaar en vijf cijfers', () => {
    expect(schrijfTlvNummer({ swv: 'VO2806', jaar: 2026, volgnummer: 42 })).toBe('VO2806-2026-00042');
  });

  it.each([0, -1, 1.5, 100_000])('TLV-8 volgnummer %d bestaat niet', (volgnummer) => {
    expect(() => schrijfTlvNummer({ swv: 'VO2806', jaar: 2026, volgnummer })).toThrow('geen nummer');
  });

  it.each(['VO280', 'XX2806', 'vo2806'])('TLV-8 %s is geen code van een SWV', (swv) => {
    expect(() => schrijfTlvNummer({ swv, jaar: 2026, volgnummer: 1 })).toThrow('geen nummer');
  });

  it('TLV-8 wie het met kleine letters of spaties typt, wordt begrepen', () => {
    expect(leesTlvNummer(' vo2806-2026 -00042 ')).toEqual({ swv: 'VO2806', jaar: 2026, volgnummer: 42 });
  });

  it.each(['', 'VO2806-2026-42', 'VO2806-2026-00000', 'VO2806-2026-00042x', 'A26-000001'])(
    'TLV-8 «%s» is geen nummer van een verklaring',
    (tekst) => {
      expect(leesTlvNummer(tekst)).toBeUndefined();
    },
  );

  it('TLV-8 schrijven en lezen geven hetzelfde terug', () => {
    const nummers = fc.record({
      swv: fc.constantFrom('PO9901', 'VO2806', 'PO00RK'),
      jaar: fc.integer({ min: 2014, max: 2099 }),
      volgnummer: fc.integer({ min: 1, max: 99_999 }),
    });
    fc.assert(
      fc.property(nummers, (nummer) => {
        expect(leesTlvNummer(schrijfTlvNummer(nummer))).toEqual(nummer);
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });
});
