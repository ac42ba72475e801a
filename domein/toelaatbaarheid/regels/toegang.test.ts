import { describe, expect, it } from 'vitest';
import type { Actor, Rol } from '../../../kern/actor/actor.ts';
import { datum } from '../../../kern/tijd/datum.ts';
import { magBesluitZien, magPlaatsingZien, magTellerZien } from './toegang.ts';

const dag = datum('2026-11-20');
const van = datum('2026-08-01');
const kind = {
  leerling: 'kind',
  minderjarig: true,
  gezag: [
    { persoon: 'ouder', soort: 'ouder_met_gezag', van, tot: null },
    { persoon: 'zonder', soort: 'ouder_zonder_gezag', van, tot: null },
  ],
  scholen: [
    { vestiging: 'vroeg', van, tot: null },
    { vestiging: 'zit', van, tot: null },
    { vestiging: 'derde', van, tot: null },
  ],
  inschrijvingen: [],
  delingen: [],
  noodtoegang: [],
};
const rij = { swv: 'PO9901', vestiging: 'vroeg', plaatsingen: [{ vestiging: 'zit', van, tot: null }] };
const actor = (rol: Rol, organisatie: string | null, anders: Partial<Actor> = {}): Actor => ({
  persoon: rol,
  naam: rol,
  rol,
  organisatie,
  ...anders,
});

describe('wie een besluit leest', () => {
  it.each([
    [actor('tlv', 'PO9901'), true],
    [actor('tlv', 'PO9902'), false],
    [actor('ouder', null), true],
    [actor('ouder', null, { persoon: 'zonder' }), false],
    [actor('leerling', null, { leerling: 'kind' }), true],
    [actor('leerling', null, { leerling: 'ander' }), false],
    [actor('ib', 'vroeg'), true],
    [actor('schoolleider', 'zit'), true],
    [actor('ib', 'derde'), false],
    [actor('ib', 'vierde'), false],
    [actor('leraar', 'vroeg'), false],
    [actor('deskundige', 'PO9901'), false],
    [actor('directie', 'PO9901'), false],
    [actor('consulent', 'PO9901'), false],
    [actor('beheer', null), false],
  ] as const)('TLV-8 $rol bij $organisatie: %s', (wie, verwacht) => {
    expect(magBesluitZien(wie, rij, kind, dag).mag).toBe(verwacht);
  });

  it('TLV-8 vanaf achttien leest de ouder niet meer mee', () => {
    expect(magBesluitZien(actor('ouder', null), rij, { ...kind, minderjarig: false }, dag).mag).toBe(false);
  });

  it('TLV-10 waar een verklaring wordt gebruikt, ziet de school waar de leerling zit, niet de school die vroeg', () => {
    const plek = { swv: 'PO9901', vestiging: 'zit' };
    expect(magPlaatsingZien(actor('ib', 'zit'), plek, kind, dag).mag).toBe(true);
    expect(magPlaatsingZien(actor('ib', 'vroeg'), plek, kind, dag).mag).toBe(false);
    expect(magPlaatsingZien(actor('tlv', 'PO9901'), plek, kind, dag).mag).toBe(true);
  });

  it('TLV-8 de nummering is van het samenwerkingsverband zelf', () => {
    expect(magTellerZien(actor('tlv', 'PO9901'), { swv: 'PO9901' }).mag).toBe(true);
    expect(magTellerZien(actor('tlv', 'PO9902'), { swv: 'PO9901' }).mag).toBe(false);
    expect(magTellerZien(actor('directie', 'PO9901'), { swv: 'PO9901' }).mag).toBe(false);
  });
});
