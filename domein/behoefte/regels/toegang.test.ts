import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../kern/actor/actor.ts';
import { mag, magNiet } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { magBehoefteToevoegen, magBehoefteZien, magBeschrijvingToevoegen, magBeschrijvingZien } from './toegang.ts';

const BRON = bron('TOE-3', 'AVG-15');
const ZIET = { zien: mag('Ziet het kind.', BRON), gedeeld: false };
const GEDEELD = { ...ZIET, gedeeld: true };
const ZIET_NIET = { zien: magNiet({ code: 'x', zin: 'Ziet het kind niet.', bron: BRON }), gedeeld: true };
const als = (rol: Actor['rol'], organisatie: string | null = null): Actor => ({
  persoon: 'ik',
  naam: 'ik',
  rol,
  organisatie,
});

describe('wie leest wat een kind nodig heeft', () => {
  it.each([
    ['TOE-3 ouders lezen alles', als('ouder'), ZIET, [true, true, true]],
    ['TOE-3 de leerling leest alles', als('leerling'), ZIET, [true, true, true]],
    ['TOE-3 een school leest het eigen werk en dat van ouders', als('ib', 'school'), ZIET, [true, false, true]],
    ['AAN-12 en dat van een andere school als ouders delen', als('ib', 'school'), GEDEELD, [true, true, true]],
    ['TOE-3 wie het kind niet ziet, leest niets', als('ib', 'school'), ZIET_NIET, [false, false, false]],
    ['TOE-3 een deskundige leest niets', als('deskundige', 'school'), ZIET, [false, false, false]],
  ] as const)('%s', (_zin, actor, kind, verwacht) => {
    const rijen = [{ vestiging: 'school' }, { vestiging: 'ander' }, { vestiging: null }].map((rij) => ({
      ...rij,
      soort: 'observatie',
    }));
    expect(rijen.map((rij) => magBehoefteZien(actor, rij, kind).mag)).toEqual(verwacht);
    expect(rijen.map((rij) => magBeschrijvingZien(actor, rij, kind).mag)).toEqual(verwacht);
  });

  it('BEH-7 een leraar leest de behoeften en wat helpt, geen andere beschrijvingen', () => {
    const ziet = (soort: string, kind: Parameters<typeof magBeschrijvingZien>[2] = ZIET) =>
      magBeschrijvingZien(als('leraar', 'school'), { vestiging: 'school', soort }, kind).mag;
    expect(magBehoefteZien(als('leraar', 'school'), { vestiging: 'school' }, ZIET).mag).toBe(true);
    expect(
      ['bevorderend', 'belemmerend', 'visie_ouders', 'geprobeerd', 'observatie'].map((soort) => ziet(soort)),
    ).toEqual([...[true, false, false, false, false]]);
    expect(ziet('bevorderend', ZIET_NIET)).toBe(false);
  });
});

describe('wie schrijft wat een kind nodig heeft', () => {
  const behoefte = { vestiging: 'school', bron: 'school', door: 'ik' };
  it.each([
    ['de school voor zichzelf', als('ib', 'school'), behoefte, true],
    ['een school voor een andere school', als('ib', 'ander'), behoefte, false],
    ['een school namens de ouders', als('ib', 'school'), { ...behoefte, bron: 'ouders' }, false],
    ['iemand op naam van een ander', als('ib', 'school'), { ...behoefte, door: 'ander' }, false],
    ['ouders hun eigen kijk', als('ouder'), { vestiging: null, bron: 'ouders', door: 'ik' }, true],
    ['ouders namens de school', als('ouder'), behoefte, false],
    ['de leerling de eigen kijk', als('leerling'), { vestiging: null, bron: 'leerling', door: 'ik' }, true],
    ['een leraar', als('leraar', 'school'), behoefte, false],
  ] as const)('BEH-6 %s', (_wie, actor, rij, verwacht) => {
    expect(magBehoefteToevoegen(actor, rij, ZIET).mag).toBe(verwacht);
    expect(magBehoefteToevoegen(actor, rij, ZIET_NIET).mag).toBe(false);
  });

  it('BEH-3 ouders schrijven hun visie, geen observatie', () => {
    const rij = { vestiging: null, door: 'ik' };
    expect(
      ['visie_ouders', 'visie_leerling', 'observatie'].map(
        (soort) => magBeschrijvingToevoegen(als('ouder'), { ...rij, soort }, ZIET).mag,
      ),
    ).toEqual([true, false, false]);
    expect(
      magBeschrijvingToevoegen(als('ib', 'school'), { vestiging: 'school', door: 'ik', soort: 'observatie' }, ZIET).mag,
    ).toBe(true);
  });
});
