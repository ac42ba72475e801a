import { describe, expect, it } from 'vitest';
import { ROLLEN, type Rol } from '../../../kern/actor/actor.ts';
import { mag, magNiet } from '../../../kern/uitkomst/uitkomst.ts';
import { magEvaluatieToevoegen, magEvaluatieZien } from './toegang.ts';

const BRON = { regel: 'TOE-3', artikel: 'x' };
const zien = mag('ja', BRON);
const actor = (rol: Rol, organisatie: string | null = '99AA00') => ({ persoon: 'p', naam: 'x', rol, organisatie });
const rij = { vestiging: '99AA00', door: 'p' };

describe('TOE-3 wie een evaluatie leest en vastlegt', () => {
  it('TOE-3 school, ouders, leerling en leraar lezen; wie er niet bij werkt nooit', () => {
    const lezers = ROLLEN.filter((rol) => magEvaluatieZien(actor(rol), rij, { zien, gedeeld: true }).mag);
    expect(lezers).toEqual(['ouder', 'leerling', 'leraar', 'ib', 'schoolleider']);
  });
  it('TOE-3 een andere school leest alleen als de ouders delen, de leraar daar niet', () => {
    const elders = (rol: Rol, gedeeld: boolean) => magEvaluatieZien(actor(rol, '99AB00'), rij, { zien, gedeeld }).mag;
    expect([elders('ib', true), elders('ib', false), elders('leraar', true)]).toEqual([true, false, false]);
  });
  it('TOE-3 wie het kind niet ziet, ziet geen evaluatie', () => {
    const dicht = magNiet({ code: 'dicht', zin: 'x', bron: BRON });
    expect(magEvaluatieZien(actor('ib'), rij, { zien: dicht, gedeeld: true })).toBe(dicht);
    expect(magEvaluatieToevoegen(actor('ib'), rij, dicht)).toBe(dicht);
  });
  it('OPP-5 alleen de school die het plan maakte legt vast, onder de eigen naam', () => {
    expect(ROLLEN.filter((rol) => magEvaluatieToevoegen(actor(rol), rij, zien).mag)).toEqual(['ib', 'schoolleider']);
    expect(magEvaluatieToevoegen(actor('ib', '99AB00'), rij, zien).mag).toBe(false);
    expect(magEvaluatieToevoegen(actor('ib'), { ...rij, door: 'q' }, zien).mag).toBe(false);
  });
});
