import { expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { watNu, zegBesluit } from './vervolg.ts';

it.each([
  ['positief', 'SBO', 'alleen bij scholen van dit samenwerkingsverband'],
  ['positief', 'SO', 'heel Nederland'],
  ['positief', 'VSO', 'leerlingenvervoer aan bij de gemeente'],
  ['positief', 'LWOO', 'Aanmelden voor een andere school is niet nodig'],
  ['negatief', 'SBO', 'houdt de zorgplicht'],
] as const)('TLV-10 na een %s besluit over %s staat er: %s', (uitkomst, soort, deel) => {
  expect(watNu(uitkomst, soort).join(' ')).toContain(deel);
});

const genomen = { leerlingNaam: 'Noor', van: datum('2027-01-11'), tot: datum('2028-07-31') };

it.each([
  ['positief', 'SBO', 'Noor is toelaatbaar tot speciaal basisonderwijs (sbo) en mag dus naar zo'],
  [
    'positief',
    'LWOO',
    'Het samenwerkingsverband geeft een aanwijzing: Noor krijgt leerwegondersteunend onderwijs (lwoo)',
  ],
  ['negatief', 'VSO', 'geeft geen toelaatbaarheidsverklaring aan Noor voor voortgezet speciaal onderwijs (vso)'],
] as const)('TLV-8 de brief over een %s besluit voor %s begint met: %s', (uitkomst, soort, deel) => {
  const zin = zegBesluit({ ...genomen, uitkomst, soort });
  expect(zin).toContain(deel);
  expect(zin.includes('tot en met maandag 31 juli 2028')).toBe(uitkomst === 'positief');
});
