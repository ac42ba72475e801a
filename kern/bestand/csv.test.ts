import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schrijfCsv, schrijfCsvBedrag } from './csv.ts';

describe('een lijst als bestand voor een rekenblad', () => {
  it('een tekst die als formule begint, rekent niets uit', () => {
    expect(schrijfCsv(['Naam'], [['=1+1'], ['-2'], ['@x'], [' =A1'], ['\tx'], ['gewoon']])).toBe(
      "\uFEFFNaam\r\n'=1+1\r\n'-2\r\n'@x\r\n' =A1\r\n'\tx\r\ngewoon\r\n",
    );
  });
  it('aanhalingstekens, puntkomma’s en regels blijven in hun vak', () => {
    expect(schrijfCsv(['a', 'b'], [['zij zei "ja"; nee', 'twee\nregels']])).toBe(
      '\uFEFFa;b\r\n"zij zei ""ja""; nee";"twee\nregels"\r\n',
    );
  });
  it('getallen blijven getallen, ook onder nul', () => {
    expect(schrijfCsv(['a', 'b'], [[5, -3]])).toBe('\uFEFFa;b\r\n5;-3\r\n');
    expect(schrijfCsvBedrag(123_405)).toBe('1234,05');
  });
  it('geen enkele tekst geeft een vak dat als formule begint', () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        const vak = schrijfCsv(['k'], [[tekst]]).slice('\uFEFFk\r\n'.length);
        expect(/^"?\s*[=+\-@|%]/.test(vak)).toBe(false);
      }),
      { seed: 20260801, numRuns: 500 },
    );
  });
});
