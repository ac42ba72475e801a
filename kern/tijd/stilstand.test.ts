import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusDagen } from './datum.ts';
import { isVrijeDag } from './feestdagen.ts';
import { berekenLaterEinde, type Stilstandmoment, telStilstand, vindStilstanden } from './stilstand.ts';
import { berekenLaatsteDag } from './termijn.ts';

const d = datum;
const vraag = (dag: string, uiterlijk: string): Stilstandmoment => ({
  soort: 'vraag',
  dag: d(dag),
  uiterlijk: d(uiterlijk),
});
const verder = (dag: string): Stilstandmoment => ({ soort: 'verder', dag: d(dag) });

describe('een termijn die stilstaat (Awb 4:15)', () => {
  it.each([
    ['tot het antwoord', [vraag('2026-09-10', '2026-10-01'), verder('2026-09-24')], 14],
    ['hoogstens tot de gestelde dag', [vraag('2026-09-10', '2026-09-17'), verder('2026-10-15')], 7],
    [
      'een nieuwe vraag sluit de vorige',
      [vraag('2026-09-10', '2026-10-01'), vraag('2026-09-12', '2026-09-14'), verder('2026-09-13')],
      3,
    ],
    ['zonder vraag niet', [verder('2026-09-24')], 0],
    ['en nog steeds, zolang niemand antwoordde', [vraag('2026-09-10', '2026-10-01')], undefined],
  ] as [string, Stilstandmoment[], number | undefined][])('%s', (_, momenten, dagen) => {
    expect(telStilstand(vindStilstanden(momenten))).toBe(dagen);
  });
  it('na de gestelde dag loopt zij vanzelf weer', () => {
    const open = [vraag('2026-09-10', '2026-09-17')];
    expect(vindStilstanden(open, d('2026-09-17'))).toEqual([{ van: '2026-09-10', tot: undefined }]);
    expect(vindStilstanden(open, d('2026-09-18'))).toEqual([{ van: '2026-09-10', tot: '2026-09-17' }]);
  });
});

describe('het einde met dagen erbij', () => {
  it('boven twaalf weken schuift een einde op zondag niet', () => {
    expect(berekenLaterEinde(d('2026-09-07'), { soort: 'weken', aantal: 13 }, 6)).toEqual({
      laatsteDag: '2026-12-13',
      wettelijkeLaatsteDag: '2026-12-13',
    });
  });
  it('zonder dagen erbij is het de gewone laatste dag, met dagen nooit een vrije dag en nooit te vroeg', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 90 }),
        (na, aantal, erbij) => {
          const start = plusDagen(d('2024-01-01'), na);
          const duur = { soort: 'weken', aantal } as const;
          const einde = berekenLaterEinde(start, duur, erbij);
          if (erbij === 0) expect(einde).toEqual(berekenLaatsteDag(start, duur));
          expect(isVrijeDag(einde.laatsteDag)).toBe(false);
          expect(einde.wettelijkeLaatsteDag).toBe(plusDagen(start, aantal * 7 + erbij));
          expect(einde.laatsteDag >= einde.wettelijkeLaatsteDag).toBe(true);
        },
      ),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
