import { describe, expect, test } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { BASISNORM } from './basisnorm.ts';
import { type Aanbod, beoordeelSop, type Contact, type SopInhoud } from './profiel.ts';
import { signalenBijSop } from './signalen.ts';
import { berekenGeldigTot, isVerlopen, nieuwConcept, stelVast, type Vaststelling } from './vaststellen.ts';

const AANBOD: Aanbod = {
  categorie: 'lezen-technisch',
  niveau: 2,
  setting: 'in_de_groep',
  capaciteit: 6,
  bezet: 2,
  sinds: datum('2025-08-01'),
  expertise: 'Leesspecialist',
  wie: 'intern begeleider',
};
const CONTACT: Contact = {
  naam: 'M. Jansen',
  functie: 'intern begeleider',
  telefoon: '070 123 45 67',
  email: 'ib@devlieger.example',
  spreekuur: 'dinsdag 8.30-9.30 uur',
};
const INHOUD: SopInhoud = {
  basisondersteuning: BASISNORM.map(({ code }) => ({ onderdeel: code, aanwezig: 'ja' })),
  aanbod: [AANBOD],
  grenzen: [{ tekst: 'Wij kunnen geen verpleging bieden.' }],
  voorzieningen: [{ code: 'lift' }],
  ambities: [{ tekst: 'Een tweede rustplek.', jaar: 2027 }],
  contact: CONTACT,
};
const VANDAAG = datum('2026-09-01');

function codes(deel: Partial<SopInhoud>): string[] {
  const uitkomst = beoordeelSop({ ...INHOUD, ...deel });
  return uitkomst.mag ? [] : uitkomst.redenen.map((reden) => `${reden.veld} ${reden.code}`);
}
/** An offer with a value from outside, past the types. */
const aanbod = (deel: object): SopInhoud['aanbod'] => [{ ...AANBOD, ...deel }];

describe('SOP-1 inhoud van het profiel', () => {
  test('SOP-1 een volledig profiel mag, en zonder signalen', () => {
    expect(beoordeelSop(INHOUD)).toMatchObject({ mag: true, bron: { regel: 'SOP-1', artikel: 'WPO artikel 8 lid 5' } });
    expect(signalenBijSop(INHOUD, VANDAAG)).toEqual([]);
  });

  test('SOP-1 de basisondersteuning heeft tien tot twaalf onderdelen met elk een eigen code', () => {
    expect(BASISNORM.length).toBeGreaterThanOrEqual(10);
    expect(BASISNORM.length).toBeLessThanOrEqual(12);
    expect(new Set(BASISNORM.map((onderdeel) => onderdeel.code)).size).toBe(BASISNORM.length);
  });

  test.each([
    [
      'een negatieve capaciteit',
      { aanbod: aanbod({ capaciteit: -1, bezet: 0 }) },
      'aanbod.0.capaciteit capaciteit-ongeldig',
    ],
    ['een halve bezette plek', { aanbod: aanbod({ bezet: 0.5 }) }, 'aanbod.0.bezet bezet-ongeldig'],
    ['een onbekende categorie', { aanbod: aanbod({ categorie: 'adhd' }) }, 'aanbod.0.categorie categorie-onbekend'],
    ['niveau 4', { aanbod: aanbod({ niveau: 4 }) }, 'aanbod.0.niveau niveau-onbekend'],
    ['een onbekende setting', { aanbod: aanbod({ setting: 'elders' }) }, 'aanbod.0.setting setting-onbekend'],
    ['een einde voor het begin', { aanbod: aanbod({ tot: datum('2025-07-31') }) }, 'aanbod.0.tot einde-voor-begin'],
    ['aanbod zonder wie', { aanbod: aanbod({ wie: ' ' }) }, 'aanbod.0.wie wie-ontbreekt'],
    ['een te lange expertise', { aanbod: aanbod({ expertise: 'a'.repeat(2001) }) }, 'aanbod.0.expertise tekst-te-lang'],
    ['een contact zonder naam', { contact: { ...CONTACT, naam: '' } }, 'contact.naam contact-leeg'],
    [
      'een contact zonder telefoon en e-mail',
      { contact: { ...CONTACT, telefoon: '', email: '' } },
      'contact.telefoon contact-onbereikbaar',
    ],
    ['een onjuist e-mailadres', { contact: { ...CONTACT, email: 'ib@school' } }, 'contact.email email-ongeldig'],
    ['een lege grens', { grenzen: [{ tekst: ' ' }] }, 'grenzen.0.tekst tekst-leeg'],
    ['een ambitie zonder jaartal', { ambities: [{ tekst: 'Meer', jaar: 27 }] }, 'ambities.0.jaar jaar-ongeldig'],
    [
      'een onbekende voorziening',
      { voorzieningen: [{ code: 'zwembad' }] },
      'voorzieningen.0.code voorziening-onbekend',
    ],
    [
      'een dubbele voorziening',
      { voorzieningen: [{ code: 'lift' }, { code: 'lift' }] },
      'voorzieningen.1.code voorziening-dubbel',
    ],
    [
      'een onbekend onderdeel',
      { basisondersteuning: [{ onderdeel: 'x', aanwezig: 'ja' }] },
      'basisondersteuning.0.onderdeel onderdeel-onbekend',
    ],
  ] as [string, Partial<SopInhoud>, string][])(
    'SOP-1 %s wordt geweigerd en wijst het veld aan',
    (_, deel, verwacht) => {
      expect(codes(deel)).toEqual([verwacht]);
    },
  );

  test.each([
    ['overvol', aanbod({ bezet: 7 }), 'Bij «hulp bij technisch lezen» zijn 7 plekken bezet, terwijl er 6 zijn.'],
    ['vol', aanbod({ bezet: 6 }), 'Bij «hulp bij technisch lezen» is geen plek vrij.'],
    [
      'aanbod-stopt',
      aanbod({ tot: datum('2026-11-30') }),
      'Het aanbod «hulp bij technisch lezen» stopt binnen 90 dagen.',
    ],
    [
      'aanbod-gestopt',
      aanbod({ tot: datum('2026-08-31') }),
      'Het aanbod «hulp bij technisch lezen» is gestopt. Haal het weg of geef een nieuwe einddatum.',
    ],
  ] as const)('SOP-1 %s is een signaal en geen weigering', (code, lijst, zin) => {
    expect(codes({ aanbod: lijst })).toEqual([]);
    expect(signalenBijSop({ ...INHOUD, aanbod: lijst }, VANDAAG)).toMatchObject([{ code, zin }]);
  });

  test('SOP-1 wat ontbreekt aan de basisondersteuning wordt gesignaleerd', () => {
    const basisondersteuning = INHOUD.basisondersteuning
      .slice(1)
      .map((deel, i) => (i === 0 ? { ...deel, aanwezig: 'deels' as const } : deel));
    const contact = { ...CONTACT, spreekuur: '' };
    const signalen = signalenBijSop({ ...INHOUD, basisondersteuning, contact }, VANDAAG);
    expect(signalen.map((signaal) => signaal.code)).toEqual([
      'basis-ontbreekt',
      'basis-niet-volledig',
      'geen-spreekuur',
    ]);
  });
});

describe('SOP-2 vaststellen', () => {
  const VASTSTELLING: Vaststelling = {
    concept: INHOUD,
    mrAdvies: { datum: datum('2026-08-25'), tekst: 'Positief advies.' },
    vandaag: VANDAAG,
    geldigheidJaren: 1,
  };
  const redenen = (deel: Partial<Vaststelling>) => {
    const uitkomst = stelVast({ ...VASTSTELLING, ...deel });
    return uitkomst.mag ? [] : uitkomst.redenen.map((reden) => reden.code);
  };
  const versie = () => {
    const uitkomst = stelVast(VASTSTELLING);
    if (!uitkomst.mag) throw new Error('Het profiel hoort vastgesteld te kunnen worden.');
    return uitkomst.waarde;
  };

  test('SOP-2 een profiel met advies van de MR geldt tot de dag voor een jaar later', () => {
    expect(versie()).toMatchObject({ vastgesteldOp: '2026-09-01', geldigTot: '2027-08-31' });
    expect(isVerlopen(versie(), datum('2027-08-31'))).toBe(false);
    expect(isVerlopen(versie(), datum('2027-09-01'))).toBe(true);
  });

  test.each([
    ['zonder advies van de MR', { mrAdvies: undefined }, 'mr-advies-ontbreekt'],
    ['met een advies van morgen', { mrAdvies: { datum: datum('2026-09-02'), tekst: 'Ja' } }, 'mr-advies-later'],
    [
      'met een advies van meer dan vier jaar oud',
      { mrAdvies: { datum: datum('2022-08-31'), tekst: 'Ja' } },
      'mr-advies-oud',
    ],
    ['met een leeg advies', { mrAdvies: { datum: VANDAAG, tekst: ' ' } }, 'mr-advies-leeg'],
    ['voor vijf jaar', { geldigheidJaren: 5 }, 'geldigheid-ongeldig'],
    ['voor een half jaar', { geldigheidJaren: 0.5 }, 'geldigheid-ongeldig'],
    [
      'met een fout in de inhoud',
      { concept: { ...INHOUD, aanbod: aanbod({ capaciteit: -1 }) } },
      'capaciteit-ongeldig',
    ],
  ] as [string, Partial<Vaststelling>, string][])(
    'SOP-2 vaststellen %s wordt geweigerd en zegt waarom',
    (_, deel, code) => {
      expect(redenen(deel)).toEqual([code]);
    },
  );

  test('SOP-2 advies en vaststelling op dezelfde dag mag', () => {
    expect(redenen({ mrAdvies: { datum: VANDAAG, tekst: 'Positief' } })).toEqual([]);
  });

  test('SOP-2 de wet laat hoogstens vier jaar toe, ook over een schrikkeldag', () => {
    expect(berekenGeldigTot(datum('2026-09-01'), 4)).toBe('2030-08-31');
    expect(berekenGeldigTot(datum('2028-02-29'), 1)).toBe('2029-02-27');
  });

  test('SOP-2 een vastgestelde versie verandert niet, ook niet als het concept verandert', () => {
    const concept = nieuwConcept(versie());
    const uitkomst = stelVast({ ...VASTSTELLING, concept });
    if (!uitkomst.mag) throw new Error('Het profiel hoort vastgesteld te kunnen worden.');
    Object.assign(concept.contact, { naam: 'Iemand anders' });
    expect(uitkomst.waarde.inhoud.contact.naam).toBe('M. Jansen');
    expect(() => Object.assign(uitkomst.waarde.inhoud.contact, { naam: 'Iemand anders' })).toThrow(TypeError);
  });

  test('SOP-2 een nieuw concept begint met de inhoud van de vastgestelde versie en is vrij te wijzigen', () => {
    const concept = nieuwConcept(versie());
    expect(concept).toEqual(INHOUD);
    expect(Object.isFrozen(concept.aanbod[0])).toBe(false);
  });
});
