import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusDagen } from '../../../kern/tijd/datum.ts';
import { beoordeelDeling, type Delingsvoorstel, type Toestemmingsstand } from './vijf-vragen.ts';

const VANDAAG = datum('2026-11-20');
const TOESTEMMING: Toestemmingsstand = {
  doel: 'meedenken',
  partijsoort: 'jeugdhulp',
  partij: 'Jeugdhulp Proefdam',
  onderdelen: ['naam_en_geboortedatum', 'behoeften', 'documenten'],
  geldigTot: datum('2027-05-01'),
  geldig: true,
};
const VOORSTEL: Delingsvoorstel = {
  doel: 'meedenken',
  grond: 'toestemming',
  onderdelen: ['behoeften'],
  aantalDocumenten: 0,
  noodzaak: 'Om mee te denken over lezen.',
  oudersIngelichtOp: VANDAAG,
  oudersIngelichtHoe: 'in een gesprek',
  identiteit: 'gebeld',
  tot: datum('2027-02-01'),
};
const PARTNER = { rol: 'partner', naam: 'Vera Visser', organisatie: 'Jeugdhulp Proefdam' } as const;
const CONSULENT = { rol: 'consulent', naam: 'Carla', organisatie: 'SWV Proef' } as const;

function redenen(anders: Partial<Delingsvoorstel>, om: Partial<Parameters<typeof beoordeelDeling>[1]> = {}): string[] {
  const uitkomst = beoordeelDeling(
    { ...VOORSTEL, ...anders },
    { vandaag: VANDAAG, ontvanger: PARTNER, toestemming: TOESTEMMING, eigenSwv: false, ...om },
  );
  return uitkomst.mag ? [] : uitkomst.redenen.map(({ code }) => code);
}

describe('TOE-2 de vijf vragen', () => {
  it('TOE-2 wie alle vijf beantwoordt mag delen, met de teksten zonder losse spaties', () => {
    const uitkomst = beoordeelDeling(
      { ...VOORSTEL, noodzaak: ' Om mee te denken. ' },
      { vandaag: VANDAAG, ontvanger: PARTNER, toestemming: TOESTEMMING, eigenSwv: false },
    );
    expect(uitkomst).toMatchObject({ mag: true, waarde: { noodzaak: 'Om mee te denken.' } });
  });

  it.each<[string, Partial<Delingsvoorstel>, string]>([
    ['doel', { doel: 'reclame' }, 'doel-past-niet'],
    ['noodzaak', { noodzaak: ' want ' }, 'noodzaak-ontbreekt'],
    ['onderdelen', { onderdelen: [] }, 'onderdelen-ontbreken'],
    ['onbekend onderdeel', { onderdelen: ['toString'] }, 'onderdelen-ontbreken'],
    ['documenten zonder keuze', { onderdelen: ['documenten'] }, 'documenten-kiezen'],
    ['documenten zonder onderdeel', { aantalDocumenten: 1 }, 'documenten-kiezen'],
    ['ouders', { oudersIngelichtOp: undefined }, 'ouders-niet-ingelicht'],
    ['ouders morgen', { oudersIngelichtOp: plusDagen(VANDAAG, 1) }, 'ouders-niet-ingelicht'],
    ['hoe ouders', { oudersIngelichtHoe: ' ' }, 'ouders-hoe-ontbreekt'],
    ['identiteit', { identiteit: '' }, 'identiteit-ontbreekt'],
    ['einde vandaag', { tot: VANDAAG }, 'tot-voorbij'],
    ['einde over twee jaar', { tot: datum('2028-11-20') }, 'tot-te-lang'],
    ['einde na de toestemming', { tot: datum('2027-05-02') }, 'tot-na-toestemming'],
    ['te veel', { onderdelen: ['behoeften', 'visie_ouders'] }, 'toestemming-minder-onderdelen'],
  ])('TOE-2 zonder goed antwoord op %s niet, met een eigen reden', (_wat, anders, code) => {
    expect(redenen(anders)).toContain(code);
  });

  it('TOE-2 een toestemming die niet geldt, voor een ander doel of een andere partij, draagt niets', () => {
    expect(redenen({}, { toestemming: undefined })).toEqual(['toestemming-ontbreekt']);
    expect(redenen({}, { toestemming: { ...TOESTEMMING, geldig: false } })).toEqual(['toestemming-geldt-niet']);
    expect(redenen({ doel: 'overleg' })).toEqual(['toestemming-ander-doel']);
    expect(redenen({}, { ontvanger: { ...PARTNER, organisatie: 'Wijkteam Elders' } })).toEqual([
      'toestemming-andere-partij',
    ]);
    expect(redenen({}, { ontvanger: CONSULENT, eigenSwv: true })).toEqual(['toestemming-andere-partij']);
  });

  it('TOE-2 de wet draagt alleen het eigen samenwerkingsverband, en ook dan weten ouders het vooraf', () => {
    const wet = { grond: 'wet', doel: 'swv_toelaatbaarheid' } as const;
    expect(redenen(wet, { ontvanger: CONSULENT, eigenSwv: true, toestemming: undefined })).toEqual([]);
    expect(redenen(wet, { ontvanger: CONSULENT, eigenSwv: false })).toEqual(['wet-alleen-swv']);
    expect(redenen(wet, { eigenSwv: true })).toEqual(['wet-alleen-swv']);
    expect(redenen(wet, { ontvanger: { ...CONSULENT, rol: 'steunpunt' }, eigenSwv: true })).toEqual(['wet-alleen-swv']);
    expect(redenen({ ...wet, oudersIngelichtOp: undefined }, { ontvanger: CONSULENT, eigenSwv: true })).toEqual([
      'ouders-niet-ingelicht',
    ]);
    expect(redenen({ ...wet, doel: 'onderzoek' }, { ontvanger: CONSULENT, eigenSwv: true })).toEqual([
      'doel-past-niet',
    ]);
  });

  it('TOE-5 een anonieme casus heeft geen toestemming nodig, wel een doel, een reden en een ontvanger', () => {
    const casus = { grond: 'anoniem', oudersIngelichtOp: undefined, oudersIngelichtHoe: undefined } as const;
    expect(redenen(casus, { toestemming: undefined })).toEqual([]);
    expect(redenen({ ...casus, noodzaak: '', identiteit: '', doel: 'onderzoek' })).toEqual([
      'doel-past-niet',
      'noodzaak-ontbreekt',
      'identiteit-ontbreekt',
    ]);
  });

  it('TOE-2 wat mag, valt altijd binnen de toestemming', () => {
    const voorstel = fc.record({
      onderdelen: fc.uniqueArray(fc.constantFrom('naam_en_geboortedatum', 'behoeften', 'aanpak', 'visie_ouders', 'x'), {
        maxLength: 4,
      }),
      tot: fc.integer({ min: -5, max: 500 }).map((dagen) => plusDagen(VANDAAG, dagen)),
      doel: fc.constantFrom('meedenken', 'overleg', 'x'),
    });
    fc.assert(
      fc.property(voorstel, fc.boolean(), (anders, geldig) => {
        if (redenen(anders, { toestemming: { ...TOESTEMMING, geldig } }).length > 0) return;
        expect(geldig && anders.doel === TOESTEMMING.doel).toBe(true);
        expect(anders.onderdelen.every((onderdeel) => TOESTEMMING.onderdelen.includes(onderdeel))).toBe(true);
        expect(anders.tot > VANDAAG && anders.tot <= TOESTEMMING.geldigTot).toBe(true);
      }),
      { seed: 2, numRuns: 2000 },
    );
  });
});
