import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { beoordeelEvaluatie, type Evaluatie, magEvalueren, type TeEvaluerenPlan } from './evaluatie.ts';

const vandaag = datum('2026-11-20');
const plan: TeEvaluerenPlan = {
  vastgesteldDag: datum('2026-09-15'),
  afgeslotenOp: null,
  doelen: [
    { id: 'a', tekst: 'Leest op AVI-M4', van: datum('2026-09-15'), laatste: null },
    { id: 'b', tekst: 'Begint zelf', van: datum('2026-09-15'), laatste: 'behaald' },
    { id: 'c', tekst: 'Werkt samen', van: datum('2027-01-01'), laatste: null },
  ],
};
const goed: Evaluatie = {
  dag: datum('2026-11-18'),
  metOuders: true,
  oudersGezegd: ' Thuis gaat het beter. ',
  zonderOudersOm: 'hoort hier niet',
  leerlingGehoord: true,
  leerlingHoe: 'Gesprek aan de hand van een werkje',
  leerlingGezegd: 'Ik lees nu elke dag.',
  leerlingGedaan: '',
  leerlingEigenWoorden: true,
  leerlingNietOm: '',
  besluit: 'doorgaan',
  toelichting: 'Het werkt.',
  doelen: [{ doel: 'a', uitkomst: 'deels', bewijs: 'AVI-E3 gehaald', vervolg: 'Nog tien weken zo door' }],
};
const codes = (anders: Partial<Evaluatie>, van: TeEvaluerenPlan = plan) => {
  const uitkomst = beoordeelEvaluatie({ ...goed, ...anders }, van, vandaag);
  return uitkomst.mag ? [] : uitkomst.redenen.map(({ code }) => code);
};

describe('OPP-5 evalueren', () => {
  it('OPP-5 een volledige evaluatie kan, met het schooljaar van het gesprek en zonder wat niet van toepassing is', () => {
    const uitkomst = beoordeelEvaluatie(goed, plan, vandaag);
    expect(uitkomst).toMatchObject({
      mag: true,
      waarde: { schooljaar: 2026, oudersGezegd: 'Thuis gaat het beter.', zonderOudersOm: '' },
    });
  });
  it('OPP-5 een plan dat nog niet is vastgesteld, wordt niet geëvalueerd en dat staat er als enige', () => {
    expect(codes({ toelichting: '' }, { ...plan, vastgesteldDag: null })).toEqual(['nog-niet-vastgesteld']);
    const uitkomst = magEvalueren({ ...plan, vastgesteldDag: null });
    expect(uitkomst.mag ? '' : uitkomst.redenen[0]?.zin).toBe(
      'Dit plan is nog niet vastgesteld. Stel het eerst vast; daarna kunt u het evalueren.',
    );
  });
  it('OPP-5 een afgesloten plan wordt niet meer geëvalueerd', () => {
    expect(codes({}, { ...plan, afgeslotenOp: datum('2026-10-01') })).toEqual(['plan-afgesloten']);
  });
  it.each([
    ['een gesprek in de toekomst kan niet', { dag: datum('2026-11-21') }, ['dag-in-de-toekomst']],
    [
      'een gesprek van voor de vaststelling kan niet',
      { dag: datum('2026-09-14') },
      ['voor-de-vaststelling', 'doel-nog-niet-begonnen'],
    ],
    ['zonder ouders kan alleen met de reden', { metOuders: false, zonderOudersOm: '  ' }, ['ouders-waarom']],
    ['zonder ouders met de reden wordt vastgelegd', { metOuders: false }, []],
    ['zonder uitleg van het besluit kan niet', { toelichting: ' ' }, ['toelichting-leeg']],
  ] as const)('OPP-5 %s', (_zin, anders, verwacht) => {
    expect(codes(anders)).toEqual(verwacht);
  });
  it('OPP-4 is de leerling gehoord, dan staat er hoe en wat; zo niet, dan waarom niet', () => {
    expect(codes({ leerlingHoe: '', leerlingGezegd: '' })).toEqual(['leerling-hoe', 'leerling-gezegd']);
    expect(codes({ leerlingGehoord: false })).toEqual(['leerling-waarom']);
    expect(codes({ leerlingGehoord: false, leerlingNietOm: 'Te ziek om te praten.' })).toEqual([]);
  });
});

describe('OPP-6 per doel', () => {
  it.each([
    [
      'een doel zonder uitkomst wordt gevraagd; een behaald doel en een doel dat nog begint niet',
      [],
      ['doel-ontbreekt'],
    ],
    [
      'een doel van een ander plan wordt geweigerd',
      [...goed.doelen, { doel: 'x', uitkomst: 'niet', bewijs: 'x', vervolg: 'x' }],
      ['doel-van-ander-plan'],
    ],
    ['een doel staat er één keer', [...goed.doelen, ...goed.doelen], ['doel-dubbel']],
    [
      'bewijs en vervolg horen erbij, ook bij een doel dat vervalt',
      [{ doel: 'a', uitkomst: 'vervallen', bewijs: ' ', vervolg: '' }],
      ['bewijs-leeg', 'vervolg-leeg'],
    ],
    [
      'een doel dat nog moet beginnen, heeft nog geen uitkomst',
      [...goed.doelen, { doel: 'c', uitkomst: 'niet', bewijs: 'x', vervolg: 'x' }],
      ['doel-nog-niet-begonnen'],
    ],
    [
      'een doel dat eerder is behaald mag opnieuw worden bekeken',
      [...goed.doelen, { doel: 'b', uitkomst: 'deels', bewijs: 'Is teruggevallen', vervolg: 'Opnieuw oefenen' }],
      [],
    ],
  ] as const)('OPP-6 %s', (_zin, doelen, verwacht) => {
    expect(codes({ doelen })).toEqual(verwacht);
  });
  it('OPP-6 een lang doel staat kort in de zin, zodat die te lezen blijft', () => {
    const tekst = 'Leest aan het einde van het jaar een tekst op niveau AVI-M4 zonder hulp en vertelt hem na';
    const lang = { ...plan, doelen: [{ id: 'a', tekst, van: datum('2026-09-15'), laatste: null }] };
    const uitkomst = beoordeelEvaluatie({ ...goed, doelen: [] }, lang, vandaag);
    expect(uitkomst.mag ? '' : uitkomst.redenen[0]?.zin).toBe(
      'Kies wat er van «Leest aan het einde van het jaar een tekst op niveau AVI-M4…» is gekomen.',
    );
  });
});
