import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MEESTE_POGINGEN } from '../../../kern/sleutel/pogingen.ts';
import { datum, plusDagen } from '../../../kern/tijd/datum.ts';
import {
  beoordeelAntwoord,
  bepaalLinkstand,
  LINKSTANDEN,
  type Linkfeiten,
  schrijfLinkstand,
} from './antwoordpagina.ts';
import { bepaalOpvolging, HERINNER_NA, magHerinneren, magIntrekken } from './opvolging.ts';

const DAG = datum('2026-11-20');
const FEITEN: Linkfeiten = {
  codeKlopt: true,
  pogingen: 0,
  verstuurdDag: DAG,
  tot: datum('2026-12-11'),
  herinnerdOp: null,
  beantwoord: false,
  ingetrokkenOm: null,
  toestemmingGeldig: true,
};

describe('hoe de pagina staat', () => {
  test.each<[string, Partial<Linkfeiten>, string]>([
    ['AAN-14 met de goede code is zij open', {}, 'open'],
    ['AAN-14 met een verkeerde code is zij onbekend', { codeKlopt: false, pogingen: 4 }, 'onbekend'],
    ['AAN-14 de vijfde verkeerde code sluit haar even', { codeKlopt: false, pogingen: 5 }, 'even_gesloten'],
    [
      'AAN-14 een verkeerde code hoort niet dat er al is geantwoord',
      { codeKlopt: false, pogingen: 1, beantwoord: true },
      'onbekend',
    ],
    ['AAN-14 terwijl zij dicht is, telt geen code', { codeKlopt: undefined, pogingen: 10 }, 'even_gesloten'],
    ['AAN-14 na twintig verkeerde codes voorgoed', { codeKlopt: undefined, pogingen: MEESTE_POGINGEN }, 'gesloten'],
    ['AAN-14 beantwoord gaat voor verlopen', { beantwoord: true, tot: datum('2026-11-19') }, 'beantwoord'],
    ['AAN-14 na de laatste dag verlopen', { tot: datum('2026-11-19') }, 'verlopen'],
    ['AAN-14 op de laatste dag nog open', { tot: DAG }, 'open'],
    ['AAN-14 vóór de eerste dag nog niet', { verstuurdDag: datum('2026-11-21') }, 'te_vroeg'],
    ['AAN-14 door de school ingetrokken', { ingetrokkenOm: 'school' }, 'ingetrokken'],
    ['AAN-14 zonder toestemming dicht', { toestemmingGeldig: false }, 'toestemming_ingetrokken'],
  ])('%s', (_zin, anders, verwacht) => {
    expect(bepaalLinkstand({ ...FEITEN, ...anders }, DAG)).toBe(verwacht);
  });

  it('AAN-14 een onbekend adres en een verkeerde code zeggen hetzelfde', () => {
    expect(bepaalLinkstand(undefined, DAG)).toBe(bepaalLinkstand({ ...FEITEN, codeKlopt: false, pogingen: 1 }, DAG));
  });

  it('AAN-14 zonder de goede code is zij nooit open, wat er verder ook is', () => {
    fc.assert(
      fc.property(
        fc.record({
          codeKlopt: fc.constantFrom(false, undefined),
          pogingen: fc.integer({ min: 1, max: 40 }),
          beantwoord: fc.boolean(),
          toestemmingGeldig: fc.boolean(),
          ingetrokkenOm: fc.constantFrom(null, 'school', 'partij', 'toestemming'),
          dagen: fc.integer({ min: -30, max: 30 }),
        }),
        ({ dagen, ...anders }) =>
          ['onbekend', 'even_gesloten', 'gesloten'].includes(
            bepaalLinkstand({ ...FEITEN, ...anders, tot: plusDagen(DAG, dagen) }, DAG),
          ),
      ),
      { seed: 14, numRuns: 500 },
    );
  });

  test.each(LINKSTANDEN.filter((stand) => stand !== 'open').map((stand) => [stand]))(
    'AAN-14 %s zegt wat men kan doen',
    (stand) => {
      expect(schrijfLinkstand(stand, DAG)).toMatch(/(bel|probeer|hoeft niets)/i);
    },
  );
});

describe('wat er daarna gebeurt', () => {
  test.each<[string, Partial<Linkfeiten>, number, string]>([
    ['AAN-14 de dag voor de tiende nog niets', {}, HERINNER_NA - 1, 'niets'],
    ['AAN-14 na tien dagen herinneren', {}, HERINNER_NA, 'herinneren'],
    ['AAN-14 één keer', { herinnerdOp: DAG }, HERINNER_NA, 'niets'],
    ['AAN-14 niet als er al is geantwoord', { beantwoord: true }, HERINNER_NA, 'niets'],
    ['AAN-14 na de laatste dag afsluiten', {}, 22, 'verlopen'],
    ['AAN-14 zonder toestemming stoppen', { toestemmingGeldig: false }, 1, 'stoppen'],
    ['AAN-14 wat al stopte, niet nog eens', { ingetrokkenOm: 'toestemming' }, 1, 'niets'],
  ])('%s', (_zin, anders, dagen, verwacht) => {
    expect(bepaalOpvolging({ ...FEITEN, ...anders }, plusDagen(DAG, dagen))).toBe(verwacht);
  });

  it('AAN-14 alleen wat wacht, is te herinneren of in te trekken', () => {
    expect([magHerinneren(FEITEN, DAG).mag, magIntrekken(FEITEN, DAG).mag]).toEqual([true, true]);
    expect([
      magHerinneren({ ...FEITEN, herinnerdOp: DAG }, DAG).mag,
      magIntrekken({ ...FEITEN, herinnerdOp: DAG }, DAG).mag,
    ]).toEqual([false, true]);
    expect([
      magHerinneren({ ...FEITEN, beantwoord: true }, DAG).mag,
      magIntrekken({ ...FEITEN, beantwoord: true }, DAG).mag,
    ]).toEqual([false, false]);
  });

  it('AAN-14 een antwoord heeft een naam en een tekst, zonder loze spaties', () => {
    expect(beoordeelAntwoord({ naam: ' Anke ', functie: ' ', tekst: ' Goed. ' })).toMatchObject({
      mag: true,
      waarde: { naam: 'Anke', functie: '', tekst: 'Goed.' },
    });
    expect(beoordeelAntwoord({ naam: 'A', functie: '', tekst: '' })).toMatchObject({
      mag: false,
      redenen: [{ veld: 'naam' }, { veld: 'tekst' }],
    });
  });
});
