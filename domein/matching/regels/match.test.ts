import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maakScholen, maakVraag } from '../../../bench/match-kern-gegevens.ts';
import { datum } from '../../../kern/tijd/datum.ts';
import { berekenAfstandKm } from './afstand.ts';
import { beoordeelCriteria, type MatchCriteria, STANDAARDCRITERIA } from './criteria.ts';
import { type BeoordeeldeSchool, match, matchTegenIndex } from './match.ts';
import { maakMatchIndex } from './matchindex.ts';
import type { MatchAanbod, MatchSchool, MatchVraag, VraagBehoefte } from './vraag.ts';

const LEZEN: VraagBehoefte = { categorie: 'lezen-technisch', intensiteit: 2, setting: 'in_de_groep', verplicht: true };
const RUST: VraagBehoefte = {
  categorie: 'prikkels-verwerken',
  intensiteit: 1,
  setting: 'hele_school',
  verplicht: false,
};

const VRAAG: MatchVraag = {
  behoeften: [LEZEN],
  sector: 'PO',
  geboortedatum: datum('2018-05-02'),
  peildatum: datum('2026-08-01'),
  plaats: { lon: 4.3, lat: 52.07 },
  swv: 'PO2814',
  tlv: [],
  wensen: { denominaties: [], scholenVanBroersOfZussen: [] },
};

function aanbod(deel: Partial<MatchAanbod> = {}): MatchAanbod {
  return { categorie: 'lezen-technisch', niveau: 2, setting: 'in_de_groep', vrij: 3, ...deel };
}

function school(deel: Partial<MatchSchool> = {}): MatchSchool {
  return {
    code: '10AA00',
    naam: 'De Vlieger',
    soorten: ['BO'],
    denominatie: 'Openbaar',
    swvPo: 'PO2814',
    lon: 4.31,
    lat: 52.08,
    vrijePlaatsen: 4,
    sopVersie: 'sop-1',
    aanbod: [aanbod()],
    ...deel,
  };
}

function beoordeel(deel: Partial<MatchSchool>, vraag: Partial<MatchVraag> = {}, criteria = STANDAARDCRITERIA) {
  const uitkomst = match({ ...VRAAG, ...vraag }, [school(deel)], criteria)[0];
  if (uitkomst?.soort !== 'beoordeeld') throw new Error('De school hoort binnen de grenzen te vallen.');
  return uitkomst;
}

function redenen(deel: Partial<MatchSchool>, vraag: Partial<MatchVraag> = {}, criteria = STANDAARDCRITERIA) {
  const uitkomst = match({ ...VRAAG, ...vraag }, [school(deel)], criteria)[0];
  return uitkomst?.soort === 'uitgesloten' ? uitkomst.redenen : [];
}

describe('MAT-1 verdict per behoefte en oordeel', () => {
  test.each([
    ['niveau gelijk aan de intensiteit is ja', [aanbod()], 'ja', 'goed'],
    ['een hoger niveau is ook ja', [aanbod({ niveau: 3 })], 'ja', 'goed'],
    ['een niveau te laag met arrangement', [aanbod({ niveau: 1 })], 'met_arrangement', 'voldoende'],
    ['geen plek vrij is nee', [aanbod({ vrij: 0 })], 'nee', 'onvoldoende'],
    ['geen aanbod is nee', [], 'nee', 'onvoldoende'],
    [
      'vol aanbod naast lager aanbod met plek',
      [aanbod({ vrij: 0 }), aanbod({ niveau: 1 })],
      'met_arrangement',
      'voldoende',
    ],
    ['aanbod in een andere setting telt mee', [aanbod({ setting: 'buiten_de_groep' })], 'ja', 'goed'],
  ] as const)('MAT-1 %s', (_, lijst, verdict, oordeel) => {
    const uitkomst = beoordeel({ aanbod: lijst });
    expect(uitkomst.behoeften[0]?.verdict).toBe(verdict);
    expect(uitkomst.oordeel).toBe(oordeel);
  });

  test('MAT-1 twee niveaus te laag is nee, ook met arrangement', () => {
    const uitkomst = beoordeel({ aanbod: [aanbod({ niveau: 1 })] }, { behoeften: [{ ...LEZEN, intensiteit: 3 }] });
    expect(uitkomst.behoeften[0]).toMatchObject({ verdict: 'nee', waarom: 'te_licht' });
  });

  test('MAT-1 zonder arrangement voor deze categorie is een niveau te laag nee', () => {
    const criteria: MatchCriteria = { ...STANDAARDCRITERIA, arrangementVoor: ['rekenen-basis'] };
    const uitkomst = beoordeel({ aanbod: [aanbod({ niveau: 1 })] }, {}, criteria);
    expect(uitkomst.behoeften[0]).toMatchObject({ verdict: 'nee', waarom: 'geen_arrangement' });
  });

  test('MAT-1 nee op alleen een wens blijft voldoende', () => {
    expect(beoordeel({}, { behoeften: [LEZEN, RUST] }).oordeel).toBe('voldoende');
  });

  test('MAT-1 zonder behoeften past elke school', () => {
    expect(beoordeel({ aanbod: [] }, { behoeften: [] })).toMatchObject({ oordeel: 'goed', passendheid: 1 });
  });

  test('MAT-1 zonder vastgesteld profiel is elke behoefte nee en staat erbij waarom', () => {
    const uitkomst = beoordeel({ sopVersie: undefined });
    expect(uitkomst.behoeften[0]).toMatchObject({ verdict: 'nee', waarom: 'geen_profiel' });
    expect(uitkomst.behoeften[0]?.zin).toContain('nog geen vastgesteld profiel');
  });

  test('MAT-1 de standaardcriteria zijn zelf geldig', () => {
    expect(beoordeelCriteria(STANDAARDCRITERIA).mag).toBe(true);
  });

  test.each([
    ['een lege versie', { versie: ' ' }, 'versie-ontbreekt'],
    ['een afstand van 0', { maxAfstandKm: { po: 0, vo: 25, gespecialiseerd: 40 } }, 'afstand-ongeldig'],
    [
      'een gewicht dat geen heel getal is',
      { gewichten: { ...STANDAARDCRITERIA.gewichten, wens: 0.5 } },
      'gewicht-ongeldig',
    ],
    ['een arrangement dat meer telt dan aanbod elders in de school', { waardeArrangement: 95 }, 'waarde-ongeldig'],
    ['een aftrek die een arrangement wegneemt', { aftrekAndereSetting: 60 }, 'waarde-ongeldig'],
  ])('MAT-1 criteria met %s worden geweigerd', (_, deel, code) => {
    const uitkomst = beoordeelCriteria({ ...STANDAARDCRITERIA, ...deel });
    expect(uitkomst.mag ? [] : uitkomst.redenen.map((reden) => reden.code)).toContain(code);
  });
});

describe('MAT-2 harde grenzen', () => {
  const TLV_SBO = [{ soort: 'SBO', swv: 'PO2814' }] as const;
  test.each([
    ['een VO-school voor een kind in het PO', { soorten: ['VO'], swvVo: 'VO2802' }, {}, ['andere-sector']],
    ['SBO zonder TLV', { soorten: ['SBO'] }, {}, ['tlv-nodig']],
    ['SBO in een ander SWV dan dat van de TLV', { soorten: ['SBO'], swvPo: 'PO2801' }, { tlv: TLV_SBO }, ['tlv-nodig']],
    ['SO zonder TLV', { soorten: ['SO'] }, { tlv: TLV_SBO }, ['tlv-nodig']],
    ['een school zonder plek', { vrijePlaatsen: 0 }, {}, ['vol']],
    ['een school te ver weg', { lon: 4.6 }, {}, ['te-ver']],
    ['een school in een ander SWV', { swvPo: 'PO2801' }, {}, ['ander-samenwerkingsverband']],
    ['een kind van 3', {}, { geboortedatum: datum('2023-01-01') }, ['leeftijd']],
    ['een kind dat 14 werd in het vorige schooljaar', {}, { geboortedatum: datum('2012-07-31') }, ['leeftijd']],
    ['cluster 1 of 2, zonder vraag om een TLV', { soorten: ['SO'], cluster12: true }, {}, ['cluster-1-2']],
    ['alles tegelijk', { soorten: ['SBO'], lon: 6, vrijePlaatsen: 0 }, {}, ['tlv-nodig', 'vol', 'te-ver']],
  ] as [string, Partial<MatchSchool>, Partial<MatchVraag>, string[]][])(
    'MAT-2 %s valt af en zegt waarom',
    (_, deel, vraag, codes) => {
      const gevonden = redenen(deel, vraag);
      expect(gevonden.map((reden) => reden.code)).toEqual(codes);
      for (const reden of gevonden) expect(reden.zin).toMatch(/De Vlieger.*\.$/);
    },
  );

  test.each([
    ['SBO met TLV van het eigen SWV', { soorten: ['SBO'] }, { tlv: TLV_SBO }],
    ['SO in een ander SWV met TLV', { soorten: ['SO'], swvPo: 'PO2801' }, { tlv: [{ soort: 'SO', swv: 'PO2814' }] }],
    ['een school die niet zegt of er plek is', { vrijePlaatsen: undefined }, {}],
    ['een kind op zijn vierde verjaardag', {}, { geboortedatum: datum('2022-08-01') }],
    ['een kind dat in dit schooljaar 14 wordt', {}, { geboortedatum: datum('2012-08-01') }],
  ] as [string, Partial<MatchSchool>, Partial<MatchVraag>][])('MAT-2 %s blijft in de lijst', (_, deel, vraag) => {
    expect(redenen(deel, vraag)).toEqual([]);
  });

  test('MAT-2 een school met twee soorten is open als één soort past, en noemt anders de soort die het dichtst bij past', () => {
    const soVso = { soorten: ['SO', 'VSO'], lon: 4.8 } as const;
    expect(redenen(soVso, { tlv: [{ soort: 'SO', swv: 'PO2814' }] })).toEqual([]);
    expect(redenen(soVso).map((reden) => [reden.code, reden.zin])).toEqual([
      [
        'tlv-nodig',
        'Voor De Vlieger is een toelaatbaarheidsverklaring voor speciaal onderwijs nodig. Die is er nog niet.',
      ],
    ]);
    expect(redenen({ soorten: ['BO', 'SBO'], lon: 4.8 })[0]?.zin).toContain('Gezocht wordt tot 15 kilometer.');
    expect(redenen({ soorten: ['BO', 'SBO'], lon: 4.8 }, { tlv: TLV_SBO })).toEqual([]);
    const voPro = { soorten: ['VO', 'PRO'], swvVo: 'VO2802' } as const;
    expect(redenen(voPro).map((reden) => reden.code)).toEqual(['andere-sector']);
    expect(redenen(voPro, { sector: 'VO', swv: 'VO2802', geboortedatum: datum('2013-05-02') })).toEqual([]);
  });

  test('MAT-2 een SWV kan scholen van een buur-SWV toelaten', () => {
    expect(redenen({ swvPo: 'PO2801' }, {}, { ...STANDAARDCRITERIA, ookSwvs: ['PO2801'] })).toEqual([]);
  });

  test('AAN-9 cluster 1 en 2 verwijzen naar de instelling', () => {
    expect(redenen({ soorten: ['SO'], cluster12: true })[0]).toMatchObject({
      zin: 'De Vlieger hoort bij cluster 1 of 2 (zien of horen). Aanmelding loopt via de instelling.',
      bron: { regel: 'AAN-9' },
    });
  });
});

describe('MAT-3 volgorde', () => {
  const codes = (vraag: Partial<MatchVraag>, scholen: Partial<MatchSchool>[]) =>
    match({ ...VRAAG, ...vraag }, scholen.map(school), STANDAARDCRITERIA).map((uitkomst) => uitkomst.code);

  test('MAT-3 een beter oordeel gaat voor dichtbij', () => {
    expect(
      codes({}, [
        { code: 'A', aanbod: [] },
        { code: 'B', lon: 4.45 },
      ]),
    ).toEqual(['B', 'A']);
  });

  test('MAT-3 bij gelijk oordeel gaat de best passende school voor', () => {
    const elders = [aanbod({ setting: 'buiten_de_groep' })];
    expect(
      codes({}, [
        { code: 'A', aanbod: elders },
        { code: 'B', lon: 4.45 },
      ]),
    ).toEqual(['B', 'A']);
  });

  test('MAT-3 wensen ordenen scholen die even goed passen en sluiten niets uit', () => {
    const wensen = { denominaties: ['Islamitisch'], scholenVanBroersOfZussen: ['C'] };
    const scholen = [{ code: 'A' }, { code: 'B', denominatie: 'Islamitisch', lon: 4.4 }, { code: 'C', lon: 4.45 }];
    expect(codes({ wensen }, scholen)).toEqual(['C', 'B', 'A']);
  });

  test('MAT-3 een wens gaat nooit voor een beter passende school', () => {
    const wensen = { denominaties: ['Islamitisch'], scholenVanBroersOfZussen: [] };
    const scholen = [
      { code: 'A', denominatie: 'Islamitisch', aanbod: [aanbod({ niveau: 1 })] },
      { code: 'B', lon: 4.45 },
    ];
    expect(codes({ wensen }, scholen)).toEqual(['B', 'A']);
  });

  test('MAT-3 daarna de afstand, en bij gelijke afstand de vestigingscode', () => {
    expect(codes({}, [{ code: 'C' }, { code: 'B' }, { code: 'A', lon: 4.4 }])).toEqual(['B', 'C', 'A']);
  });

  test('MAT-3 de afstand is hemelsbreed over de bol, op 0,1 km', () => {
    // Dom in Utrecht to the Martinitoren in Groningen, worked out apart from this code with the haversine formula.
    expect(berekenAfstandKm({ lon: 5.1214, lat: 52.0907 }, { lon: 6.5682, lat: 53.2194 })).toBe(159.0);
    expect(berekenAfstandKm({ lon: 0, lat: 0 }, { lon: 180, lat: 0 })).toBe(20015.1);
    expect(berekenAfstandKm({ lon: 4.3, lat: 52 }, { lon: 4.3, lat: 52 })).toBe(0);
  });

  test('MAT-3 dezelfde invoer in elke volgorde geeft dezelfde uitkomst', () => {
    const criteria = {
      ...STANDAARDCRITERIA,
      ookSwvs: 'alle',
      maxAfstandKm: { po: 200, vo: 200, gespecialiseerd: 200 },
    } as const;
    const scholen = maakScholen(60, 7).map((s, i) => (i % 2 === 0 ? s : { ...s, lon: 5, lat: 52 }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.infiniteStream(fc.nat()), (zaad, getallen) => {
        const vraag = maakVraag(zaad);
        const schud = <T>(lijst: readonly T[]): T[] =>
          lijst
            .map((waarde) => ({ waarde, sleutel: getallen.next().value ?? 0 }))
            .sort((a, b) => a.sleutel - b.sleutel)
            .map(({ waarde }) => waarde);
        const door = { ...vraag, behoeften: schud(vraag.behoeften) };
        const anders = schud(scholen.map((s) => ({ ...s, aanbod: schud(s.aanbod) })));
        const kern = (uit: ReturnType<typeof match>) =>
          uit.map((u) => {
            if (u.soort === 'uitgesloten') return u;
            return { ...u, behoeften: u.behoeften.map((b) => b.zin).sort() };
          });
        expect(kern(match(door, anders, criteria))).toEqual(kern(match(vraag, scholen, criteria)));
      }),
      { seed: 20260801, numRuns: 60 },
    );
  });

  test('MAT-3 een vestigingscode die twee keer voorkomt wordt niet aangenomen', () => {
    expect(() => maakMatchIndex([school(), school()])).toThrow('twee keer');
  });
});

describe('MAT-4 uitleg', () => {
  const zin = (uitkomst: BeoordeeldeSchool) => uitkomst.behoeften[0]?.zin;

  test.each([
    [{}, 'De Vlieger kan dit bieden: hulp bij technisch lezen op niveau 2, in de groep. Er zijn nog 3 plekken.'],
    [
      { aanbod: [aanbod({ vrij: 1, setting: 'buiten_de_groep' })] },
      'De Vlieger kan dit bieden: hulp bij technisch lezen op niveau 2, buiten de groep. Gevraagd is: in de groep. Er is nog 1 plek.',
    ],
    [
      { aanbod: [aanbod({ niveau: 1 })] },
      'De Vlieger kan dit bieden met een arrangement van het samenwerkingsverband: hulp bij technisch lezen op niveau 1, in de groep. Nodig is niveau 2. Er zijn nog 3 plekken.',
    ],
    [
      { aanbod: [aanbod({ vrij: 0 })] },
      'De Vlieger biedt dit wel, maar er is nu geen plek vrij: hulp bij technisch lezen op niveau 2, in de groep.',
    ],
    [{ aanbod: [] }, 'De Vlieger biedt dit niet: hulp bij technisch lezen.'],
  ] as [Partial<MatchSchool>, string][])('MAT-4 zegt per behoefte in gewone taal waarom (%#)', (deel, verwacht) => {
    expect(zin(beoordeel(deel))).toBe(verwacht);
  });

  test('MAT-4 de uitkomst draagt de versie van de criteria en van het profiel', () => {
    expect(beoordeel({})).toMatchObject({ criteriaVersie: 'standaard-1', sopVersie: 'sop-1' });
  });

  test('MAT-4 de zinnen komen overeen met de getallen, bij elke school', () => {
    const criteria = {
      ...STANDAARDCRITERIA,
      ookSwvs: 'alle',
      maxAfstandKm: { po: 400, vo: 400, gespecialiseerd: 400 },
    } as const;
    const index = maakMatchIndex(maakScholen(300, 3));
    for (let zaad = 1; zaad <= 20; zaad += 1) {
      for (const uitkomst of matchTegenIndex(maakVraag(zaad), index, criteria).beste(300)) {
        const verdicten = uitkomst.behoeften.map((b) =>
          b.verdict === 'nee' && b.behoefte.verplicht ? 'mist' : b.verdict,
        );
        const verwacht = verdicten.includes('mist')
          ? 'onvoldoende'
          : verdicten.every((v) => v === 'ja')
            ? 'goed'
            : 'voldoende';
        expect(uitkomst.oordeel).toBe(verwacht);
      }
    }
  });

  test('MAT-5 een match is advies: ook een onvoldoende school blijft zichtbaar voor wie besluit', () => {
    expect(beoordeel({ aanbod: [] })).toMatchObject({ soort: 'beoordeeld', oordeel: 'onvoldoende', rang: 1 });
  });
});
