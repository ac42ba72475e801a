import { expect, it } from 'vitest';
import { isZelfdePartij, type Partij } from './partij.ts';

const jeugdhulp = (partij: string) => ({ partijsoort: 'jeugdhulp', partij });

it.each<[string, Partij, boolean]>([
  ['Jeugdhulp Proefdam', { naam: 'Vera Visser', organisatie: 'jeugdhulp  PROEFDAM' }, true],
  ['Praktijk De Línde, Vera Visser', { rol: 'partner', naam: 'Vera Visser', organisatie: '' }, true],
  ['De Linde', { naam: 'Vera Visser', organisatie: 'Praktijk de linde' }, true],
  ['Jeugdhulp Proefdam', { naam: 'Vera Visser', organisatie: 'Jeugdhulp' }, true],
  ['Jeugdhulp Proefdam', { naam: 'Vera Visser', organisatie: 'Jeugdhulp Elders' }, false],
  ['Jeugdhulp Proefdam', { naam: '', organisatie: '' }, false],
  ['Jeugdhulp Proefdam', { rol: 'consulent', naam: 'Jeugdhulp Proefdam', organisatie: '' }, false],
])('TOE-2 toestemming voor «%s» en de ontvanger', (partij, ontvanger, verwacht) => {
  expect(isZelfdePartij(jeugdhulp(partij), ontvanger)).toBe(verwacht);
});

it('TOE-2 het eigen samenwerkingsverband en het steunpunt kent men aan hun rol', () => {
  const swv = { partijsoort: 'samenwerkingsverband', partij: 'het samenwerkingsverband' };
  expect(isZelfdePartij(swv, { rol: 'consulent', naam: 'Carla', organisatie: 'SWV Proef' })).toBe(true);
  expect(isZelfdePartij(swv, { rol: 'steunpunt', naam: 'Sita', organisatie: 'SWV Proef' })).toBe(false);
  expect(isZelfdePartij(swv, { rol: 'partner', naam: 'Het samenwerkingsverband', organisatie: '' })).toBe(false);
});
