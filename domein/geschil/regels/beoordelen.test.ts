import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { magLeerlingZelf } from './beginnen.ts';
import {
  beoordeelAfsluiting,
  beoordeelAntwoord,
  beoordeelGesprek,
  beoordeelOordeel,
  beoordeelTrede,
} from './beoordelen.ts';
import { bepaalStilstand, berekenGpoTermijn } from './gpo.ts';
import { bezwarenTegenStap, welkeStappen } from './handelingen.ts';
import type { Stap } from './stappen.ts';

const VANDAAG = datum('2026-11-20');
const EERDER = datum('2026-11-02');
const begonnen: Stap = { soort: 'begonnen', dag: EERDER, trede: 'school' };
const gpo: Stap = { soort: 'gpo_gevraagd', dag: datum('2026-11-10'), toelichting: '', bezwaarOp: EERDER };
const oordeel: Stap = { soort: 'gpo_oordeel', dag: datum('2026-11-19'), uitkomst: 'gegrond', samenvatting: 'Terecht.' };
const codes = (u: { mag: boolean; redenen?: readonly { code: string }[] }) => (u.redenen ?? []).map(({ code }) => code);

describe('het oordeel en het antwoord', () => {
  it('GES-2 het oordeel komt binnen tien weken na het verzoek, en schuift van een vrije dag af', () => {
    expect(berekenGpoTermijn(datum('2026-11-20'))).toMatchObject({ laatsteDag: '2027-01-29' });
    // Ten weeks later is 25 December; both days of Christmas and the weekend after go by.
    expect(berekenGpoTermijn(datum('2026-10-16'))).toMatchObject({
      wettelijkeLaatsteDag: '2026-12-25',
      laatsteDag: '2026-12-28',
    });
  });

  it('GES-2 een oordeel kan niet van voor het verzoek zijn, en zegt iets', () => {
    const invoer = { dag: datum('2026-11-09'), uitkomst: 'gegrond' as const, samenvatting: ' ' };
    expect(codes(beoordeelOordeel(invoer, [begonnen, gpo], VANDAAG))).toEqual(['dag-te-vroeg', 'leeg']);
  });

  it('GES-2 het bestuur wijkt alleen met redenen af, en deelt het schriftelijk mee', () => {
    const invoer = { dag: VANDAAG, volgt: false, besluit: 'Wij laten niet toe.', motivering: '', meegedeeldOp: null };
    const uitkomst = beoordeelAntwoord(invoer, [begonnen, gpo, oordeel], VANDAAG);
    expect(codes(uitkomst)).toEqual(['leeg', 'niet-meegedeeld']);
    expect(uitkomst).toMatchObject({ redenen: [{ zin: expect.stringContaining('wijkt af') }, {}] });
  });

  it('GES-2 na het oordeel zegt het bestuur of het dat volgt', () => {
    const invoer = { dag: VANDAAG, volgt: null, besluit: 'Ja.', motivering: 'Om.', meegedeeldOp: VANDAAG };
    expect(codes(beoordeelAntwoord(invoer, [begonnen, gpo, oordeel], VANDAAG))).toEqual(['volgt-onbekend']);
    expect(beoordeelAntwoord({ ...invoer, volgt: true }, [begonnen, gpo, oordeel], VANDAAG)).toMatchObject({
      mag: true,
      waarde: { soort: 'bestuur_antwoord', volgt: true, meegedeeldOp: VANDAAG },
    });
  });

  it('GES-1 zonder oordeel antwoordt het bestuur ook met redenen', () => {
    const invoer = { dag: VANDAAG, volgt: null, besluit: 'Meer hulp.', motivering: '', meegedeeldOp: null };
    expect(codes(beoordeelAntwoord(invoer, [begonnen], VANDAAG))).toEqual(['leeg']);
    expect(beoordeelAntwoord({ ...invoer, motivering: 'Omdat het helpt.' }, [begonnen], VANDAAG)).toMatchObject({
      waarde: { soort: 'bestuur_besloten' },
    });
  });

  it('GES-2 bij verwijdering staat de termijn voor bezwaar stil van verzoek tot oordeel', () => {
    expect(bepaalStilstand([begonnen, gpo], 'verwijdering')).toEqual({
      van: '2026-11-10',
      tot: undefined,
      bezwaarOp: EERDER,
    });
    expect(bepaalStilstand([begonnen, gpo, oordeel], 'toelating')?.tot).toBe('2026-11-19');
    expect(bepaalStilstand([begonnen, gpo, oordeel], 'opp')).toBeUndefined();
    expect(bepaalStilstand([begonnen], 'verwijdering')).toBeUndefined();
  });

  it('GES-2 een dag in de toekomst is geen dag van een verzoek', () => {
    const invoer = { naar: 'gpo' as const, dag: datum('2026-11-21'), toelichting: '', bezwaarOp: datum('2026-12-01') };
    const uitkomst = beoordeelTrede(invoer, { stappen: [begonnen], onderwerp: 'opp' }, VANDAAG);
    expect(codes(uitkomst)).toEqual(['dag-in-toekomst', 'dag-in-toekomst']);
  });

  it('GES-1 een gesprek zegt met wie en wat is afgesproken', () => {
    expect(codes(beoordeelGesprek({ dag: VANDAAG, met: '', afspraken: ' ' }, VANDAAG))).toEqual(['leeg', 'leeg']);
  });

  it('GES-1 afsluiten zegt wat is afgesproken of waarom men stopt', () => {
    expect(codes(beoordeelAfsluiting({ hoe: 'opgelost', tekst: '', dag: VANDAAG }, VANDAAG))).toEqual(['leeg']);
    expect(beoordeelAfsluiting({ hoe: 'gesloten', tekst: 'Verhuisd.', dag: VANDAAG }, VANDAAG)).toMatchObject({
      waarde: { soort: 'gesloten', waarom: 'Verhuisd.' },
    });
  });
});

describe('wie wat kan', () => {
  it('GES-1 het bestuur legt een gesprek, een oordeel en zijn antwoord vast, en klimt niet zelf', () => {
    expect(welkeStappen([begonnen], 'bestuur').map(({ soort }) => soort)).toEqual([
      'gesprek',
      'bestuur_besloten',
      'gpo_oordeel',
      'bestuur_antwoord',
    ]);
    expect(bezwarenTegenStap('trede', [begonnen], 'bestuur')).toMatchObject([{ code: 'rol' }]);
  });

  it.each([
    ['bestuur_besloten', [begonnen], 'schoolleider', 'niet-bij-bestuur'],
    ['gpo_oordeel', [begonnen], 'ouder', 'niet-bij-gpo'],
    ['bestuur_antwoord', [begonnen, gpo], 'bestuur', 'geen-oordeel'],
    ['gpo_oordeel', [begonnen, gpo, oordeel], 'ouder', 'oordeel-bestaat'],
    ['gpo_gevraagd', [begonnen, gpo], 'ouder', 'trede-geweest'],
    ['gesprek', [begonnen, { soort: 'opgelost', dag: VANDAAG, afspraken: 'x' }], 'ouder', 'geschil-voorbij'],
    ['bestuur_antwoord', [begonnen, gpo, oordeel], 'ouder', 'rol'],
  ] as const)('GES-1 %s kan niet altijd', (soort, stappen, rol, code) => {
    expect(bezwarenTegenStap(soort, stappen as readonly Stap[], rol)).toMatchObject([{ code }]);
  });

  it('GES-1 een leerling legt vanaf achttien zelf een verschil vast', () => {
    expect(magLeerlingZelf(datum('2008-11-20'), VANDAAG).mag).toBe(true);
    expect(magLeerlingZelf(datum('2008-11-21'), VANDAAG)).toMatchObject({ redenen: [{ code: 'nog-geen-achttien' }] });
  });
});
