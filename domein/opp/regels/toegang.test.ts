import { describe, expect, it } from 'vitest';
import type { Rol } from '../../../kern/actor/actor.ts';
import { mag, magNiet } from '../../../kern/uitkomst/uitkomst.ts';
import { magGesprekZien, magInstemmingZien, magOppZien, magVersieZien } from './toegang.ts';

const BRON = { regel: 'TOE-3', artikel: 'x' };
const KIND = { zien: mag('ja', BRON), gedeeld: false };
const wie = (rol: Rol | 'systeem', organisatie: string | null = null) => ({
  persoon: rol,
  naam: rol,
  rol,
  organisatie,
});
const rij = { vestiging: 'S' };

describe('TOE-3 het plan', () => {
  it('TOE-3 ouder, leerling, de eigen school en de leraar lezen dat er een plan is; een ander niet', () => {
    expect(magOppZien(wie('ouder'), rij, KIND).mag).toBe(true);
    expect(magOppZien(wie('leerling'), rij, KIND).mag).toBe(true);
    expect(magOppZien(wie('ib', 'S'), rij, KIND).mag).toBe(true);
    expect(magOppZien(wie('leraar', 'S'), rij, KIND).mag).toBe(true);
    expect(magOppZien(wie('ib', 'T'), rij, KIND).mag).toBe(false);
    expect(magOppZien(wie('ib', 'T'), rij, { ...KIND, gedeeld: true }).mag).toBe(true);
    for (const rol of ['bestuur', 'directie', 'tlv', 'consulent', 'partner', 'deskundige', 'beheer'] as const)
      expect(magOppZien(wie(rol, 'S'), rij, KIND).mag).toBe(false);
    expect(magOppZien(wie('ouder'), rij, { ...KIND, zien: magNiet({ code: 'geen', zin: 'x', bron: BRON }) }).mag).toBe(
      false,
    );
  });
  it('TOE-3 OPP-7 een concept leest alleen de school die het schrijft; wat voorligt ook ouders en leerling', () => {
    const versie = (toestand: string, hash: string | null) => ({ ...rij, toestand, hash });
    const zien = (rol: Rol, toestand: string, hash: string | null, organisatie: string | null = null) =>
      magVersieZien(wie(rol, organisatie), versie(toestand, hash), { ...KIND, gedeeld: true }).mag;
    expect([
      zien('ib', 'concept', null, 'S'),
      zien('ib', 'concept', null, 'T'),
      zien('ouder', 'concept', null),
    ]).toEqual([true, false, false]);
    expect([
      zien('ouder', 'aangeboden', 'h'),
      zien('leerling', 'aangeboden', 'h'),
      zien('leraar', 'aangeboden', 'h', 'S'),
    ]).toEqual([true, true, false]);
    expect([zien('leraar', 'vastgesteld', 'h', 'S'), zien('ib', 'vastgesteld', 'h', 'T')]).toEqual([true, true]);
  });
  it('TOE-3 OPP-3 OPP-4 een leerling leest het eigen antwoord en de eigen gesprekken, een leraar geen van beide', () => {
    const leerling = wie('leerling');
    expect(magInstemmingZien(leerling, { ...rij, persoon: 'leerling' }, KIND).mag).toBe(true);
    expect(magInstemmingZien(leerling, { ...rij, persoon: 'moeder' }, KIND).mag).toBe(false);
    expect(magGesprekZien(leerling, { ...rij, met: 'leerling' }, KIND).mag).toBe(true);
    expect(magGesprekZien(leerling, { ...rij, met: 'ouders' }, KIND).mag).toBe(false);
    expect(magInstemmingZien(wie('leraar', 'S'), { ...rij, persoon: 'x' }, KIND).mag).toBe(false);
    expect(magGesprekZien(wie('leraar', 'S'), { ...rij, met: 'leerling' }, KIND).mag).toBe(false);
    expect(magGesprekZien(wie('ouder'), { ...rij, met: 'leerling' }, KIND).mag).toBe(true);
  });
});
