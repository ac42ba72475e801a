import { describe, expect, it, test } from 'vitest';
import { type Bevoegdheidsfeiten, bepaalBevoegdSwv, type School } from './bevoegd.ts';

const PO = { code: 'PO0001', naam: 'SWV Noord' };
const PO2 = { code: 'PO0002', naam: 'SWV Zuid' };
const VO = { code: 'VO0001', naam: 'SWV Noord VO' };
const VO2 = { code: 'VO0002', naam: 'SWV Zuid VO' };
const school = (naam: string, soorten: string[], anders: Partial<School> = {}): School => ({
  code: naam,
  naam,
  soorten,
  cluster: null,
  swv: { PO, VO: null },
  ...anders,
});
const BASIS = school('De Basisschool', ['BO']);
const ANDERE = school('De Andere School', ['BO'], { swv: { PO: PO2, VO: null } });
const LANDELIJK = school('De Landelijke School', ['BO'], {
  swv: { PO: { code: 'PO0000', naam: 'SWV Berséba' }, VO: null },
});
const COLLEGE = school('Het College', ['VO'], { swv: { PO: null, VO } });
const SBO = school('De Stap', ['SBO']);
const SBO_ZUID = school('De Stap Zuid', ['SBO'], { swv: { PO: PO2, VO: null } });
const SO = school('De Horizon', ['SO', 'VSO'], { swv: { PO, VO } });
const CLUSTER2 = school('De Klank', ['SO'], { cluster: 2, swv: { PO: null, VO: null } });

const feiten = (anders: Partial<Bevoegdheidsfeiten> = {}): Bevoegdheidsfeiten => ({
  soort: 'SO',
  aanvrager: BASIS,
  relatie: 'ingeschreven',
  inschrijving: BASIS,
  woonplaats: { PO: PO2, VO: VO2 },
  gezocht: null,
  ...anders,
});
const uitkomst = (anders: Partial<Bevoegdheidsfeiten> = {}) => {
  const bevoegd = bepaalBevoegdSwv(feiten(anders));
  return bevoegd.mag ? [bevoegd.waarde.swv.code, bevoegd.waarde.grond] : bevoegd.redenen.map(({ code }) => code);
};

describe('TLV-1 welk samenwerkingsverband beslist', () => {
  test.each([
    ['ingeschreven: dat van de school, niet dat van de woonplaats', {}, ['PO0001', 'inschrijving']],
    [
      'aangemeld bij een andere school: dat van de school waar de leerling zit',
      { aanvrager: BASIS, relatie: 'aangemeld', inschrijving: ANDERE },
      ['PO0002', 'inschrijving'],
    ],
    [
      'een school van het landelijke samenwerkingsverband: dat samenwerkingsverband',
      { aanvrager: LANDELIJK, inschrijving: LANDELIJK },
      ['PO0000', 'inschrijving'],
    ],
    [
      'nergens ingeschreven: dat van de woonplaats',
      { relatie: 'aangemeld', inschrijving: null },
      ['PO0002', 'woonplaats'],
    ],
    [
      'van groep 8 naar vso: de basisschool hoort niet bij een VO-samenwerkingsverband, dus de woonplaats',
      { soort: 'VSO' },
      ['VO0002', 'woonplaats'],
    ],
    [
      'op het voortgezet onderwijs naar pro: dat van de school',
      { soort: 'PRO', aanvrager: COLLEGE, inschrijving: COLLEGE },
      ['VO0001', 'inschrijving'],
    ],
    [
      'woont in het buitenland: dat van de gezochte school',
      { relatie: 'aangemeld', inschrijving: null, woonplaats: { PO: null, VO: null }, gezocht: SO },
      ['PO0001', 'gezochte_school'],
    ],
    [
      'aangemeld bij een sbo-school: dat van die school',
      { soort: 'SBO', aanvrager: SBO_ZUID, relatie: 'aangemeld', inschrijving: BASIS, gezocht: SBO_ZUID },
      ['PO0002', 'gezochte_school'],
    ],
    ['sbo in het eigen samenwerkingsverband', { soort: 'SBO', gezocht: SBO }, ['PO0001', 'inschrijving']],
    [
      'so in een andere regio mag: dat geldt in het hele land',
      { gezocht: school('Ver', ['SO'], { swv: { PO: PO2, VO: null } }) },
      ['PO0001', 'inschrijving'],
    ],
  ] as const)('TLV-1 %s', (_zin, anders, verwacht) => {
    expect(uitkomst(anders as Partial<Bevoegdheidsfeiten>)).toEqual(verwacht);
  });

  test.each([
    ['een school die de leerling niet heeft', { relatie: null }, ['school-vraagt-niet']],
    ['het verkeerde samenwerkingsverband', { gevraagd: 'PO0002' }, ['verkeerd-swv']],
    ['een cluster 2-school', { gezocht: CLUSTER2 }, ['cluster-zonder-tlv']],
    ['een school die dit niet geeft', { gezocht: SBO }, ['andere-soort-school']],
    ['sbo in een ander samenwerkingsverband', { soort: 'SBO', gezocht: SBO_ZUID }, ['sbo-ander-swv']],
  ] as const)('TLV-1 %s wordt geweigerd', (_zin, anders, codes) => {
    expect(uitkomst(anders as Partial<Bevoegdheidsfeiten>)).toEqual(codes);
  });

  it('TLV-1 bij een verkeerd samenwerkingsverband staat erbij welk het wel is', () => {
    const antwoord = bepaalBevoegdSwv(feiten({ gevraagd: 'PO0002' }));
    expect(antwoord.mag ? '' : antwoord.redenen[0]?.zin).toContain('SWV Noord (PO0001)');
  });
  it('TLV-1 zonder gebied en zonder gezochte of eigen school met een samenwerkingsverband is het onbekend', () => {
    const zonder = { PO: null, VO: null };
    expect(
      uitkomst({ aanvrager: CLUSTER2, relatie: 'aangemeld', inschrijving: null, woonplaats: zonder, gezocht: null }),
    ).toEqual(['swv-onbekend']);
  });
});
