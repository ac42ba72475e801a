import { describe, expect, it } from 'vitest';
import { datum, plusDagen } from '../../../kern/tijd/datum.ts';
import { termijnVan } from './einde.ts';
import type { Handelinginhoud } from './handeling.ts';
import { beoordeelInhoud } from './inhoud.ts';
import { HANDELING, VANDAAG } from './proefhandeling.ts';
import { BEGINNEN } from './voorbeelden.ts';

const codes = (anders: Partial<Handelinginhoud>) => {
  const uitkomst = beoordeelInhoud({ ...HANDELING, ...anders }, VANDAAG);
  return uitkomst.mag ? [] : uitkomst.redenen.map(({ code }) => code);
};

describe('wat er van een handeling op papier moet staan', () => {
  it.each([
    ['ARR-6 wat, wanneer, waar, wie, hoe en wat in nood: het kan', {}, []],
    ['ARR-6 zonder noodplan kan het niet', { nood: ' ' }, ['nood-ontbreekt']],
    ['ARR-6 zonder protocol kan het niet', { protocol: '' }, ['protocol-ontbreekt']],
    ['ARR-6 het protocol mag ook een document zijn', { protocol: '', document: 'een-document' }, []],
    ['ARR-6 zonder iemand die het doet kan het niet', { uitvoerders: [' '] }, ['uitvoerder-ontbreekt']],
    ['ARR-6 een naam staat er één keer', { uitvoerders: ['Anna Bos', 'anna  bos'] }, ['uitvoerder-dubbel']],
    ['ARR-6 elf mensen is te veel', { uitvoerders: [...'abcdefghijk'] }, ['te-veel-uitvoerders']],
    [
      'ARR-6 het einde ligt niet voor het begin',
      { van: datum('2027-01-02'), tot: datum('2027-01-01') },
      ['einde-voor-begin'],
    ],
    ['ARR-6 een afspraak voor één dag kan', { van: VANDAAG, tot: VANDAAG }, []],
    [
      'ARR-6 een afspraak die al voorbij is niet',
      { van: datum('2026-11-01'), tot: datum('2026-11-19') },
      ['einde-voorbij'],
    ],
    ['ARR-6 precies een jaar kan', { van: VANDAAG, tot: datum('2027-11-20') }, []],
    ['ARR-6 langer dan een jaar niet', { van: VANDAAG, tot: datum('2027-11-21') }, ['langer-dan-een-jaar']],
  ])('%s', (_zin, anders, verwacht) => {
    expect(codes(anders)).toEqual(verwacht);
  });
  it('ARR-6 wat leeg is, staat er in één keer, bij het veld', () => {
    const uitkomst = beoordeelInhoud(
      { ...HANDELING, wat: '', wanneer: '', waar: '', protocol: '', nood: '', uitvoerders: [] },
      VANDAAG,
    );
    expect(uitkomst.mag || uitkomst.redenen.map(({ veld }) => veld)).toEqual([
      ...['wat', 'wanneer', 'waar', 'uitvoerders', 'protocol', 'nood'],
    ]);
  });
  it('ARR-6 een begin van een afspraak is nooit vanzelf genoeg', () => {
    for (const { maak } of Object.values(BEGINNEN)) expect(beoordeelInhoud(maak(VANDAAG), VANDAAG).mag).toBe(false);
    expect(BEGINNEN.kort.maak(VANDAAG).tot).toBe('2026-12-03');
  });
});

describe('herinneren aan het einde', () => {
  it('ARR-6 drie weken voor de laatste dag komt het op de werklijst', () => {
    expect(termijnVan(HANDELING)).toMatchObject({
      laatsteDag: '2027-07-31',
      tonenVanaf: '2027-07-10',
      bron: { regel: 'ARR-6' },
    });
  });
  it('ARR-6 een korte kuur vraagt geen herinnering', () => {
    expect(termijnVan({ ...HANDELING, van: VANDAAG, tot: plusDagen(VANDAAG, 13) })).toBeUndefined();
  });
});
