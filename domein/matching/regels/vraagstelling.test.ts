import { describe, expect, test } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { STANDAARDCRITERIA } from './criteria.ts';
import { rijgVersies } from './criteriaversies.ts';
import { behoeftenVanBlik, type Dossierbehoefte, kiesBlik } from './vraagstelling.ts';

const DAG = datum('2026-11-20');
const behoefte = (deel: Partial<Dossierbehoefte> = {}): Dossierbehoefte => ({
  categorie: 'lezen-technisch',
  intensiteit: 2,
  setting: 'in_de_groep',
  verplicht: true,
  bron: 'school',
  vestiging: '99AA00',
  van: datum('2026-10-01'),
  ...deel,
});
const { vestiging: _, ...zonderSchool } = behoefte({ bron: 'ouders' });

describe('BEH-6 wiens beschrijving een match gebruikt', () => {
  test.each([
    ['de eigen school eerst', { eigenSchool: '99AB00', ingeschrevenBij: '99AA00' }, ['99AA00', '99AB00'], '99AB00'],
    [
      'anders waar de leerling zit',
      { eigenSchool: '99CC00', ingeschrevenBij: '99AB00' },
      ['99AA00', '99AB00'],
      '99AB00',
    ],
    ['anders een school die het beschreef', {}, ['99AB00', '99AA00'], '99AA00'],
  ])('BEH-6 %s', (_naam, vrager, scholen, verwacht) => {
    const behoeften = [...scholen.map((vestiging) => behoefte({ vestiging })), zonderSchool];
    expect(kiesBlik(behoeften, vrager, DAG)).toEqual({ soort: 'school', vestiging: verwacht });
  });

  test('BEH-6 wat ouders schreven telt alleen voor ouders, en alleen als geen school iets beschreef', () => {
    expect(kiesBlik([zonderSchool], {}, DAG)).toEqual({ soort: 'ouders' });
    expect(kiesBlik([zonderSchool], { eigenSchool: '99AA00' }, DAG)).toBeUndefined();
  });

  test('BEH-1 alleen wat op de dag geldt telt, van een blik', () => {
    const behoeften = [
      behoefte({ categorie: 'prikkels-verwerken', tot: datum('2026-11-19') }),
      behoefte({ categorie: 'emotie-regulatie', van: datum('2026-11-21') }),
      behoefte({ vestiging: '99AB00' }),
      behoefte({ tot: DAG }),
    ];
    const { meegenomen } = behoeftenVanBlik(behoeften, { soort: 'school', vestiging: '99AA00' }, DAG);
    expect(meegenomen.map(({ categorie }) => categorie)).toEqual(['lezen-technisch']);
  });
});

test('MAT-1 op elke dag geldt precies één versie van de criteria', () => {
  const keuze = (van: string) => ({
    van: datum(van),
    plaatsInPlan: 'p',
    criteria: { ...STANDAARDCRITERIA, versie: van },
  });
  const keuzes = [keuze('2027-01-01'), keuze('2026-03-01'), keuze('2026-11-20')];
  for (const dag of [
    '2026-01-01',
    '2026-02-28',
    '2026-03-01',
    '2026-11-19',
    '2026-11-20',
    '2026-12-31',
    '2027-01-01',
    '2030-01-01',
  ]) {
    expect(rijgVersies(keuzes, datum(dag)).filter(({ stand }) => stand === 'nu')).toHaveLength(1);
  }
  expect(rijgVersies(keuzes, DAG).map(({ stand }) => stand)).toEqual(['straks', 'nu', 'geweest', 'geweest']);
});
