import { describe, expect, it } from 'vitest';
import { isVerbindingWeg } from './verbinding-weg.ts';

describe('een fout die niemand opvangt', () => {
  it.each([
    ['de databank is gedood', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }), true],
    ['de databank stopt', Object.assign(new Error('terminating connection'), { code: '57P01' }), true],
    ['de verbinding viel weg', new Error('Connection terminated unexpectedly'), true],
    ['een fout van onszelf', new TypeError('x is not a function'), false],
    ['iets dat al bestaat', Object.assign(new Error('duplicate key'), { code: '23505' }), false],
    ['niets', undefined, false],
  ])('%s', (_naam, fout, weg) => {
    expect(isVerbindingWeg(fout)).toBe(weg);
  });
});
