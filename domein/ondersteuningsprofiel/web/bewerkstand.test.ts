import { describe, expect, test } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import type { Inhoud } from '../contract.ts';
import { leegConcept } from '../regels/concept.ts';
import { naarBewerking, naarInhoud, vindBotsingen, vindFouten, voegSamen } from './bewerkstand.ts';

const RIJ = {
  categorie: 'lezen-technisch',
  niveau: 2,
  setting: 'in_de_groep',
  capaciteit: 4,
  bezet: 1,
  sinds: datum('2026-08-01'),
  expertise: '',
  wie: 'ib',
} as const;
const BASIS: Inhoud = { ...(leegConcept() as Inhoud), aanbod: [RIJ] };

describe('SOP-2 samen aan een concept werken', () => {
  test('SOP-2 heen en terug verandert niets aan de inhoud', () => {
    expect(naarInhoud(naarBewerking(BASIS))).toEqual(BASIS);
  });

  test('SOP-2 wat de ander veranderde komt erbij, de eigen tekst blijft', () => {
    const eigen = { ...BASIS, grenzen: [{ tekst: 'van mij' }] };
    const ander = { ...BASIS, grenzen: [{ tekst: 'van de ander' }], ambities: [{ tekst: 'ook', jaar: 2027 }] };
    expect(vindBotsingen(BASIS, eigen, ander)).toEqual([
      { deel: 'grenzen', ookEigen: true },
      { deel: 'ambities', ookEigen: false },
    ]);
    expect(voegSamen(BASIS, eigen, ander, new Set())).toEqual({ ...ander, grenzen: eigen.grenzen });
    expect(voegSamen(BASIS, eigen, ander, new Set(['grenzen']))).toEqual(ander);
  });

  test('SOP-2 een andere volgorde van velden is geen verandering', () => {
    const ander = {
      ...BASIS,
      contact: Object.fromEntries(Object.entries(BASIS.contact).reverse()) as Inhoud['contact'],
    };
    expect(vindBotsingen(BASIS, BASIS, ander)).toEqual([]);
  });

  test('SOP-1 een leeg getal of een lege dag houdt bewaren tegen, een leeg aanspreekpunt alleen vaststellen', () => {
    const [rij] = naarBewerking(BASIS).aanbod;
    if (rij === undefined) throw new Error('De rij hoort er te zijn.');
    const fouten = vindFouten(
      naarInhoud({ ...naarBewerking(BASIS), aanbod: [{ ...rij, capaciteit: null, sinds: '' }] }),
    );
    expect(Object.keys(fouten.onmogelijk)).toEqual(['aanbod.0.capaciteit', 'aanbod.0.sinds']);
    expect(Object.keys(fouten.ontbreekt)).toContain('contact.naam');
  });
});
