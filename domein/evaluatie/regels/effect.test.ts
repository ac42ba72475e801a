import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Oordeel, telEffect } from './effect.ts';

const oordeel = (doel: string, categorie: string, uitkomst: Oordeel['uitkomst']): Oordeel => ({
  doel,
  categorie,
  uitkomst,
});

describe('OPP-6 effect per categorie', () => {
  it('OPP-6 per categorie staat hoeveel doelen zijn behaald, deels, niet of vervallen', () => {
    expect(
      telEffect([
        oordeel('1', 'rust', 'behaald'),
        oordeel('2', 'rust', 'niet'),
        oordeel('3', 'lezen-technisch', 'vervallen'),
      ]),
    ).toEqual([
      { categorie: 'lezen-technisch', doelen: 1, behaald: 0, deels: 0, niet: 0, vervallen: 1 },
      { categorie: 'rust', doelen: 2, behaald: 1, deels: 0, niet: 1, vervallen: 0 },
    ]);
  });
  it('OPP-6 een doel dat twee keer is geëvalueerd, telt één keer en met de laatste uitkomst', () => {
    expect(telEffect([oordeel('1', 'rust', 'niet'), oordeel('1', 'rust', 'behaald')])).toEqual([
      { categorie: 'rust', doelen: 1, behaald: 1, deels: 0, niet: 0, vervallen: 0 },
    ]);
  });
  it('OPP-6 de aantallen kloppen samen altijd met het aantal doelen', () => {
    const een = fc.record({
      doel: fc.integer({ min: 1, max: 12 }).map(String),
      uitkomst: fc.constantFrom<Oordeel['uitkomst'][]>('behaald', 'deels', 'niet', 'vervallen'),
    });
    fc.assert(
      fc.property(fc.array(een), (lijst) => {
        const effect = telEffect(lijst.map((deel) => ({ ...deel, categorie: `c${Number(deel.doel) % 3}` })));
        const som = effect.reduce(
          (tot, { behaald, deels, niet, vervallen }) => tot + behaald + deels + niet + vervallen,
          0,
        );
        expect(som).toBe(new Set(lijst.map(({ doel }) => doel)).size);
        expect(effect.reduce((tot, { doelen }) => tot + doelen, 0)).toBe(som);
      }),
      { seed: 20260801, numRuns: 300 },
    );
  });
});
