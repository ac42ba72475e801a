import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { magGewistZijn } from './bewaartermijn.ts';
import { kiesPeriode } from './periode.ts';
import { isSignaal, SIGNALEN, schrijfSignaal, UITLEG } from './signalen.ts';
import { beoordeelVergissing } from './vergissing.ts';
import { schrijfLezer } from './wie.ts';

const VANDAAG = datum('2026-11-20');

describe('TOE-4 de periode waarin men zoekt', () => {
  it.each<[string, { van?: string; tot?: string }, string]>([
    ['zonder keuze de laatste week', {}, '2026-11-14 2026-11-20'],
    ['alleen een begin: tot en met vandaag', { van: '2026-11-01' }, '2026-11-01 2026-11-20'],
    ['alleen een eind: de week ervoor', { tot: '2026-03-07' }, '2026-03-01 2026-03-07'],
    ['één dag', { van: '2026-11-20', tot: '2026-11-20' }, '2026-11-20 2026-11-20'],
    ['een begin na vandaag', { van: '2026-12-01' }, '2026-12-01 2026-12-01'],
    ['een heel jaar', { van: '2025-11-20', tot: '2026-11-20' }, '2025-11-20 2026-11-20'],
    ['meer dan een jaar', { van: '2025-11-19', tot: '2026-11-20' }, 'periode-te-lang'],
    ['omgekeerd', { van: '2026-11-20', tot: '2026-11-19' }, 'periode-omgekeerd'],
  ])('TOE-4 %s', (_wat, { van, tot }, verwacht) => {
    const uitkomst = kiesPeriode({ ...(van && { van: datum(van) }), ...(tot && { tot: datum(tot) }) }, VANDAAG);
    expect(uitkomst.mag ? `${uitkomst.waarde.van} ${uitkomst.waarde.tot}` : uitkomst.redenen[0]?.code).toBe(verwacht);
  });
});

describe('TOE-4 signalen in woorden', () => {
  it.each(SIGNALEN)('TOE-4 %s is één zin voor één en voor meer, met uitleg', (soort) => {
    expect(schrijfSignaal(soort, 1)).toContain(soort === 'veel-dossiers' ? '1 ' : '1');
    expect(schrijfSignaal(soort, 12)).toContain('12');
    expect(UITLEG[soort].length).toBeGreaterThan(40);
  });

  it('TOE-4 wat geen signaal is, wordt er geen', () => {
    expect([isSignaal('met-code'), isSignaal('toString')]).toEqual([true, false]);
  });
});

describe('TOE-4 wie het was', () => {
  const NIEMAND = { persoon: null, naam: null, rol: 'openbaar', organisatie: null, genodigde: null };
  it.each([
    [{ ...NIEMAND, rol: 'systeem' }, 'Opmaat zelf', 'een taak die vanzelf gaat'],
    [NIEMAND, 'Iemand met een link en code', 'zonder account'],
    [
      { ...NIEMAND, genodigde: 'Jeugdhulp Proefdam' },
      'Iemand met een link en code',
      'de link ging naar Jeugdhulp Proefdam',
    ],
    [{ ...NIEMAND, persoon: 'p', naam: 'Tom', rol: 'ouder' }, 'Tom', 'ouder'],
    [{ ...NIEMAND, persoon: 'p', naam: 'Tom', rol: 'ib', organisatie: 'De Wilg' }, 'Tom', 'intern begeleider, De Wilg'],
    [{ ...NIEMAND, persoon: 'p', rol: 'oude-rol' }, 'Iemand die niet meer in Opmaat staat', 'oude-rol'],
  ])('TOE-4 %j is %s', (lezer, wie, bij) => {
    expect(schrijfLezer(lezer)).toEqual({ wie, bij });
  });
});

describe('TOE-4 een vergissing melden', () => {
  it.each<[string, string, boolean, string[]]>([
    ['een korte uitleg is genoeg', '  Ik zocht een ander kind.  ', false, []],
    ['niets zeggen kan niet', '   ', false, ['uitleg-te-kort']],
    ['te lang', 'x'.repeat(501), false, ['uitleg-te-lang']],
    ['al gemeld', 'Ik zocht een ander kind.', true, ['al-gemeld']],
  ])('TOE-4 %s', (_wat, uitleg, alGemeld, codes) => {
    const uitkomst = beoordeelVergissing({ uitleg }, { alGemeld });
    expect(uitkomst.mag ? [] : uitkomst.redenen.map(({ code }) => code)).toEqual(codes);
    if (uitkomst.mag) expect(uitkomst.waarde).toBe(uitleg.trim());
  });
});

describe('TOE-6 hoelang het logboek blijft', () => {
  it.each([
    ['2021-11-20', '2026-11-19', false],
    ['2021-11-20', '2026-11-20', true],
    ['2024-02-29', '2029-02-28', true],
  ])('TOE-6 verzegeld op %s, gewist op %s: %s', (verzegeld, gewist, verwacht) => {
    expect(magGewistZijn(datum(verzegeld), datum(gewist))).toBe(verwacht);
  });
});
