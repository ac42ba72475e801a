import { expect, test } from 'vitest';
import { vergelijkVisies } from './verschil.ts';

const SCHOOL = [
  { categorie: 'emotie-regulatie', intensiteit: 3 },
  { categorie: 'lezen-technisch', intensiteit: 1 },
  { categorie: 'lezen-technisch', intensiteit: 2 },
  { categorie: 'leren-plannen', intensiteit: 1 },
] as const;
const OUDERS = [
  { categorie: 'lezen-technisch', intensiteit: 2 },
  { categorie: 'leren-plannen', intensiteit: 3 },
  { categorie: 'begaafd-verrijken', intensiteit: 2 },
] as const;

test('BEH-6 per categorie staan beide visies naast elkaar, in de volgorde van de lijst', () => {
  expect(vergelijkVisies(SCHOOL, OUDERS).map((verschil) => [verschil.categorie, verschil.soort])).toEqual([
    ['lezen-technisch', 'gelijk'],
    ['leren-plannen', 'andere_intensiteit'],
    ['begaafd-verrijken', 'alleen_ouders'],
    ['emotie-regulatie', 'alleen_school'],
  ]);
});

test('BEH-6 elke uitkomst zegt in een gewone zin wie wat ziet', () => {
  expect(vergelijkVisies(SCHOOL, OUDERS).map((verschil) => verschil.zin)).toEqual([
    'School en ouders zien hetzelfde: hulp bij technisch lezen, matig.',
    'School en ouders zien beiden dat dit nodig is: hulp bij plannen en ordenen. De school noemt het licht, de ouders intensief.',
    'Alleen de ouders zien dit: moeilijker werk met begeleiding, matig. De school noemt het niet.',
    'Alleen de school ziet dit: hulp bij omgaan met gevoelens, intensief. De ouders noemen het niet.',
  ]);
});

test('BEH-6 geen visie gaat verloren, ook niet van een onbekende categorie', () => {
  const uitkomst = vergelijkVisies([{ categorie: 'onbekend', intensiteit: 1 }], []);
  expect(uitkomst).toMatchObject([
    { categorie: 'onbekend', soort: 'alleen_school', school: 1, bron: { regel: 'BEH-6' } },
  ]);
  expect(vergelijkVisies([], [])).toEqual([]);
});
