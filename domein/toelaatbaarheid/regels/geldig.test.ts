import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { isBegonnen, isGeldigVoor, schoolsoortVoor, type Verklaring } from './geldig.ts';

const sbo: Verklaring = {
  soort: 'SBO',
  swv: 'PO9901',
  van: datum('2026-08-01'),
  tot: datum('2028-07-31'),
  ingetrokkenOp: null,
  vervangen: false,
};
const school = { soorten: ['SBO'], swvPo: 'PO9901', swvVo: null };
const vso = { soorten: ['SO', 'VSO'], swvPo: 'PO9902', swvVo: 'VO9902' };
const dag = datum('2026-11-20');

describe('voor wie een verklaring geldt', () => {
  it.each([
    ['TLV-10 sbo binnen het samenwerkingsverband', sbo, school, undefined],
    [
      'TLV-5 sbo buiten het samenwerkingsverband niet',
      sbo,
      { ...school, swvPo: 'PO9902' },
      'ander-samenwerkingsverband',
    ],
    ['TLV-10 so in een ander samenwerkingsverband wel', { ...sbo, soort: 'SO' }, vso, undefined],
    ['TLV-10 vso in een ander samenwerkingsverband wel', { ...sbo, soort: 'VSO', swv: 'VO9901' }, vso, undefined],
    ['TLV-10 pro op een vso-school niet', { ...sbo, soort: 'PRO', swv: 'VO9901' }, vso, 'andere-soort'],
    ['TLV-10 een verlopen verklaring niet', { ...sbo, tot: datum('2026-07-31') }, school, 'verlopen'],
    ['TLV-8 een ingetrokken verklaring niet', { ...sbo, ingetrokkenOp: datum('2026-10-01') }, school, 'ingetrokken'],
    ['TLV-8 een na bezwaar vervangen verklaring niet', { ...sbo, vervangen: true }, school, 'vervangen'],
    [
      'TLV-10 een aanwijzing voor lwoo bij een school voor vo',
      { ...sbo, soort: 'LWOO', swv: 'VO9901' },
      { ...vso, soorten: ['VO'] },
      undefined,
    ],
  ] as const)('%s', (_, verklaring, bij, code) => {
    const uitkomst = isGeldigVoor(verklaring as Verklaring, bij, dag);
    expect(uitkomst.mag ? undefined : uitkomst.redenen[0]?.code).toBe(code);
  });

  it('TLV-10 op de laatste dag geldt zij nog, en een latere begint nog', () => {
    expect(isGeldigVoor(sbo, school, datum('2028-07-31')).mag).toBe(true);
    expect(isBegonnen(sbo, datum('2026-07-31'))).toBe(false);
    expect(isBegonnen(sbo, datum('2026-08-01'))).toBe(true);
  });

  it('TLV-4 lwoo is bij een gewone school voor vo', () => {
    expect(schoolsoortVoor('LWOO')).toBe('VO');
    expect(schoolsoortVoor('SBO')).toBe('SBO');
  });
});
