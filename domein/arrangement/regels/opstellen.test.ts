import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { beoordeelKosten, telKosten } from './kosten.ts';
import { beoordeelOpzet } from './opstellen.ts';
import { beoordeelPlek, type Plek } from './plekken.ts';
import { codesVan, inhoud, kosten, opzet, opzetfeiten } from './proeffeiten.ts';

describe('ARR-1 wat een arrangement moet hebben', () => {
  it('ARR-1 met doel, veld en periode kan het', () => {
    expect(beoordeelOpzet(opzet(), opzetfeiten()).mag).toBe(true);
  });
  it.each([
    ['geen leerling', opzet({ leerling: null }), ['leerling-ontbreekt']],
    ['geen doel', opzet({ inhoud: inhoud({ doelen: [] }) }), ['doel-ontbreekt']],
    [
      'geen enkel veld',
      opzet({
        inhoud: inhoud({
          velden: { 'tijd-aandacht': ' ', materiaal: '', ruimte: '', expertise: '', samenwerking: '' },
        }),
      }),
      ['velden-leeg'],
    ],
    ['einde voor begin', opzet({ tot: datum('2027-01-03') }), ['einde-voor-begin']],
    ['vijf jaar lang', opzet({ tot: datum('2032-01-03') }), ['te-lang']],
    ['een plek zonder dagdelen', opzet({ plek: 'Elders' }), ['dagdelen-ontbreken']],
    ['dagdelen zonder plek', opzet({ dagdelen: ['ma-ochtend'] }), ['plek-ontbreekt']],
    ['een leraar zonder vraag', opzet({ soort: 'leraar', leerling: null }), ['vraag-leraar-ontbreekt']],
    ['een vreemde groep', opzet({ soort: 'groep', leerling: null, groep: '9Z' }), ['groep-onbekend']],
    [
      'hetzelfde doel twee keer',
      opzet({ inhoud: inhoud({ doelen: [1, 2].map(() => ({ id: 'd', tekst: 'x', oppDoel: null })) }) }),
      ['doel-dubbel'],
    ],
  ])('ARR-1 %s kan niet', (_, deze, codes) => {
    expect(codesVan(beoordeelOpzet(deze, opzetfeiten()))).toEqual(codes);
  });
  it('ARR-4 een doel uit het plan wordt gekozen, niet verzonnen', () => {
    const met = (oppDoel: string) => opzet({ inhoud: inhoud({ doelen: [{ id: 'd', tekst: 'x', oppDoel }] }) });
    expect(codesVan(beoordeelOpzet(met('o1'), opzetfeiten()))).toEqual([]);
    expect(codesVan(beoordeelOpzet(met('weg'), opzetfeiten()))).toEqual(['opp-doel-onbekend']);
  });
  it('ARR-2 alleen een model uit het ondersteuningsplan; anders staat erbij welke wel', () => {
    const uitkomst = beoordeelOpzet(opzet({ model: 'expertise' }), opzetfeiten());
    expect(codesVan(uitkomst)).toEqual(['model-niet-in-plan']);
    expect(!uitkomst.mag && uitkomst.redenen[0]?.zin).toContain('schoolmodel of leerlingmodel');
    expect(codesVan(beoordeelOpzet(opzet(), opzetfeiten({ modellen: [] })))).toEqual(['model-niet-in-plan']);
  });
});

describe('ARR-1 kosten', () => {
  const periode = { van: datum('2026-11-20'), tot: datum('2027-12-31') };
  it.each([
    ['onder nul', [kosten({ bedrag: -1 })], ['kosten-negatief']],
    ['boven een miljoen', [kosten({ bedrag: 100_000_001 })], ['kosten-geen-bedrag']],
    ['twee keer hetzelfde', [kosten(), kosten()], ['kosten-dubbel']],
    ['in een ander schooljaar', [kosten({ schooljaar: 2025 })], ['kosten-buiten-periode']],
    ['in het tweede schooljaar van de periode', [kosten({ schooljaar: 2027 })], []],
  ])('ARR-1 %s', (_, regels, codes) => {
    expect(beoordeelKosten(regels, periode).map(({ code }) => code)).toEqual(codes);
  });
  it('ARR-1 per betaler geteld is samen het geheel, tot op de cent', () => {
    const regel = fc.record({
      betaler: fc.constantFrom('school', 'swv', 'gemeente', 'zorgwet' as const),
      bedrag: fc.integer({ min: 0, max: 100_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(regel, { maxLength: 30 }), (regels) => {
        const delen = (['school', 'swv', 'gemeente', 'zorgwet'] as const).map(
          (betaler) => telKosten(regels as never, betaler) as number,
        );
        expect(delen.reduce((a, b) => a + b, 0)).toBe(telKosten(regels as never));
      }),
      { seed: 4 },
    );
  });
});

describe('ARR-1 een leerling is op één plek tegelijk', () => {
  const plek = (deel: Partial<Plek> = {}): Plek => ({
    naam: 'Taal',
    plek: 'Taalschool',
    dagdelen: ['ma-ochtend'],
    van: datum('2027-01-04'),
    tot: datum('2027-02-26'),
    ...deel,
  });
  it.each([
    ['zelfde dagdeel, zelfde weken', plek(), true],
    ['ander dagdeel', plek({ dagdelen: ['ma-middag'] }), false],
    ['erna', plek({ van: datum('2027-02-27'), tot: datum('2027-03-26') }), false],
    ['de laatste dag telt mee', plek({ van: datum('2027-02-26'), tot: datum('2027-03-26') }), true],
    ['op de eigen school', plek({ plek: null }), false],
  ])('ARR-1 %s', (_, ander, botst) => {
    expect(beoordeelPlek(plek(), [ander]).length > 0).toBe(botst);
  });
  it('ARR-1 de weigering noemt de plek, het dagdeel en het andere arrangement', () => {
    expect(beoordeelPlek(plek({ naam: 'Nieuw' }), [plek()])[0]?.zin).toMatch(
      /maandagochtend al bij «Taalschool», voor het arrangement «Taal»/,
    );
  });
});
