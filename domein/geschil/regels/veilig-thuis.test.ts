import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { vatAantallenSamen } from './aantallen.ts';
import { beoordeelVeiligThuis, type VeiligThuisinvoer } from './veilig-thuis.ts';

const VANDAAG = datum('2026-11-20');
const melding: VeiligThuisinvoer = {
  soort: 'melding',
  dag: VANDAAG,
  gronden: ['verwaarlozing'],
  toelichting: 'Vaak zonder eten op school.',
  oudersIngelicht: true,
  nietIngelichtOm: '',
};
const codes = (invoer: Partial<VeiligThuisinvoer>) => {
  const u = beoordeelVeiligThuis({ ...melding, ...invoer }, VANDAAG);
  return u.mag ? [] : u.redenen.map(({ code }) => code);
};

describe('Veilig Thuis', () => {
  it.each([
    ['een melding met een grond van de meldcode', {}, []],
    [
      'een melding alleen om een verschil over onderwijs',
      { gronden: ['verschil_over_onderwijs'] },
      ['alleen-verschil'],
    ],
    ['advies over een verschil over onderwijs', { soort: 'advies', gronden: ['verschil_over_onderwijs'] }, []],
    ['een melding met ook een andere grond', { gronden: ['verschil_over_onderwijs', 'psychisch'] }, []],
    ['geen grond', { gronden: [] }, ['geen-grond']],
    ['niets opgeschreven', { toelichting: ' ' }, ['leeg']],
    ['morgen', { dag: datum('2026-11-21') }, ['dag-in-toekomst']],
    ['ouders weten het niet, en niet waarom', { oudersIngelicht: false }, ['ouders-niet-ingelicht']],
    ['ouders weten het niet, met de reden', { oudersIngelicht: false, nietIngelichtOm: 'Te gevaarlijk.' }, []],
  ] as const)('GES-3 %s', (_wat, invoer, verwacht) => {
    expect(codes(invoer as Partial<VeiligThuisinvoer>)).toEqual(verwacht);
  });

  it('GES-3 de weigering zegt wat wel kan: de ladder, of advies vragen', () => {
    const u = beoordeelVeiligThuis({ ...melding, gronden: ['verschil_over_onderwijs'] }, VANDAAG);
    expect(u).toMatchObject({ redenen: [{ zin: expect.stringMatching(/advies: dat mag altijd/), veld: 'gronden' }] });
  });
});

describe('aantallen', () => {
  const rij = { onderwerp: 'opp', trede: 'school', toestand: 'loopt' } as const;
  it('GES-1 buiten het bestuur is een aantal van één tot vier «minder dan vijf»', () => {
    expect(vatAantallenSamen([{ ...rij, school: null, aantal: '4' }])).toMatchObject([{ loopt: null, afgesloten: 0 }]);
    expect(vatAantallenSamen([{ ...rij, school: null, aantal: '5' }])).toMatchObject([{ loopt: 5 }]);
    expect(vatAantallenSamen([{ ...rij, school: 'De Proefschool', aantal: '1' }])).toMatchObject([{ loopt: 1 }]);
  });

  it('GES-1 opgelost en gesloten tellen samen als afgesloten', () => {
    const rijen = (['opgelost', 'gesloten'] as const).map((toestand) => ({
      ...rij,
      toestand,
      school: null,
      aantal: 3,
    }));
    expect(vatAantallenSamen(rijen)).toEqual([
      { school: null, onderwerp: 'opp', trede: 'school', loopt: 0, afgesloten: 6 },
    ]);
  });
});
