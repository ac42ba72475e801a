import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { teEvalueren } from './evalueren.ts';
import { kiesGroep } from './keuze.ts';
import { type Leerlingfeiten, maakLeerlingbeelden, noemKort } from './leerlingbeeld.ts';
import { type Behoeftefeit, voegHelptSamen, voegSamen } from './nodig.ts';
import { dagdelenOp, schrijfDagdelen, wieKomt } from './vandaag.ts';

const MAANDAG = datum('2026-11-23');
const behoefte = (anders: Partial<Behoeftefeit> = {}): Behoeftefeit => ({
  categorie: 'rust',
  naam: 'Een rustige werkplek',
  intensiteit: 1,
  setting: 'in de groep',
  verplicht: false,
  bron: 'school',
  toelichting: '',
  ...anders,
});
const leerling = (anders: Partial<Leerlingfeiten> = {}): Leerlingfeiten => ({
  id: 'noor',
  roepnaam: 'Noor',
  naam: 'Noor de Boer',
  behoeften: [],
  helpt: [],
  ondersteuning: [],
  doelen: [],
  hulp: [],
  medisch: [],
  medischNiet: 0,
  evaluatie: null,
  ...anders,
});

describe('wat nodig is', () => {
  it('BEH-7 wat echt nodig is en het meeste vraagt, staat bovenaan', () => {
    const lijst = voegSamen([
      behoefte({ categorie: 'a', naam: 'A' }),
      behoefte({ categorie: 'b', naam: 'B', intensiteit: 3 }),
      behoefte({ categorie: 'c', naam: 'C', verplicht: true }),
    ]);
    expect(lijst.map(({ naam }) => naam)).toEqual(['C', 'B', 'A']);
  });
  it('BEH-7 zeggen school en ouders hetzelfde, dan staat het er één keer, met wie het ook zegt', () => {
    const lijst = voegSamen([behoefte({ bron: 'ouders', intensiteit: 3 }), behoefte()]);
    expect(lijst).toMatchObject([{ bron: 'school', intensiteit: 1, ook: ['ouders'] }]);
  });
  it('BEH-6 wat alleen ouders of leerling zien, staat er ook', () => {
    expect(voegSamen([behoefte({ bron: 'leerling' }), behoefte({ bron: 'ouders' })])).toMatchObject([
      { bron: 'ouders', ook: ['leerling'] },
    ]);
  });
  it('BEH-7 de school kan hetzelfde op twee plekken nodig vinden: dan staan beide er', () => {
    expect(voegSamen([behoefte(), behoefte({ setting: 'buiten de groep' })])).toHaveLength(2);
  });
  it('BEH-7 wat helpt staat er één keer, hoe het ook is getypt', () => {
    expect(voegHelptSamen(['Rust', ' rust. ', '', 'Een vaste plek'])).toEqual(['Rust', 'Een vaste plek']);
  });
});

describe('wie er vandaag komt', () => {
  const hulp = {
    id: 'een',
    naam: 'Leeshulp',
    uitvoerder: 'Anna Bos',
    plek: null,
    dagdelen: ['ma-middag', 'do-ochtend', 'ma-ochtend'],
    leerlingen: ['noor'],
  };
  it('BEH-7 een schooldag heeft een ochtend en een middag, het weekend niets', () => {
    expect(dagdelenOp(MAANDAG)).toEqual(['ma-ochtend', 'ma-middag']);
    expect(dagdelenOp(datum('2026-11-22'))).toEqual([]);
  });
  it('BEH-7 de ochtend eerst, en alleen vandaag', () => {
    const vrijdag = { ...hulp, id: 'twee', dagdelen: ['vr-ochtend'] };
    expect(wieKomt([hulp, vrijdag], MAANDAG).map(({ id, dagdeel }) => [id, dagdeel])).toEqual([
      ['een', 'ochtend'],
      ['een', 'middag'],
    ]);
    expect(wieKomt([hulp], datum('2026-11-22'))).toEqual([]);
  });
  it('BEH-7 dagdelen staan op volgorde van de week', () => {
    expect(schrijfDagdelen(hulp.dagdelen)).toBe('maandagochtend, maandagmiddag en donderdagochtend');
    expect(schrijfDagdelen([])).toBe('');
  });
});

describe('wat deze maand te evalueren is', () => {
  const doel = (tot: string, geevalueerd = false) => ({
    id: tot,
    tekst: tot,
    streef: '',
    tot: datum(tot),
    geevalueerd,
  });
  it.each([
    ['BEH-7 op de laatste dag van de maand hoort erbij', '2026-11-30', [['2026-11-30', false]]],
    ['BEH-7 de eerste dag van de volgende maand niet', '2026-12-01', []],
    ['BEH-7 wat voorbij is en niemand bekeek, is te laat', '2026-10-15', [['2026-10-15', true]]],
    ['BEH-7 vandaag is op tijd', '2026-11-23', [['2026-11-23', false]]],
  ])('%s', (_zin, tot, verwacht) => {
    expect(teEvalueren([doel(tot)], null, MAANDAG).map(({ dag, teLaat }) => [dag, teLaat])).toEqual(verwacht);
  });
  it('BEH-7 een doel dat al is bekeken hoeft niet nog eens', () => {
    expect(teEvalueren([doel('2026-11-01', true)], null, MAANDAG)).toEqual([]);
  });
  it('BEH-7 het gesprek met ouders staat ertussen, wat het langst wacht eerst', () => {
    const lijst = teEvalueren([doel('2026-11-30'), doel('2026-07-01')], datum('2026-07-31'), MAANDAG);
    expect(lijst.map(({ wat, dag }) => [wat, dag])).toEqual([
      ['doel', '2026-07-01'],
      ['plan', '2026-07-31'],
      ['doel', '2026-11-30'],
    ]);
    expect(teEvalueren([], datum('2027-07-31'), MAANDAG)).toEqual([]);
  });
});

describe('wie op het blad staat', () => {
  it('BEH-7 wie niets extra nodig heeft, staat er niet op', () => {
    expect(maakLeerlingbeelden([leerling()], MAANDAG)).toEqual([]);
    expect(maakLeerlingbeelden([leerling({ helpt: ['Rust'] })], MAANDAG)).toEqual([]);
  });
  it.each([
    ['BEH-7 een behoefte', { behoeften: [behoefte()] }],
    ['BEH-7 een afspraak uit het plan', { ondersteuning: [{ wat: 'Voorlezen', wie: 'Anna', wanneer: 'ma' }] }],
    ['BEH-7 een medische handeling die nu niet mag', { medischNiet: 1 }],
    ['BEH-7 een gesprek over het plan', { evaluatie: datum('2027-07-31') }],
  ])('%s is genoeg om erop te staan', (_zin, anders) => {
    expect(maakLeerlingbeelden([leerling(anders)], MAANDAG)).toHaveLength(1);
  });
  it('BEH-7 een arrangement staat bij de afspraken, met wie, waar en wanneer', () => {
    const hulp = [
      {
        id: 'a',
        naam: 'Dagbesteding',
        uitvoerder: 'De Kas',
        plek: 'De Kas',
        dagdelen: ['wo-ochtend'],
        leerlingen: ['noor'],
      },
    ];
    expect(maakLeerlingbeelden([leerling({ hulp })], MAANDAG)[0]?.afspraken).toEqual([
      { wat: 'Dagbesteding (bij De Kas)', wie: 'De Kas', wanneer: 'woensdagochtend' },
    ]);
  });
  it('BEH-7 heten er twee hetzelfde, dan krijgen zij een letter', () => {
    const ander = leerling({ id: 'n2', naam: 'Noor van Zanten' });
    expect([
      ...noemKort([leerling(), ander, leerling({ id: 's', roepnaam: 'Sem', naam: 'Sem Bos' })]).values(),
    ]).toEqual([...['Noor B.', 'Noor Z.', 'Sem']]);
  });
});

describe('welke groep', () => {
  const keus = (actor: Parameters<typeof kiesGroep>[0], gevraagd?: string) => {
    const uitkomst = kiesGroep(actor, gevraagd, ['4A', '5A']);
    return uitkomst.mag ? uitkomst.waarde : uitkomst.redenen.map(({ code }) => code);
  };
  it.each([
    [
      'BEH-7 een leraar krijgt de eigen groep',
      { rol: 'leraar', groep: '4A' },
      undefined,
      { soort: 'groep', groep: '4A' },
    ],
    ['BEH-7 en geen andere', { rol: 'leraar', groep: '4A' }, '5A', ['andere-groep']],
    ['BEH-7 een invaller zonder groep krijgt uitleg', { rol: 'leraar' }, undefined, { soort: 'geen-groep' }],
    ['BEH-7 een intern begeleider kiest', { rol: 'ib' }, undefined, { soort: 'kiezen' }],
    ['BEH-7 uit de groepen van de school', { rol: 'schoolleider' }, '5A', { soort: 'groep', groep: '5A' }],
    ['BEH-7 en geen die er niet is', { rol: 'ib' }, '9Z', ['groep-onbekend']],
  ] as const)('%s', (_zin, actor, gevraagd, verwacht) => {
    expect(keus(actor, gevraagd)).toEqual(verwacht);
  });
});
