import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { documentpad, IN_UITVOER, NIET_IN_UITVOER, uitvoernaam, verdeelInDelen } from './uitvoer.ts';

describe('TOE-3 de kopie van een dossier', () => {
  it.each([
    ['niets', [], []],
    ['alles past', [1, 2, 3], [1, 1, 1]],
    ['precies vol', [5, 5, 1], [1, 1, 2]],
    ['één te groot past toch, alleen', [20, 1], [1, 2]],
  ] as const)('TOE-3 verdelen over bestanden: %s', (_naam, groottes, delen) => {
    expect(verdeelInDelen(groottes, 10)).toEqual(delen);
  });

  it('TOE-3 elk document komt in precies één bestand, in volgorde, en geen bestand is te vol', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 60 }), (groottes) => {
        const delen = verdeelInDelen(groottes, 10);
        expect(delen).toHaveLength(groottes.length);
        const stappen = delen.map((deel, plek) => deel - (delen[plek - 1] ?? 1));
        expect(stappen.filter((stap) => stap !== 0 && stap !== 1)).toEqual([]);
        for (const deel of new Set(delen))
          expect(
            groottes.filter((_grootte, plek) => delen[plek] === deel).reduce((a, b) => a + b, 0),
          ).toBeLessThanOrEqual(10);
      }),
      { seed: 20261123 },
    );
  });

  it('TOE-3 de naam van het bestand zegt nummer en dag, nooit het kind', () => {
    const dag = datum('2026-11-20');
    expect(uitvoernaam('26-000412', dag, { nummer: 1, van: 1 }, 'zip')).toBe('dossier-26-000412-2026-11-20.zip');
    expect(uitvoernaam('26-000412', dag, { nummer: 2, van: 3 }, 'zip')).toBe(
      'dossier-26-000412-2026-11-20-deel-2-van-3.zip',
    );
    expect(documentpad(7, 'Verslag.pdf')).toBe('documenten/007-Verslag.pdf');
  });

  it('TOE-3 geen tabel zit er tegelijk wel en niet in', () => {
    expect(IN_UITVOER.filter((tabel) => Object.hasOwn(NIET_IN_UITVOER, tabel))).toEqual([]);
    expect(new Set(IN_UITVOER).size).toBe(IN_UITVOER.length);
  });
});
