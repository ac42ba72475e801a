import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import type { Onderwijszorg } from './inhoud.ts';
import { beoordeelOnderwijszorg, beoordeelOpbouw, urenOp } from './onderwijszorg.ts';

const PERIODE = { van: datum('2026-09-01'), tot: datum('2027-02-26') };
const ZORG: Onderwijszorg = {
  zorgdoelen: ['Slaapt weer door'],
  zorgaanbieder: 'Jeugdhulp Proefdam',
  zorgbetaler: 'gemeente',
  opbouw: [
    { van: datum('2026-09-01'), urenPerWeek: 6 },
    { van: datum('2026-10-19'), urenPerWeek: 12.5 },
    { van: datum('2027-01-04'), urenPerWeek: 25 },
  ],
  besprokenMetOuders: datum('2026-08-20'),
};
const DOEL = { id: '1', tekst: 'Volgt de lessen rekenen', oppDoel: null };
const KOSTEN = [{ betaler: 'swv' }, { betaler: 'gemeente' }];
const vraag = (
  zorg: Partial<Onderwijszorg> | null,
  rest: { doelen?: (typeof DOEL)[]; kosten?: { betaler: string }[] } = {},
) =>
  beoordeelOnderwijszorg({
    ...PERIODE,
    vandaag: datum('2026-08-25'),
    inhoud: { doelen: rest.doelen ?? [DOEL], onderwijszorg: zorg && { ...ZORG, ...zorg } },
    kosten: rest.kosten ?? KOSTEN,
  }).map(({ code }) => code);

describe('onderwijs en zorg naast elkaar', () => {
  it('ARR-5 doelen, betalers, gesprek en opbouw zijn er: er mankeert niets', () => {
    expect(vraag({})).toEqual([]);
  });
  it('ARR-5 zonder zorg ernaast wordt er niets gevraagd', () => {
    expect(vraag(null, { doelen: [], kosten: [] })).toEqual([]);
  });
  it.each([
    ['ARR-5 een zorgdoel van alleen spaties telt niet', { zorgdoelen: [' '] }, {}, ['zorgdoel-ontbreekt']],
    ['ARR-5 zonder aanbieder van de zorg kan het niet', { zorgaanbieder: '' }, {}, ['zorgaanbieder-ontbreekt']],
    ['ARR-5 zonder doel voor het onderwijs kan het niet', {}, { doelen: [] }, ['onderwijsdoel-ontbreekt']],
    [
      'ARR-5 zonder kosten voor onderwijs kan het niet',
      {},
      { kosten: [{ betaler: 'gemeente' }] },
      ['onderwijsbetaler-ontbreekt'],
    ],
    ['ARR-5 de betaler van de zorg staat ook bij de kosten', { zorgbetaler: 'zorgwet' }, {}, ['zorgbetaler-ontbreekt']],
    ['ARR-5 het is met ouders besproken', { besprokenMetOuders: null }, {}, ['niet-besproken-met-ouders']],
    [
      'ARR-5 een gesprek van morgen is nog niet geweest',
      { besprokenMetOuders: datum('2026-08-26') },
      {},
      ['gesprek-nog-niet-geweest'],
    ],
  ] as const)('%s', (_zin, zorg, rest, verwacht) => {
    expect(vraag(zorg, rest as never)).toEqual(verwacht);
  });
  it('ARR-5 alles wat mist staat er in één keer, met het veld erbij', () => {
    const redenen = beoordeelOnderwijszorg({
      ...PERIODE,
      vandaag: datum('2026-08-25'),
      inhoud: {
        doelen: [],
        onderwijszorg: { ...ZORG, zorgdoelen: [], zorgaanbieder: '', besprokenMetOuders: null, opbouw: [] },
      },
      kosten: [],
    });
    expect(redenen.map(({ veld }) => veld)).toEqual([
      'doelen',
      'zorgdoelen',
      'zorgaanbieder',
      'kosten',
      'kosten',
      'besprokenMetOuders',
    ]);
  });
});

describe('de uren op school worden opgebouwd', () => {
  const stap = (van: string, urenPerWeek: number, waarom = '') => ({ van: datum(van), urenPerWeek, waarom });
  const codes = (...stappen: ReturnType<typeof stap>[]) => beoordeelOpbouw(stappen, PERIODE).map(({ code }) => code);
  it.each([
    ['ARR-5 een opbouw mag, maar hoeft niet', [], []],
    ['ARR-5 elk uur telt van 0 tot en met 40', [stap('2026-09-01', 0), stap('2026-09-02', 40)], []],
    ['ARR-5 meer dan 40 uur is geen schoolweek', [stap('2026-09-01', 40.5)], ['uren-onmogelijk']],
    ['ARR-5 minder dan nul uur bestaat niet', [stap('2026-09-01', -1)], ['uren-onmogelijk']],
    ['ARR-5 een kwartier is te precies', [stap('2026-09-01', 5.25)], ['uren-onmogelijk']],
    ['ARR-5 een stap voor het begin kan niet', [stap('2026-08-31', 5)], ['stap-buiten-periode']],
    ['ARR-5 een stap na het einde kan niet', [stap('2027-02-27', 5)], ['stap-buiten-periode']],
    ['ARR-5 de laatste dag mag nog', [stap('2027-02-26', 5)], []],
    ['ARR-5 stappen staan op volgorde', [stap('2026-10-01', 5), stap('2026-09-01', 10)], ['stappen-niet-op-volgorde']],
    [
      'ARR-5 twee stappen op één dag kan niet',
      [stap('2026-10-01', 5), stap('2026-10-01', 10)],
      ['stappen-niet-op-volgorde'],
    ],
    [
      'ARR-5 een stap terug vraagt woorden',
      [stap('2026-09-01', 10), stap('2026-10-01', 5), stap('2026-11-01', 15)],
      ['minder-uren-zonder-reden'],
    ],
    [
      'ARR-5 een stap terug met woorden mag',
      [stap('2026-09-01', 10), stap('2026-10-01', 5, 'Na de operatie eerst herstellen'), stap('2026-11-01', 15)],
      [],
    ],
    [
      'ARR-5 de laatste stap is waar men naartoe werkt',
      [stap('2026-09-01', 10), stap('2026-10-01', 5, 'Het gaat minder')],
      ['opbouw-zonder-doel'],
    ],
  ] as const)('%s', (_zin, stappen, verwacht) => {
    expect(codes(...stappen)).toEqual(verwacht);
  });

  it.each([
    ['2026-08-31', undefined],
    ['2026-09-01', 6],
    ['2026-10-18', 6],
    ['2026-10-19', 12.5],
    ['2027-06-01', 25],
  ])('ARR-5 op %s gelden de uren van de laatste stap die begon', (dag, uren) => {
    expect(urenOp(ZORG.opbouw, datum(dag))).toBe(uren);
  });
});
