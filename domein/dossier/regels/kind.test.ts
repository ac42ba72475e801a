import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { controleerDubbel, controleerKind, type GetypteKindgegevens, gewijzigdeVelden, kiesSwv } from './kind.ts';
import { schrijfNaam, schrijfNaamVoorLijst } from './naam.ts';

const VANDAAG = datum('2026-11-20');
const GOED: GetypteKindgegevens = {
  roepnaam: 'Noor',
  tussenvoegsel: 'van der',
  achternaam: "d'Ancona-Yılmaz",
  geboortedatum: '2019-03-14',
  straat: 'Dorpsstraat',
  huisnummer: '10',
  postcode: '9901 aa',
  plaats: 'Proefdam',
};
const velden = (afwijking: Partial<GetypteKindgegevens>) => {
  const uitkomst = controleerKind({ ...GOED, ...afwijking }, VANDAAG);
  return uitkomst.mag ? [] : uitkomst.redenen.map(({ veld, code }) => `${veld}: ${code}`);
};

describe('de gegevens van een kind', () => {
  it('DOS-1 goede gegevens worden opgeruimd bewaard', () => {
    const uitkomst = controleerKind({ ...GOED, roepnaam: '  Noor   Lise ' }, VANDAAG);
    expect(uitkomst).toMatchObject({ mag: true, waarde: { roepnaam: 'Noor Lise', postcode: '9901AA' } });
  });

  it.each([
    ['een lege roepnaam', { roepnaam: '  ' }, ['roepnaam: leeg']],
    ['een naam met een programma erin', { achternaam: '<script>alert(1)</script>' }, ['achternaam: teken']],
    ['een naam met een regeleinde', { achternaam: 'Jansen\nPietersen' }, ['achternaam: teken']],
    ['een te lange roepnaam', { roepnaam: 'a'.repeat(61) }, ['roepnaam: te-lang']],
    ['een te lang tussenvoegsel', { tussenvoegsel: 'van '.repeat(6) }, ['tussenvoegsel: te-lang']],
    ['een geboortedatum in de toekomst', { geboortedatum: '2026-11-21' }, ['geboortedatum: geboortedatum-toekomst']],
    [
      'een geboortedatum van meer dan 21 jaar geleden',
      { geboortedatum: '2005-11-19' },
      ['geboortedatum: geboortedatum-oud'],
    ],
    ['een dag die niet bestaat', { geboortedatum: '2019-02-30' }, ['geboortedatum: geboortedatum']],
    ['een postcode met een nul voorop', { postcode: '0901AA' }, ['postcode: postcode']],
    ['letters die nooit zijn uitgegeven', { postcode: '9901SS' }, ['postcode: postcode']],
    ['een huisnummer zonder getal', { huisnummer: 'achter' }, ['huisnummer: huisnummer']],
    [
      'een lege postcode, huisnummer en geboortedatum',
      { postcode: ' ', huisnummer: '', geboortedatum: '' },
      ['geboortedatum: leeg', 'huisnummer: leeg', 'postcode: leeg'],
    ],
    ['een lege straat en plaats', { straat: '', plaats: '' }, ['straat: leeg', 'plaats: leeg']],
  ])('DOS-1 %s wordt geweigerd bij het veld', (_naam, afwijking, verwacht) => {
    expect(velden(afwijking)).toEqual(verwacht);
  });

  it.each(['12', '12-B', '12 bis', '3hs', '104/2', '7 A'])('DOS-1 huisnummer %s is goed', (huisnummer) => {
    expect(velden({ huisnummer })).toEqual([]);
  });

  it.each(["'t Hart", 'Çelik', 'El-Ouazzani', 'Nguyễn', 'St. James'])('DOS-1 achternaam %s is goed', (achternaam) => {
    expect(velden({ achternaam })).toEqual([]);
  });

  it('DOS-1 vandaag geboren en precies 21 jaar geleden geboren kan', () => {
    expect(velden({ geboortedatum: '2026-11-20' })).toEqual([]);
    expect(velden({ geboortedatum: '2005-11-20' })).toEqual([]);
  });

  it('DOS-1 geen invoer brengt de controle uit haar evenwicht', () => {
    const tekst = fc.string({ unit: 'binary', maxLength: 150 });
    const getypt = fc.record({
      roepnaam: tekst,
      tussenvoegsel: tekst,
      achternaam: tekst,
      geboortedatum: tekst,
      straat: tekst,
      huisnummer: tekst,
      postcode: tekst,
      plaats: tekst,
    });
    fc.assert(
      fc.property(getypt, (invoer) => {
        const uitkomst = controleerKind(invoer, VANDAAG);
        if (uitkomst.mag) expect(Object.values(uitkomst.waarde).join('')).not.toMatch(/[<>\n\r\0]/);
        else expect(uitkomst.redenen.every(({ zin, veld }) => zin !== '' && veld !== undefined)).toBe(true);
      }),
      { seed: 20261120, numRuns: 300 },
    );
  });
});

describe('hetzelfde kind', () => {
  const noor = {
    roepnaam: 'Noor',
    tussenvoegsel: 'van der',
    achternaam: 'Ancona',
    geboortedatum: datum('2019-03-14'),
    nummer: '26-000001',
  };
  const nieuw = controleerKind({ ...GOED, roepnaam: 'nóór', achternaam: 'ANCONA' }, VANDAAG);

  it('DOS-3 hetzelfde kind van dezelfde ouder wordt geweigerd en noemt het dossier', () => {
    expect(nieuw.mag).toBe(true);
    const uitkomst = nieuw.mag ? controleerDubbel(nieuw.waarde, [noor]) : nieuw;
    expect(uitkomst).toMatchObject({
      mag: false,
      redenen: [{ code: 'kind-bestaat-al', zin: expect.stringContaining('26-000001') }],
    });
  });

  it('DOS-3 een tweeling met een andere roepnaam mag', () => {
    const uitkomst = nieuw.mag ? controleerDubbel(nieuw.waarde, [{ ...noor, roepnaam: 'Lise' }]) : nieuw;
    expect(uitkomst.mag).toBe(true);
  });
});

describe('het samenwerkingsverband van een kind', () => {
  const gebied = { po: 'PO9901', vo: 'VO9901' };
  it.each([
    ['2014-11-21', 'PO9901'],
    ['2014-11-20', 'VO9901'],
  ])('DOS-4 geboren op %s hoort bij %s', (geboren, swv) => {
    expect(kiesSwv(datum(geboren), VANDAAG, gebied)).toMatchObject({ mag: true, waarde: swv });
  });

  it('DOS-4 een postcode zonder samenwerkingsverband wordt geweigerd bij het veld', () => {
    expect(kiesSwv(datum('2019-03-14'), VANDAAG, { ...gebied, po: null })).toMatchObject({
      mag: false,
      redenen: [{ code: 'postcode-zonder-swv', veld: 'postcode' }],
    });
  });

  it('DOS-4 een onbekende postcode wordt geweigerd bij het veld', () => {
    expect(kiesSwv(datum('2019-03-14'), VANDAAG, undefined)).toMatchObject({
      mag: false,
      redenen: [{ code: 'postcode-onbekend', veld: 'postcode' }],
    });
  });
});

describe('namen en wijzigingen in woorden', () => {
  it('een naam zoals men hem zegt en zoals hij in een lijst staat', () => {
    const delen = { roepnaam: 'Anna', tussenvoegsel: 'de', achternaam: 'Vries' };
    expect([
      schrijfNaam(delen),
      schrijfNaamVoorLijst(delen),
      schrijfNaamVoorLijst({ ...delen, tussenvoegsel: '' }),
    ]).toEqual(['Anna de Vries', 'Vries, Anna de', 'Vries, Anna']);
  });

  it('DOS-5 een wijziging noemt wat veranderde, nooit de waarde', () => {
    const oud = { ...GOED, geboortedatum: datum(GOED.geboortedatum) };
    expect(gewijzigdeVelden(oud, { ...oud, straat: 'Kerkstraat', plaats: 'Elders', achternaam: 'Vries' })).toEqual([
      'naam',
      'adres',
    ]);
    expect(gewijzigdeVelden(oud, oud)).toEqual([]);
  });
});
