import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Datum, datum, plusDagen } from '../../../kern/tijd/datum.ts';
import { berekenEinde, berekenEindeSchoolperiode, bezwarenTegenPeriode, type Periodevoorstel } from './geldigheid.ts';

const feiten = {
  vandaag: datum('2026-11-20'),
  ingediendDag: datum('2026-10-01'),
  geboortedatum: datum('2018-03-14'),
  heleSchoolperiodeMag: true,
};
const voorstel = (anders: Partial<Record<keyof Periodevoorstel, unknown>> = {}): Periodevoorstel => ({
  soort: 'SO',
  van: datum('2027-01-04'),
  tot: datum('2029-07-31'),
  heleSchoolperiode: false,
  ...(anders as object),
});
const codes = (v: Periodevoorstel, f: Partial<typeof feiten> = {}) =>
  bezwarenTegenPeriode(v, { ...feiten, ...f }).map(({ code }) => code);

describe('tot wanneer een verklaring geldt', () => {
  it.each([
    ['2026-08-01', 1, '2027-07-31'],
    ['2026-08-02', 1, '2028-07-31'],
    ['2026-07-31', 1, '2027-07-31'],
    ['2027-03-15', 2, '2029-07-31'],
    ['2026-12-01', 2, '2029-07-31'],
    ['2026-08-01', 5, '2031-07-31'],
  ] as const)('TLV-5 vanaf %s voor %i schooljaar eindigt op %s', (van, jaren, einde) => {
    expect(berekenEinde(datum(van), jaren)).toBe(einde);
  });

  it.each([0, -1, 1.5])('TLV-5 %d schooljaren kan niet', (jaren) => {
    expect(() => berekenEinde(datum('2026-08-01'), jaren)).toThrow('ten minste een heel schooljaar');
  });

  it('TLV-8 het einde is altijd 31 juli, met ten minste een heel schooljaar ervoor', () => {
    const dagen = fc.integer({ min: 0, max: 7000 }).map((aantal) => plusDagen(datum('2014-08-01'), aantal));
    fc.assert(
      fc.property(dagen, fc.integer({ min: 1, max: 8 }), (van, jaren) => {
        const einde = berekenEinde(van, jaren);
        expect(einde.slice(5)).toBe('07-31');
        // The rule of BRON, said the other way round: a start after 1 August takes one end year more.
        const jaar = Number(van.slice(0, 4)) + (van.slice(5) > '08-01' ? 2 : 1);
        expect(Number(einde.slice(0, 4))).toBe(jaar + jaren - 1);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  it.each([
    ['SBO', '2032-07-31'],
    ['SO', '2032-07-31'],
    ['PRO', '2038-07-31'],
    ['VSO', '2038-07-31'],
    ['LWOO', undefined],
  ] as const)('TLV-5 de hele schoolperiode voor %s eindigt op %s', (soort, einde) => {
    expect(berekenEindeSchoolperiode(soort, feiten.geboortedatum)).toBe(einde);
  });

  it.each([
    ['TLV-8 een gewone periode mag', voorstel(), []],
    ['TLV-8 een einddatum die geen 31 juli is', voorstel({ tot: '2028-06-30' as Datum }), ['einde-niet-31-juli']],
    ['TLV-8 korter dan een heel schooljaar', voorstel({ tot: '2027-07-31' as Datum }), ['einde-te-vroeg']],
    ['TLV-8 zonder begin', voorstel({ van: null }), ['start-ontbreekt']],
    ['TLV-8 zonder einde', voorstel({ tot: null }), ['einde-ontbreekt']],
    ['TLV-8 een begin meer dan een jaar vooruit', voorstel({ van: '2027-11-21' as Datum }), ['start-te-ver']],
    ['TLV-8 een begin een jaar vooruit mag', voorstel({ van: '2027-11-20' as Datum }), []],
    ['TLV-5 een begin voor de aanvraag', voorstel({ van: '2026-09-30' as Datum }), ['start-voor-aanvraag']],
    ['TLV-5 langer dan de leeftijd toelaat', voorstel({ tot: '2033-07-31' as Datum }), ['einde-na-schoolperiode']],
    [
      'TLV-5 voor de hele schoolperiode tot de leeftijd',
      voorstel({ heleSchoolperiode: true, tot: '2032-07-31' as Datum }),
      [],
    ],
    [
      'TLV-5 voor de hele schoolperiode met een ander einde',
      voorstel({ heleSchoolperiode: true }),
      ['hele-schoolperiode-einde'],
    ],
    [
      'TLV-5 lwoo kan niet voor de hele schoolperiode',
      voorstel({ soort: 'LWOO', heleSchoolperiode: true }),
      ['hele-schoolperiode-lwoo'],
    ],
  ] as const)('%s', (_, v, verwacht) => {
    expect(codes(v)).toEqual(verwacht);
  });

  it('TLV-5 waar het plan geen hele schoolperiode kent, kan het niet', () => {
    const heel = voorstel({ heleSchoolperiode: true, tot: '2032-07-31' as Datum });
    expect(codes(heel, { heleSchoolperiodeMag: false })).toEqual(['hele-schoolperiode-kan-niet']);
  });

  it('TLV-5 een heel schooljaar kan altijd, ook in het jaar waarin de leerling te oud wordt', () => {
    expect(codes(voorstel({ tot: '2028-07-31' as Datum }), { geboortedatum: datum('2013-09-01') })).toEqual([]);
  });
});
