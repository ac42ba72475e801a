import { describe, expect, it } from 'vitest';
import { lijstadresVanSwv, werkadres } from './werkadres.ts';

describe('AAN-13 waar het werk wordt gedaan', () => {
  it.each([
    ['aanmelding-beslissing', '/aanmeldingen/o'],
    ['opp-vaststellen', '/leerlingen/k/opp'],
    ['opp-evaluatie-2026-1', '/leerlingen/k/opp/evalueren'],
    ['evaluatie-arrangement', '/arrangementen/o'],
    ['aanvulling-arrangement', '/arrangementen/o'],
    ['verlenging-tlv', '/tlv/verlengen'],
    ['beslissing-bezwaar', '/leerlingen/k/tlv'],
    ['oordeel-gpo', '/leerlingen/k/geschil'],
    ['medisch-einde', '/leerlingen/k/medisch'],
    ['avg-verbeterverzoek', '/leerlingen/k/opmerkingen'],
    ['beslissing-tlv', '/tlv/o'],
    ['bezwaar-tlv', '/leerlingen/k/tlv'],
    ['beslissing-arrangement', '/arrangementen/o'],
    ['iets-nieuws', '/leerlingen/k'],
  ])('AAN-13 een termijn %s brengt de school naar %s', (soort, adres) => {
    expect(werkadres({ soort, leerling: 'k', onderwerp: 'o' })).toBe(adres);
  });

  it.each([
    ['beslissing-tlv', '/swv/tlv'],
    ['beslissing-bezwaar', '/swv/bezwaren'],
    ['beslissing-arrangement', '/swv/arrangementen'],
    ['iets-nieuws', '/termijnen'],
  ])('AAN-13 een termijn %s brengt het samenwerkingsverband naar %s', (soort, adres) => {
    expect(lijstadresVanSwv(soort)).toBe(adres);
  });
});
