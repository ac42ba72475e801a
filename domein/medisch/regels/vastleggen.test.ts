import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { ALLES, feiten, HANDELING, VANDAAG } from './proefhandeling.ts';
import { beoordeelVastlegging, type Vastlegging } from './vastleggen.ts';

const PAPIER: Vastlegging = {
  partij: 'ouder',
  persoon: 'vader',
  naam: '',
  antwoord: 'akkoord',
  dag: datum('2026-11-12'),
  metDocument: true,
  verklaardDoor: '',
};
const zonderVader = { akkoorden: ALLES.filter(({ persoon }) => persoon !== 'vader') };
const leg = (anders: Partial<Vastlegging>, staat: Parameters<typeof feiten>[0] = zonderVader, rol = 'ib') => {
  const uitkomst = beoordeelVastlegging({ ...PAPIER, ...anders }, rol, feiten(staat), VANDAAG);
  return uitkomst.mag ? uitkomst.waarde : uitkomst.redenen.map(({ code }) => code);
};

describe('vastleggen wat op papier kwam', () => {
  it('ARR-6 het antwoord van een ouder, met het ondertekende papier', () => {
    expect(leg({})).toEqual({ persoon: 'vader', naam: 'Omar Bos', antwoord: 'akkoord', verklaardDoor: null });
  });
  it.each([
    ['ARR-6 zonder papier kan het niet', { metDocument: false }, ['papier-ontbreekt']],
    ['ARR-6 van wie niet beslist kan het niet', { persoon: 'oom' }, ['beslist-niet']],
    ['ARR-6 een dag die nog komt kan niet', { dag: datum('2026-11-21') }, ['dag-in-toekomst']],
    ['ARR-6 een dag voor deze afspraak gaat over iets anders', { dag: datum('2026-10-31') }, ['dag-voor-de-afspraak']],
    ['ARR-6 zonder akkoord valt er niets in te trekken', { antwoord: 'ingetrokken' }, ['niets-in-te-trekken']],
    [
      'ARR-6 een verklaring hoort bij een voorbehouden handeling',
      { partij: 'bekwaamheid', naam: 'Tom van Dijk' },
      ['niet-voorbehouden'],
    ],
    ['ARR-6 alleen wie erbij staat, doet het', { partij: 'uitvoerder', naam: 'Piet Pas' }, ['doet-het-niet']],
    ['ARR-6 een leerling onder de twaalf beslist niet', { partij: 'leerling' }, ['beslist-niet']],
  ] as const)('%s', (_zin, anders, verwacht) => {
    expect(leg(anders)).toEqual(verwacht);
  });
  it('ARR-6 papier gaat niet over een later antwoord in Opmaat heen', () => {
    expect(leg({ persoon: 'moeder', antwoord: 'niet_akkoord', dag: datum('2026-11-10') })).toEqual([
      'later-geantwoord',
    ]);
    expect(leg({ persoon: 'moeder', antwoord: 'niet_akkoord' })).toMatchObject({ antwoord: 'ingetrokken' });
  });
  it('ARR-6 het akkoord van het bestuur legt de schoolleider vast, met een naam', () => {
    const bestuur = { partij: 'bestuur', persoon: null, naam: ' P. de Wit ', metDocument: false } as const;
    const staat = { akkoorden: ALLES.slice(0, 2) };
    expect(leg(bestuur, staat)).toEqual(['alleen-schoolleider']);
    expect(leg({ ...bestuur, naam: ' ' }, staat, 'schoolleider')).toEqual(['naam-ontbreekt']);
    expect(leg(bestuur, staat, 'schoolleider')).toMatchObject({ naam: 'P. de Wit', persoon: null });
  });
  it('ARR-6 een bekwaamheid noemt wie dat verklaarde', () => {
    const staat = { handeling: { ...HANDELING, voorbehouden: true } };
    const bekwaam = { partij: 'bekwaamheid', persoon: null, naam: 'tom van dijk', metDocument: false } as const;
    expect(leg(bekwaam, staat)).toEqual(['verklaarder-ontbreekt']);
    expect(leg({ ...bekwaam, verklaardDoor: ' Verpleegkundige Li ' }, staat)).toEqual({
      persoon: null,
      naam: 'Tom van Dijk',
      antwoord: 'akkoord',
      verklaardDoor: 'Verpleegkundige Li',
    });
  });
  it('ARR-6 de mentor of curator van wie achttien is, staat bij naam', () => {
    const staat = { beslissers: [{ persoon: null, naam: 'De mentor of curator', als: 'ouder' as const }] };
    expect(leg({ persoon: null, naam: 'J. Smit' }, staat)).toMatchObject({ naam: 'J. Smit', persoon: null });
  });
  it('ARR-6 na stoppen wordt niets meer vastgelegd', () => {
    expect(leg({}, { handeling: { ...HANDELING, gestoptOp: VANDAAG } })).toEqual(['handeling-gestopt']);
  });
});
