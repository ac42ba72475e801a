import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Datum, datum, plusDagen, verschilInDagen } from '../../../kern/tijd/datum.ts';
import { isVrijeDag } from '../../../kern/tijd/feestdagen.ts';
import { berekenLaatsteDag } from '../../../kern/tijd/termijn.ts';
import { bepaalBeslistermijn, stilstandenVan } from './beslistermijn.ts';
import type { TlvHandeling } from './toestand.ts';

const op = (dag: string, weken = 8): TlvHandeling => ({ soort: 'ingediend', dag: datum(dag), weken });
const vraag = (dag: string, uiterlijk: string): TlvHandeling => ({
  soort: 'aanvulling_gevraagd',
  dag: datum(dag),
  wat: 'Een evaluatie.',
  uiterlijk: datum(uiterlijk),
});
const antwoord = (dag: string): TlvHandeling => ({ soort: 'aangevuld', dag: datum(dag), wat: 'De evaluatie.' });

describe('de termijn om te beslissen', () => {
  it.each([
    ['TLV-9 acht weken vanaf de dag na indienen', [op('2026-09-01')], '2026-10-27', undefined],
    ['TLV-9 een SWV kan korter kiezen', [op('2026-09-01', 6)], '2026-10-13', undefined],
    ['TLV-9 een einde op tweede kerstdag schuift naar maandag', [op('2026-10-31')], '2026-12-28', 'tweede Kerstdag'],
    [
      'TLV-9 de dagen van een aanvulling komen erbij',
      [op('2026-09-01'), vraag('2026-09-10', '2026-10-01'), antwoord('2026-09-24')],
      '2026-11-10',
      undefined,
    ],
    [
      'TLV-9 twee keer stilstaan telt op',
      [
        op('2026-09-01'),
        vraag('2026-09-10', '2026-10-01'),
        antwoord('2026-09-24'),
        vraag('2026-10-01', '2026-10-15'),
        antwoord('2026-10-08'),
      ],
      '2026-11-17',
      undefined,
    ],
    [
      'TLV-9 na het stilstaan schuift een einde op eerste kerstdag over het weekend heen',
      [op('2026-10-01'), vraag('2026-10-05', '2026-11-30'), antwoord('2026-11-03')],
      '2026-12-28',
      'eerste Kerstdag',
    ],
    [
      'TLV-9 een antwoord na de gestelde dag verlengt niet verder dan die dag',
      [op('2026-09-01'), vraag('2026-09-10', '2026-09-17'), antwoord('2026-10-15')],
      '2026-11-03',
      undefined,
    ],
    [
      'TLV-9 een antwoord op dezelfde dag verandert niets',
      [op('2026-09-01'), vraag('2026-09-10', '2026-09-17'), antwoord('2026-09-10')],
      '2026-10-27',
      undefined,
    ],
  ] as const)('%s', (_, handelingen, laatsteDag, verschovenOm) => {
    const termijn = bepaalBeslistermijn(handelingen);
    expect(termijn?.laatsteDag).toBe(laatsteDag);
    expect(termijn?.verschovenOm).toBe(verschovenOm);
  });

  it('TLV-9 voor indienen en tijdens het stilstaan is er geen termijn', () => {
    expect(bepaalBeslistermijn([])).toBeUndefined();
    const open = [op('2026-09-01'), vraag('2026-09-10', '2026-09-17')];
    expect(bepaalBeslistermijn(open)).toBeUndefined();
    expect(bepaalBeslistermijn(open, datum('2026-09-17'))).toBeUndefined();
  });

  it('TLV-9 gaat de dag voorbij zonder antwoord, dan loopt de termijn weer', () => {
    const open = [op('2026-09-01'), vraag('2026-09-10', '2026-09-17')];
    expect(bepaalBeslistermijn(open, datum('2026-09-18'))?.laatsteDag).toBe('2026-11-03');
    expect(stilstandenVan(open, datum('2026-09-18'))).toEqual([{ van: '2026-09-10', tot: '2026-09-17' }]);
  });

  it('TLV-9 wie zonder antwoord toch beslist, laat de termijn lopen tot die dag', () => {
    const handelingen = [
      op('2026-09-01'),
      vraag('2026-09-10', '2026-09-24'),
      { soort: 'voorgesteld', dag: datum('2026-09-15') } as const,
    ];
    expect(stilstandenVan(handelingen)).toEqual([{ van: '2026-09-10', tot: '2026-09-15' }]);
  });
});

describe('eigenschappen van de termijn', () => {
  const vast = { seed: 20261124, numRuns: 500 };
  const begin = fc.integer({ min: 0, max: 3650 }).map((dagen) => plusDagen(datum('2024-01-01'), dagen));
  /** Per stop: days until asked, days until answered, days allowed. */
  const stops = fc.array(fc.tuple(fc.nat(20), fc.nat(30), fc.nat(30)), { maxLength: 4 });
  const leg = (start: Datum, weken: number, lijst: readonly (readonly [number, number, number])[]) => {
    const handelingen: TlvHandeling[] = [{ soort: 'ingediend', dag: start, weken }];
    let dag = start;
    let stil = 0;
    for (const [rust, duur, ruimte] of lijst) {
      dag = plusDagen(dag, rust);
      handelingen.push({ soort: 'aanvulling_gevraagd', dag, wat: 'x', uiterlijk: plusDagen(dag, ruimte) });
      dag = plusDagen(dag, duur);
      handelingen.push({ soort: 'aangevuld', dag, wat: 'x' });
      stil += Math.min(duur, ruimte);
    }
    return { handelingen, stil };
  };

  it('TLV-9 het einde is de gewone termijn plus elke dag dat hij stilstond, en nooit een vrije dag', () => {
    fc.assert(
      fc.property(begin, fc.integer({ min: 1, max: 8 }), stops, (start, weken, lijst) => {
        const { handelingen, stil } = leg(start, weken, lijst);
        const termijn = bepaalBeslistermijn(handelingen);
        const gewoon = berekenLaatsteDag(start, { soort: 'weken', aantal: weken });
        if (termijn === undefined) throw new Error('alles is beantwoord, dus de termijn loopt');
        expect(verschilInDagen(gewoon.wettelijkeLaatsteDag, termijn.wettelijkeLaatsteDag)).toBe(stil);
        expect(isVrijeDag(termijn.laatsteDag)).toBe(false);
        expect(termijn.laatsteDag >= termijn.wettelijkeLaatsteDag).toBe(true);
        expect(termijn.verschovenOm !== undefined).toBe(termijn.laatsteDag !== termijn.wettelijkeLaatsteDag);
      }),
      vast,
    );
  });

  it('TLV-9 een extra stop maakt de termijn nooit korter', () => {
    fc.assert(
      fc.property(begin, stops, fc.tuple(fc.nat(20), fc.nat(30), fc.nat(30)), (start, lijst, extra) => {
        const zonder = bepaalBeslistermijn(leg(start, 8, lijst).handelingen)?.laatsteDag ?? start;
        const met = bepaalBeslistermijn(leg(start, 8, [...lijst, extra]).handelingen)?.laatsteDag ?? start;
        expect(met >= zonder).toBe(true);
      }),
      vast,
    );
  });
});
