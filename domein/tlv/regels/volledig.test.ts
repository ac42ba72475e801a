import { describe, expect, it, test } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import type { Aanvraagdossier } from '../../opp/regels/aanvraagdossier.ts';
import { LEEG_OPP } from '../../opp/regels/inhoud.ts';
import { LEGE_INHOUD, LEGE_SCORES, type TlvInhoud } from './inhoud.ts';
import { type Aanvraagfeiten, vindWatOntbreekt } from './volledig.ts';

const VANDAAG = datum('2026-11-23');
const DAG = datum('2026-11-20');
const PLAN: Aanvraagdossier['opp'] = {
  id: 'o',
  versie: 'v',
  nummer: 1,
  vastgesteldDag: DAG,
  hash: 'a',
  inhoud: LEEG_OPP,
  evaluaties: [{ dag: DAG, besluit: 'doorgaan', toelichting: 'x', metOuders: true, doelen: [] }],
  gesprekken: [],
};
const DOSSIER: Aanvraagdossier = {
  leerling: {
    naam: 'Noor Proefkind',
    nummer: '26-000001',
    geboortedatum: datum('2017-03-14'),
    postcode: '9901AA',
    plaats: 'Proefdam',
    vestiging: '99AA00',
    school: 'De Proefschool',
    leerjaar: '4',
    groep: '4A',
  },
  behoeften: [
    { bron: 'school', categorie: 'rust', intensiteit: 2, setting: 'in_de_groep', van: DAG, tot: null, toelichting: '' },
  ],
  beschrijvingen: [{ soort: 'geprobeerd', tekst: 'x', effect: 'gelijk', datum: DAG, herkomst: null, door: 'x' }],
  opp: PLAN,
};
const INHOUD: TlvInhoud = { ...LEGE_INHOUD, motivering: 'Kleine groep.', oudersIngelichtOp: DAG, visieGevraagdOp: DAG };
const feiten = (anders: Partial<Aanvraagfeiten> = {}): Aanvraagfeiten => ({
  soort: 'SBO',
  categorie: null,
  gewensteStart: datum('2027-08-01'),
  inhoud: INHOUD,
  scores: null,
  dossier: DOSSIER,
  visies: 0,
  relatie: 'ingeschreven',
  vandaag: VANDAAG,
  heleSchoolperiodeKan: true,
  eigenCriteria: null,
  ...anders,
});
const mist = (anders: Partial<Aanvraagfeiten> = {}) => vindWatOntbreekt(feiten(anders)).map(({ code }) => code);
const metInhoud = (inhoud: Partial<TlvInhoud>) => ({ inhoud: { ...INHOUD, ...inhoud } });
const metDossier = (dossier: Partial<Aanvraagdossier>) => ({ dossier: { ...DOSSIER, ...dossier } });

describe('TLV-2 wanneer is een aanvraag volledig', () => {
  test.each([
    ['met alles is er niets meer nodig', {}, []],
    ['zonder behoefte van de school', metDossier({ behoeften: [] }), ['behoefte-ontbreekt']],
    ['zonder plan van deze school', metDossier({ opp: null }), ['opp-ontbreekt']],
    ['met een plan dat niet is geëvalueerd', metDossier({ opp: { ...PLAN, evaluaties: [] } }), ['evaluatie-ontbreekt']],
    ['zonder wat er is geprobeerd', metDossier({ beschrijvingen: [] }), ['geprobeerd-ontbreekt']],
    ['een aangemeld kind zonder plan', { ...metDossier({ opp: null }), relatie: 'aangemeld' }, ['basis-ontbreekt']],
    [
      'een aangemeld kind zonder plan, met waarop het steunt',
      {
        ...metDossier({ opp: null }),
        relatie: 'aangemeld',
        ...metInhoud({ inPlaatsVanPlan: 'Rapport van de opvang.' }),
      },
      [],
    ],
    ['ouders niet ingelicht', metInhoud({ oudersIngelichtOp: null }), ['ouders-niet-ingelicht']],
    [
      'ouders ingelicht in de toekomst',
      metInhoud({ oudersIngelichtOp: datum('2026-11-24') }),
      ['ingelicht-in-toekomst'],
    ],
    ['de visie van ouders niet gevraagd', metInhoud({ visieGevraagdOp: null }), ['visie-niet-gevraagd']],
    ['de visie gevraagd in de toekomst', metInhoud({ visieGevraagdOp: datum('2026-11-24') }), ['visie-in-toekomst']],
    ['ouders schreven zelf bij de aanvraag', { ...metInhoud({ visieGevraagdOp: null }), visies: 1 }, []],
    ['zonder motivering', metInhoud({ motivering: ' ' }), ['motivering-ontbreekt']],
    ['een begin in het verleden', { gewensteStart: datum('2026-11-22') }, ['start-onmogelijk']],
    ['een begin over meer dan een jaar', { gewensteStart: datum('2027-11-24') }, ['start-onmogelijk']],
  ] as const)('TLV-2 %s', (_zin, anders, codes) => {
    expect(mist(anders as Partial<Aanvraagfeiten>)).toEqual(codes);
  });
  test.each([
    ['so zonder categorie', { soort: 'SO' }, ['categorie-ontbreekt']],
    ['vso met categorie 2', { soort: 'VSO', categorie: 2 }, []],
    ['sbo met categorie', { categorie: 1 }, ['categorie-past-niet']],
  ] as const)('TLV-4 %s', (_zin, anders, codes) => {
    expect(mist(anders as Partial<Aanvraagfeiten>)).toEqual(codes);
  });
  test.each([
    ['zonder reden', { soort: 'SO', categorie: 3, ...metInhoud({ heleSchoolperiode: true }) }, ['hele-periode-waarom']],
    [
      'bij een samenwerkingsverband dat het niet doet',
      {
        soort: 'SO',
        categorie: 3,
        heleSchoolperiodeKan: false,
        ...metInhoud({ heleSchoolperiode: true, waaromHelePeriode: 'x' }),
      },
      ['hele-periode-niet'],
    ],
    ['bij sbo', metInhoud({ heleSchoolperiode: true, waaromHelePeriode: 'x' }), ['hele-periode-soort']],
    ['met reden', { soort: 'SO', categorie: 3, ...metInhoud({ heleSchoolperiode: true, waaromHelePeriode: 'x' }) }, []],
  ] as const)('TLV-5 voor de hele schoolperiode %s', (_zin, anders, codes) => {
    expect(mist(anders as Partial<Aanvraagfeiten>)).toEqual(codes);
  });
  it('TLV-2 bij een leerling van achttien gaat het om de leerling zelf', () => {
    const volwassen = metDossier({ leerling: { ...DOSSIER.leerling, geboortedatum: datum('2008-11-23') } });
    const [eerste] = vindWatOntbreekt(feiten({ ...volwassen, ...metInhoud({ oudersIngelichtOp: null }) }));
    expect(eerste?.zin).toContain('Vertel de leerling');
  });
});

const LAAG = {
  begrijpend_lezen: { dle: 30, dl: 60, toets: 'LVS', datum: DAG },
  spellen: { dle: 30, dl: 60, toets: 'LVS', datum: DAG },
} as const;
const PRO = { ...LEGE_SCORES, iq: { waarde: 70, test: 'WISC-V', datum: DAG }, achterstand: LAAG };

describe('TLV-6 en TLV-7 wat er mist bij pro en lwoo', () => {
  test.each([
    ['zonder scores', { soort: 'PRO' }, ['iq-ontbreekt', 'achterstand-ontbreekt']],
    ['volgens de criteria', { soort: 'PRO', scores: PRO, ...metDossier({ opp: null, beschrijvingen: [] }) }, []],
    [
      'scores die niet voldoen',
      { soort: 'PRO', scores: { ...PRO, iq: { ...PRO.iq, waarde: 130 } } },
      ['criteria-niet-gehaald'],
    ],
    [
      'de maatwerkroute zonder motivering van alle betrokkenen',
      { soort: 'PRO', ...metInhoud({ maatwerkroute: true, maatwerkMet: ['ouders'] }) },
      ['maatwerk-motivering-ontbreekt', 'maatwerk-niet-allen'],
    ],
    [
      'de maatwerkroute met motivering van allen',
      {
        soort: 'PRO',
        ...metInhoud({
          maatwerkroute: true,
          motiveringMaatwerk: 'x',
          maatwerkMet: ['ouders', 'eigen_school', 'gezochte_school'],
        }),
      },
      [],
    ],
  ] as const)('TLV-6 %s', (_zin, anders, codes) => {
    expect(mist(anders as Partial<Aanvraagfeiten>)).toEqual(codes);
  });
  it('TLV-7 bij opting out worden de eigen criteria gevraagd in plaats van de scores', () => {
    const eigenCriteria = ['Er is een plan.'];
    expect(mist({ soort: 'LWOO', eigenCriteria })).toEqual(['criterium-onbeantwoord']);
    const antwoord = { criterium: 'Er is een plan.', voldoet: true, toelichting: 'Ja.' };
    expect(mist({ soort: 'LWOO', eigenCriteria, scores: { ...LEGE_SCORES, eigenCriteria: [antwoord] } })).toEqual([]);
  });
});
