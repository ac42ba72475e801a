import { expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import type { Telregel } from './kosten.ts';
import { registernaam, telRegister, verbergKlein } from './register.ts';

const regel = (anders: Partial<Telregel>): Telregel => ({
  soort: 'SBO',
  categorie: null,
  van: datum('2025-08-01'),
  tot: datum('2027-07-31'),
  aantal: 2,
  ...anders,
});

it('TLV-10 het register telt per soort en categorie wat loopt, begint en eindigt', () => {
  const geteld = telRegister(
    [
      regel({}),
      regel({ tot: datum('2028-07-31'), aantal: 3 }),
      regel({ van: datum('2027-08-01'), tot: datum('2029-07-31'), aantal: 1 }),
      regel({ soort: 'SO', categorie: 2, tot: datum('2030-07-31'), aantal: 4 }),
    ],
    { peildatum: datum('2026-11-20'), ditJaar: datum('2027-07-31'), volgendJaar: datum('2028-07-31') },
  );
  expect(geteld).toMatchObject([
    { soort: 'SBO', lopend: 5, begintNog: 1, eindigtDitJaar: 2, eindigtVolgendJaar: 3 },
    { soort: 'SO', categorie: 2, lopend: 4, begintNog: 0, eindigtDitJaar: 0, eindigtVolgendJaar: 0 },
  ]);
});

it('TLV-10 een aantal onder de vijf wordt niet genoemd', () => {
  expect([4, 5, 0].map(verbergKlein)).toEqual([null, 5, null]);
});

it('TLV-4 een categorie staat met haar naam in het register', () => {
  expect(registernaam('VSO', 3)).toBe('voortgezet speciaal onderwijs (vso), categorie 3 (hoog)');
});
