import { describe, expect, it, test } from 'vitest';
import { type Actor, ROLLEN } from '../../../kern/actor/actor.ts';
import { type Aanvraagrij, magAanvraagZien, magAdviesZien, magHandelingZien } from './toegang.ts';

const RIJ: Aanvraagrij = {
  vestiging: '99AA00',
  swv: 'PO0001',
  verstuurd: true,
  afgerond: false,
  besloten: false,
  oudersWeten: true,
  deskundigen: [{ persoon: 'd1', swv: 'PO0001' }],
};
const actor = (rol: Actor['rol'], organisatie: string | null = null, persoon = 'x'): Actor => ({
  persoon,
  naam: 'x',
  rol,
  organisatie,
});

describe('TLV-11 wie leest een aanvraag', () => {
  test.each([
    ['de school zelf', actor('ib', '99AA00'), RIJ, true, true],
    ['de school zelf als concept', actor('schoolleider', '99AA00'), { ...RIJ, verstuurd: false }, true, true],
    ['een school die meeleest, als concept', actor('ib', '99AB00'), { ...RIJ, verstuurd: false }, true, false],
    ['een school zonder band', actor('ib', '99AB00'), RIJ, false, false],
    ['een ouder met gezag', actor('ouder'), RIJ, true, true],
    ['een ouder die het nog niet weet', actor('ouder'), { ...RIJ, verstuurd: false, oudersWeten: false }, true, false],
    ['een leerling van achttien', actor('leerling'), RIJ, true, true],
    ['een leerling van zeventien', actor('leerling'), RIJ, false, false],
    [
      'een leerling die het nog niet weet',
      actor('leerling'),
      { ...RIJ, verstuurd: false, oudersWeten: false },
      true,
      false,
    ],
    ['het samenwerkingsverband', actor('tlv', 'PO0001'), RIJ, false, true],
    ['het samenwerkingsverband vóór versturen', actor('tlv', 'PO0001'), { ...RIJ, verstuurd: false }, false, false],
    ['een ander samenwerkingsverband', actor('tlv', 'PO0002'), RIJ, false, false],
    ['de gevraagde deskundige', actor('deskundige', 'PO0001', 'd1'), RIJ, false, true],
    ['een andere deskundige', actor('deskundige', 'PO0001', 'd2'), RIJ, false, false],
    [
      'de gevraagde deskundige na het besluit',
      actor('deskundige', 'PO0001', 'd1'),
      { ...RIJ, afgerond: true },
      false,
      false,
    ],
    ['Opmaat zelf', actor('systeem'), RIJ, false, true],
  ] as const)('TLV-11 %s', (_wie, wie, rij, dossier, verwacht) => {
    expect(magAanvraagZien(wie, rij, dossier).mag).toBe(verwacht);
  });
  it('TLV-11 de andere rollen lezen niets, ook niet van een dossier dat zij zien', () => {
    const anderen = ROLLEN.filter(
      (rol) => !['ib', 'schoolleider', 'ouder', 'leerling', 'tlv', 'deskundige'].includes(rol),
    );
    for (const rol of anderen) expect(magAanvraagZien(actor(rol, '99AA00'), RIJ, true).mag, rol).toBe(false);
  });
  it('TLV-9 een voorstel blijft binnen het samenwerkingsverband', () => {
    const ouder = actor('ouder');
    const gezien = magAanvraagZien(ouder, RIJ, true);
    expect(magHandelingZien(ouder, 'voorgesteld', gezien).mag).toBe(false);
    expect(magHandelingZien(ouder, 'besloten', gezien).mag).toBe(true);
    expect(
      magHandelingZien(actor('tlv', 'PO0001'), 'voorgesteld', magAanvraagZien(actor('tlv', 'PO0001'), RIJ, false)).mag,
    ).toBe(true);
    expect(magHandelingZien(actor('deskundige', 'PO0001', 'd1'), 'ingediend', gezien).mag).toBe(false);
  });
  it('TLV-3 school en ouders lezen een advies pas met het besluit', () => {
    const advies = { persoon: 'd1', swv: 'PO0001', gegeven: true, teruggetrokken: false };
    const ouder = actor('ouder');
    const gezien = magAanvraagZien(ouder, RIJ, true);
    expect(magAdviesZien(ouder, advies, RIJ, gezien).mag).toBe(false);
    expect(magAdviesZien(ouder, advies, { ...RIJ, besloten: true }, gezien).mag).toBe(true);
    expect(magAdviesZien(actor('deskundige', 'PO0001', 'd1'), advies, RIJ, gezien).mag).toBe(true);
    expect(
      magAdviesZien(actor('deskundige', 'PO0001', 'd1'), { ...advies, teruggetrokken: true }, RIJ, gezien).mag,
    ).toBe(false);
    expect(magAdviesZien(actor('tlv', 'PO0001'), advies, RIJ, gezien).mag).toBe(true);
    expect(magAdviesZien(actor('consulent', 'PO0001'), advies, RIJ, gezien).mag).toBe(false);
  });
});
