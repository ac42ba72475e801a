import { describe, expect, test } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { beoordeelBezetting, beoordeelPlaatsruimte } from './bezetting.ts';
import { schrijfCanoniek } from './canoniek.ts';
import {
  beoordeelConcept,
  isAanbodOp,
  leegConcept,
  signalenBijBezetting,
  vrijePlekken,
  watOntbreekt,
} from './concept.ts';
import type { Aanbod } from './profiel.ts';
import { legNaastElkaar } from './vergelijken.ts';

const AANBOD: Aanbod = {
  categorie: 'lezen-technisch',
  niveau: 2,
  setting: 'in_de_groep',
  capaciteit: 4,
  bezet: 1,
  sinds: datum('2026-08-01'),
  expertise: '',
  wie: 'intern begeleider',
};
const codes = (uitkomst: { mag: boolean; redenen?: readonly { code: string }[] }) =>
  uitkomst.mag ? [] : (uitkomst.redenen ?? []).map(({ code }) => code);

describe('SOP-1 het concept', () => {
  test('SOP-1 een leeg concept mag worden bewaard, en zegt wat er nog moet gebeuren', () => {
    expect(beoordeelConcept(leegConcept()).mag).toBe(true);
    expect(watOntbreekt(leegConcept()).map(({ veld }) => veld)).toEqual(['contact.naam', 'contact.telefoon']);
  });

  test('SOP-1 een nog niet gekozen categorie mag wachten, een onbekende niet', () => {
    const met = (deel: object) => ({ ...leegConcept(), aanbod: [AANBOD, { ...AANBOD, ...deel }] });
    expect(codes(beoordeelConcept(met({ categorie: '', wie: '' })))).toEqual([]);
    expect(watOntbreekt(met({ categorie: '', wie: '' })).map(({ zin }) => zin)).toContain('Kies wat voor hulp dit is.');
    expect(codes(beoordeelConcept(met({ categorie: 'adhd' })))).toEqual(['categorie-onbekend']);
    expect(codes(beoordeelConcept(met({ capaciteit: -1 })))).toEqual(['capaciteit-ongeldig']);
  });

  test('SOP-1 een ouder getal in het concept is een signaal met het nieuwe getal', () => {
    const concept = { aanbod: [AANBOD, AANBOD, { ...AANBOD, niveau: 3 as const }] };
    const inWerking = [AANBOD, { ...AANBOD, bezet: 3 }];
    expect(signalenBijBezetting(concept, inWerking)).toMatchObject([
      {
        veld: 'aanbod.1.bezet',
        zin: 'Bij «hulp bij technisch lezen» zijn nu 3 plekken bezet. In dit concept staat 1.',
      },
    ]);
  });

  test('SOP-1 aanbod bestaat op zijn eerste en laatste dag, en een overvol aanbod heeft geen plek', () => {
    const aanbod = { sinds: datum('2026-08-01'), tot: datum('2026-12-31') };
    const dagen = ['2026-07-31', '2026-08-01', '2026-12-31', '2027-01-01'].map((dag) => isAanbodOp(aanbod, datum(dag)));
    expect(dagen).toEqual([false, true, true, false]);
    expect(vrijePlekken({ capaciteit: 2, bezet: 5 })).toBe(0);
  });

  test('SOP-1 bezetting die niet kan wordt bij het veld geweigerd; meer bezet dan er plek is mag', () => {
    const regels = [
      { volgorde: 0, bezet: 9 },
      { volgorde: 0, bezet: 1 },
      { volgorde: 5, bezet: -1 },
    ];
    expect(codes(beoordeelBezetting(regels, 1))).toEqual(['aanbod-onbekend', 'aanbod-onbekend', 'bezet-ongeldig']);
    expect(beoordeelBezetting(regels.slice(0, 1), 1).mag).toBe(true);
    expect([0, 1.5, -1].map((vrij) => beoordeelPlaatsruimte(vrij).mag)).toEqual([true, false, false]);
  });
});

describe('SOP-2 de canonieke tekst', () => {
  const vastgelegd = {
    vestiging: '99AA00',
    versie: 1,
    inhoud: { ...leegConcept(), aanbod: [AANBOD] },
    mrAdvies: { datum: datum('2026-11-01'), tekst: 'Ja' },
    vastgesteldOp: datum('2026-11-20'),
    geldigTot: datum('2027-11-19'),
  };

  test('SOP-2 de volgorde van namen maakt niet uit, de inhoud wel', () => {
    const anders = { ...vastgelegd, inhoud: Object.fromEntries(Object.entries(vastgelegd.inhoud).reverse()) as never };
    expect(schrijfCanoniek(anders)).toBe(schrijfCanoniek(vastgelegd));
    expect(schrijfCanoniek({ ...vastgelegd, versie: 2 })).not.toBe(schrijfCanoniek(vastgelegd));
    expect(schrijfCanoniek(vastgelegd)).toMatch(/^\{"geldigTot":"2027-11-19","inhoud":\{"aanbod":\[\{"bezet":1,/);
  });
});

describe('SOP-3 naast elkaar', () => {
  test('SOP-3 een categorie die een van de scholen heeft staat op één regel, het hoogste niveau vooraan', () => {
    const regels = legNaastElkaar([
      { aanbod: [AANBOD, { ...AANBOD, niveau: 3 }] },
      null,
      { aanbod: [{ ...AANBOD, categorie: 'spelling-schrijven' }] },
    ]);
    expect(
      regels.map(({ categorie, cellen }) => [categorie, cellen.map((cel) => cel.map(({ niveau }) => niveau))]),
    ).toEqual([
      ['lezen-technisch', [[3, 2], [], []]],
      ['spelling-schrijven', [[], [], [2]]],
    ]);
  });
});
