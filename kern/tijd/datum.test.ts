import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  datum,
  datumInNederland,
  isNa,
  isVoor,
  jaarVan,
  leeftijdOp,
  leesDatum,
  plusDagen,
  plusJaren,
  plusMaanden,
  schrijfDatum,
  schrijfDatumKort,
  schrijfDatumMetAfstand,
  vergelijk,
  verjaardag,
  verschilInDagen,
  weekdag,
  weekdagNaam,
} from './datum.ts';

const DAG_MS = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
/** Days of 1990-2100 as day numbers since 1970, made without our own calendar. */
const dagen = fc.integer({ min: Date.UTC(1990, 0, 1) / DAG_MS, max: Date.UTC(2100, 11, 31) / DAG_MS });
const vast = { seed: 20260801, numRuns: 2000 };

describe('lezen', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s bestaat en blijft dezelfde tekst', (t) => {
    expect(leesDatum(t)).toBe(t);
    expect(JSON.stringify({ dag: datum(t) })).toBe(`{"dag":"${t}"}`);
  });

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '01-09-2026',
    '2026-09-01T00:00:00Z',
    ' 2026-09-01',
    '2026-09-01\n',
    '',
  ])('«%s» is geen datum en dat staat er in het Nederlands', (t) => {
    expect(leesDatum(t)).toBeUndefined();
    expect(() => datum(t)).toThrow(RangeError);
    expect(() => datum(t)).toThrow(/geen bestaande datum/);
  });
});

describe('rekenen', () => {
  test('plusDagen, verschilInDagen en weekdag zijn gelijk aan een onafhankelijke telling', () => {
    fc.assert(
      fc.property(dagen, fc.integer({ min: -800, max: 800 }), (nummer, stap) => {
        const dag = datum(iso(nummer * DAG_MS));
        const later = plusDagen(dag, stap);
        expect(later).toBe(iso((nummer + stap) * DAG_MS));
        expect(verschilInDagen(dag, later)).toBe(stap);
        expect(weekdag(dag)).toBe((new Date(nummer * DAG_MS).getUTCDay() + 6) % 7);
      }),
      vast,
    );
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-08-31', 18, '2028-02-29'],
  ])('%s en %i maanden is %s', (van, aantal, tot) => {
    expect(plusMaanden(datum(van), aantal)).toBe(tot);
  });

  test('plusMaanden komt in de bedoelde maand uit en nooit op een latere dag', () => {
    fc.assert(
      fc.property(dagen, fc.integer({ min: -240, max: 240 }), (nummer, aantal) => {
        const van = iso(nummer * DAG_MS);
        const [jaar = 0, maand = 0, dag = 0] = van.split('-').map(Number);
        const laatste = new Date(Date.UTC(jaar, maand + aantal, 0)).getUTCDate();
        const verwacht = iso(Date.UTC(jaar, maand - 1 + aantal, Math.min(dag, laatste)));
        expect(plusMaanden(datum(van), aantal)).toBe(verwacht);
      }),
      vast,
    );
  });

  test('29 februari wordt een jaar later 28 februari', () => {
    expect(plusJaren(datum('2024-02-29'), 1)).toBe('2025-02-28');
    expect(plusJaren(datum('2024-02-29'), 4)).toBe('2028-02-29');
  });

  test('een gebroken aantal en een dag buiten de kalender worden geweigerd', () => {
    expect(() => plusDagen(datum('2026-01-01'), 0.5)).toThrow('geen heel getal');
    expect(() => plusMaanden(datum('2026-01-01'), Number.NaN)).toThrow('geen heel getal');
    expect(() => plusDagen(datum('9999-12-31'), 1)).toThrow('buiten de jaren');
    expect(() => plusDagen(datum('0001-01-01'), -1)).toThrow('buiten de jaren');
  });

  test('volgorde', () => {
    const [vroeg, laat] = [datum('2026-01-31'), datum('2026-02-01')];
    expect([isVoor(vroeg, laat), isVoor(laat, vroeg), isVoor(vroeg, vroeg)]).toEqual([true, false, false]);
    expect([isNa(vroeg, laat), isNa(laat, vroeg), isNa(laat, laat)]).toEqual([false, true, false]);
    expect([laat, vroeg, laat].toSorted(vergelijk)).toEqual([vroeg, laat, laat]);
    expect(jaarVan(laat)).toBe(2026);
  });
});

describe('leeftijd', () => {
  test.each([
    ['2023-09-01', 3, '2026-09-01'],
    ['2024-02-29', 3, '2027-03-01'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2023-02-28', 1, '2024-02-28'],
  ])('AAN-1 wie geboren is op %s wordt %i op %s', (geboorte, leeftijd, dag) => {
    expect(verjaardag(datum(geboorte), leeftijd)).toBe(dag);
    expect(leeftijdOp(datum(geboorte), datum(dag))).toBe(leeftijd);
    expect(leeftijdOp(datum(geboorte), plusDagen(datum(dag), -1))).toBe(leeftijd - 1);
  });

  test('voor de geboorte is de leeftijd negatief', () => {
    expect(leeftijdOp(datum('2026-05-02'), datum('2026-05-01'))).toBe(-1);
  });
});

describe('schrijven', () => {
  const vandaag = datum('2026-12-09');

  test('voluit en kort', () => {
    expect(schrijfDatum(datum('2026-12-11'))).toBe('vrijdag 11 december 2026');
    expect(schrijfDatum(datum('2027-03-01'))).toBe('maandag 1 maart 2027');
    expect(schrijfDatumKort(datum('2026-12-01'))).toBe('01-12-2026');
    expect(weekdagNaam(datum('2026-12-13'))).toBe('zondag');
  });

  test.each([
    ['2026-12-12', 'zaterdag 12 december 2026 (over 3 dagen)'],
    ['2026-12-10', 'donderdag 10 december 2026 (morgen)'],
    ['2026-12-09', 'woensdag 9 december 2026 (vandaag)'],
    ['2026-12-08', 'dinsdag 8 december 2026 (gisteren)'],
    ['2026-12-06', 'zondag 6 december 2026 (3 dagen geleden)'],
  ])('%s met afstand', (dag, tekst) => {
    expect(schrijfDatumMetAfstand(datum(dag), vandaag)).toBe(tekst);
  });
});

describe('de dag in Nederland', () => {
  const klok = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });

  test.each([
    ['2026-01-15T22:59:59Z', '2026-01-15'],
    ['2026-01-15T23:00:00Z', '2026-01-16'],
    ['2026-07-15T21:59:59.999Z', '2026-07-15'],
    ['2026-07-15T22:00:00Z', '2026-07-16'],
    ['2026-07-15T23:30:00+02:00', '2026-07-15'],
    ['2026-07-15T17:00-0500', '2026-07-16'],
    ['2026-03-28T23:00Z', '2026-03-29'],
    ['2026-03-29T22:00Z', '2026-03-30'],
    ['2026-10-24T22:00Z', '2026-10-25'],
    ['2026-10-25T22:59Z', '2026-10-25'],
    ['2026-12-31T23:00Z', '2027-01-01'],
  ])('%s is hier %s', (moment, dag) => {
    expect(datumInNederland(moment)).toBe(dag);
    expect(datumInNederland(Date.parse(moment))).toBe(dag);
  });

  test('gelijk aan de tijdzonetabel, op elk moment en vlak rond middernacht van elke wisseldag', () => {
    const moment = fc.integer({ min: Date.UTC(1996, 0, 1), max: Date.UTC(2037, 11, 31) });
    const rondMiddernacht = fc
      .tuple(fc.integer({ min: 1996, max: 2037 }), fc.constantFrom(2, 9), fc.integer({ min: 23, max: 32 }))
      .chain(([jaar, maand, dag]) =>
        fc.integer({ min: -3 * 3600_000, max: 3600_000 }).map((afstand) => Date.UTC(jaar, maand, dag) + afstand),
      );
    fc.assert(
      fc.property(fc.oneof(moment, rondMiddernacht), (ms) => {
        expect(datumInNederland(ms)).toBe(klok.format(ms));
        expect(datumInNederland(new Date(ms).toISOString())).toBe(klok.format(ms));
      }),
      vast,
    );
  });

  test.each([
    'gisteren',
    '2026-02-30T10:00Z',
    '2026-13-01T10:00Z',
    '2026-01-01T24:30Z',
    '2026-01-01T10:00',
    '2026-01-01',
  ])('«%s» is geen tijdstip', (tekst) => {
    expect(() => datumInNederland(tekst)).toThrow('is geen tijdstip');
  });

  test('een getal zonder waarde is geen tijdstip', () => {
    expect(() => datumInNederland(Number.NaN)).toThrow('is geen tijdstip');
  });
});
