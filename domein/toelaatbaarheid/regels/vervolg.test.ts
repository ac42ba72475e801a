import { expect, it } from 'vitest';
import { watNu } from './vervolg.ts';

it.each([
  ['positief', 'SBO', 'alleen bij scholen van dit samenwerkingsverband'],
  ['positief', 'SO', 'heel Nederland'],
  ['positief', 'VSO', 'leerlingenvervoer aan bij de gemeente'],
  ['positief', 'LWOO', 'Aanmelden voor een andere school is niet nodig'],
  ['negatief', 'SBO', 'houdt de zorgplicht'],
] as const)('TLV-10 na een %s besluit over %s staat er: %s', (uitkomst, soort, deel) => {
  expect(watNu(uitkomst, soort).join(' ')).toContain(deel);
});
