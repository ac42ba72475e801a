import { describe, expect, it } from 'vitest';
import { bepaalPlaatsen } from './plaatsbepaling.ts';
import { leesPostcodegebied } from './postcoderegel.ts';

const GOED = { pc4: '9901', gemeente: 'Proefdam', swv_po: 'PO9901', swv_vo: 'VO9901' };

describe('een regel van de lijst met postcodegebieden', () => {
  it('ORG-8 een goede regel wordt een gebied', () => {
    expect(leesPostcodegebied(GOED)).toMatchObject({
      mag: true,
      waarde: { pc4: '9901', swvPo: 'PO9901', swvVo: 'VO9901' },
    });
  });

  it('ORG-8 een gebied zonder samenwerkingsverbanden mag, zoals een haven', () => {
    expect(leesPostcodegebied({ ...GOED, swv_po: '', swv_vo: '' })).toMatchObject({
      mag: true,
      waarde: { swvPo: null, swvVo: null },
    });
  });

  it.each([
    ['ORG-8 een postcode met een nul vooraan', { pc4: '0901' }, 'pc4-ongeldig'],
    ['ORG-8 een formule als postcode', { pc4: '=1234' }, 'pc4-ongeldig'],
    ['ORG-8 een lege gemeente', { gemeente: '' }, 'gemeente-ongeldig'],
    ['ORG-8 een kapotte code van een SWV', { swv_po: 'PO99' }, 'swv_po-ongeldig'],
    ['ORG-8 verwisselde sectoren', { swv_po: 'VO9901' }, 'swv_po-ongeldig'],
    ['ORG-8 maar een SWV', { swv_vo: '' }, 'swv-half'],
    ['ORG-8 onleesbare tekens', { gemeente: 'S\ufffddwest' }, 'tekens-onleesbaar'],
  ])('%s wordt geweigerd', (_naam, anders, code) => {
    expect(leesPostcodegebied({ ...GOED, ...anders })).toMatchObject({ mag: false, redenen: [{ code }] });
  });
});

describe('waar een postcodegebied ligt', () => {
  const gebied = (pc4: string, gemeente = 'Proefdam') => ({ pc4, gemeente });
  const school = (pc4: string, lon: number, lat = 53) => ({ pc4, lon, lat });

  it('ORG-8 is het midden van de scholen in het gebied', () => {
    expect(bepaalPlaatsen([gebied('9901')], [school('9901', 6), school('9901', 6.2, 53.1)])).toEqual([
      { pc4: '9901', lon: 6.1, lat: 53.05, plaatsbepaling: 'scholen' },
    ]);
  });

  it('ORG-8 en anders dat van de drie naaste gebieden met scholen in dezelfde gemeente', () => {
    const gebieden = ['9901', '9902', '9904', '9906', '9920'].map((pc4) => gebied(pc4));
    const scholen = [school('9901', 6), school('9904', 6.3), school('9906', 6.6), school('9920', 7)];
    expect(bepaalPlaatsen(gebieden, scholen)).toContainEqual({
      pc4: '9902',
      lon: 6.3,
      lat: 53,
      plaatsbepaling: 'buurgebieden',
    });
  });

  it('ORG-8 zonder scholen in de gemeente blijft het onbekend', () => {
    expect(
      bepaalPlaatsen([gebied('9901'), gebied('9902', 'Elders')], [school('9902', 6)]).map(({ pc4 }) => pc4),
    ).toEqual(['9902']);
  });
});
