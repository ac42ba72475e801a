import { expect, test } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { STANDAARDCRITERIA } from './criteria.ts';
import { beoordeelHuidigePlaats } from './huidige-plaats.ts';
import type { MatchSchool, MatchVraag } from './vraag.ts';

const VRAAG: MatchVraag = {
  behoeften: [{ categorie: 'emotie-regulatie', intensiteit: 2, setting: 'in_de_groep', verplicht: true }],
  sector: 'PO',
  geboortedatum: datum('2018-05-02'),
  peildatum: datum('2026-11-02'),
  plaats: { lon: 4.3, lat: 52.07 },
  swv: 'PO2814',
  tlv: [],
  wensen: { denominaties: [], scholenVanBroersOfZussen: [] },
};

function school(niveau: 1 | 2 | 3, vrij: number, deel: Partial<MatchSchool> = {}): MatchSchool {
  return {
    code: '10AA00',
    naam: 'De Vlieger',
    soorten: ['BO'],
    denominatie: 'Openbaar',
    swvPo: 'PO2814',
    lon: 4.31,
    lat: 52.08,
    vrijePlaatsen: 0,
    sopVersie: 'sop-1',
    aanbod: [{ categorie: 'emotie-regulatie', niveau, setting: 'in_de_groep', vrij }],
    ...deel,
  };
}

function advies(plek: MatchSchool, gebruikt: string[] = [], behoeften = VRAAG.behoeften) {
  return beoordeelHuidigePlaats({
    vraag: { ...VRAAG, behoeften },
    school: plek,
    criteria: STANDAARDCRITERIA,
    gebruikt,
  });
}

test('MAT-6 voldoende niveau en plek: hier aanpassen, ook als de school zelf vol is', () => {
  expect(advies(school(2, 1)).advies).toBe('hier_aanpassen');
});

test('MAT-6 een niveau te laag: hier met arrangement', () => {
  expect(advies(school(1, 1))).toMatchObject({
    advies: 'hier_met_arrangement',
    zin: 'De Vlieger kan bieden wat nu nodig is met een arrangement. Bespreek met de ouders om dat aan te vragen.',
  });
});

test('MAT-6 geen plek in het aanbod: elders zoeken, met de reden erbij', () => {
  const uitkomst = advies(school(2, 0));
  expect(uitkomst.advies).toBe('elders_zoeken');
  expect(uitkomst.zin).toContain('er is nu geen plek vrij');
});

test('MAT-6 de plek die dit kind al gebruikt telt als vrij', () => {
  expect(advies(school(2, 0), ['emotie-regulatie']).advies).toBe('hier_aanpassen');
});

test('MAT-6 afstand en samenwerkingsverband sluiten de huidige school niet uit', () => {
  expect(advies(school(2, 1, { lon: 6.5, swvPo: 'PO2001' })).advies).toBe('hier_aanpassen');
});

test('MAT-6 een leeftijd die niet meer past: elders zoeken', () => {
  const vraag = { ...VRAAG, geboortedatum: datum('2011-01-01') };
  const uitkomst = beoordeelHuidigePlaats({ vraag, school: school(3, 2), criteria: STANDAARDCRITERIA, gebruikt: [] });
  expect(uitkomst.advies).toBe('elders_zoeken');
  expect(uitkomst.zin).toContain('De leeftijd past niet bij De Vlieger');
});

test('MAT-6 een wens die niet kan is geen reden om weg te gaan', () => {
  const wens = { categorie: 'zelf-toilet', intensiteit: 1, setting: 'in_de_groep', verplicht: false } as const;
  const uitkomst = advies(school(2, 1), [], [...VRAAG.behoeften, wens]);
  expect(uitkomst.advies).toBe('hier_aanpassen');
});
