import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centen, schrijfBedrag, verdelen } from './geld.ts';

const vast = { seed: 1100, numRuns: 2000 };
const gewichten = fc
  .array(fc.oneof(fc.constant(0), fc.nat(12), fc.maxSafeNat()), { minLength: 1, maxLength: 40 })
  .filter((lijst) => lijst.some((g) => g > 0));
const bedragen = fc.maxSafeInteger().map(centen);

describe('centen', () => {
  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('BEK-1 %d is geen bedrag', (aantal) => {
    expect(() => centen(aantal)).toThrow('geen bedrag in hele centen');
  });

  test('BEK-1 min nul is nul', () => {
    expect(Object.is(centen(-0), 0)).toBe(true);
  });

  test.each([
    [123456, '€ 1.234,56'],
    [0, '€ 0,00'],
    [7, '€ 0,07'],
    [99999, '€ 999,99'],
    [110000, '€ 1.100,00'],
    [-123456789, '€ -1.234.567,89'],
    [Number.MAX_SAFE_INTEGER, '€ 90.071.992.547.409,91'],
  ])('BEK-1 %i cent lees je als %s', (aantal, tekst) => {
    expect(schrijfBedrag(centen(aantal))).toBe(tekst);
  });
});

describe('verdelen', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [101, [1, 1, 1], [34, 34, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [100, [0, 1, 0, 1], [0, 50, 0, 50]],
    [1, [0, 1, 1], [0, 1, 0]],
    [10, [1, 2, 4], [1, 3, 6]],
    [0, [3, 1], [0, 0]],
    [0, [0, 0], [0, 0]],
    [0, [], []],
  ])('BEK-1 %i cent over %j wordt %j', (totaal, gewicht, delen) => {
    expect(verdelen(centen(totaal), gewicht)).toEqual(delen);
  });

  test.each([[[-1, 2]], [[0.5, 0.5]], [[Number.NaN]], [[2 ** 53]]])(
    'BEK-1 gewichten %j worden geweigerd',
    (gewicht) => {
      expect(() => verdelen(centen(100), gewicht)).toThrow('heel getal vanaf 0');
    },
  );

  test('BEK-1 geld zonder iemand die ervoor telt, wordt geweigerd', () => {
    expect(() => verdelen(centen(100), [0, 0])).toThrow('niemand heeft een gewicht');
    expect(() => verdelen(centen(100), [])).toThrow('niemand heeft een gewicht');
  });

  test('BEK-1 de som van de delen is het geheel, en elk deel ligt binnen een cent van zijn aandeel', () => {
    fc.assert(
      fc.property(bedragen, gewichten, (totaal, lijst) => {
        const delen = verdelen(totaal, lijst);
        const som = lijst.reduce((opgeteld, g) => opgeteld + BigInt(g), 0n);
        expect(delen.reduce((opgeteld, d) => opgeteld + BigInt(d), 0n)).toBe(BigInt(totaal));
        delen.forEach((deel, plaats) => {
          const afwijking = BigInt(deel) * som - BigInt(totaal) * BigInt(lijst[plaats] ?? 0);
          expect(afwijking > -som && afwijking < som).toBe(true);
        });
      }),
      vast,
    );
  });

  test('BEK-1 wie niets weegt krijgt niets, en wie meer weegt nooit minder', () => {
    fc.assert(
      fc.property(
        bedragen.filter((b) => b >= 0),
        gewichten,
        (totaal, lijst) => {
          const delen = verdelen(totaal, lijst);
          const paren = lijst.map((g, plaats) => ({ g, deel: delen[plaats] ?? -1 }));
          for (const { g, deel } of paren) if (g === 0) expect(deel).toBe(0);
          const oplopend = paren.toSorted((a, b) => a.g - b.g || a.deel - b.deel);
          oplopend.forEach(({ deel }, plaats) => {
            expect(deel).toBeGreaterThanOrEqual(oplopend[plaats - 1]?.deel ?? 0);
          });
        },
      ),
      vast,
    );
  });

  test('BEK-1 een correctie draait een verdeling tot op de cent terug', () => {
    fc.assert(
      fc.property(bedragen, gewichten, (totaal, lijst) => {
        const terug = verdelen(centen(-totaal), lijst).map((d) => centen(-d));
        expect(terug).toEqual(verdelen(totaal, lijst));
      }),
      vast,
    );
  });
});
