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

it.each([
  ['onder de vijf niet', { A: 9, B: 4, C: 1 }, { A: 9, B: null, C: null }],
  [
    'en niet af te trekken van het totaal: een tweede school zwijgt mee',
    { A: 9, B: 6, C: 1 },
    { A: 9, B: null, C: null },
  ],
  ['samen nog geen vijf: een derde zwijgt mee', { A: 9, B: 7, C: 2, D: 1 }, { A: 9, B: null, C: null, D: null }],
  ['alleen grote getallen mogen', { A: 9, B: 5 }, { A: 9, B: 5 }],
  ['één kleine school blijft verborgen', { A: 2 }, { A: null }],
] as const)('TLV-10 aantallen per school: %s', (_, scholen, verwacht) => {
  const rijen = Object.entries(scholen).map(([naam, aantal]) => ({ naam, soort: 'SBO' as const, aantal }));
  const gezien = verbergKlein(rijen);
  expect(Object.fromEntries(gezien.map(({ naam, aantal }) => [naam, aantal]))).toEqual(verwacht);
});

it('TLV-10 de volgorde verraadt niet welk verborgen aantal het grootst is', () => {
  const rijen = [
    { naam: 'Zee', soort: 'SBO' as const, aantal: 4 },
    { naam: 'Bos', soort: 'SBO' as const, aantal: 1 },
  ];
  expect(verbergKlein(rijen).map(({ naam }) => naam)).toEqual(['Bos', 'Zee']);
});

it('TLV-4 een categorie staat met haar naam in het register', () => {
  expect(registernaam('VSO', 3)).toBe('voortgezet speciaal onderwijs (vso), categorie 3 (hoog)');
});
