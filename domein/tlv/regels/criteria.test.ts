import { describe, expect, it, test } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { berekenAchterstanden, schrijfAchterstand } from './achterstand.ts';
import { beoordeelEigenCriteria, beoordeelLwoo, beoordeelPro } from './criteria.ts';
import { LEGE_SCORES, type Leerdomein, type TlvScores } from './inhoud.ts';
import { vindOudeTests, vindScorefouten } from './scores.ts';

const VANDAAG = datum('2026-11-23');
const DAG = datum('2026-10-01');

function scores(
  iq: number | null,
  dle: Partial<Record<Leerdomein, readonly [number, number]>>,
  probleem = false,
): TlvScores {
  return {
    iq: iq === null ? null : { waarde: iq, test: 'WISC-V', datum: DAG },
    achterstand: Object.fromEntries(
      Object.entries(dle).map(([domein, [kind, leeftijd]]) => [
        domein,
        { dle: kind, dl: leeftijd, toets: 'Leerlingvolgsysteem', datum: DAG },
      ]),
    ),
    sociaalEmotioneel: probleem ? { soort: 'faalangst', onderzoek: 'NPV-J', datum: DAG } : null,
    eigenCriteria: [],
  };
}
/** DLE of 60 months on two domains, one of them begrijpend lezen. */
const tweeOp = (dle: number) => ({ begrijpend_lezen: [dle, 60], spellen: [dle, 60] }) as const;

describe('TLV-6 praktijkonderwijs', () => {
  test.each([
    ['IQ 54 is te laag', scores(54, tweeOp(30)), 'voldoet_niet'],
    ['IQ 55 met achterstand 0,50 voldoet', scores(55, tweeOp(30)), 'voldoet'],
    ['IQ 80 met achterstand 0,50 voldoet', scores(80, tweeOp(30)), 'voldoet'],
    ['IQ 81 met achterstand 0,50: de motivering beslist', scores(81, tweeOp(30)), 'motivering_beslist'],
    ['IQ 80 met achterstand 0,49: de motivering beslist', scores(80, tweeOp(31)), 'motivering_beslist'],
    ['IQ 70 met achterstand 0,25: de motivering beslist', scores(70, tweeOp(45)), 'motivering_beslist'],
    ['IQ 70 met achterstand 0,24 voldoet niet', scores(70, tweeOp(46)), 'voldoet_niet'],
    ['IQ 121 met achterstand 0,50 voldoet niet', scores(121, tweeOp(30)), 'voldoet_niet'],
    ['op één domein is niet genoeg', scores(70, { begrijpend_lezen: [20, 60] }), 'voldoet_niet'],
    [
      'technisch lezen en spellen alleen is niet genoeg',
      scores(70, { technisch_lezen: [20, 60], spellen: [20, 60] }),
      'voldoet_niet',
    ],
    [
      'inzichtelijk rekenen met spellen is genoeg',
      scores(70, { inzichtelijk_rekenen: [30, 60], spellen: [30, 60] }),
      'voldoet',
    ],
    ['zonder IQ voldoet niet', scores(null, tweeOp(20)), 'voldoet_niet'],
  ] as const)('TLV-6 %s', (_zin, gegeven, oordeel) => {
    expect(beoordeelPro(gegeven).oordeel).toBe(oordeel);
  });
  it('TLV-6 elk criterium staat er in gewone woorden bij, met wat er gemeten is', () => {
    const { criteria, zin } = beoordeelPro(scores(70, tweeOp(31)));
    expect(criteria.map(({ naam, voldaan }) => [naam, voldaan])).toEqual([
      ['Intelligentie', true],
      ['Leerachterstand', false],
    ]);
    expect(criteria[1]?.zin).toContain('begrijpend lezen 0,48 (29 van 60 maanden)');
    expect(zin).toContain('motivering');
  });
});

describe('TLV-7 lwoo', () => {
  test.each([
    ['IQ 74 met achterstand 0,25: de motivering beslist', scores(74, tweeOp(45)), 'motivering_beslist'],
    ['IQ 75 met achterstand 0,25 voldoet', scores(75, tweeOp(45)), 'voldoet'],
    ['IQ 80 met achterstand 0,50 voldoet ook aan lwoo', scores(80, tweeOp(30)), 'voldoet'],
    ['IQ 90 zonder sociaal-emotioneel onderzoek voldoet', scores(90, tweeOp(45)), 'voldoet'],
    ['IQ 91 zonder sociaal-emotioneel onderzoek voldoet niet', scores(91, tweeOp(45)), 'voldoet_niet'],
    ['IQ 91 met sociaal-emotioneel onderzoek voldoet', scores(91, tweeOp(45), true), 'voldoet'],
    ['IQ 95 met sociaal-emotioneel onderzoek voldoet', scores(95, tweeOp(40), true), 'voldoet'],
    ['IQ 120 met sociaal-emotioneel onderzoek voldoet', scores(120, tweeOp(45), true), 'voldoet'],
    ['IQ 121 voldoet niet', scores(121, tweeOp(45), true), 'voldoet_niet'],
    ['achterstand 0,24 is te klein', scores(85, tweeOp(46)), 'voldoet_niet'],
    ['achterstand meer dan 0,50: de motivering beslist', scores(85, tweeOp(29)), 'motivering_beslist'],
    ['IQ 54 voldoet niet', scores(54, tweeOp(45)), 'voldoet_niet'],
    [
      'technisch lezen en spellen alleen is niet genoeg',
      scores(85, { technisch_lezen: [40, 60], spellen: [40, 60] }),
      'voldoet_niet',
    ],
  ] as const)('TLV-7 %s', (_zin, gegeven, oordeel) => {
    expect(beoordeelLwoo(gegeven).oordeel).toBe(oordeel);
  });
  it('TLV-7 bij opting out gelden de criteria van het samenwerkingsverband, niet de landelijke', () => {
    const gesteld = ['Er is een plan voor huiswerk.', 'De mentor ziet vooruitgang.'];
    const eigen = (voldoet: boolean) => ({
      ...LEGE_SCORES,
      eigenCriteria: gesteld.map((criterium) => ({ criterium, voldoet, toelichting: 'Zie het plan.' })),
    });
    expect(beoordeelEigenCriteria(eigen(true), gesteld)).toMatchObject({ oordeel: 'voldoet' });
    expect(beoordeelEigenCriteria(eigen(false), gesteld)).toMatchObject({ oordeel: 'motivering_beslist' });
    expect(beoordeelEigenCriteria(LEGE_SCORES, gesteld).criteria[0]?.zin).toBe('Hier is nog niets ingevuld.');
  });
});

describe('TLV-6 scores die niet kunnen', () => {
  const fout = (gegeven: TlvScores) => vindScorefouten(gegeven, VANDAAG, 'PRO').map(({ code }) => code);
  it('TLV-6 een IQ van 300 wordt geweigerd, 30 en 170 niet', () => {
    expect(fout(scores(300, {}))).toEqual(['iq-onmogelijk']);
    expect(fout(scores(29, {}))).toEqual(['iq-onmogelijk']);
    expect([...fout(scores(30, {})), ...fout(scores(170, {}))]).toEqual([]);
  });
  it('TLV-6 een DLE boven de DL wordt geweigerd, gelijk niet', () => {
    expect(fout(scores(70, { spellen: [61, 60] }))).toEqual(['dle-boven-dl']);
    expect(fout(scores(70, { spellen: [60, 60] }))).toEqual([]);
    expect(fout(scores(70, { spellen: [0, 0] }))).toEqual(['dle-onmogelijk']);
  });
  it('TLV-6 een datum in de toekomst wordt geweigerd', () => {
    const morgen = datum('2026-11-24');
    expect(fout({ ...LEGE_SCORES, iq: { waarde: 70, test: 'WISC-V', datum: morgen } })).toEqual(['test-in-toekomst']);
  });
  it('TLV-7 zonder naam van de test of het onderzoek wordt het geweigerd', () => {
    const leeg: TlvScores = {
      ...LEGE_SCORES,
      iq: { waarde: 95, test: ' ', datum: DAG },
      achterstand: { spellen: { dle: 20, dl: 60, toets: '', datum: DAG } },
      sociaalEmotioneel: { soort: 'motivatie', onderzoek: '', datum: DAG },
    };
    expect(vindScorefouten(leeg, VANDAAG, 'LWOO').map(({ code }) => code)).toEqual([
      'test-onbekend',
      'test-onbekend',
      'onderzoek-onbekend',
    ]);
  });
  it('TLV-6 een oude test wordt genoemd, niet geweigerd', () => {
    const oud: TlvScores = {
      ...scores(70, tweeOp(30)),
      iq: { waarde: 70, test: 'WISC-V', datum: datum('2024-11-22') },
    };
    expect(vindOudeTests(oud, VANDAAG)).toHaveLength(1);
    expect(vindOudeTests({ ...oud, iq: { waarde: 70, test: 'WISC-V', datum: datum('2024-11-23') } }, VANDAAG)).toEqual(
      [],
    );
    expect(fout(oud)).toEqual([]);
  });
  it('TLV-6 een achterstand wordt naar beneden afgerond geschreven, zodat geen grens gehaald lijkt', () => {
    expect(berekenAchterstanden(scores(70, { spellen: [31, 60] })).map(schrijfAchterstand)).toEqual(['0,48']);
    expect(berekenAchterstanden(scores(70, { spellen: [0, 60] })).map(schrijfAchterstand)).toEqual(['1,00']);
  });
});
