import { describe, expect, it } from 'vitest';
import type { InhoudBody } from '../contract.ts';
import { LEEG_OPP } from '../regels/inhoud.ts';
import { vindBotsingen, voegSamen } from './samenvoegen.ts';

const basis = LEEG_OPP as InhoudBody;
const eigen = { ...basis, groei: 'van mij', belemmerend: ['mijn factor'] };
const ander = { ...basis, groei: 'van de ander', bevorderend: ['zijn factor'] };
const drie = { basis, eigen, ander };

describe('OPP-8 twee mensen schrijven tegelijk', () => {
  it('OPP-8 alleen wat allebei veranderden, vraagt een keuze', () => {
    expect(vindBotsingen(drie)).toEqual(['groei']);
    expect(vindBotsingen({ basis, eigen, ander: eigen })).toEqual([]);
  });
  it('OPP-8 wat ieder apart schreef, blijft allebei staan; de keuze gaat alleen over de rest', () => {
    expect(voegSamen(drie, new Set())).toMatchObject({
      groei: 'van mij',
      belemmerend: ['mijn factor'],
      bevorderend: ['zijn factor'],
    });
    expect(voegSamen(drie, new Set(['groei']))).toMatchObject({ groei: 'van de ander', belemmerend: ['mijn factor'] });
  });
  it('OPP-8 een andere volgorde van namen is geen verandering', () => {
    const omgekeerd = { ...basis, uitstroom: { motivering: '', voorlopig: false, bestemming: null } };
    expect(vindBotsingen({ basis, eigen: { ...eigen, uitstroom: omgekeerd.uitstroom }, ander: omgekeerd })).toEqual([]);
  });
});
