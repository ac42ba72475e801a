import { describe, expect, it } from 'vitest';
import { datum, plusDagen } from '../../../kern/tijd/datum.ts';
import { type Aanvraag, bezwarenTegenIndienen, watOntbreekt } from './aanvragen.ts';
import { berekenBeslistermijn } from './beslistermijn.ts';
import { beoordeelTweedePersoon, beoordeelVoorstel } from './besluiten.ts';
import { besluit, CRITERIA, codesVan, INGEDIEND, inhoud, kosten, VANDAAG } from './proeffeiten.ts';
import type { Handeling } from './toestand.ts';

const dag = VANDAAG;
const aanvraag = (deel: Partial<Aanvraag> = {}): Aanvraag => ({
  soort: 'leerling',
  inhoud: inhoud(),
  kosten: [kosten()],
  handelingen: INGEDIEND.slice(0, 2),
  ondertekenaars: [{ persoon: 'p1', naam: 'Ouder Een' }],
  dossier: {
    behoeften: [
      { bron: 'school', categorie: 'x', intensiteit: 2, setting: 'in_de_groep', van: dag, tot: null, toelichting: '' },
    ],
    beschrijvingen: [],
    opp: null,
  },
  ...deel,
});

describe('ARR-3, ARR-4 wat een aanvraag nodig heeft', () => {
  it('ARR-3 zonder diagnose en zonder vastgesteld plan kan hij weg; dat het plan ontbreekt staat er wel', () => {
    expect(bezwarenTegenIndienen(aanvraag())).toEqual([]);
    expect(watOntbreekt(aanvraag())).toMatchObject([{ code: 'opp-ontbreekt', nodig: false }]);
  });
  it.each([
    ['wat de school deed', aanvraag({ inhoud: inhoud({ gedaan: ' ' }) }), ['gedaan-ontbreekt']],
    ['de behoefte', aanvraag({ dossier: { behoeften: [], beschrijvingen: [], opp: null } }), ['behoefte-ontbreekt']],
    [
      'wat het samenwerkingsverband betaalt',
      aanvraag({ kosten: [kosten({ betaler: 'school' })] }),
      ['kosten-swv-ontbreken'],
    ],
    ['een handtekening', aanvraag({ handelingen: [] }), ['handtekening-p1']],
    ['iemand met gezag', aanvraag({ ondertekenaars: [] }), ['gezag-onbekend']],
  ])('ARR-3 %s ontbreekt', (_, deze, codes) => {
    expect(bezwarenTegenIndienen(deze).map(({ code }) => code)).toEqual(codes);
  });
  it('ARR-4 wat al in het dossier staat wordt niet nog eens gevraagd', () => {
    const geprobeerd = {
      soort: 'geprobeerd',
      tekst: 'x',
      effect: null,
      datum: null,
      herkomst: null,
      door: 'x',
    } as const;
    const { dossier } = aanvraag();
    const met = aanvraag({
      inhoud: inhoud({ gedaan: '' }),
      dossier: { behoeften: dossier?.behoeften ?? [], beschrijvingen: [geprobeerd], opp: null },
    });
    expect(bezwarenTegenIndienen(met)).toEqual([]);
  });
  it('ARR-3 elke ouder met gezag tekent; wie niet wil houdt hem tegen', () => {
    const twee = [
      { persoon: 'p1', naam: 'Ouder Een' },
      { persoon: 'p2', naam: 'Ouder Twee' },
    ];
    expect(bezwarenTegenIndienen(aanvraag({ ondertekenaars: twee })).map(({ code }) => code)).toEqual([
      'handtekening-p2',
    ]);
    const nee: Handeling = { soort: 'niet_getekend', persoon: 'p2', naam: 'Ouder Twee', toelichting: 'x', dag };
    const [reden] = bezwarenTegenIndienen(aanvraag({ ondertekenaars: twee, handelingen: [...INGEDIEND, nee] }));
    expect(reden?.zin).toContain('ondertekent deze aanvraag niet');
  });
  it('ARR-3 voor een groep of leraar tekent niemand: er staat geen kind in', () => {
    expect(
      bezwarenTegenIndienen(aanvraag({ soort: 'leraar', dossier: null, ondertekenaars: [], handelingen: [] })),
    ).toEqual([]);
  });
});

describe('ARR-2 de termijn van het samenwerkingsverband', () => {
  const vraag = (op: string): Handeling => ({
    soort: 'aanvulling_gevraagd',
    vraag: 'x',
    uiterlijk: datum('2026-12-18'),
    dag: datum(op),
  });
  const antwoord = (op: string): Handeling => ({
    soort: 'aangevuld',
    tekst: 'x',
    dossierVernieuwd: false,
    dag: datum(op),
  });
  it.each([
    ['zes weken, voorbij nieuwjaar en weekend', INGEDIEND, '2027-01-04'],
    ['staat stil zolang de school niet antwoordde', [...INGEDIEND, vraag('2026-11-24')], undefined],
    ['loopt verder met zo veel dagen erbij', [...INGEDIEND, vraag('2026-11-24'), antwoord('2026-12-04')], '2027-01-11'],
    [
      'ook na twee keer',
      [...INGEDIEND, vraag('2026-11-24'), antwoord('2026-12-04'), vraag('2026-12-07'), antwoord('2026-12-14')],
      '2027-01-18',
    ],
  ] as [string, Handeling[], string | undefined][])('ARR-2 %s', (_, handelingen, laatste) => {
    expect(berekenBeslistermijn(handelingen)?.laatsteDag).toBe(laatste);
  });
  it('ARR-2 vulde de school niet op tijd aan, dan loopt de termijn weer', () => {
    const wacht = [...INGEDIEND, vraag('2026-11-24')];
    expect(berekenBeslistermijn(wacht, datum('2026-12-18'))).toBeUndefined();
    expect(berekenBeslistermijn(wacht, datum('2026-12-19'))?.laatsteDag).toBe('2027-01-25');
    expect(berekenBeslistermijn([...wacht, antwoord('2027-01-15')])?.laatsteDag).toBe('2027-01-25');
  });
  it('ARR-2 voor de aanvraag loopt er niets', () => {
    expect(berekenBeslistermijn(INGEDIEND.slice(0, 2))).toBeUndefined();
  });
});

describe('ARR-2 het besluit', () => {
  const niet = CRITERIA.map((criterium, plek) => ({ criterium, voldaan: plek > 0, toelichting: '' }));
  it.each([
    ['alles beoordeeld en gemotiveerd', besluit(), []],
    ['een criterium open', besluit({ criteria: besluit().criteria.slice(1) }), ['criterium-open']],
    [
      'een verzonnen criterium',
      besluit({ criteria: [...besluit().criteria, { criterium: 'x', voldaan: true, toelichting: '' }] }),
      ['criterium-onbekend'],
    ],
    ['zonder motivering', besluit({ motivering: 'Nee.' }), ['motivering-ontbreekt']],
    ['toch toekennen zonder uitleg', besluit({ criteria: niet }), ['afwijking-zonder-reden']],
    ['afwijzen terwijl alles klopt', besluit({ uitkomst: 'afgewezen' }), ['afwijzing-zonder-criterium']],
    ['zonder bedrag', besluit({ kosten: [] }), ['bedrag-ontbreekt']],
    ['een bedrag van een ander', besluit({ kosten: [kosten({ betaler: 'gemeente' })] }), ['andere-betaler']],
    ['einde voor begin', besluit({ tot: plusDagen(besluit().van, -1) }), ['einde-voor-begin']],
  ])('ARR-2 %s', (_, deze, codes) => {
    expect(codesVan(beoordeelVoorstel(deze, INGEDIEND))).toEqual(codes);
  });
  it('ARR-2 een afwijzing kent niets toe', () => {
    const uitkomst = beoordeelVoorstel(besluit({ uitkomst: 'afgewezen', criteria: niet }), INGEDIEND);
    expect(uitkomst.mag && uitkomst.waarde.kosten).toEqual([]);
  });
  it('ARR-2 vier ogen', () => {
    expect(beoordeelTweedePersoon('a', 'a').map(({ code }) => code)).toEqual(['zelf-voorgesteld']);
    expect(beoordeelTweedePersoon('a', 'b')).toEqual([]);
  });
});
