import { describe, expect, it, test } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import {
  type Band,
  type Discipline,
  keurAdvies,
  keurReageerdag,
  magUitnodigen,
  type Uitnodiging,
} from './deskundigen.ts';

const kandidaat = (discipline: Discipline, anders: { persoon?: string; inRegister?: boolean; band?: Band } = {}) => ({
  persoon: 'p2',
  naam: 'Ans Bos',
  discipline,
  inRegister: true,
  band: null,
  ...anders,
});
const EERSTE: Uitnodiging = { plaats: 1, persoon: 'p1', discipline: 'orthopedagoog' };
const TWEEDE: Uitnodiging = { plaats: 2, persoon: 'p1', discipline: 'arts' };
const codes = (uitkomst: ReturnType<typeof magUitnodigen>) =>
  uitkomst.mag ? [] : uitkomst.redenen.map(({ code }) => code);

describe('TLV-3 wie advies geeft', () => {
  test.each([
    ['orthopedagoog', 1],
    ['psycholoog', 1],
    ['kinder_of_jeugdpsycholoog', 2],
    ['pedagoog', 2],
    ['kinderpsychiater', 2],
    ['maatschappelijk_werker', 2],
    ['arts', 2],
  ] as const)('TLV-3 %s is deskundige op plaats %i en niet op de andere', (discipline, plaats) => {
    expect(codes(magUitnodigen(plaats, kandidaat(discipline), []))).toEqual([]);
    expect(codes(magUitnodigen(plaats === 1 ? 2 : 1, kandidaat(discipline), []))).toEqual(['verkeerde-soort']);
  });
  test.each([
    [
      'dezelfde persoon twee keer',
      magUitnodigen(2, kandidaat('pedagoog', { persoon: 'p1' }), [EERSTE]),
      ['zelfde-deskundige'],
    ],
    ['twee van de eerste soort', magUitnodigen(2, kandidaat('psycholoog'), [EERSTE]), ['verkeerde-soort']],
    ['twee voor dezelfde plaats', magUitnodigen(2, kandidaat('pedagoog'), [TWEEDE]), ['plaats-bezet']],
    ['iemand van de school', magUitnodigen(1, kandidaat('psycholoog', { band: 'school' }), []), ['niet-onafhankelijk']],
    [
      'iemand van het bestuur',
      magUitnodigen(1, kandidaat('psycholoog', { band: 'bestuur' }), []),
      ['niet-onafhankelijk'],
    ],
    [
      'een ouder van de leerling',
      magUitnodigen(1, kandidaat('psycholoog', { band: 'ouder' }), []),
      ['niet-onafhankelijk'],
    ],
    [
      'wie niet in de lijst staat',
      magUitnodigen(1, kandidaat('psycholoog', { inRegister: false }), []),
      ['niet-in-register'],
    ],
  ])('TLV-3 %s wordt geweigerd', (_zin, uitkomst, verwacht) => {
    expect(codes(uitkomst)).toEqual(verwacht);
  });
  it('TLV-3 reageren kan van morgen tot over zes weken', () => {
    const vandaag = datum('2026-11-23');
    expect(
      ['2026-11-23', '2026-11-24', '2027-01-04', '2027-01-05'].map((dag) => keurReageerdag(datum(dag), vandaag).mag),
    ).toEqual([false, true, true, false]);
  });
  it('TLV-3 een advies heeft een oordeel, een tekst en de verklaring van onafhankelijkheid', () => {
    expect(keurAdvies({ oordeel: 'anders', tekst: 'x', onafhankelijk: true, band: null }).mag).toBe(true);
    const geweigerd = keurAdvies({ oordeel: null, tekst: ' ', onafhankelijk: false, band: 'school' });
    expect(geweigerd.mag ? [] : geweigerd.redenen.map(({ code }) => code)).toEqual([
      'oordeel-ontbreekt',
      'advies-leeg',
      'onafhankelijkheid-ontbreekt',
      'niet-onafhankelijk',
    ]);
    expect(geweigerd.mag ? '' : geweigerd.redenen.at(-1)?.zin).toBe(
      'U werkt bij de school die aanvraagt. Geef de opdracht terug.',
    );
  });
});
