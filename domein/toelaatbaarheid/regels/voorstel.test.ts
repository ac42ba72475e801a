import { describe, expect, it } from 'vitest';
import { type Datum, datum } from '../../../kern/tijd/datum.ts';
import { beoordeelVoorstel, type Voorstel, vraagtTerugkeer } from './voorstel.ts';

const feiten = {
  vandaag: datum('2026-11-20'),
  ingediendDag: datum('2026-10-01'),
  geboortedatum: datum('2018-03-14'),
  heleSchoolperiodeMag: true,
  gevraagd: 'SBO' as const,
};
const goed: Voorstel = {
  uitkomst: 'positief',
  soort: 'SBO',
  categorie: null,
  van: datum('2027-01-04'),
  tot: datum('2029-07-31'),
  heleSchoolperiode: false,
  voorwaarden: 'Elk jaar kijken of terugkeer kan.',
  motivering: 'Beide deskundigen zien dat de leerling kleinere groepen nodig heeft.',
};
const codes = (anders: Partial<Voorstel>, rest: Partial<typeof feiten> | { gevraagd: 'SO' } = {}) => {
  const uitkomst = beoordeelVoorstel({ ...goed, ...anders }, { ...feiten, ...rest });
  return uitkomst.mag ? [] : uitkomst.redenen.map(({ code }) => code);
};

describe('een voorstel voor een besluit', () => {
  it('TLV-8 een volledig voorstel mag', () => {
    expect(beoordeelVoorstel(goed, feiten)).toMatchObject({ mag: true, waarde: goed });
  });

  it.each([
    ['TLV-8 zonder motivering kan niet', { motivering: '  ' }, ['motivering-ontbreekt']],
    [
      'TLV-8 ook een afwijzing vraagt een motivering',
      { uitkomst: 'negatief', motivering: '' },
      ['motivering-ontbreekt'],
    ],
    ['TLV-8 een categorie voor sbo kan niet', { categorie: 2 }, ['categorie-kan-niet']],
    ['TLV-8 een einddatum die geen 31 juli is, kan niet', { tot: '2029-06-30' as Datum }, ['einde-niet-31-juli']],
    ['TLV-5 zonder voorwaarden voor terugkeer kan niet', { voorwaarden: '' }, ['voorwaarden-ontbreken']],
    ['TLV-4 een soort van de andere sector kan niet', { soort: 'VSO', categorie: 1 }, ['soort-andere-sector']],
    ['TLV-4 een andere soort in dezelfde sector mag', { soort: 'SO', categorie: 1 }, []],
    [
      'TLV-4 iets anders afwijzen dan gevraagd kan niet',
      { uitkomst: 'negatief', soort: 'SO' },
      ['soort-niet-gevraagd'],
    ],
    [
      'TLV-8 alles wat mist staat er tegelijk',
      { soort: 'SO', motivering: '', voorwaarden: '', van: null },
      ['motivering-ontbreekt', 'categorie-ontbreekt', 'start-ontbreekt', 'voorwaarden-ontbreken'],
    ],
  ] as const)('%s', (_, anders, verwacht) => {
    expect(codes(anders as Partial<Voorstel>)).toEqual(verwacht);
  });

  it('TLV-8 so zonder categorie kan niet', () => {
    expect(codes({ soort: 'SO' }, { gevraagd: 'SO' })).toEqual(['categorie-ontbreekt']);
  });

  it('TLV-8 van een afwijzing blijven periode en voorwaarden niet staan', () => {
    expect(beoordeelVoorstel({ ...goed, uitkomst: 'negatief' }, feiten)).toMatchObject({
      waarde: { van: null, tot: null, categorie: null, voorwaarden: '', heleSchoolperiode: false },
    });
  });

  it.each([
    ['SBO', false, true],
    ['SO', true, false],
    ['PRO', false, false],
    ['LWOO', false, false],
  ] as const)('TLV-5 %s, hele schoolperiode %s: voorwaarden voor terugkeer %s', (soort, heel, verwacht) => {
    expect(vraagtTerugkeer({ soort, heleSchoolperiode: heel })).toBe(verwacht);
  });
});
