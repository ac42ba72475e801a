import { expect, test } from 'vitest';
import { CATEGORIEEN, vindCategorie } from '../regels/categorieen.ts';
import { DOMEINNAAM } from '../regels/domeinen.ts';
import { alleKeuzes, type Keuze, zoekKeuzes } from './zoek-keuze.ts';
import { ZOEKWOORDEN } from './zoekwoorden.ts';

const KEUZES: readonly Keuze[] = CATEGORIEEN.map((categorie) => ({
  ...categorie,
  domeinnaam: DOMEINNAAM[categorie.domein],
  isLokaal: false,
}));
const eerste = (getypt: string) => zoekKeuzes(KEUZES, getypt)[0]?.code;

test.each([
  ['technisch', 'lezen-technisch'],
  ['TECHN lez', 'lezen-technisch'],
  ['concentratie', 'leren-aandacht'],
  ['tafels', 'rekenen-basis'],
  ['prikkelarm', 'prikkels-verwerken'],
  ['rolstoel', 'fysiek-toegang'],
  ['gepést', 'veiligheid-pesten'],
])('BEH-1 wie «%s» typt, vindt als eerste %s', (getypt, code) => {
  expect(eerste(getypt)).toBe(code);
});

test('BEH-1 zonder woorden of met onbekende woorden is er niets, en er komen hoogstens acht', () => {
  expect(zoekKeuzes(KEUZES, '  ')).toEqual([]);
  expect(zoekKeuzes(KEUZES, 'xyzzy')).toEqual([]);
  expect(zoekKeuzes(KEUZES, 'hulp')).toHaveLength(8);
});

test('BEH-2 een eigen categorie staat achter haar landelijke, en na haar einde niet meer', () => {
  const lokaal = { uitleg: 'u', landelijk: 'a', van: '2026-08-01' as never, volgnummer: 1 };
  const keuzes = alleKeuzes({
    domeinen: [
      {
        code: 'd',
        naam: 'D',
        categorieen: [
          {
            code: 'a',
            naam: 'A',
            uitleg: 'u',
            voorbeeld: 'v',
            lokaal: [
              { ...lokaal, code: 'b', naam: 'B', geldig: true },
              { ...lokaal, code: 'c', naam: 'C', geldig: false },
            ],
          },
        ],
      },
    ],
    intensiteiten: [],
    settings: [],
    velden: [],
  });
  expect(keuzes.map(({ code, isLokaal }) => [code, isLokaal])).toEqual([
    ['a', false],
    ['b', true],
  ]);
});

test('BEH-1 zoekwoorden horen bij een categorie die bestaat', () => {
  expect(Object.keys(ZOEKWOORDEN).filter((code) => vindCategorie(code) === undefined)).toEqual([]);
});
