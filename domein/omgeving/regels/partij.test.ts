import { describe, expect, it, test } from 'vitest';
import { beoordeelPartij, MEESTE_PARTIJEN, type Partijfeiten, type Partijinvoer } from './partij.ts';
import { regieVoor } from './regie.ts';

const INVOER: Partijinvoer = {
  soort: 'huisarts',
  naam: 'Huisartsenpraktijk  De Linde ',
  contact: 'assistente',
  email: 'post@delinde.example',
  telefoon: '',
  toestemming: true,
};
const FEITEN: Partijfeiten = { zorgregie: false, gemeente: 'Proefdam', bekend: [] };
const REGIE = { gemeente: 'Proefdam', naam: 'CJG Proefdam', email: 'cjg@proefdam.example', telefoon: '050 1234567' };
const oordeel = (anders: Partial<Partijinvoer> = {}, feiten: Partial<Partijfeiten> = {}) =>
  beoordeelPartij({ ...INVOER, ...anders }, { ...FEITEN, ...feiten });
const codes = (uitkomst: ReturnType<typeof oordeel>) => (uitkomst.mag ? [] : uitkomst.redenen.map(({ code }) => code));

describe('wie het kind kent', () => {
  it('AAN-14 een naam met een adres is genoeg om er iets te mogen vragen', () => {
    expect(oordeel()).toMatchObject({
      mag: true,
      waarde: { naam: 'Huisartsenpraktijk De Linde', viaRegie: false, partijsoort: 'huisarts', metToestemming: true },
    });
  });

  test.each<[string, Partial<Partijinvoer>, string[]]>([
    ['AAN-14 alleen een telefoonnummer is ook goed', { email: '', telefoon: '+31 (0)6 12-34 56 78' }, []],
    ['AAN-14 zonder adres en nummer kan de school niets vragen', { email: '' }, ['bereik-nodig']],
    ['AAN-14 zonder toestemming is alleen een naam genoeg', { email: '', toestemming: false }, []],
    ['AAN-14 een naam is nodig', { naam: ' ' }, ['naam-nodig']],
    ['AAN-14 een soort is geen naam', { naam: 'de huisarts' }, ['naam-te-algemeen']],
    ['AAN-14 twee adressen in één veld is geen adres', { email: 'a@b.nl,c@d.nl' }, ['email']],
    [
      'AAN-14 alles wat niet klopt, staat er in één keer',
      { naam: '', email: 'x', telefoon: 'y' },
      ['naam-nodig', 'email', 'telefoon'],
    ],
  ])('%s', (_zin, anders, verwacht) => {
    expect(codes(oordeel(anders))).toEqual(verwacht);
  });

  it('AAN-14 dezelfde naam bij dezelfde soort staat er al; bij een andere soort mag het', () => {
    const bekend = [{ soort: 'huisarts', naam: 'huisartsenpraktijk de linde' }];
    expect(codes(oordeel({}, { bekend }))).toEqual(['partij-staat-er-al']);
    expect(codes(oordeel({ soort: 'jgz' }, { bekend }))).toEqual([]);
  });

  it('AAN-14 er is een grens aan hoeveel namen erbij staan', () => {
    const bekend = Array.from({ length: MEESTE_PARTIJEN }, (_, i) => ({ soort: 'anders', naam: `nummer ${i}` }));
    expect(codes(oordeel({}, { bekend }))).toEqual(['te-veel-partijen']);
  });
});

describe('zorg via de regie van de gemeente', () => {
  it('AAN-14 waar dat is afgesproken, gaat de vraag naar de regie, met om wie het gaat', () => {
    expect(oordeel({ email: '', telefoon: '' }, { zorgregie: [REGIE] })).toMatchObject({
      mag: true,
      waarde: {
        soort: 'huisarts',
        partijsoort: 'gemeente_regie',
        viaRegie: true,
        naam: 'CJG Proefdam',
        email: REGIE.email,
        contact: 'Huisartsenpraktijk De Linde, assistente',
      },
    });
  });

  test.each([
    ['huisarts', 'Proefdam', REGIE],
    ['jgz', 'Proefdam', REGIE],
    ['jeugdhulp', 'Proefdam', REGIE],
    ['maatschappelijk_werk', 'Proefdam', REGIE],
    ['kinderopvang', 'Proefdam', undefined],
    ['school', 'Proefdam', undefined],
    ['huisarts', 'Elders', undefined],
    ['huisarts', undefined, undefined],
  ])('AAN-14 %s in %s', (soort, gemeente, verwacht) => {
    expect(regieVoor([REGIE], soort, gemeente)).toBe(verwacht);
    expect(regieVoor(false, soort, gemeente)).toBeUndefined();
  });
});
