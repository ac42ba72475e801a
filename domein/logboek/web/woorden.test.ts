import { describe, expect, it } from 'vitest';
import { schrijfMomentKort, schrijfWanneer } from './woorden.ts';

describe('TOE-4 wanneer iemand las', () => {
  it.each([
    [1, '2026-11-19T08:02:00Z', '2026-11-19T08:02:30Z', ['Las het dossier.'], 'om 9.02 uur'],
    [12, '2026-11-19T08:02:00Z', '2026-11-19T08:40:00Z', ['Las het dossier.'], '12 keer, tussen 9.02 en 9.40 uur'],
    [2, '2026-07-01T12:05:00Z', '2026-07-01T12:05:10Z', ['Las het dossier.'], '2 keer, om 14.05 uur'],
    [
      5,
      '2026-11-19T08:02:00Z',
      '2026-11-19T08:40:00Z',
      ['Las het dossier (3 keer) en de tijdlijn (2 keer).'],
      'tussen 9.02 en 9.40 uur',
    ],
    [
      2,
      '2026-11-19T23:02:00Z',
      '2026-11-19T23:40:00Z',
      ['Las het dossier.', 'Schreef een notitie.'],
      'tussen 0.02 en 0.40 uur',
    ],
  ])('TOE-4 %i keer van %s tot %s', (aantal, eerste, laatste, zinnen, verwacht) => {
    expect(schrijfWanneer({ aantal, eerste, laatste, zinnen })).toBe(verwacht);
  });

  it('schrijft een moment in Nederlandse tijd', () => {
    expect(schrijfMomentKort('2026-11-19T23:30:00Z')).toBe('20 november 2026, 0.30 uur');
  });
});
