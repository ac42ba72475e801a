import { describe, expect, test } from 'vitest';
import { leesGevraagdeHulp, leesSoorten, leesVertrekpunt, leesWoorden, zoekvorm } from './zoekvraag.ts';

describe('SOP-3 de zoekvraag', () => {
  test('SOP-3 accenten, hoofdletters en leestekens doen er niet toe', () => {
    expect(zoekvorm("  'École  D’Été ")).toBe('ecole d ete');
    expect(zoekvorm("'s-Gravenhage")).toBe(zoekvorm('DEN HAAG'));
    expect(leesWoorden('St. Jan, Den Bosch')).toEqual(['st', 'jan', 's', 'hertogenbosch']);
    expect(leesWoorden(' %_ ')).toEqual([]);
  });

  test('SOP-3 een postcode met of zonder letters is een postcode, de rest een plaats', () => {
    expect(leesVertrekpunt(' 9712 ab ')).toEqual({ soort: 'postcode', pc4: '9712' });
    expect(leesVertrekpunt('9712')).toEqual({ soort: 'postcode', pc4: '9712' });
    expect(leesVertrekpunt('Súdwest-Fryslân')).toEqual({ soort: 'plaats', plaats: 'sudwest fryslan' });
    expect(leesVertrekpunt(' ')).toBeUndefined();
  });

  test('SOP-3 een behoefte is een categorie uit de landelijke lijst met een niveau, standaard licht', () => {
    expect(leesGevraagdeHulp(['lezen-technisch:3', 'spelling-schrijven'])).toMatchObject({
      mag: true,
      waarde: [
        { categorie: 'lezen-technisch', niveau: 3 },
        { categorie: 'spelling-schrijven', niveau: 1 },
      ],
    });
    const fout = leesGevraagdeHulp(['adhd:1', 'lezen-technisch:4', 'lezen-technisch:']);
    expect(fout.mag ? [] : fout.redenen.map(({ veld }) => veld)).toEqual(['behoefte.0', 'behoefte.1', 'behoefte.2']);
  });

  test('SOP-3 een onbekende soort school wordt geweigerd', () => {
    expect(leesSoorten(['BO', 'SBO']).mag).toBe(true);
    expect(leesSoorten(['BO', 'HBO'])).toMatchObject({ mag: false, redenen: [{ veld: 'soort.1' }] });
  });
});
