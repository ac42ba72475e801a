import { expect, it } from 'vitest';
import { kiesDichtheid } from './dichtheid.ts';

it.each([
  ['BEH-7 een paar leerlingen: ruim gedrukt', 20, 60, 'ruim'],
  ['BEH-7 een gewone groep: dichter op elkaar', 70, 60, 'vol'],
  ['BEH-7 een kleine groep met een plan voor ieder: nog dichter', 90, 60, 'dicht'],
  ['BEH-7 een halve klas met een plan: van alles de eerste twee, op twee regels', 120, 60, 'heel-dicht'],
  ['BEH-7 dertig leerlingen met een plan: van alles de eerste twee', 300, 60, 'heel-vol'],
])('%s', (_zin, aantal, lengte, verwacht) => {
  expect(kiesDichtheid(Array.from({ length: aantal }, () => 'a'.repeat(lengte)))).toBe(verwacht);
});
