import { describe, expect, it } from 'vitest';
import { ROLLEN, type Rol } from '../../../kern/actor/actor.ts';
import { mag, magNiet } from '../../../kern/uitkomst/uitkomst.ts';
import { magRodZien } from './toegang.ts';

const BRON = { regel: 'TOE-3', artikel: 'x' };
const zien = mag('ja', BRON);
const actor = (rol: Rol, organisatie: string | null = '99AA00') => ({ persoon: 'p', naam: 'x', rol, organisatie });
const rij = { vestiging: '99AA00' };

describe('TOE-3 wie de registratie in ROD leest', () => {
  it('TOE-3 de school en de ouders; leraar, leerling, bestuur en samenwerkingsverband niet', () => {
    expect(ROLLEN.filter((rol) => magRodZien(actor(rol), rij, { zien, gedeeld: true }).mag)).toEqual([
      'ouder',
      'ib',
      'schoolleider',
    ]);
  });
  it('TOE-3 een andere school alleen als de ouders delen, en niemand die het kind niet ziet', () => {
    const elders = (gedeeld: boolean) => magRodZien(actor('ib', '99AB00'), rij, { zien, gedeeld }).mag;
    expect([elders(true), elders(false)]).toEqual([true, false]);
    const dicht = magNiet({ code: 'dicht', zin: 'x', bron: BRON });
    expect(magRodZien(actor('ib'), rij, { zien: dicht, gedeeld: true })).toBe(dicht);
  });
});
