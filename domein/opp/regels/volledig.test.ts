import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { bestemmingenVoor, schrijfBestemming } from './bestemmingen.ts';
import { LEEG_OPP, type OppDoel, type OppInhoud } from './inhoud.ts';
import { signalenBijPlan, watOntbreekt } from './volledig.ts';
import { VRIJSTELLINGSGRONDEN } from './vrijstelling.ts';

const VANDAAG = datum('2026-11-20');
const OMGEVING = { soorten: ['BO'], categorieen: ['lezen-technisch'], vandaag: VANDAAG } as const;
const DOEL: OppDoel = {
  id: 'd1',
  categorie: 'lezen-technisch',
  tekst: 'Leest AVI E3',
  beginsituatie: 'Leest AVI M3',
  streef: 'AVI E3 in juni',
  van: VANDAAG,
  tot: datum('2027-06-30'),
};
const HEEL: OppInhoud = {
  ...LEEG_OPP,
  uitstroom: { bestemming: 'vo-havo', voorlopig: false, motivering: 'Leert door te doen' },
  belemmerend: ['Drukte'],
  bevorderend: ['Een maatje'],
  doelen: [DOEL],
  handelingsdeel: {
    ...LEEG_OPP.handelingsdeel,
    ondersteuning: [{ veld: 'materiaal', wat: 'Koptelefoon', wie: 'De leraar', wanneer: '' }],
  },
};
const codes = (inhoud: OppInhoud, omgeving: Parameters<typeof watOntbreekt>[1] = OMGEVING) =>
  watOntbreekt(inhoud, omgeving).map(({ code }) => code);

describe('OPP-2 wat erin moet staan', () => {
  it('OPP-2 een heel plan mist niets, een leeg plan alles wat de wet vraagt', () => {
    expect(codes(HEEL)).toEqual([]);
    expect(codes(LEEG_OPP)).toEqual([
      'bestemming-ontbreekt',
      'motivering-ontbreekt',
      'belemmerend-ontbreekt',
      'bevorderend-ontbreekt',
      'ondersteuning-ontbreekt',
    ]);
  });
  it('OPP-2 lege regels tellen niet als factor', () => {
    expect(codes({ ...HEEL, belemmerend: [' '], bevorderend: ['', '\n'] })).toEqual([
      'belemmerend-ontbreekt',
      'bevorderend-ontbreekt',
    ]);
  });
  it('OPP-2 de bestemming hoort bij de soort school', () => {
    expect(codes(HEEL, { ...OMGEVING, soorten: ['PRO'] })).toEqual(['bestemming-past-niet']);
    expect(bestemmingenVoor(['BO'])).not.toContain('mbo');
    expect(bestemmingenVoor(['PRO'])).toEqual(['mbo', 'arbeid', 'beschut-werk', 'dagbesteding']);
    expect(bestemmingenVoor(['SO', 'VSO'])).toEqual(expect.arrayContaining(['vo-havo', 'vso-arbeid', 'dagbesteding']));
  });
  it('OPP-2 een voorlopige bestemming zegt dat in woorden', () => {
    expect(schrijfBestemming({ bestemming: 'vo-havo', voorlopig: true })).toMatch(
      /^havo\. Dit is een voorlopige verwachting/,
    );
    expect(schrijfBestemming({ bestemming: 'vo-havo', voorlopig: false })).toBe('havo');
    expect(schrijfBestemming({ bestemming: null, voorlopig: true })).toBe('nog niet gekozen');
  });
});

describe('OPP-6 doelen', () => {
  it.each([
    ['een doel dat eindigt op de dag dat het begint', { tot: VANDAAG }, 'doel-einde-voor-begin'],
    ['een doel dat eindigt voor het begint', { tot: datum('2026-11-01') }, 'doel-einde-voor-begin'],
    ['een doel zonder beginsituatie', { beginsituatie: '' }, 'doel-begin'],
    ['een doel zonder wanneer het is gehaald', { streef: ' ' }, 'doel-streef'],
    ['een doel zonder tekst', { tekst: '' }, 'doel-tekst'],
    ['een doel met een onbekende categorie', { categorie: 'bestaat-niet' }, 'doel-categorie'],
  ])('OPP-6 %s wordt geweigerd, met het veld erbij', (_wat, deel, code) => {
    const redenen = watOntbreekt({ ...HEEL, doelen: [DOEL, { ...DOEL, id: 'd2', ...deel }] }, OMGEVING);
    expect(redenen.map((een) => een.code)).toEqual([code]);
    expect(redenen[0]?.veld).toMatch(/^doelen\.1\./);
  });
  it('OPP-6 hetzelfde doel staat er geen twee keer', () => {
    expect(codes({ ...HEEL, doelen: [DOEL, DOEL] })).toEqual(['doel-dubbel']);
  });
  it('OPP-6 geen doel, of een doel dat voorbij is, is een signaal en houdt niets tegen', () => {
    expect(codes({ ...HEEL, doelen: [] })).toEqual([]);
    expect(signalenBijPlan({ ...HEEL, doelen: [] }, VANDAAG).map(({ code }) => code)).toEqual(['geen-doelen']);
    expect(signalenBijPlan(HEEL, datum('2027-07-01')).map(({ code }) => code)).toEqual(['doel-voorbij']);
    expect(signalenBijPlan(HEEL, datum('2027-06-30'))).toEqual([]);
  });
});

describe('OPP-3 handelingsdeel', () => {
  it('OPP-3 ondersteuning noemt wat en wie', () => {
    const met = (wat: string, wie: string): OppInhoud => ({
      ...HEEL,
      handelingsdeel: {
        ...HEEL.handelingsdeel,
        ondersteuning: [...HEEL.handelingsdeel.ondersteuning, { veld: 'ruimte', wat, wie, wanneer: '' }],
      },
    });
    expect(codes(met('Rustige plek', ''))).toEqual(['ondersteuning-wie']);
    expect(codes(met('', 'De leraar'))).toEqual(['ondersteuning-wat']);
    expect(codes(met('Rustige plek', 'De leraar'))).toEqual([]);
  });
});

describe('OPP-9 toetsen', () => {
  const toets = (toetsen: OppInhoud['toetsen']) => codes({ ...HEEL, toetsen });
  it('OPP-9 een aanpassing heeft een reden', () => {
    expect(toets({ aanpassingen: [{ wat: 'Meer tijd', reden: '' }], vrijstelling: null })).toEqual(['toets-reden']);
    expect(toets({ aanpassingen: [{ wat: '', reden: 'Omdat' }], vrijstelling: null })).toEqual(['toets-wat']);
  });
  it('OPP-9 een vrijstelling heeft een grond uit de wet, en is vooraf met de ouders besproken', () => {
    const [grond] = VRIJSTELLINGSGRONDEN;
    expect(toets({ aanpassingen: [], vrijstelling: { grond, besprokenOp: VANDAAG } })).toEqual([]);
    expect(toets({ aanpassingen: [], vrijstelling: { grond: 'Geen zin', besprokenOp: VANDAAG } })).toEqual([
      'vrijstelling-grond',
    ]);
    expect(toets({ aanpassingen: [], vrijstelling: { grond, besprokenOp: datum('2026-11-21') } })).toEqual([
      'vrijstelling-niet-besproken',
    ]);
  });
});
