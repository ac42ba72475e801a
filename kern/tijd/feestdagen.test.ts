import { describe, expect, test } from 'vitest';
import { datum } from './datum.ts';
import { feestdag, feestdagenVan, isVrijeDag, paasdag } from './feestdagen.ts';

/** Easter by the old church reckoning: the Sunday after the full moon of the golden number and epact (Clavius). */
function pasenVolgensDeEpacta(jaar: number): string {
  const guldengetal = (jaar % 19) + 1;
  const eeuw = Math.floor(jaar / 100) + 1;
  const zonnecorrectie = Math.floor((3 * eeuw) / 4) - 12;
  const maancorrectie = Math.floor((8 * eeuw + 5) / 25) - 5;
  const zondag = Math.floor((5 * jaar) / 4) - zonnecorrectie - 10;
  let epacta = (((11 * guldengetal + 20 + maancorrectie - zonnecorrectie) % 30) + 30) % 30;
  if ((epacta === 25 && guldengetal > 11) || epacta === 24) epacta += 1;
  let volleMaan = 44 - epacta;
  if (volleMaan < 21) volleMaan += 30;
  const dagVanMaart = volleMaan + 7 - ((zondag + volleMaan) % 7);
  return new Date(Date.UTC(jaar, 2, dagVanMaart)).toISOString().slice(0, 10);
}

describe('Pasen', () => {
  test.each([
    [1990, '1990-04-15'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Pasen %i is op %s', (jaar, dag) => {
    expect(paasdag(jaar)).toBe(dag);
  });

  test('gelijk aan de kerkelijke rekening in alle jaren van 1990 tot en met 2100', () => {
    for (let jaar = 1990; jaar <= 2100; jaar += 1) expect(paasdag(jaar)).toBe(pasenVolgensDeEpacta(jaar));
  });
});

describe('feestdagen', () => {
  test('de feestdagen van 2026', () => {
    expect(feestdagenVan(2026).map((f) => `${f.datum} ${f.naam}`)).toEqual([
      '2026-01-01 Nieuwjaarsdag',
      '2026-04-03 Goede Vrijdag',
      '2026-04-06 tweede Paasdag',
      '2026-04-27 Koningsdag',
      '2026-05-05 Bevrijdingsdag',
      '2026-05-14 Hemelvaartsdag',
      '2026-05-25 tweede Pinksterdag',
      '2026-12-25 eerste Kerstdag',
      '2026-12-26 tweede Kerstdag',
    ]);
  });

  test('alle feestdagen van 1990 tot en met 2100 zijn gelijk aan een eigen rekening in JavaScript-datums', () => {
    for (let jaar = 1990; jaar <= 2100; jaar += 1) {
      const pasen = Date.parse(pasenVolgensDeEpacta(jaar));
      const koning = jaar < 2014 ? Date.UTC(jaar, 3, 30) : Date.UTC(jaar, 3, 27);
      const verwacht = [
        ...[-2, 1, 39, 50].map((afstand) => pasen + afstand * 86_400_000),
        new Date(koning).getUTCDay() === 0 ? koning - 86_400_000 : koning,
        ...[[0, 1] as const, [4, 5] as const, [11, 25] as const, [11, 26] as const].map(([m, d]) =>
          Date.UTC(jaar, m, d),
        ),
      ].toSorted((a, b) => a - b);
      expect(feestdagenVan(jaar).map((f) => Date.parse(f.datum))).toEqual(verwacht);
    }
  });

  test.each([
    [2025, '2025-04-26', 'Koningsdag'],
    [2024, '2024-04-27', 'Koningsdag'],
    [2031, '2031-04-26', 'Koningsdag'],
    [2014, '2014-04-26', 'Koningsdag'],
    [2013, '2013-04-30', 'Koninginnedag'],
    [2006, '2006-04-29', 'Koninginnedag'],
  ])('de verjaardag van de Koning in %i wordt gevierd op %s', (jaar, dag, naam) => {
    expect(feestdag(datum(dag))).toBe(naam);
    expect(feestdagenVan(jaar).filter((f) => f.naam.startsWith('Koning'))).toEqual([{ datum: dag, naam }]);
  });

  test('op zondag 27 april is het geen Koningsdag', () => {
    expect(feestdag(datum('2025-04-27'))).toBeUndefined();
  });

  test('twee feestdagen op één dag staan er allebei', () => {
    expect(feestdagenVan(2016).filter((f) => f.datum === '2016-05-05')).toHaveLength(2);
  });

  test('een dag die bij besluit gelijkstaat met een feestdag telt mee', () => {
    expect(feestdag(datum('2026-05-15'))).toBe('de vrijdag na Hemelvaartsdag');
    expect(feestdag(datum('2026-05-22'))).toBeUndefined();
  });

  test.each([
    ['2026-12-11', false],
    ['2026-12-12', true],
    ['2026-12-13', true],
    ['2026-12-25', true],
    ['2026-05-15', true],
  ])('%s is een vrije dag: %s', (dag, vrij) => {
    expect(isVrijeDag(datum(dag))).toBe(vrij);
  });
});
