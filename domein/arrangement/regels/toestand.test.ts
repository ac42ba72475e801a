import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { bezwarenTegen, HANDELINGEN, welkeHandelingen } from './handelingen.ts';
import { besluit, INGEDIEND, VANDAAG } from './proeffeiten.ts';
import { MODELLEN } from './soorten.ts';
import { loopt, vindHandtekeningen, vindVoorstel, zegStand } from './stand.ts';
import { type Handeling, TOESTANDEN, toestandVan } from './toestand.ts';

const dag = VANDAAG;
const voorgesteld: Handeling = { soort: 'voorgesteld', door: 'a', doorNaam: 'A', dag, ...besluit() };

describe('ARR-2 de toestand volgt uit wat is gedaan', () => {
  it.each([
    ['het schoolmodel kent meteen toe', [{ soort: 'opgesteld', model: 'school', dag }], 'toegekend'],
    ['het expertisemodel wacht op bevestiging', [{ soort: 'opgesteld', model: 'expertise', dag }], 'geboekt'],
    [
      'een bevestigde boeking staat vast',
      [
        { soort: 'opgesteld', model: 'expertise', dag },
        { soort: 'bevestigd', wie: 'x', dag },
      ],
      'toegekend',
    ],
    ['een handtekening verandert niets', INGEDIEND.slice(0, 2), 'voorbereiding'],
    ['een voorstel verandert niets voor anderen', [...INGEDIEND, voorgesteld], 'ingediend'],
    [
      'een vraag laat de school aanvullen',
      [...INGEDIEND, { soort: 'aanvulling_gevraagd', vraag: 'x', uiterlijk: dag, dag }],
      'aanvulling',
    ],
    [
      'een besluit wijst af',
      [...INGEDIEND, { soort: 'besloten', voorgesteldDoor: 'a', dag, ...besluit({ uitkomst: 'afgewezen' }) }],
      'afgewezen',
    ],
  ] as [string, Handeling[], string][])('ARR-2 %s', (_, handelingen, toestand) => {
    expect(toestandVan(handelingen)).toBe(toestand);
  });

  it('ARR-3 wie wijzigt, vraagt iedereen opnieuw te tekenen', () => {
    expect([...vindHandtekeningen(INGEDIEND).keys()]).toEqual(['p1']);
    expect(vindHandtekeningen([...INGEDIEND, { soort: 'gewijzigd', dag }]).size).toBe(0);
  });

  it('ARR-2 een voorstel wacht tot het is besloten, teruggegeven of er meer is gevraagd', () => {
    expect(vindVoorstel([...INGEDIEND, voorgesteld])?.door).toBe('a');
    expect(
      vindVoorstel([...INGEDIEND, voorgesteld, { soort: 'voorstel_teruggegeven', waarom: 'x', dag }]),
    ).toBeUndefined();
    expect(
      vindVoorstel([...INGEDIEND, voorgesteld, { soort: 'aanvulling_gevraagd', vraag: 'x', uiterlijk: dag, dag }]),
    ).toBeUndefined();
  });

  it('ARR-1 een toegekend arrangement begint, loopt en is voorbij zonder dat iemand iets doet', () => {
    const looptijd = {
      toestand: 'toegekend',
      van: datum('2026-11-23'),
      tot: datum('2027-02-26'),
      beeindigdOp: null,
    } as const;
    expect(zegStand(looptijd, VANDAAG)).toBe('Begint later');
    expect(zegStand(looptijd, datum('2026-11-23'))).toBe('Loopt');
    expect(zegStand(looptijd, datum('2027-02-27'))).toBe('Afgelopen, nog afronden');
    expect(loopt({ ...looptijd, toestand: 'beeindigd', beeindigdOp: datum('2026-12-18') }, datum('2026-12-19'))).toBe(
      false,
    );
  });
});

describe('ARR-2 wat kan wanneer en door wie', () => {
  const wie = { rol: 'tlv', persoon: 'a', vandaag: VANDAAG } as const;
  const feiten = { model: 'leerling', van: VANDAAG, handelingen: [...INGEDIEND, voorgesteld] } as const;

  it('ARR-2 wie voorstelde besluit niet, een ander wel', () => {
    expect(bezwarenTegen('besloten', feiten, wie).map(({ code }) => code)).toEqual(['zelf-voorgesteld']);
    expect(bezwarenTegen('besloten', feiten, { ...wie, persoon: 'b' })).toEqual([]);
  });
  it('ARR-3 een ouder kan niets anders dan wel of niet tekenen', () => {
    const mogelijk = welkeHandelingen(feiten, { rol: 'ouder', persoon: 'p1', vandaag: VANDAAG });
    expect(mogelijk.map(({ soort }) => soort).sort()).toEqual(['getekend', 'niet_getekend']);
  });
  it('ARR-2 verlengen kan in het leerlingmodel alleen met een nieuwe aanvraag, en dat staat erbij', () => {
    const verlengd = welkeHandelingen(feiten, { rol: 'ib', persoon: 'i', vandaag: VANDAAG }).find(
      ({ soort }) => soort === 'verlengd',
    );
    expect(verlengd).toMatchObject({ mag: false, redenen: [{ code: 'model' }] });
  });
  it('ARR-2 wat niet mag zegt altijd waarom, met een bron; in elke toestand, voor elke rol', () => {
    const soorten = Object.keys(HANDELINGEN) as (keyof typeof HANDELINGEN)[];
    fc.assert(
      fc.property(
        fc.constantFrom(...soorten),
        fc.constantFrom(...MODELLEN),
        fc.constantFrom('ib', 'schoolleider', 'tlv', 'ouder', 'leerling', 'directie' as const),
        fc.array(
          fc.constantFrom<Handeling>(
            ...INGEDIEND,
            voorgesteld,
            { soort: 'gewijzigd', dag },
            { soort: 'bevestigd', wie: 'x', dag },
          ),
          { maxLength: 6 },
        ),
        (soort, model, rol, handelingen) => {
          const bezwaren = bezwarenTegen(
            soort,
            { model, van: VANDAAG, handelingen },
            { rol: rol as 'ib', persoon: 'z', vandaag: VANDAAG },
          );
          for (const { zin, bron } of bezwaren) {
            expect(zin.endsWith('.')).toBe(true);
            expect(bron.regel).toMatch(/^ARR-[1-4]$/);
          }
          expect(TOESTANDEN).toContain(toestandVan(handelingen));
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });
});
