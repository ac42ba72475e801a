import { describe, expect, it } from 'vitest';
import { draai, leesVitest } from './controle-stappen.ts';

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

  it('een programma dat niet bestaat, is mislukt', async () => {
    expect(await draai('bestaat-niet.js', [])).not.toBe(0);
  });
});
