import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { BEGIN, beoordeelZegel, type Zegelstand } from './keten.ts';

const HEEL: Zegelstand = {
  nummer: 1,
  van: 1,
  totEnMet: 4,
  aantal: 4,
  vorige: BEGIN.hash,
  regels: 'aa',
  hash: 'bb',
  verzegeldOp: datum('2026-11-20'),
  gewistOp: null,
  herrekend: 'bb',
  gevonden: 4,
  gevondenRegels: 'aa',
};

describe('TOE-4 een zegel in de keten', () => {
  it.each<[string, Partial<Zegelstand>, RegExp[]]>([
    ['heel', {}, []],
    ['een regel weg', { gevonden: 3, gevondenRegels: 'x' }, [/1 regel is weg/]],
    ['twee regels weg', { gevonden: 2, gevondenRegels: 'x' }, [/2 regels zijn weg/]],
    ['een regel erbij', { gevonden: 5, gevondenRegels: 'x' }, [/1 regel is bijgekomen/]],
    ['een regel anders', { gevondenRegels: 'x' }, [/zijn veranderd/]],
    ['het zegel anders', { herrekend: 'x' }, [/het zegel zelf is veranderd/]],
    ['de keten gebroken', { vorige: 'x' }, [/keten is hier gebroken/]],
    ['een gat tussen zegels', { van: 2 }, [/had bij regel 1 moeten beginnen/]],
    ['een zegel ervoor weg', { nummer: 2 }, [/zegel 1 is weg/]],
    ['twee zegels ervoor weg', { nummer: 3 }, [/zegels 1 tot en met 2 zijn weg/]],
    ['op tijd gewist', { gewistOp: datum('2031-11-20'), gevonden: 0 }, []],
    ['te vroeg gewist', { gewistOp: datum('2031-11-19'), gevonden: 0 }, [/voordat de bewaartermijn voorbij was/]],
    ['gewist, en toch regels', { gewistOp: datum('2031-11-20'), gevonden: 1 }, [/1 regel is bijgekomen na het wissen/]],
  ])('TOE-4 %s', (_wat, anders, fouten) => {
    const gevonden = beoordeelZegel({ ...HEEL, ...anders }, BEGIN);
    expect(gevonden).toHaveLength(fouten.length);
    for (const [plek, fout] of fouten.entries()) expect(gevonden[plek]).toMatch(fout);
  });
});
