import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { stappenVoorLidmaatschap, vergelijk } from './vergelijk.ts';

const VANDAAG = datum('2026-11-20');
const EERDER = datum('2020-08-01');

describe('vergelijken met wat er staat', () => {
  const oud = { naam: 'De School', soorten: ['SO', 'VSO'], leerlingen: null };

  it.each([
    ['ORG-7 wat er niet was, is nieuw', undefined, { soort: 'nieuw' }],
    ['ORG-7 wat hetzelfde is, blijft', { ...oud, soorten: ['SO', 'VSO'] }, { soort: 'gelijk' }],
    ['ORG-7 een andere naam is een wijziging', { ...oud, naam: 'Oude naam' }, { soort: 'gewijzigd', velden: ['naam'] }],
    [
      'ORG-7 een andere lijst is een wijziging',
      { ...oud, soorten: ['SO'] },
      { soort: 'gewijzigd', velden: ['soorten'] },
    ],
  ])('%s', (_naam, bewaard, verschil) => {
    expect(vergelijk<typeof oud | (typeof bewaard & {})>(bewaard, oud)).toEqual(verschil);
  });
});

describe('lidmaatschap met datum', () => {
  it.each([
    [
      'ORG-7 een eerste lidmaatschap begint vandaag',
      undefined,
      '99001',
      [{ soort: 'begin', bij: '99001', van: VANDAAG }],
    ],
    ['ORG-7 hetzelfde blijft lopen', { bij: '99001', van: EERDER }, '99001', []],
    ['ORG-7 niets blijft niets', undefined, null, []],
    [
      'ORG-7 een ander laat het oude vandaag eindigen',
      { bij: '99001', van: EERDER },
      '99002',
      [
        { soort: 'eindig', bij: '99001', van: EERDER, tot: VANDAAG },
        { soort: 'begin', bij: '99002', van: VANDAAG },
      ],
    ],
    [
      'ORG-7 wat vandaag begon, wordt verbeterd',
      { bij: '99001', van: VANDAAG },
      '99002',
      [
        { soort: 'verwijder', bij: '99001', van: VANDAAG },
        { soort: 'begin', bij: '99002', van: VANDAAG },
      ],
    ],
    [
      'ORG-7 wie nergens meer bij hoort, eindigt vandaag',
      { bij: 'PO9901', van: EERDER },
      null,
      [{ soort: 'eindig', bij: 'PO9901', van: EERDER, tot: VANDAAG }],
    ],
  ])('%s', (_naam, oud, nieuw, stappen) => {
    expect(stappenVoorLidmaatschap(oud, nieuw, VANDAAG)).toEqual(stappen);
  });
});
