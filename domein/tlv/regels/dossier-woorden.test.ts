import { expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { zegBehoefte } from './dossier-woorden.ts';

const behoefte = {
  bron: 'ouders',
  categorie: 'prikkels-verwerken',
  intensiteit: 3,
  setting: 'in_de_groep',
  van: datum('2026-09-01'),
  tot: null,
  toelichting: '',
} as const;

it('TLV-2 een behoefte staat in woorden bij de aanvraag, nooit als code', () => {
  const { naam, hoe } = zegBehoefte(behoefte);
  expect(naam).not.toContain('-verwerken');
  expect(hoe).toBe('intensief · in de groep · volgens de ouders');
});

it('TLV-2 een eigen categorie die intussen verviel, blijft leesbaar', () => {
  expect(zegBehoefte({ ...behoefte, bron: 'school', categorie: 'rust-plek', setting: 'elders' })).toEqual({
    naam: 'rust plek',
    hoe: 'intensief',
  });
});
