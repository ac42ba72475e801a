import { describe, expect, it } from 'vitest';
import { type Datum, datum } from '../../../kern/tijd/datum.ts';
import { schooljaarVanaf } from '../../../kern/tijd/schooljaar.ts';
import { bepaalJaarstand } from './jaarstand.ts';

const plicht = (laatste: string, voldaan?: string) => ({
  laatsteDag: datum(laatste),
  voldaanOp: (voldaan ?? null) as Datum | null,
});

describe('OPP-5 hoe de evaluatie er in een schooljaar voor staat', () => {
  it.each([
    ['nog te doen tot 31 juli', [plicht('2027-07-31')], '2026-11-20', 'te_doen', '2027-07-31'],
    ['op 31 juli zelf nog te doen', [plicht('2027-07-31')], '2027-07-31', 'te_doen', '2027-07-31'],
    ['op 1 augustus gemist', [plicht('2027-07-31')], '2027-08-01', 'gemist', '2027-07-31'],
    ['gedaan op de dag van het gesprek', [plicht('2027-07-31', '2027-03-02')], '2027-08-01', 'gedaan', '2027-03-02'],
    [
      'te laat gedaan blijft te zien als te laat',
      [plicht('2027-07-31', '2027-09-02')],
      '2027-10-01',
      'te_laat_gedaan',
      '2027-09-02',
    ],
    [
      'van twee evaluaties is er nog één te doen',
      [plicht('2027-07-31'), plicht('2027-01-31', '2027-01-10')],
      '2027-02-01',
      'te_doen',
      '2027-07-31',
    ],
    ['een plan van eind juni begint het volgende schooljaar', [plicht('2028-07-31')], '2027-07-01', 'nog_niet', null],
  ] as const)('OPP-5 %s', (_zin, plichten, vandaag, stand, dag) => {
    expect(bepaalJaarstand(plichten, schooljaarVanaf(2026), datum(vandaag))).toEqual({ stand, dag });
  });
});
