import { describe, expect, test } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { type Behoefte, type BehoefteInvoer, beoordeelBehoefte, isGeldigOp } from './behoefte.ts';
import { CATEGORIEEN } from './categorieen.ts';
import { beoordeelLokaleCategorie, type LokaleCategorie, naarLandelijk } from './lokale-categorie.ts';

const OMGEVING = { categorieen: CATEGORIEEN, vandaag: datum('2026-09-01') };
const GOED: BehoefteInvoer = {
  categorie: 'lezen-technisch',
  intensiteit: 2,
  setting: 'in_de_groep',
  van: datum('2026-08-01'),
  tot: datum('2027-07-31'),
  toelichting: '  leest met een maatje  ',
  verplicht: true,
  bron: 'school',
};

function codes(deel: Partial<BehoefteInvoer>, bestaande: Behoefte[] = []): string[] {
  const uitkomst = beoordeelBehoefte({ ...GOED, ...deel }, { ...OMGEVING, bestaande });
  if (uitkomst.mag) return [];
  for (const reden of uitkomst.redenen)
    expect(reden).toMatchObject({ bron: { regel: 'BEH-1' }, zin: expect.stringMatching(/\.$/) });
  return uitkomst.redenen.map((reden) => reden.code);
}

describe('BEH-1 een behoefte vastleggen', () => {
  test('BEH-1 een volledige behoefte mag, met een nette toelichting', () => {
    expect(beoordeelBehoefte(GOED, OMGEVING)).toMatchObject({
      mag: true,
      waarde: { intensiteit: 2, toelichting: 'leest met een maatje' },
    });
  });

  test('BEH-1 een behoefte zonder einddatum en toelichting mag', () => {
    const uitkomst = beoordeelBehoefte({ ...GOED, tot: undefined, toelichting: ' ' }, OMGEVING);
    expect(uitkomst.mag && Object.keys(uitkomst.waarde)).toEqual([
      'categorie',
      'intensiteit',
      'setting',
      'van',
      'verplicht',
      'bron',
    ]);
  });

  test.each([
    ['een onbekende categorie', { categorie: 'adhd' }, 'categorie-onbekend'],
    ['intensiteit 4', { intensiteit: 4 }, 'intensiteit-onbekend'],
    ['intensiteit 1,5', { intensiteit: 1.5 }, 'intensiteit-onbekend'],
    ['een onbekende setting', { setting: 'op_het_dak' }, 'setting-onbekend'],
    ['een onbekende bron', { bron: 'buurman' }, 'bron-onbekend'],
    ['een einde voor het begin', { tot: datum('2026-07-31') }, 'einde-voor-begin'],
    ['een periode van vier jaar en een dag', { tot: datum('2030-08-01') }, 'periode-te-lang'],
    ['een begin over meer dan een jaar', { van: datum('2027-09-02'), tot: undefined }, 'begin-te-ver'],
    ['een toelichting van 2001 tekens', { toelichting: 'a'.repeat(2001) }, 'toelichting-te-lang'],
  ] as [string, Partial<BehoefteInvoer>, string][])('BEH-1 %s wordt geweigerd en zegt waarom', (_, deel, code) => {
    expect(codes(deel)).toEqual([code]);
  });

  test.each([
    ['een periode van precies vier jaar', { tot: datum('2030-07-31') }],
    ['een periode van een dag', { tot: datum('2026-08-01') }],
    ['een toelichting van 2000 tekens', { toelichting: 'a'.repeat(2000) }],
    ['een begin over precies een jaar', { van: datum('2027-09-01'), tot: undefined }],
  ] as [string, Partial<BehoefteInvoer>][])('BEH-1 %s mag', (_, deel) => {
    expect(codes(deel)).toEqual([]);
  });

  test('BEH-1 alle redenen komen in een keer', () => {
    expect(codes({ categorie: 'x', intensiteit: 0, setting: 'x', bron: 'x' })).toHaveLength(4);
  });

  test('BEH-1 dezelfde behoefte van dezelfde bron in dezelfde tijd mag geen twee keer', () => {
    const eerder: Behoefte = {
      categorie: 'lezen-technisch',
      intensiteit: 1,
      setting: 'in_de_groep',
      van: datum('2026-01-01'),
      tot: datum('2026-08-01'),
      verplicht: true,
      bron: 'school',
    };
    expect(codes({}, [eerder])).toEqual(['behoefte-dubbel']);
    expect(codes({}, [{ ...eerder, tot: datum('2026-07-31') }])).toEqual([]);
    expect(codes({ bron: 'ouders' }, [eerder])).toEqual([]);
    expect(codes({ setting: 'buiten_de_groep' }, [eerder])).toEqual([]);
  });

  test('BEH-1 de eerste en de laatste dag tellen mee', () => {
    const periode = { van: datum('2026-08-01'), tot: datum('2026-08-02') };
    const dagen = ['2026-07-31', '2026-08-01', '2026-08-02', '2026-08-03'];
    expect(dagen.map((dag) => isGeldigOp(periode, datum(dag)))).toEqual([false, true, true, false]);
  });
});

describe('BEH-2 lokale categorieën', () => {
  const LOKAAL: LokaleCategorie = {
    code: 'leeskring',
    naam: 'Leeskring',
    uitleg: 'De leerling leest elke week in de leeskring van de wijk.',
    landelijk: 'lezen-technisch',
    van: datum('2026-08-01'),
  };
  const redenen = (deel: Partial<LokaleCategorie>, bestaande: LokaleCategorie[] = []) => {
    const uitkomst = beoordeelLokaleCategorie({ ...LOKAAL, ...deel }, { bestaande });
    return uitkomst.mag ? [] : uitkomst.redenen.map((reden) => `${reden.bron.regel} ${reden.code}`);
  };

  test('BEH-2 een lokale categorie onder een landelijke mag', () => {
    expect(redenen({})).toEqual([]);
  });

  test.each([
    ['zonder landelijke categorie', { landelijk: '' }, 'landelijk-onbekend'],
    ['onder een andere lokale categorie', { landelijk: 'leeskring-wijk' }, 'landelijk-onbekend'],
    ['met een landelijke code', { code: 'lezen-technisch' }, 'code-landelijk'],
    ['met hoofdletters in de code', { code: 'Leeskring' }, 'code-ongeldig'],
    ['zonder naam', { naam: ' ' }, 'naam-ongeldig'],
    ['zonder uitleg', { uitleg: '' }, 'uitleg-ongeldig'],
    ['met een einde voor het begin', { tot: datum('2026-07-31') }, 'einde-voor-begin'],
  ] as [string, Partial<LokaleCategorie>, string][])(
    'BEH-2 een lokale categorie %s wordt geweigerd',
    (_, deel, code) => {
      expect(redenen(deel)).toEqual([`BEH-2 ${code}`]);
    },
  );

  test('BEH-2 een code die ooit gebruikt is komt niet terug', () => {
    expect(redenen({}, [{ ...LOKAAL, tot: datum('2026-08-02') }])).toEqual(['BEH-2 code-bestaat']);
  });

  test('BEH-2 elke code telt onder precies een landelijke categorie, op de dag dat zij geldt', () => {
    const lokale = [{ ...LOKAAL, tot: datum('2027-07-31') }];
    expect(naarLandelijk('rekenen-basis', lokale, datum('2020-01-01'))).toBe('rekenen-basis');
    expect(naarLandelijk('leeskring', lokale, datum('2027-07-31'))).toBe('lezen-technisch');
    expect(naarLandelijk('leeskring', lokale, datum('2027-08-01'))).toBeUndefined();
    expect(naarLandelijk('onbekend', lokale, datum('2027-01-01'))).toBeUndefined();
  });
});
