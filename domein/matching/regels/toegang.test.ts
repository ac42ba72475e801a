import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../kern/actor/actor.ts';
import { mag, magNiet } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { magMatchToevoegen, magMatchZien } from './toegang.ts';

const BRON = bron('TOE-3', 'AVG-15');
const ZIET = mag('Ziet het kind.', BRON);
const ZIET_NIET = magNiet({ code: 'x', zin: 'Ziet het kind niet.', bron: BRON });
const als = (rol: Actor['rol'], organisatie: string | null = null): Actor => ({
  persoon: 'ik',
  naam: 'ik',
  rol,
  organisatie,
});
const RIJ = { vestiging: 'school', door: 'ik' };

describe('wie een bewaarde vergelijking leest en bewaart', () => {
  it.each([
    ['de school die haar bewaarde', als('ib', 'school'), ZIET, true, true],
    ['die school als zij het kind niet meer ziet', als('ib', 'school'), ZIET_NIET, false, false],
    ['een andere school', als('schoolleider', 'ander'), ZIET, false, false],
    ['ouders lezen mee en bewaren niet', als('ouder'), ZIET, true, false],
    ['de leraar', als('leraar', 'school'), ZIET, false, false],
    ['de leerling', als('leerling'), ZIET, false, false],
    ['het samenwerkingsverband', als('consulent', 'school'), ZIET, false, false],
  ] as const)('MAT-4 %s', (_wie, actor, kind, leest, bewaart) => {
    expect([magMatchZien(actor, RIJ, kind).mag, magMatchToevoegen(actor, RIJ, kind).mag]).toEqual([leest, bewaart]);
  });

  it('MAT-4 niemand bewaart op naam van een ander', () => {
    expect(magMatchToevoegen(als('ib', 'school'), { ...RIJ, door: 'ander' }, ZIET).mag).toBe(false);
  });
});
