import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Datum, datum, plusDagen } from './datum.ts';
import { feestdag } from './feestdagen.ts';
import { berekenLaatsteDag, type Duur, dagenOver, maakTermijn, standVan, telTerug } from './termijn.ts';

const DAG_MS = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const vast = { seed: 20140801, numRuns: 3000 };
const starten = fc
  .integer({ min: Date.UTC(1990, 0, 1) / DAG_MS, max: Date.UTC(2100, 11, 31) / DAG_MS })
  .map((nummer) => nummer * DAG_MS);

/** Whether a day is free, looked up in JavaScript's own calendar; only the holidays are shared, which have a test of their own. */
function vrij(ms: number): boolean {
  const dag = new Date(ms).getUTCDay();
  return dag === 0 || dag === 6 || feestdag(datum(iso(ms))) !== undefined;
}

/** Counts a term as one would with a finger on a wall calendar: day by day, from the day after the event. */
function telOpDeKalender(start: number, dagen: number, schuift: boolean): string {
  let ms = start;
  let werkdagen = 0;
  for (let geteld = 0; geteld < dagen; geteld += 1) {
    ms += DAG_MS;
    if (!vrij(ms)) werkdagen += 1;
  }
  while (schuift && (vrij(ms) || (dagen >= 3 && werkdagen < 2))) {
    ms += DAG_MS;
    if (!vrij(ms)) werkdagen += 1;
  }
  return iso(ms);
}

const weken = (aantal: number): Duur => ({ soort: 'weken', aantal });
const dagen = (aantal: number): Duur => ({ soort: 'dagen', aantal });

describe('het einde van een termijn', () => {
  test.each<[string, Duur, string, string | undefined]>([
    // An ordinary weekday stays.
    ['2026-09-01', weken(6), '2026-10-13', undefined],
    // Received on a Saturday or Sunday: six weeks later it is one again.
    ['2026-09-05', weken(6), '2026-10-19', 'zaterdag'],
    ['2026-09-06', weken(6), '2026-10-19', 'zondag'],
    // Holidays, alone and in a row.
    ['2026-03-16', weken(6), '2026-04-28', 'Koningsdag'],
    ['2025-03-14', weken(6), '2025-04-25', undefined],
    ['2025-03-15', weken(6), '2025-04-28', 'Koningsdag'],
    ['2026-02-20', weken(6), '2026-04-07', 'Goede Vrijdag'],
    ['2026-11-13', weken(6), '2026-12-28', 'eerste Kerstdag'],
    ['2026-04-02', weken(6), '2026-05-18', 'Hemelvaartsdag'],
    ['2030-04-18', weken(6), '2030-05-31', 'Hemelvaartsdag'],
    // Up to 90 days, 12 weeks and 3 months a term moves, beyond it stays.
    ['2026-06-13', weken(12), '2026-09-07', 'zaterdag'],
    ['2026-06-13', weken(13), '2026-09-12', undefined],
    ['2026-06-14', dagen(90), '2026-09-14', 'zaterdag'],
    ['2026-06-13', dagen(91), '2026-09-12', undefined],
    ['2026-05-31', { soort: 'maanden', aantal: 3 }, '2026-08-31', undefined],
    ['2026-05-30', { soort: 'maanden', aantal: 3 }, '2026-08-31', 'zondag'],
    ['2026-04-30', { soort: 'maanden', aantal: 4 }, '2026-08-30', undefined],
    ['2025-11-30', { soort: 'maanden', aantal: 3 }, '2026-03-02', 'zaterdag'],
    ['2025-08-01', { soort: 'jaren', aantal: 1 }, '2026-08-01', undefined],
    // A short term holds at least two working days.
    ['2026-12-24', dagen(3), '2026-12-29', 'zondag'],
    ['2026-12-24', dagen(4), '2026-12-29', 'te weinig werkdagen'],
    ['2026-12-24', dagen(2), '2026-12-28', 'tweede Kerstdag'],
    ['2026-09-04', dagen(3), '2026-09-08', 'te weinig werkdagen'],
  ])('na %s en %o is de laatste dag %s', (start, duur, laatsteDag, verschovenOm) => {
    const einde = berekenLaatsteDag(datum(start), duur);
    expect(einde.laatsteDag).toBe(laatsteDag);
    expect(einde.verschovenOm).toBe(verschovenOm);
    expect('verschovenOm' in einde).toBe(einde.laatsteDag !== einde.wettelijkeLaatsteDag);
  });

  test('gelijk aan dag voor dag tellen op de kalender, van 1990 tot en met 2100', () => {
    fc.assert(
      fc.property(starten, fc.integer({ min: 1, max: 100 }), fc.boolean(), (start, aantal, inWeken) => {
        const duur = inWeken ? weken(Math.ceil(aantal / 7)) : dagen(aantal);
        const lengte = inWeken ? duur.aantal * 7 : aantal;
        const schuift = inWeken ? duur.aantal <= 12 : aantal <= 90;
        const einde = berekenLaatsteDag(datum(iso(start)), duur);
        expect(einde.laatsteDag).toBe(telOpDeKalender(start, lengte, schuift));
        expect(einde.wettelijkeLaatsteDag).toBe(iso(start + lengte * DAG_MS));
      }),
      vast,
    );
  });

  test('wie later begint, eindigt nooit eerder', () => {
    fc.assert(
      fc.property(starten, fc.integer({ min: 1, max: 12 }), (start, aantal) => {
        const dag = datum(iso(start));
        const einde = berekenLaatsteDag(dag, weken(aantal)).laatsteDag;
        expect(berekenLaatsteDag(plusDagen(dag, 1), weken(aantal)).laatsteDag >= einde).toBe(true);
      }),
      vast,
    );
  });

  test.each([0, -1, 1.5, Number.NaN])('een termijn van %d weken bestaat niet', (aantal) => {
    expect(() => berekenLaatsteDag(datum('2026-09-01'), weken(aantal))).toThrow('bestaat niet');
  });
});

describe('terugtellen', () => {
  test('AAN-2 tien weken voor de gewenste start, ook als dat een zondag is', () => {
    expect(telTerug(datum('2026-08-24'), weken(10))).toBe('2026-06-15');
    expect(telTerug(datum('2026-08-23'), weken(10))).toBe('2026-06-14');
  });

  test('een maand terug blijft binnen de maand', () => {
    expect(telTerug(datum('2026-03-31'), { soort: 'maanden', aantal: 1 })).toBe('2026-02-28');
    expect(telTerug(datum('2028-02-29'), { soort: 'jaren', aantal: 1 })).toBe('2027-02-28');
  });
});

describe('een termijn', () => {
  const gegevens = {
    soort: 'beslissing-aanmelding',
    naam: 'Besluit over de aanmelding',
    start: datum('2026-09-05'),
    bron: { regel: 'AAN-3', artikel: 'WPO artikel 40 lid 6' },
    bijVerstrijken: 'Na tien weken zonder besluit volgt tijdelijke plaatsing.',
    wie: 'de schoolleider',
  };

  test('AAN-3 draagt start, laatste dag, artikel, gevolg en wie er aan zet is, ook na opslag als JSON', () => {
    const termijn = maakTermijn({ ...gegevens, duur: weken(6) });
    expect(JSON.parse(JSON.stringify(termijn))).toEqual({
      ...gegevens,
      laatsteDag: '2026-10-19',
      wettelijkeLaatsteDag: '2026-10-17',
      verschovenOm: 'zaterdag',
    });
  });

  test.each([
    ['2026-10-11', 8, 'ruim'],
    ['2026-10-12', 7, 'nadert'],
    ['2026-10-18', 1, 'nadert'],
    ['2026-10-19', 0, 'vandaag'],
    ['2026-10-20', -1, 'verstreken'],
  ])('AAN-13 op %s zijn er nog %i dagen: %s', (vandaag, over, stand) => {
    const termijn: { laatsteDag: Datum } = maakTermijn({ ...gegevens, duur: weken(6) });
    expect(dagenOver(termijn, datum(vandaag))).toBe(over);
    expect(standVan(termijn, datum(vandaag))).toBe(stand);
  });
});
