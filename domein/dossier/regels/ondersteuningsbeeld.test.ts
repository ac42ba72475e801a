import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { beschrijfOndersteuning, type Ondersteuningsfeiten } from './ondersteuningsbeeld.ts';

const NIETS: Ondersteuningsfeiten = {
  opp: null,
  arrangementen: 0,
  aanvragen: 0,
  verklaring: null,
  medisch: 0,
  geschillen: 0,
};

describe('DOS-10 wat er loopt, in het dossier', () => {
  it('DOS-10 de school ziet elk onderdeel, ook om te beginnen; anderen alleen wat er is', () => {
    const onderdelen = (rol: 'ib' | 'ouder' | 'leraar') =>
      beschrijfOndersteuning(NIETS, rol).map(({ onderdeel }) => onderdeel);
    expect(onderdelen('ib')).toEqual(['opp', 'arrangementen', 'tlv', 'medisch', 'geschil']);
    expect(onderdelen('ouder')).toEqual(['geschil']);
    expect(onderdelen('leraar')).toEqual([]);
  });

  it.each([
    [{ inDeMaak: null, vastgesteld: null }, 'Wordt gemaakt', true],
    [{ inDeMaak: 'concept', vastgesteld: null }, 'Wordt gemaakt', true],
    [{ inDeMaak: 'aangeboden', vastgesteld: null }, 'Wacht op antwoord van ouders of leerling', true],
    [{ inDeMaak: null, vastgesteld: datum('2026-10-05') }, 'Vastgesteld op maandag 5 oktober 2026', false],
    [
      { inDeMaak: 'concept', vastgesteld: datum('2026-10-05') },
      'Vastgesteld op maandag 5 oktober 2026; er is een nieuwe versie in de maak',
      false,
    ],
  ] as const)('DOS-10 een plan %o: %s', (opp, zin, wacht) => {
    expect(beschrijfOndersteuning({ ...NIETS, opp: { ...opp, vraagtLezer: false } }, 'ouder')[0]).toEqual({
      onderdeel: 'opp',
      zin,
      wacht,
    });
  });

  it.each([
    ['ouder', 'De school vraagt wat u van het plan vindt'],
    ['leerling', 'De school vraagt wat jij van het plan vindt'],
  ] as const)('OPP-3 een plan dat op het antwoord van deze %s wacht, zegt dat', (rol, zin) => {
    const opp = { inDeMaak: 'aangeboden', vastgesteld: null, vraagtLezer: true } as const;
    expect(beschrijfOndersteuning({ ...NIETS, opp }, rol)[0]).toEqual({
      onderdeel: 'opp',
      zin,
      wacht: true,
      vraagtLezer: true,
    });
  });

  it('DOS-10 een verklaring met een aanvraag ernaast zegt beide; een leraar ziet geen van beide', () => {
    const feiten = { ...NIETS, aanvragen: 1, verklaring: { soort: 'SBO', tot: datum('2027-07-31') } };
    expect(beschrijfOndersteuning(feiten, 'ouder')[0]).toEqual({
      onderdeel: 'tlv',
      zin: 'SBO, geldig tot en met zaterdag 31 juli 2027; 1 aanvraag loopt',
      wacht: true,
    });
    expect(beschrijfOndersteuning(feiten, 'leraar')).toEqual([]);
  });
});
