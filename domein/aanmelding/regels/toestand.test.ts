import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { type Handeling, UITKOMSTEN } from './feiten.ts';
import { bezwarenTegen, heeftOpenVraag, welkeHandelingen } from './handelingen.ts';
import { CLUSTER2, ONTVANGEN, proeffeiten, VOORTGEZET } from './proeffeiten.ts';
import { isLopend, LOPENDE_TOESTANDEN, TOESTANDEN, toestandVan } from './toestand.ts';

const dag = datum('2026-12-01');
const besloten = (uitkomst: (typeof UITKOMSTEN)[number]): Handeling => ({ soort: 'besloten', dag, uitkomst });

describe('toestand van een aanmelding', () => {
  it('AAN-6 elke uitkomst van een besluit wordt de toestand', () => {
    expect(UITKOMSTEN.map((uitkomst) => toestandVan(proeffeiten([besloten(uitkomst)]).handelingen))).toEqual([
      ...UITKOMSTEN,
    ]);
  });

  it('AAN-6 feiten vastleggen verandert de toestand niet', () => {
    const { handelingen } = proeffeiten([
      { soort: 'informatie_gevraagd', dag, uiterlijk: datum('2026-12-08'), onvolledig: false },
      { soort: 'informatie_ontvangen', dag },
      { soort: 'onderzoek_vastgelegd', dag, behoefte: 'geen', kanBieden: null },
      { soort: 'overleg_met_ouders', dag },
      { soort: 'bereidverklaring', dag, schoolnaam: 'De Stapsteen' },
      { soort: 'verlengd', dag, weken: 2 },
    ]);
    expect(toestandVan(handelingen)).toBe('in_behandeling');
  });

  it.each([
    [
      'AAN-4 tijdelijk geplaatst blijft lopen',
      [{ soort: 'tijdelijk_geplaatst', dag, start: dag }],
      'tijdelijk_geplaatst',
      true,
    ],
    ['AAN-6 intrekken eindigt', [{ soort: 'ingetrokken', dag }], 'ingetrokken', false],
    [
      'AAN-6 niet in behandeling nemen eindigt',
      [{ soort: 'niet_in_behandeling_genomen', dag }],
      'niet_in_behandeling',
      false,
    ],
  ] satisfies [string, Handeling[], string, boolean][])('%s', (_zin, handelingen, toestand, lopend) => {
    const uitkomst = toestandVan(proeffeiten(handelingen).handelingen);
    expect([uitkomst, isLopend(uitkomst)]).toEqual([toestand, lopend]);
  });

  it('AAN-6 alleen in behandeling en tijdelijk geplaatst lopen nog', () => {
    expect(TOESTANDEN.filter(isLopend)).toEqual([...LOPENDE_TOESTANDEN]);
  });
});

describe('wie mag wat wanneer', () => {
  const mogelijk = (feiten = proeffeiten(), rol: 'ib' | 'schoolleider' | 'ouder' | 'leraar' = 'ib') =>
    welkeHandelingen(feiten, rol, dag)
      .filter(({ mag }) => mag)
      .map(({ soort }) => soort);

  it('AAN-6 de intern begeleider legt vast maar besluit niet', () => {
    expect(mogelijk()).toEqual([
      'informatie_gevraagd',
      'onderzoek_vastgelegd',
      'overleg_met_ouders',
      'bereidverklaring',
      'verlengd',
    ]);
    expect(bezwarenTegen('besloten', proeffeiten(), 'ib', dag)).toMatchObject([
      { code: 'rol', zin: 'Dit kan alleen: schoolleider.' },
    ]);
  });

  it('AAN-6 de schoolleider besluit ook, een ouder kan intrekken en een leraar niets', () => {
    expect(mogelijk(proeffeiten(), 'schoolleider')).toContain('besloten');
    expect(mogelijk(proeffeiten(), 'ouder')).toEqual(['ingetrokken']);
    expect(welkeHandelingen(proeffeiten(), 'leraar', dag)).toEqual([]);
  });

  it('AAN-6 na een besluit kan niets meer, en elke handeling zegt waarom', () => {
    const na = welkeHandelingen(proeffeiten([besloten('geplaatst')]), 'schoolleider', dag);
    expect(na.map(({ mag }) => mag)).not.toContain(true);
    expect(na.find(({ soort }) => soort === 'besloten')?.redenen[0]?.zin).toContain('geplaatst');
  });

  it('AAN-3 verlengen is vooraf al uitgezet als het niet meer kan', () => {
    expect(bezwarenTegen('verlengd', proeffeiten([{ soort: 'verlengd', dag, weken: 1 }]), 'ib', dag)).toMatchObject([
      { code: 'verlenging-tweede' },
    ]);
    expect(bezwarenTegen('verlengd', proeffeiten([], { school: CLUSTER2 }), 'ib', dag)).toMatchObject([
      { code: 'geen-beslistermijn' },
    ]);
  });

  it('AAN-5 informatie ontvangen kan alleen na een vraag', () => {
    const vraag: Handeling = { soort: 'informatie_gevraagd', dag, uiterlijk: datum('2026-12-08'), onvolledig: false };
    expect(bezwarenTegen('informatie_ontvangen', proeffeiten(), 'ib', dag)).toMatchObject([{ code: 'niets-gevraagd' }]);
    expect(bezwarenTegen('informatie_ontvangen', proeffeiten([vraag]), 'ib', dag)).toEqual([]);
    expect(heeftOpenVraag(proeffeiten([vraag, { soort: 'informatie_ontvangen', dag }]))).toBe(false);
  });

  it('AAN-6 niet in behandeling nemen is alleen voor het voortgezet onderwijs', () => {
    expect(bezwarenTegen('niet_in_behandeling_genomen', proeffeiten(), 'schoolleider', dag)).toMatchObject([
      { code: 'alleen-voortgezet' },
    ]);
    expect(
      bezwarenTegen('niet_in_behandeling_genomen', proeffeiten([], { school: VOORTGEZET }), 'schoolleider', dag),
    ).toMatchObject([{ code: 'geen-kans-op-aanvulling' }]);
  });

  it('AAN-1 de ontvangst zelf is geen handeling die iemand later nog doet', () => {
    expect(welkeHandelingen(proeffeiten(), 'schoolleider', ONTVANGEN).map(({ soort }) => soort)).not.toContain(
      'ontvangen',
    );
  });
});
