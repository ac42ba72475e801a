import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import {
  alleUitkomsten,
  type Besluit,
  beoordeelBesluit,
  heeftTlvNodig,
  uitzonderingen,
  watOntbreektVoor,
} from './besluit.ts';
import type { Aanmeldingsfeiten, Behoefteoordeel, Handeling } from './feiten.ts';
import { beoordeelNietInBehandeling } from './niet-in-behandeling.ts';
import { beoordeelOnderzoek } from './onderzoek.ts';
import { BASISSCHOOL, CLUSTER2, codes, proeffeiten, VOORTGEZET } from './proeffeiten.ts';
import { beoordeelBereidverklaring, beoordeelFeit, beoordeelInformatievraag } from './vastleggen.ts';

const dag = datum('2026-12-01');
const LEIDER = { naam: 'Proef Leider', rol: 'schoolleider' };
const plaatsing = { start: datum('2027-01-04'), leerjaar: '4', groep: '4A', tlvNummer: null };
const besluit = (uitkomst: Besluit['uitkomst'], anders: Partial<Besluit> = {}): Besluit => ({
  uitkomst,
  motivering: 'Omdat het past.',
  plaatsing: uitkomst.startsWith('geplaatst') ? plaatsing : null,
  uitzondering: null,
  ...anders,
});
const onderzoek = (behoefte: Behoefteoordeel, kanBieden: boolean | null = null): Handeling => ({
  soort: 'onderzoek_vastgelegd',
  dag,
  behoefte,
  kanBieden,
});
const OVERLEG: Handeling = { soort: 'overleg_met_ouders', dag };
const BEREID: Handeling = { soort: 'bereidverklaring', dag, schoolnaam: 'De Stapsteen' };
const oordeel = (b: Besluit, feiten: Aanmeldingsfeiten, wie = LEIDER, op = dag) =>
  codes(beoordeelBesluit(b, feiten, wie, op));

describe('besluiten: plaatsen', () => {
  it('AAN-6 een kind zonder ondersteuningsbehoefte kan meteen worden geplaatst', () => {
    expect(oordeel(besluit('geplaatst', { motivering: '' }), proeffeiten())).toEqual([]);
  });

  it('AAN-5 verwachten ouders extra ondersteuning, dan is eerst onderzoek nodig', () => {
    const feiten = proeffeiten([], { ondersteuningVerwacht: true });
    expect(oordeel(besluit('geplaatst'), feiten)).toEqual(['onderzoek-ontbreekt']);
    expect(oordeel(besluit('geplaatst_met_extra_ondersteuning'), feiten)).toEqual(['onderzoek-ontbreekt']);
  });

  it.each([
    [
      'AAN-6 vastgestelde extra ondersteuning vraagt om plaatsing met extra ondersteuning',
      'extra_ondersteuning',
      ['extra-ondersteuning-vastgesteld'],
      [],
    ],
    ['AAN-8 hulp bij Nederlands is geen extra ondersteuning', 'alleen_nederlands', [], ['taalhulp-is-geen-grond']],
    ['AAN-5 zonder behoefte is er geen plaatsing met extra ondersteuning', 'geen', [], ['geen-extra-ondersteuning']],
  ] as const)('%s', (_zin, behoefte, gewoon, extra) => {
    const feiten = proeffeiten([onderzoek(behoefte, true)]);
    expect(oordeel(besluit('geplaatst'), feiten)).toEqual(gewoon);
    expect(oordeel(besluit('geplaatst_met_extra_ondersteuning'), feiten)).toEqual(extra);
  });

  it('AAN-6 plaatsen vraagt een eerste dag, een leerjaar en een groep, en niet voor de vierde verjaardag', () => {
    expect(oordeel(besluit('geplaatst', { plaatsing: null }), proeffeiten())).toEqual(['plaatsing-ontbreekt']);
    expect(oordeel(besluit('geplaatst'), proeffeiten([], { geboortedatum: datum('2023-02-01') }))).toEqual([
      'te-jong-voor-school',
    ]);
    expect(
      oordeel(besluit('geplaatst', { plaatsing: { ...plaatsing, start: datum('2026-11-19') } }), proeffeiten()),
    ).toEqual(['start-voor-aanmelding']);
  });

  it('AAN-6 sbo, so en vso laten alleen toe met een toelaatbaarheidsverklaring; cluster 1 en 2 en gewone scholen niet', () => {
    const feiten = (soort: 'SBO' | 'SO' | 'VSO') => proeffeiten([], { school: { ...BASISSCHOOL, soorten: [soort] } });
    const artikelen = (['SBO', 'SO', 'VSO'] as const).map((soort) => {
      const uitkomst = beoordeelBesluit(besluit('geplaatst'), feiten(soort), LEIDER, dag);
      return uitkomst.mag ? '' : uitkomst.redenen.map((r) => `${r.code} ${r.bron.artikel}`).join();
    });
    expect(artikelen).toEqual([
      'tlv-ontbreekt WPO artikel 40 lid 8',
      'tlv-ontbreekt WEC artikel 40 lid 10',
      'tlv-ontbreekt WEC artikel 40 lid 12',
    ]);
    expect(
      oordeel(besluit('geplaatst', { plaatsing: { ...plaatsing, tlvNummer: 'PO9901-1' } }), feiten('SBO')),
    ).toEqual([]);
    expect([CLUSTER2, BASISSCHOOL, VOORTGEZET].map((school) => heeftTlvNodig({ school }))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('AAN-6 alleen een schoolleider met naam besluit', () => {
    expect(oordeel(besluit('geplaatst'), proeffeiten(), { naam: 'Proef', rol: 'ib' })).toEqual(['alleen-schoolleider']);
    expect(oordeel(besluit('geplaatst'), proeffeiten(), { naam: ' ', rol: 'schoolleider' })).toEqual([
      'alleen-schoolleider',
    ]);
  });
});

describe('besluiten: een andere school', () => {
  const compleet = [onderzoek('extra_ondersteuning', false), OVERLEG, BEREID];

  it('AAN-7 kan na onderzoek, overleg en een school die bereid is, met motivering', () => {
    expect(oordeel(besluit('elders_geplaatst'), proeffeiten(compleet))).toEqual([]);
    expect(oordeel(besluit('elders_geplaatst', { motivering: '  ' }), proeffeiten(compleet))).toEqual([
      'motivering-ontbreekt',
    ]);
  });

  it.each([
    [
      'AAN-7 zonder iets ontbreekt alles, en het staat er allemaal',
      [],
      ['onderzoek-ontbreekt', 'overleg-ontbreekt', 'bereidverklaring-ontbreekt'],
    ],
    [
      'AAN-7 zonder bereidverklaring blijft de school verantwoordelijk',
      [compleet[0], OVERLEG],
      ['bereidverklaring-ontbreekt'],
    ],
    ['AAN-7 zonder overleg met ouders niet', [compleet[0], BEREID], ['overleg-ontbreekt']],
    [
      'AAN-7 een school die het zelf kan bieden verwijst niet',
      [onderzoek('extra_ondersteuning', true), OVERLEG, BEREID],
      ['school-kan-het-bieden'],
    ],
    [
      'AAN-8 hulp bij Nederlands is geen grond',
      [onderzoek('alleen_nederlands'), OVERLEG, BEREID],
      ['taalhulp-is-geen-grond'],
    ],
    ['AAN-7 het laatste onderzoek telt', [onderzoek('geen'), ...compleet], []],
  ] as [string, Handeling[], string[]][])('%s', (_zin, handelingen, verwacht) => {
    expect(watOntbreektVoor('elders_geplaatst', proeffeiten(handelingen), dag).map(({ code }) => code)).toEqual(
      verwacht,
    );
  });

  it('AAN-7 de schoolleider ziet vooraf per uitkomst wat ontbreekt', () => {
    expect(
      alleUitkomsten(proeffeiten([onderzoek('extra_ondersteuning', false)]), dag).map(({ soort, mag }) => [soort, mag]),
    ).toEqual([
      ['geplaatst', false],
      ['geplaatst_met_extra_ondersteuning', true],
      ['elders_geplaatst', false],
      ['geweigerd_uitzondering', true],
    ]);
  });
});

describe('besluiten: uitzonderingen', () => {
  const weiger = (uitzondering: Besluit['uitzondering'], motivering = 'De groep is vol.') =>
    besluit('geweigerd_uitzondering', { uitzondering, motivering });
  const gronden = (feiten: Aanmeldingsfeiten, op = dag) =>
    uitzonderingen(feiten, op)
      .filter(({ mag }) => mag)
      .map(({ soort }) => soort);

  it('AAN-8 een weigering kiest zelf haar grond en heeft een motivering', () => {
    expect(oordeel(weiger(null, ''), proeffeiten())).toEqual(['motivering-ontbreekt', 'uitzondering-ontbreekt']);
    expect(oordeel(weiger('geen_plaatsruimte'), proeffeiten())).toEqual([]);
  });

  it('AAN-8 de grondslag is alleen een grond als de school ernaar vroeg en ouders haar niet respecteren', () => {
    const school = { ...BASISSCHOOL, grondslagGevraagd: true };
    expect(oordeel(weiger('grondslag'), proeffeiten())).toEqual(['grondslag-niet-gevraagd']);
    expect(oordeel(weiger('grondslag'), proeffeiten([], { school, grondslag: 'respecteert' }))).toEqual([
      'grondslag-gerespecteerd',
    ]);
    expect(oordeel(weiger('grondslag'), proeffeiten([], { school, grondslag: 'geen_van_beide' }))).toEqual([]);
  });

  it('AAN-8 toelatingseisen bestaan alleen in het voortgezet onderwijs', () => {
    expect(oordeel(weiger('toelatingseisen'), proeffeiten())).toEqual(['alleen-voortgezet']);
    expect(gronden(proeffeiten([], { school: VOORTGEZET }))).toEqual(['geen_plaatsruimte', 'toelatingseisen']);
  });

  it('AAN-9 cluster 1 en 2 wijst pas af na acht weken zoeken en overleg; een school met zorgplicht nooit zo', () => {
    const feiten = (handelingen: Handeling[]) => proeffeiten(handelingen, { school: CLUSTER2 });
    expect(oordeel(weiger('inspanning_zonder_resultaat'), proeffeiten())).toEqual(['wel-zorgplicht']);
    expect(oordeel(weiger('inspanning_zonder_resultaat'), feiten([]), LEIDER, datum('2027-01-15'))).toEqual([
      'acht-weken-niet-voorbij',
      'overleg-ontbreekt',
    ]);
    expect(oordeel(weiger('inspanning_zonder_resultaat'), feiten([OVERLEG]), LEIDER, datum('2027-01-16'))).toEqual([]);
  });
});

describe('onderzoek en feiten', () => {
  const psycholoog = { toestemmingOp: dag, oudersGeinformeerdOp: dag, oudersDelen: true };

  it('AAN-5 wie extra ondersteuning vaststelt, zegt ook of de school die kan bieden', () => {
    expect(
      codes(
        beoordeelOnderzoek({ behoefte: 'extra_ondersteuning', kanBieden: null, psycholoog: null }, BASISSCHOOL, dag),
      ),
    ).toEqual(['kan-bieden-ontbreekt']);
    expect(beoordeelOnderzoek({ behoefte: 'geen', kanBieden: null, psycholoog }, BASISSCHOOL, dag).mag).toBe(true);
  });

  it('AAN-5 onderzoek door een psycholoog telt alleen met toestemming, ouders eerst, en hun akkoord om te delen', () => {
    const zonder = { toestemmingOp: null, oudersGeinformeerdOp: datum('2026-12-02'), oudersDelen: false };
    expect(
      codes(beoordeelOnderzoek({ behoefte: 'geen', kanBieden: null, psycholoog: zonder }, BASISSCHOOL, dag)),
    ).toEqual(['toestemming-ontbreekt', 'ouders-eerst', 'ouders-delen-niet']);
  });

  it('AAN-5 een vraag om informatie geeft ouders tijd; alleen het voortgezet onderwijs noemt een aanmelding onvolledig', () => {
    expect(codes(beoordeelInformatievraag(proeffeiten(), { uiterlijk: dag, onvolledig: true }, dag))).toEqual([
      'dag-voorbij',
      'alleen-voortgezet',
    ]);
    expect(
      beoordeelInformatievraag(
        proeffeiten([], { school: VOORTGEZET }),
        { uiterlijk: datum('2026-12-08'), onvolledig: true },
        dag,
      ).mag,
    ).toBe(true);
  });

  it('AAN-7 overleg en bereidheid liggen tussen de aanmelding en vandaag, en de bereide school is een andere', () => {
    expect(codes(beoordeelFeit(proeffeiten(), datum('2026-11-19'), dag))).toEqual(['dag-buiten-aanmelding']);
    expect(codes(beoordeelFeit(proeffeiten(), datum('2026-12-02'), dag))).toEqual(['dag-buiten-aanmelding']);
    expect(
      codes(beoordeelBereidverklaring(proeffeiten(), { vestiging: '99AA00', op: datum('2026-12-02') }, '99AA00', dag)),
    ).toEqual(['dag-buiten-aanmelding', 'eigen-school']);
    expect(beoordeelBereidverklaring(proeffeiten(), { vestiging: '99SB00', op: dag }, '99AA00', dag).mag).toBe(true);
  });
});

describe('niet in behandeling nemen', () => {
  const vraag: Handeling = { soort: 'informatie_gevraagd', dag, uiterlijk: datum('2026-12-15'), onvolledig: true };
  const kan = (handelingen: Handeling[], op: string, school = VOORTGEZET) =>
    codes(beoordeelNietInBehandeling(proeffeiten(handelingen, { school }), datum(op)));

  it.each([
    ['AAN-6 na een ongebruikte kans kan het, tot vier weken daarna', [vraag], '2026-12-16', []],
    ['AAN-6 op de laatste dag van die vier weken kan het nog', [vraag], '2027-01-12', []],
    ['AAN-6 daarna niet meer', [vraag], '2027-01-13', ['vier-weken-voorbij']],
    ['AAN-6 zolang ouders nog kunnen aanvullen niet', [vraag], '2026-12-15', ['kans-loopt-nog']],
    ['AAN-6 na een aanvulling niet', [vraag, { soort: 'informatie_ontvangen', dag }], '2026-12-16', ['is-aangevuld']],
    [
      'AAN-6 zonder kans op aanvulling niet',
      [{ ...vraag, onvolledig: false }],
      '2026-12-16',
      ['geen-kans-op-aanvulling'],
    ],
  ] satisfies [string, Handeling[], string, string[]][])('%s', (_zin, handelingen, op, verwacht) => {
    expect(kan(handelingen, op)).toEqual(verwacht);
  });

  it('AAN-6 in het basisonderwijs nooit', () => {
    expect(kan([vraag], '2026-12-16', BASISSCHOOL)).toEqual(['alleen-voortgezet']);
  });
});
