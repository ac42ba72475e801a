import { expect, test } from 'vitest';
import { STANDAARDCRITERIA } from '../regels/criteria.ts';
import { alsInvoer, beginWaarden, controleer } from './criteria-waarden.ts';

const versie = {
  van: '2027-08-01' as never,
  stand: 'straks',
  plaatsInPlan: 'paragraaf 4',
  criteria: { ...STANDAARDCRITERIA, arrangementVoor: 'alle' as const, ookSwvs: ['PO9902'] },
};

test('MAT-1 wat niemand aanraakt, komt ongewijzigd terug', () => {
  expect(alsInvoer(beginWaarden(versie, true), 'toen')).toEqual({
    van: '2027-08-01',
    plaatsInPlan: 'paragraaf 4',
    criteria: versie.criteria,
    vervangt: 'toen',
  });
});

test('MAT-1 een nieuwe versie vraagt een naam, een start en een plaats in het plan', () => {
  const begin = beginWaarden(versie, false);
  expect(Object.keys(controleer({ ...begin, 'gewichten.wens': null })).sort()).toEqual([
    'gewichten.wens',
    'plaatsInPlan',
    'van',
    'versie',
  ]);
});
