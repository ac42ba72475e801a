import { describe, expect, it } from 'vitest';
import { leesAanvulling } from './aanvulling.ts';
import { leesSoorten } from './soorten.ts';
import { leesVestiging } from './vestigingsregel.ts';

const GOED = {
  vestigingscode: '99AA00',
  brin: '99AA',
  naam: 'De Proefschool',
  soort: 'BO',
  denominatie: 'Openbaar',
  straat: '',
  huisnummer: '',
  postcode: '9901 ab',
  plaats: 'Proefdam',
  gemeente: 'Proefdam',
  provincie: 'Groningen',
  lon: '6.6',
  lat: '53,2',
  leerlingen: '',
  bevoegd_gezag: '99001',
  swv_po: 'PO9901',
  swv_vo: '',
};
const omgeving = { swvs: new Set(['PO9901', 'VO9901']), cluster: null };
const lees = (anders: Record<string, string>, cluster: 1 | 2 | null = null) =>
  leesVestiging({ ...GOED, ...anders }, { ...omgeving, cluster });

describe('een regel van de lijst met vestigingen', () => {
  it('ORG-2 een goede regel wordt een vestiging', () => {
    expect(lees({})).toMatchObject({
      mag: true,
      waarde: {
        code: '99AA00',
        postcode: '9901AB',
        lon: 6.6,
        lat: 53.2,
        leerlingen: null,
        soorten: ['BO'],
        swvPo: 'PO9901',
        swvVo: null,
      },
    });
  });

  it.each([
    ['ORG-1 onleesbare tekens', { naam: 'Basisschool De Co\ufffdrdinaat' }, 'tekens-onleesbaar', 'verkeerde codering'],
    ['ORG-1 een nulteken', { plaats: 'Proef\u0000dam' }, 'tekens-onleesbaar', 'plaats'],
    ['ORG-2 een kapotte code', { vestigingscode: '9AA00' }, 'vestigingscode-ongeldig', '«9AA00»'],
    ['ORG-2 een BRIN van een ander', { brin: '99BB' }, 'brin-ongeldig', '«99BB»'],
    ['ORG-2 een lege naam', { naam: '' }, 'tekst-leeg', 'naam'],
    ['ORG-2 een veel te lange naam', { naam: 'a'.repeat(201) }, 'tekst-te-lang', '200'],
    ['ORG-2 een kapotte postcode', { postcode: '0901AB' }, 'postcode-ongeldig', '«0901AB»'],
    ['ORG-2 een te kort bestuursnummer', { bevoegd_gezag: '9001' }, 'bevoegd_gezag-ongeldig', '5 cijfers'],
    ['ORG-2 een negatief aantal leerlingen', { leerlingen: '-3' }, 'leerlingen-ongeldig', '«-3»'],
    ['ORG-2 een half aantal leerlingen', { leerlingen: '12.5' }, 'leerlingen-ongeldig', '«12.5»'],
    ['ORG-2 een formule in een getal', { leerlingen: "=cmd|' /C calc'!A0" }, 'leerlingen-ongeldig', 'formule'],
    ['ORG-2 een formule in een code', { bevoegd_gezag: '=1+1' }, 'bevoegd_gezag-ongeldig', 'formule'],
    ['ORG-3 een onbekende soort', { soort: 'BO/MBO' }, 'soort-onbekend', '«BO/MBO»'],
    ['ORG-4 verwisselde coördinaten', { lon: '53.2', lat: '6.6' }, 'coordinaat-onmogelijk', 'verwisseld'],
    ['ORG-4 een punt buiten Nederland', { lon: '0', lat: '0' }, 'coordinaat-onmogelijk', 'niet in Nederland'],
    [
      'ORG-4 coördinaten van de Rijksdriehoek',
      { lon: '155000', lat: '463000' },
      'coordinaat-onmogelijk',
      'Rijksdriehoek',
    ],
    ['ORG-4 tekst als coördinaat', { lon: 'NaN' }, 'coordinaat-onmogelijk', '«NaN»'],
    ['ORG-5 een onbekend SWV', { swv_po: 'PO8888' }, 'swv-onbekend', 'PO8888'],
    ['ORG-5 een SWV van de andere sector', { swv_po: 'VO9901' }, 'swv_po-ongeldig', 'PO2801'],
    ['ORG-5 een school zonder SWV', { swv_po: '' }, 'swv-ontbreekt', 'cluster 1 en 2'],
  ])('%s wordt geweigerd en zegt waarom', (_naam, anders, code, inZin) => {
    expect(lees(anders)).toMatchObject({ mag: false, redenen: [{ code, zin: expect.stringContaining(inZin) }] });
  });

  it('ORG-2 een formule in een naam blijft gewone tekst', () => {
    expect(lees({ naam: '=De Som' })).toMatchObject({ mag: true, waarde: { naam: '=De Som' } });
  });

  it('ORG-2 alle bezwaren komen in een keer', () => {
    const uitkomst = lees({ postcode: 'x', lon: 'x', soort: 'x' });
    expect(uitkomst.mag ? [] : uitkomst.redenen).toHaveLength(3);
  });

  it('ORG-5 een instelling van cluster 2 staat buiten het SWV, ook als de lijst er een noemt', () => {
    expect(lees({ soort: '(V)SO', swv_vo: 'VO9901' }, 2)).toMatchObject({
      mag: true,
      waarde: { swvPo: null, swvVo: null },
    });
    expect(lees({ swv_po: '' }, 2)).toMatchObject({ mag: true });
  });

  it('ORG-5 VSO hoort bij het SWV voor voortgezet onderwijs', () => {
    expect(lees({ soort: 'VSO', swv_po: '', swv_vo: 'VO9901' })).toMatchObject({
      mag: true,
      waarde: { swvVo: 'VO9901' },
    });
    expect(lees({ soort: 'VSO' }).mag).toBe(false);
  });
});

describe('soorten', () => {
  it.each([
    ['ORG-3 BO', 'BO', ['BO']],
    ['ORG-3 (V)SO', '(V)SO', ['SO', 'VSO']],
    ['ORG-3 VBO/MAVO/HAVO/VWO', 'VBO/MAVO/HAVO/VWO', ['VO']],
    ['ORG-3 VBO/MAVO/PRO', 'VBO/MAVO/PRO', ['VO', 'PRO']],
    ['ORG-3 BRUGJAAR', 'BRUGJAAR', ['VO']],
    ['ORG-3 een leeg deel', 'BO/', undefined],
    ['ORG-3 een naam uit het programma zelf', 'CONSTRUCTOR', undefined],
  ])('%s', (_naam, gepubliceerd, soorten) => {
    expect(leesSoorten(gepubliceerd)).toEqual(soorten);
  });
});

describe('aanvulling', () => {
  it.each([
    ['ORG-6 een kaal adres krijgt een schema', 'www.proef.example', 'https://www.proef.example'],
    ['ORG-6 een heel adres blijft zoals het is', 'http://proef.example/school?x=1', 'http://proef.example/school?x=1'],
    ['ORG-6 een spatie in het adres kan niet', 'www. proef.example', null],
    ['ORG-6 een telefoonnummer is geen adres', '0501234567', null],
    ['ORG-6 een script is geen adres', 'javascript:alert(1)', null],
  ])('%s', (_naam, adres, website) => {
    const uitkomst = leesAanvulling({ vestigingscode: '99AA00', cluster12: '2', website: adres });
    expect(uitkomst).toMatchObject({ mag: true, waarde: { cluster: 2, website } });
    expect(uitkomst.mag && uitkomst.waarde.opmerking !== undefined).toBe(website === null);
  });

  it.each([
    ['ORG-6 een onbekend cluster', { vestigingscode: '99AA00', cluster12: '3' }, 'cluster-ongeldig'],
    ['ORG-6 een kapotte code', { vestigingscode: 'x', cluster12: '' }, 'vestigingscode-ongeldig'],
  ])('%s wordt geweigerd', (_naam, regel, code) => {
    expect(leesAanvulling(regel)).toMatchObject({ mag: false, redenen: [{ code }] });
  });
});
