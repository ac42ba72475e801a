import { describe, expect, test } from 'vitest';
import { LADDER, rechtenBij, vraagtTlv } from './rechten.ts';

const regels = (school: Parameters<typeof rechtenBij>[0]) => rechtenBij(school).map(({ bron }) => bron.regel);

describe('SOP-3 rechten van ouders', () => {
  test('SOP-3 bij een gewone school staan de termijnen en de zorgplicht', () => {
    expect(regels({ soorten: ['BO'], cluster: null, grondslagGevraagd: false })).toEqual([
      'AAN-1',
      'AAN-2',
      'AAN-5',
      'AAN-3',
      'AAN-4',
      'AAN-7',
      'AAN-8',
      'GES-2',
    ]);
  });

  test('SOP-3 een instelling van cluster 1 of 2 heeft geen zorgplicht maar een inspanningsplicht', () => {
    const cluster = { soorten: ['SO'], cluster: 2, grondslagGevraagd: false };
    expect(regels(cluster)).toEqual(['AAN-1', 'AAN-9', 'AAN-5', 'GES-2']);
    expect(vraagtTlv(cluster)).toBe(false);
  });

  test('SOP-3 voor speciaal onderwijs en praktijkonderwijs staat de verklaring erbij, voor een gemengde school niet', () => {
    expect(
      [['SBO'], ['SO', 'VSO'], ['PRO'], ['VO', 'PRO'], ['BO']].map((soorten) => vraagtTlv({ soorten, cluster: null })),
    ).toEqual([true, true, true, false, false]);
    expect(regels({ soorten: ['SBO'], cluster: null, grondslagGevraagd: false })).toContain('SOP-3');
  });

  test('SOP-3 een school die naar de grondslag vraagt, zegt dat erbij', () => {
    const [zonder, met] = [false, true].map(
      (grondslagGevraagd) =>
        rechtenBij({ soorten: ['BO'], cluster: null, grondslagGevraagd }).find(({ bron }) => bron.regel === 'AAN-8')
          ?.tekst,
    );
    expect(met).toContain('Deze school vraagt ouders');
    expect(zonder).not.toContain('Deze school vraagt ouders');
  });

  test('GES-1 de ladder gaat van dichtbij naar ver weg', () => {
    expect(LADDER.map(({ wie }) => wie)).toHaveLength(6);
    expect([LADDER[0].wie, LADDER[5].wie]).toEqual([
      'De leraar, mentor of intern begeleider',
      'De landelijke geschillencommissie',
    ]);
  });
});
