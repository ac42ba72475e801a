import { describe, expect, it } from 'vitest';
import { draai, leesTelling, leesVitest } from './controle-stappen.ts';

describe('wat een controle telt', () => {
  it.each([
    {
      naam: 'alles goed',
      verslag: { numPassedTests: 12, numFailedTests: 0, success: true },
      telling: { geslaagd: 12, mislukt: 0 },
    },
    {
      naam: 'een test mislukt',
      verslag: { numPassedTests: 11, numFailedTests: 1, success: false },
      telling: { geslaagd: 11, mislukt: 1 },
    },
    {
      naam: 'een bestand dat niet laadt',
      verslag: { numPassedTests: 11, numFailedTests: 0, success: false },
      telling: { geslaagd: 11, mislukt: 1 },
    },
  ])('tests: $naam', ({ verslag, telling }) => {
    expect(leesVitest(JSON.stringify(verslag))).toEqual(telling);
  });

  it('tests: geen verslag is een fout', () => {
    expect(leesVitest('')).toEqual({ geslaagd: 0, mislukt: 1 });
  });

  it.each([
    { naam: 'met slotregel', uitvoer: 'reis 1\n4 passed, 0 failed\n', code: 0, telling: { geslaagd: 4, mislukt: 0 } },
    {
      naam: 'slotregel goed, maar fout geëindigd',
      uitvoer: '4 passed, 0 failed\n',
      code: 1,
      telling: { geslaagd: 4, mislukt: 1 },
    },
    { naam: 'zonder slotregel', uitvoer: 'klaar\n', code: 0, telling: { geslaagd: 1, mislukt: 0 } },
    { naam: 'zonder slotregel fout geëindigd', uitvoer: '', code: 128, telling: { geslaagd: 0, mislukt: 1 } },
  ])('reizen: $naam', ({ uitvoer, code, telling }) => {
    expect(leesTelling(uitvoer, code)).toEqual(telling);
  });

  it('een programma dat niet bestaat, is mislukt', async () => {
    expect((await draai('bestaat-niet.js', [])).code).not.toBe(0);
  });
});
