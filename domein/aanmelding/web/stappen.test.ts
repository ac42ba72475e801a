import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { stappenVan, watMagDeSchool } from './stappen.ts';

const dag = datum('2026-11-20');
const handeling = (soort: string) => ({
  volgnummer: 1,
  soort,
  moment: '2026-11-20T11:00:00.000Z',
  dag,
  doorNaam: 'Proef',
  doorRol: 'ouder',
  tekst: '',
  toelichting: '',
});
const termijn = (soort: string, laatsteDag: string) => ({
  soort,
  naam: soort,
  start: dag,
  laatsteDag: datum(laatsteDag),
  wettelijkeLaatsteDag: datum(laatsteDag),
  bron: { regel: 'AAN-3', artikel: 'x' },
  wie: 'De school',
  bijVerstrijken: '',
  voldaanOp: null,
  vervallenOp: null,
});
const basis = {
  handelingen: [handeling('ontvangen')],
  lopend: true,
  ontvangenDag: dag,
  toestand: 'in_behandeling',
  toestandnaam: 'In behandeling',
  afgerondOp: null,
  termijnen: [termijn('aanmelding-beslissing', '2027-01-04'), termijn('aanmelding-tijdelijke-plaatsing', '2027-01-29')],
};
const staten = (wat: Parameters<typeof stappenVan>[0]) => stappenVan(wat).map(({ naam, staat }) => `${staat}: ${naam}`);

describe('de weg van een aanmelding voor ouders', () => {
  it('na de ontvangst is de school aan zet en staat de dag van het besluit erbij', () => {
    expect(staten(basis)).toEqual([
      'klaar: Ontvangen',
      'nu: De school bekijkt wat uw kind nodig heeft',
      'straks: Besluit',
    ]);
    expect(stappenVan(basis).at(-1)?.wanneer).toBe('uiterlijk maandag 4 januari 2027');
  });

  it('na onderzoek en tijdelijke plaatsing komt het besluit', () => {
    expect(
      staten({
        ...basis,
        handelingen: [handeling('ontvangen'), handeling('onderzoek_vastgelegd'), handeling('tijdelijk_geplaatst')],
      }),
    ).toEqual([
      'klaar: Ontvangen',
      'klaar: Bekeken wat uw kind nodig heeft',
      'klaar: Tijdelijk geplaatst',
      'nu: Besluit',
    ]);
  });

  it('een afgeronde aanmelding eindigt met haar uitkomst', () => {
    expect(staten({ ...basis, lopend: false, toestandnaam: 'Ingetrokken', afgerondOp: dag }).at(-1)).toBe(
      'klaar: Ingetrokken',
    );
    expect(watMagDeSchool({ ...basis, lopend: false }, dag)).toEqual([]);
  });

  it('AAN-3 ouders lezen tot wanneer de school mag verlengen, en dat een tweede keer niet mag', () => {
    expect(watMagDeSchool(basis, dag).join(' ')).toContain('één keer verlengen');
    expect(watMagDeSchool({ ...basis, handelingen: [handeling('verlengd')] }, dag).join(' ')).toContain(
      'Nog een keer mag niet',
    );
    expect(watMagDeSchool(basis, datum('2027-01-05'))[0]).toContain('had uiterlijk');
  });

  it('AAN-9 bij een instelling van cluster 1 of 2 staat de inspanning er', () => {
    expect(watMagDeSchool({ ...basis, termijnen: [termijn('aanmelding-inspanning', '2027-01-15')] }, dag)).toEqual([
      expect.stringContaining('acht weken'),
    ]);
  });
});
