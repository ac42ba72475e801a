import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { schrijfCanoniek } from './canoniek.ts';
import { LEEG_OPP, type OppInhoud } from './inhoud.ts';
import { vergelijkInhoud } from './verschillen.ts';
import { maakVoorstel, stelDoelenVoor } from './voorstel.ts';

const VANDAAG = datum('2026-11-20');
const doel = (id: string, tekst: string) => ({
  id,
  categorie: 'x',
  tekst,
  beginsituatie: 'b',
  streef: 's',
  van: VANDAAG,
  tot: datum('2027-01-01'),
});
const anders = (a: OppInhoud, b: OppInhoud) =>
  vergelijkInhoud(a, b)
    .filter(({ soort }) => soort !== 'gelijk')
    .map(({ deel, soort }) => [deel, soort]);

describe('OPP-7 versies naast elkaar', () => {
  it('OPP-7 dezelfde versie verschilt nergens', () => {
    expect(anders(LEEG_OPP, { ...LEEG_OPP })).toEqual([]);
  });
  it('OPP-7 elk deel zegt of het nieuw, weg of veranderd is', () => {
    const oud = { ...LEEG_OPP, belemmerend: ['a'], bevorderend: ['b'] };
    expect(anders(oud, { ...oud, belemmerend: [], bevorderend: ['c'], groei: 'd' })).toEqual([
      ['belemmerend', 'weg'],
      ['bevorderend', 'veranderd'],
      ['groei', 'nieuw'],
    ]);
  });
  it('OPP-7 een doel is hetzelfde doel als het nummer gelijk is, waar het ook staat', () => {
    const oud = { ...LEEG_OPP, doelen: [doel('1', 'a'), doel('2', 'b')] };
    expect(anders(oud, { ...oud, doelen: [doel('2', 'b'), doel('1', 'a')] })).toEqual([]);
    expect(anders(oud, { ...oud, doelen: [doel('2', 'anders'), doel('3', 'c')] })).toEqual([
      ['doel-1', 'weg'],
      ['doel-2', 'veranderd'],
      ['doel-3', 'nieuw'],
    ]);
  });
});

describe('OPP-7 de vaste tekst onder het controlegetal', () => {
  it('OPP-7 de volgorde van namen maakt niet uit, elke letter wel', () => {
    const omgekeerd = Object.fromEntries(Object.entries(LEEG_OPP).reverse()) as unknown as OppInhoud;
    expect(schrijfCanoniek(omgekeerd)).toBe(schrijfCanoniek(LEEG_OPP));
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (tekst) => {
        expect(schrijfCanoniek({ ...LEEG_OPP, groei: tekst })).not.toBe(schrijfCanoniek(LEEG_OPP));
        expect(JSON.parse(schrijfCanoniek({ ...LEEG_OPP, groei: tekst })).groei).toBe(tekst);
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe('OPP-8 niets twee keer vragen', () => {
  const behoefte = (bron: 'school' | 'ouders', intensiteit: 1 | 2 | 3, categorie = 'lezen-technisch') => ({
    id: `${bron}${categorie}`,
    bron,
    categorie,
    naam: 'Hulp bij technisch lezen',
    intensiteit,
    toelichting: `Volgens ${bron}`,
  });
  const bekend = {
    behoeften: [behoefte('ouders', 3), behoefte('school', 2), behoefte('school', 1, 'leren-plannen')],
    beschrijvingen: [
      { soort: 'belemmerend', tekst: 'Drukte', effect: null },
      { soort: 'geprobeerd', tekst: 'Lezen.', effect: 'Hielp' },
      { soort: 'visie_ouders', tekst: 'Thuis gaat het goed', effect: null },
    ],
    leerling: { geboortedatum: datum('2018-05-02') },
    soorten: ['BO'] as const,
    vandaag: VANDAAG,
  };
  it('OPP-8 wat in het dossier staat, staat in het voorstel', () => {
    expect(maakVoorstel(bekend)).toMatchObject({
      uitstroom: { bestemming: null, voorlopig: true },
      belemmerend: ['Drukte'],
      geprobeerd: ['Lezen. Effect: Hielp'],
      visieOuders: 'Thuis gaat het goed',
    });
  });
  it('OPP-8 een behoefte van school en ouders geeft één regel, in de woorden van de school; een lichte geen', () => {
    const { ondersteuning } = maakVoorstel(bekend).handelingsdeel;
    expect(ondersteuning).toHaveLength(1);
    expect(ondersteuning[0]?.wat).toBe('Hulp bij technisch lezen. Volgens school');
  });
  it('OPP-2 vanaf tien jaar is de bestemming niet vanzelf voorlopig', () => {
    expect(maakVoorstel({ ...bekend, leerling: { geboortedatum: datum('2016-11-20') } }).uitstroom.voorlopig).toBe(
      false,
    );
  });
  it('OPP-6 elke behoefte stelt een doel voor tot het einde van het schooljaar, of een half jaar als dat dichtbij is', () => {
    expect(stelDoelenVoor(bekend.behoeften, VANDAAG).map(({ categorie, tot }) => [categorie, tot])).toEqual([
      ['lezen-technisch', '2027-07-31'],
      ['leren-plannen', '2027-07-31'],
    ]);
    expect(stelDoelenVoor(bekend.behoeften, datum('2027-06-15'))[0]?.tot).toBe('2027-12-15');
  });
});
