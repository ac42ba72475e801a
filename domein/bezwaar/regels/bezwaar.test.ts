import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { beoordeelBeslissing } from './beslissen.ts';
import type { Bezwaarhandeling, Bezwaarvoorstel } from './handeling.ts';
import {
  type BezwaarDoenbaar,
  type Bezwaarfeiten,
  bezwarenTegenHandeling,
  welkeBezwaarhandelingen,
} from './handelingen.ts';
import { type Besluitfeiten, beoordeelBezwaar } from './indienen.ts';
import { bepaalBezwaartermijn, stilstandenVan } from './termijn.ts';
import { naarBuiten, toestandVanBezwaar } from './toestand.ts';

const VANDAAG = datum('2026-11-20');
const TOT = datum('2026-12-18');
const d = datum;
const ontvangen: Bezwaarhandeling = { soort: 'ontvangen', dag: VANDAAG };
const commissie: Bezwaarhandeling = { soort: 'commissie', dag: VANDAAG, namen: ['A', 'B', 'C'] };
const gehoord: Bezwaarhandeling = { soort: 'gehoord', dag: VANDAAG, zitting: VANDAAG, aanwezig: 'x', verslag: 'y' };
const advies: Bezwaarhandeling = {
  soort: 'geadviseerd',
  dag: VANDAAG,
  adviesdag: VANDAAG,
  advies: 'gegrond',
  tekst: 'x',
};
const verlengd: Bezwaarhandeling = { soort: 'verlengd', dag: VANDAAG, waarom: 'x' };
const vraag: Bezwaarhandeling = { soort: 'aanvulling_gevraagd', dag: VANDAAG, wat: 'x', uiterlijk: d('2026-12-04') };
const aangevuld: Bezwaarhandeling = { soort: 'aangevuld', dag: d('2026-11-27'), tekst: 'x' };
const NIEUW = {
  uitkomst: 'positief',
  soort: 'SBO',
  categorie: null,
  van: d('2027-01-11'),
  tot: d('2028-07-31'),
  heleSchoolperiode: false,
  voorwaarden: 'Elk jaar kijken.',
  motivering: '',
} as const;
const voorstel: Bezwaarvoorstel = { uitkomst: 'gegrond', motivering: 'Terecht.', afwijking: '', nieuw: NIEUW };
const voorgesteld: Bezwaarhandeling = { soort: 'voorgesteld', dag: VANDAAG, door: 'p1', doorNaam: 'Een', ...voorstel };

describe('indienen', () => {
  const besluit: Besluitfeiten = {
    bezwaarTot: TOT,
    ingetrokkenOp: null,
    opBezwaar: false,
    vervangen: false,
    looptAl: false,
  };
  const codes = (extra: object, feiten: Partial<Besluitfeiten> = {}, vandaag = VANDAAG) => {
    const u = beoordeelBezwaar(
      { gronden: 'Niet eens.', teLaatOm: '', ontvangen: vandaag, ...extra },
      { ...besluit, ...feiten },
      vandaag,
    );
    return u.mag ? [] : u.redenen.map(({ code }) => code);
  };
  it.each([
    ['op de laatste dag', {}, {}, TOT, []],
    ['een dag te laat zonder reden', {}, {}, d('2026-12-19'), ['te-laat-zonder-reden']],
    ['een dag te laat met reden', { teLaatOm: 'Ziekenhuis.' }, {}, d('2026-12-19'), []],
    ['zonder gronden', { gronden: '  ' }, {}, VANDAAG, ['gronden-ontbreken']],
    ['tegen een ingetrokken besluit', {}, { ingetrokkenOp: VANDAAG }, VANDAAG, ['besluit-ingetrokken']],
    ['tegen een vervangen besluit', {}, { vervangen: true }, VANDAAG, ['besluit-vervangen']],
    ['tegen een beslissing op bezwaar', {}, { opBezwaar: true }, VANDAAG, ['beroep-bij-rechter']],
    ['nog een keer', {}, { looptAl: true }, VANDAAG, ['bezwaar-loopt']],
    ['morgen ontvangen', { ontvangen: d('2026-11-21') }, {}, VANDAAG, ['dag-in-toekomst']],
  ] as const)('TLV-8 bezwaar %s', (_wat, extra, feiten, vandaag, verwacht) => {
    expect(codes(extra, feiten, vandaag)).toEqual(verwacht);
  });
});

describe('de termijn', () => {
  const laatste = (...h: Bezwaarhandeling[]) => bepaalBezwaartermijn([ontvangen, ...h], TOT, VANDAAG)?.laatsteDag;
  it('TLV-8 zes weken zonder commissie, twaalf met, geteld na afloop van de bezwaartermijn', () => {
    expect(laatste()).toBe('2027-01-29');
    expect(laatste(commissie)).toBe('2027-03-12');
  });
  it('TLV-8 één keer zes weken langer, en van een vrije dag af', () => {
    expect(laatste(commissie, verlengd)).toBe('2027-04-23');
    // Six weeks after 13 November is Christmas Day; the day after it and the Sunday are free as well.
    expect(bepaalBezwaartermijn([ontvangen], d('2026-11-13'), VANDAAG)).toMatchObject({
      wettelijkeLaatsteDag: '2026-12-25',
      laatsteDag: '2026-12-28',
      verschovenOm: expect.any(String),
    });
  });
  it('TLV-8 de termijn staat stil zolang om aanvulling is gevraagd, en loopt daarna zoveel dagen langer', () => {
    expect(laatste(commissie, vraag)).toBeUndefined();
    expect(laatste(commissie, vraag, aangevuld)).toBe('2027-03-19');
    expect(stilstandenVan([ontvangen, vraag, aangevuld], VANDAAG)).toEqual([{ van: '2026-11-20', tot: '2026-11-27' }]);
  });
  it('TLV-8 komt de aanvulling niet, dan loopt de termijn weer na de dag die daarvoor stond', () => {
    const later = d('2026-12-10');
    expect(stilstandenVan([ontvangen, vraag], later)).toEqual([{ van: '2026-11-20', tot: '2026-12-04' }]);
    expect(bepaalBezwaartermijn([ontvangen, vraag], TOT, later)?.laatsteDag).toBe('2027-02-12');
    const teLaat: Bezwaarhandeling = { soort: 'aangevuld', dag: d('2026-12-08'), tekst: 'x' };
    expect(stilstandenVan([ontvangen, vraag, teLaat], later)[0]?.tot).toBe('2026-12-04');
  });
});

describe('wat kan wanneer', () => {
  const feiten = (handelingen: readonly Bezwaarhandeling[], extra: Partial<Bezwaarfeiten> = {}): Bezwaarfeiten => ({
    handelingen: [ontvangen, ...handelingen],
    teLaat: false,
    beslisdatum: d('2027-01-29'),
    eersteBesluitDoor: 'p0',
    actor: 'p2',
    als: 'swv',
    vandaag: VANDAAG,
    ...extra,
  });
  it.each([
    ['commissie', [], {}, []],
    ['commissie', [commissie], {}, ['commissie-bestaat']],
    ['gehoord', [], {}, ['geen-commissie']],
    ['geadviseerd', [commissie], {}, ['niet-gehoord']],
    ['geadviseerd', [commissie, gehoord], {}, []],
    ['geadviseerd', [commissie, gehoord, advies], {}, ['advies-bestaat']],
    ['verlengd', [], {}, []],
    ['verlengd', [verlengd], {}, ['al-verlengd']],
    ['verlengd', [], { beslisdatum: undefined }, ['termijn-staat-stil']],
    ['verlengd', [], { vandaag: d('2027-01-30') }, ['termijn-voorbij']],
    ['te_laat_beoordeeld', [], {}, ['op-tijd']],
    ['voorgesteld', [], { teLaat: true }, ['te-laat-niet-beoordeeld']],
    ['voorgesteld', [vraag], { beslisdatum: undefined }, ['wacht-op-aanvulling']],
    ['voorgesteld', [voorgesteld], {}, ['voorstel-ligt-er']],
    ['besloten', [], {}, ['geen-voorstel']],
    ['besloten', [voorgesteld], {}, []],
    ['besloten', [voorgesteld], { actor: 'p1' }, ['vier-ogen']],
    ['besloten', [voorgesteld], { eersteBesluitDoor: 'p2' }, ['zelfde-beslisser']],
    ['teruggelegd', [], {}, ['geen-voorstel']],
    ['aanvulling_gevraagd', [vraag], {}, ['aanvulling-loopt']],
    ['ingetrokken', [], {}, ['rol']],
    ['ingetrokken', [], { als: 'indiener' }, []],
    ['ingetrokken', [], { als: 'lezer' }, ['rol']],
    ['aangevuld', [voorgesteld], { als: 'indiener' }, ['in-beslissing']],
    ['aangevuld', [{ soort: 'ingetrokken', dag: VANDAAG, waarom: '' }], { als: 'indiener' }, ['bezwaar-afgerond']],
  ] as const)('TLV-8 %s na %j', (soort, handelingen, extra, verwacht) => {
    const f = feiten(handelingen as readonly Bezwaarhandeling[], extra as Partial<Bezwaarfeiten>);
    expect(bezwarenTegenHandeling(soort as BezwaarDoenbaar, f).map(({ code }) => code)).toEqual(verwacht);
  });
  it('TLV-8 wie alleen leest, krijgt niets aangeboden', () => {
    expect(welkeBezwaarhandelingen(feiten([], { als: 'lezer' }))).toEqual([]);
    expect(welkeBezwaarhandelingen(feiten([], { als: 'indiener' })).map(({ soort }) => soort)).toEqual([
      'aangevuld',
      'ingetrokken',
    ]);
  });
  it('TLV-8 de stand volgt uit wat er is gedaan; een voorstel blijft binnen', () => {
    expect(toestandVanBezwaar([ontvangen, commissie, gehoord, advies, voorgesteld])).toBe('voorgesteld');
    expect(naarBuiten('voorgesteld')).toBe('in_behandeling');
    expect(toestandVanBezwaar([ontvangen, voorgesteld, { soort: 'teruggelegd', dag: VANDAAG, waarom: 'x' }])).toBe(
      'in_behandeling',
    );
    expect(toestandVanBezwaar([ontvangen, vraag])).toBe('aanvulling_gevraagd');
  });
});

describe('beslissen', () => {
  const feiten = {
    vandaag: VANDAAG,
    ingediendDag: d('2026-09-21'),
    geboortedatum: d('2019-03-14'),
    heleSchoolperiodeMag: true,
    gevraagd: 'SBO' as const,
    vervangen: false,
  };
  const codes = (extra: Partial<Bezwaarvoorstel>, ...h: Bezwaarhandeling[]) => {
    const u = beoordeelBeslissing({ ...voorstel, ...extra }, [ontvangen, ...h], feiten);
    return u.mag ? [] : u.redenen.map(({ code }) => code);
  };
  const nietVerschoonbaar: Bezwaarhandeling = {
    soort: 'te_laat_beoordeeld',
    dag: VANDAAG,
    verschoonbaar: false,
    waarom: 'x',
  };
  it('TLV-8 gegrond, met advies en een nieuw besluit', () => {
    expect(codes({}, commissie, gehoord, advies)).toEqual([]);
  });
  it('TLV-8 zonder advies van de commissie geen inhoudelijke beslissing', () => {
    expect(codes({})).toEqual(['advies-ontbreekt']);
    expect(codes({ uitkomst: 'niet_ontvankelijk', nieuw: null })).toEqual(['advies-ontbreekt']);
  });
  it('TLV-8 te laat zonder goede reden kan alleen niet-ontvankelijk zijn, ook zonder commissie', () => {
    expect(codes({ uitkomst: 'niet_ontvankelijk', nieuw: null }, nietVerschoonbaar)).toEqual([]);
    expect(codes({ uitkomst: 'ongegrond', nieuw: null }, nietVerschoonbaar)).toEqual(['te-laat', 'advies-ontbreekt']);
  });
  it('TLV-8 wie afwijkt van het advies zegt waarom', () => {
    const anders = { uitkomst: 'ongegrond', nieuw: null } as const;
    expect(codes(anders, commissie, gehoord, advies)).toEqual(['afwijking-zonder-reden']);
    expect(codes({ ...anders, afwijking: 'Het advies mist iets.' }, commissie, gehoord, advies)).toEqual([]);
  });
  it('TLV-8 gegrond vraagt een nieuw besluit dat zelf klopt', () => {
    expect(codes({ nieuw: null }, commissie, gehoord, advies)).toEqual(['nieuw-besluit-ontbreekt']);
    expect(codes({ nieuw: { ...NIEUW, tot: d('2028-06-30') } }, commissie, gehoord, advies)).toEqual([
      'einde-niet-31-juli',
    ]);
    expect(codes({ motivering: ' ' }, commissie, gehoord, advies)).toEqual(['motivering-ontbreekt']);
  });
  it('TLV-8 bracht een ander bezwaar al een nieuw besluit, dan komt er geen tweede', () => {
    const stappen = [ontvangen, commissie, gehoord, advies];
    expect(beoordeelBeslissing({ ...voorstel, nieuw: null }, stappen, { ...feiten, vervangen: true })).toMatchObject({
      mag: true,
    });
    expect(beoordeelBeslissing(voorstel, stappen, { ...feiten, vervangen: true })).toMatchObject({
      waarde: { nieuw: null },
    });
  });
  it('TLV-8 bij ongegrond komt er geen nieuw besluit, ook niet als het is ingevuld', () => {
    const u = beoordeelBeslissing(
      { ...voorstel, uitkomst: 'ongegrond', afwijking: 'Omdat.' },
      [ontvangen, commissie, gehoord, advies],
      feiten,
    );
    expect(u).toMatchObject({ mag: true, waarde: { nieuw: null } });
  });
});
