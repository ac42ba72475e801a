import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { beoordeelEinde, beoordeelEvaluatie, beoordeelVerlenging, berekenEvaluatietermijn } from './afronden.ts';
import { beoordeelMeedoen, beoordeelStoppen, type Groepsfeiten } from './deelname.ts';
import { bepaalEffect } from './effect.ts';
import { codesVan, VANDAAG } from './proeffeiten.ts';

const periode = { van: datum('2026-09-01'), tot: datum('2027-02-26') };

describe('ARR-1 evalueren voordat het eindigt', () => {
  it('ARR-1 de evaluatie staat zes weken voor het einde op de werklijst, en bij een kort arrangement vanaf het begin', () => {
    expect(berekenEvaluatietermijn({ ...periode, soort: 'leerling' })).toMatchObject({
      laatsteDag: '2027-02-26',
      tonenVanaf: '2027-01-15',
    });
    expect(berekenEvaluatietermijn({ ...periode, van: datum('2027-02-15'), soort: 'groep' }).tonenVanaf).toBe(
      '2027-02-15',
    );
  });
  const feiten = { doelen: ['d1'], van: periode.van, vandaag: VANDAAG };
  const goed = {
    evaluatiedag: VANDAAG,
    doelen: [{ doel: 'd1', uitkomst: 'deels', toelichting: 'Leest M4.' }],
    conclusie: 'Doorgaan.',
  } as const;
  it.each([
    ['volledig', goed, []],
    ['een doel vergeten', { ...goed, doelen: [] }, ['doel-open']],
    ['een doel dubbel', { ...goed, doelen: [...goed.doelen, ...goed.doelen] }, ['doel-open']],
    ['zonder bewijs', { ...goed, doelen: [{ ...goed.doelen[0], toelichting: ' ' }] }, ['toelichting-ontbreekt']],
    ['zonder conclusie', { ...goed, conclusie: '' }, ['conclusie-ontbreekt']],
    ['in de toekomst', { ...goed, evaluatiedag: datum('2026-11-21') }, ['dag-in-toekomst']],
    ['voor het begin', { ...goed, evaluatiedag: datum('2026-08-31') }, ['dag-voor-begin']],
  ])('ARR-1 %s', (_, evaluatie, codes) => {
    expect(codesVan(beoordeelEvaluatie(evaluatie, feiten))).toEqual(codes);
  });
});

describe('ARR-1 verlengen en eerder stoppen', () => {
  it('ARR-2 langer duurt het alleen tot een latere dag en met reden', () => {
    expect(codesVan(beoordeelVerlenging({ tot: periode.tot, waarom: '' }, periode))).toEqual([
      'niet-later',
      'reden-ontbreekt',
    ]);
    expect(beoordeelVerlenging({ tot: datum('2027-03-26'), waarom: 'Het werkt.' }, periode).mag).toBe(true);
  });
  it.each([
    ['op de laatste dag zonder reden', '2027-02-26', '', []],
    ['eerder zonder reden', '2026-12-18', ' ', ['reden-ontbreekt']],
    ['voor het begin', '2026-08-31', 'x', ['einde-voor-begin']],
    ['na het einde', '2027-02-27', 'x', ['einde-na-afloop']],
  ])('ARR-1 stoppen %s', (_, op, waarom, codes) => {
    expect(codesVan(beoordeelEinde({ op: datum(op), waarom }, periode))).toEqual(codes);
  });
});

describe('ARR-1 meedoen met een groep', () => {
  const groep = (deel: Partial<Groepsfeiten> = {}): Groepsfeiten => ({
    ...periode,
    naam: 'Samen lezen',
    plek: null,
    dagdelen: [],
    soort: 'groep',
    toestand: 'toegekend',
    deelnames: [],
    anderen: [],
    ...deel,
  });
  const nieuw = { leerling: 'l1', van: VANDAAG };
  const doetMee = { leerling: 'l1', van: datum('2026-09-01'), tot: null };
  it.each([
    ['erbij', groep(), []],
    ['in een arrangement voor één leerling', groep({ soort: 'leerling' }), ['geen-groep']],
    ['als het voorbij is', groep({ toestand: 'beeindigd' }), ['toestand']],
    ['buiten de periode', groep({ tot: datum('2026-11-19') }), ['buiten-periode']],
    ['twee keer', groep({ deelnames: [doetMee] }), ['doet-al-mee']],
    ['opnieuw, na stoppen', groep({ deelnames: [{ ...doetMee, tot: datum('2026-11-01') }] }), []],
    [
      'terwijl de leerling elders is',
      groep({
        plek: 'A',
        dagdelen: ['ma-ochtend'],
        anderen: [{ ...periode, naam: 'x', plek: 'B', dagdelen: ['ma-ochtend'] }],
      }),
      ['twee-plekken'],
    ],
  ])('ARR-1 %s', (_, feiten, codes) => {
    expect(codesVan(beoordeelMeedoen(nieuw, feiten))).toEqual(codes);
  });
  it.each([
    ['met reden', { tot: VANDAAG, waarom: 'Leest zelf.' }, doetMee, []],
    ['zonder reden', { tot: VANDAAG, waarom: '' }, doetMee, ['reden-ontbreekt']],
    ['voor het begin', { tot: doetMee.van, waarom: 'x' }, doetMee, ['stop-voor-begin']],
    ['twee keer', { tot: VANDAAG, waarom: 'x' }, { ...doetMee, tot: VANDAAG }, ['al-gestopt']],
  ])('ARR-1 stoppen %s', (_, wat, deelname, codes) => {
    expect(codesVan(beoordeelStoppen(wat, deelname))).toEqual(codes);
  });
});

describe('ARR-1 wat het opleverde', () => {
  it('ARR-1 per doel uit het plan: welke arrangementen eraan werkten, en de laatste uitkomst', () => {
    const effect = bepaalEffect(
      [
        { id: 'o1', tekst: 'Lezen' },
        { id: 'o2', tekst: 'Rekenen' },
      ],
      [
        {
          id: 'a1',
          naam: 'Lezen',
          doelen: [{ id: 'd1', oppDoel: 'o1' }],
          uitkomsten: [{ doel: 'd1', uitkomst: 'behaald', toelichting: '' }],
        },
      ],
      [
        { doel: 'o1', uitkomst: 'behaald', dag: datum('2026-11-01') },
        { doel: 'o1', uitkomst: 'niet', dag: datum('2026-03-01') },
      ],
    );
    expect(effect).toEqual([
      {
        doel: 'o1',
        tekst: 'Lezen',
        laatste: { doel: 'o1', uitkomst: 'behaald', dag: '2026-11-01' },
        arrangementen: [{ arrangement: 'a1', naam: 'Lezen', uitkomst: 'behaald' }],
      },
    ]);
  });
});
