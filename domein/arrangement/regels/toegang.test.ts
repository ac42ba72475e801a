import { describe, expect, it } from 'vitest';
import type { Rol } from '../../../kern/actor/actor.ts';
import {
  type Arrangementrij,
  magAanvraagdossierZien,
  magArrangementZien,
  magHandelingZien,
  magKostenZien,
} from './toegang.ts';

const actor = (rol: Rol, organisatie: string | null = 'school') => ({
  persoon: 'p',
  naam: 'x',
  rol,
  organisatie,
  groep: '4A',
});
const rij = (deel: Partial<Arrangementrij> = {}): Arrangementrij => ({
  vestiging: 'school',
  swv: 'swv',
  soort: 'leerling',
  model: 'leerling',
  toestand: 'ingediend',
  ingediend: true,
  leerling: 'l1',
  groep: null,
  ...deel,
});
const alles = { betrokken: true, leest: true };
const niets = { betrokken: false, leest: false };

describe('ARR-1 wie leest een arrangement', () => {
  it.each([
    ['ib van de school', actor('ib'), rij(), alles, true],
    ['ib die niet meer betrokken is', actor('ib'), rij(), niets, false],
    ['ib van een school die meeleest, tijdens de aanvraag', actor('ib', 'ander'), rij(), alles, false],
    [
      'ib van een school die meeleest, na toekenning',
      actor('ib', 'ander'),
      rij({ toestand: 'toegekend' }),
      alles,
      true,
    ],
    ['ouder met gezag', actor('ouder', null), rij(), alles, true],
    ['vreemde ouder', actor('ouder', null), rij(), niets, false],
    ['ouder bij hulp voor een leraar', actor('ouder', null), rij({ soort: 'leraar', leerling: null }), alles, false],
    ['leraar tijdens de aanvraag', actor('leraar'), rij(), alles, false],
    [
      'leraar van de groep',
      actor('leraar'),
      rij({ soort: 'groep', leerling: null, groep: '4A', toestand: 'toegekend' }),
      niets,
      true,
    ],
    [
      'leraar van een andere groep',
      actor('leraar'),
      rij({ soort: 'groep', leerling: null, groep: '5B', toestand: 'toegekend' }),
      niets,
      false,
    ],
    ['tlv van het samenwerkingsverband', actor('tlv', 'swv'), rij(), niets, true],
    ['tlv voor het indienen', actor('tlv', 'swv'), rij({ ingediend: false }), niets, false],
    ['tlv bij het schoolmodel', actor('tlv', 'swv'), rij({ model: 'school' }), niets, false],
    ['tlv van elders', actor('tlv', 'elders'), rij(), niets, false],
    ['consulent', actor('consulent', 'swv'), rij(), alles, false],
    ['directie', actor('directie', 'swv'), rij(), alles, false],
  ] as const)('ARR-1 %s', (_, wie, welke, band, ziet) => {
    expect(magArrangementZien(wie, welke, band).mag).toBe(ziet);
  });

  it('ARR-2 een voorstel blijft binnen het samenwerkingsverband', () => {
    const zien = magArrangementZien(actor('ib'), rij(), alles);
    expect(magHandelingZien(actor('ib'), 'voorgesteld', zien).mag).toBe(false);
    expect(magHandelingZien(actor('ib'), 'besloten', zien).mag).toBe(true);
    expect(magHandelingZien(actor('tlv', 'swv'), 'voorgesteld', zien).mag).toBe(true);
    expect(magHandelingZien(actor('leraar'), 'besloten', zien).mag).toBe(false);
  });
  it('ARR-1 kosten zijn niet voor een leraar, en die van een groep niet voor ouders', () => {
    const zien = magArrangementZien(actor('ib'), rij(), alles);
    expect(magKostenZien(actor('leraar'), rij(), zien).mag).toBe(false);
    expect(magKostenZien(actor('ouder', null), rij({ leerling: null, soort: 'groep' }), zien).mag).toBe(false);
    expect(magKostenZien(actor('ouder', null), rij(), zien).mag).toBe(true);
  });
  it('ARR-4 wat is meegestuurd lezen de school, ouders met gezag, de leerling van achttien en wie beslist', () => {
    const band = { betrokken: true, gezag: true };
    const lezers = (['ib', 'schoolleider', 'ouder', 'leerling', 'leraar', 'consulent'] as const).filter(
      (rol) => magAanvraagdossierZien(actor(rol), rij(), band).mag,
    );
    expect(lezers).toEqual(['ib', 'schoolleider', 'ouder', 'leerling']);
    expect(magAanvraagdossierZien(actor('leerling'), rij(), { betrokken: true, gezag: false }).mag).toBe(false);
    expect(magAanvraagdossierZien(actor('tlv', 'swv'), rij(), { betrokken: false, gezag: false }).mag).toBe(true);
    expect(magAanvraagdossierZien(actor('tlv', 'elders'), rij(), band).mag).toBe(false);
  });
});
