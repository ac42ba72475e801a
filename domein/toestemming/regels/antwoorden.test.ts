import { describe, expect, it } from 'vitest';
import { datum } from '../../../kern/tijd/datum.ts';
import { type Antwoordfeiten, beoordeelAntwoord } from './antwoorden.ts';
import { beoordeelHerinnering, isTijdVoorHerinnering, loopAf } from './herinneren.ts';
import { type Antwoordsoort, berekenStand, type Gevraagd } from './stand.ts';
import { beoordeelVastlegging, type GegevenAntwoord, type Vastlegging, type Weg } from './vastleggen.ts';

const VANDAAG = datum('2026-11-20');
const GEVRAAGD: Gevraagd = {
  gevraagdDag: datum('2026-11-10'),
  geldigTot: datum('2027-05-01'),
  vervallenOp: null,
  allenNodig: true,
};
const OUDER = { persoon: 'o', als: 'ouder' } as const;
const KIND = { persoon: 'k', als: 'leerling' } as const;
const SINDS = datum('2019-01-01');
const zei = (
  antwoord: Antwoordsoort,
  weg: Weg = 'opmaat',
  dag = '2026-11-15',
  persoon = 'o',
  telt = true,
): GegevenAntwoord => ({
  persoon,
  antwoord,
  weg,
  dag: datum(dag),
  telt,
});
const feiten = (
  antwoorden: readonly GegevenAntwoord[] = [],
  beslist: 'ouder' | 'leerling' = 'ouder',
  anders: Partial<Gevraagd> = {},
) => ({
  gevraagd: { ...GEVRAAGD, ...anders },
  antwoorden,
  beslissers: [beslist === 'ouder' ? { ...OUDER, naam: 'O', sinds: SINDS } : { ...KIND, naam: 'K', sinds: SINDS }],
});
const antwoord = (wie: typeof OUDER | typeof KIND, wat: Antwoordsoort, f: Antwoordfeiten) => {
  const oordeel = beoordeelAntwoord(wie, wat, f, VANDAAG);
  return oordeel.mag ? oordeel.waarde : oordeel.redenen.map(({ code }) => code);
};

describe('wie wat wanneer kan antwoorden', () => {
  it.each<[string, Parameters<typeof antwoord>, ReturnType<typeof antwoord>]>([
    ['een ouder met gezag geeft', [OUDER, 'gegeven', feiten()], { antwoord: 'gegeven', telt: true }],
    ['een ouder met gezag weigert', [OUDER, 'geweigerd', feiten()], { antwoord: 'geweigerd', telt: true }],
    [
      'intrekken kan elke dag',
      [OUDER, 'ingetrokken', feiten([zei('gegeven')])],
      { antwoord: 'ingetrokken', telt: true },
    ],
    ['nee na ja is intrekken', [OUDER, 'geweigerd', feiten([zei('gegeven')])], { antwoord: 'ingetrokken', telt: true }],
    ['na nee kan later alsnog ja', [OUDER, 'gegeven', feiten([zei('geweigerd')])], { antwoord: 'gegeven', telt: true }],
    [
      'na intrekken kan later alsnog ja',
      [OUDER, 'gegeven', feiten([zei('ingetrokken')])],
      { antwoord: 'gegeven', telt: true },
    ],
    [
      'onder de zestien zegt de leerling wat hij vindt',
      [KIND, 'geweigerd', feiten()],
      { antwoord: 'geweigerd', telt: false },
    ],
    [
      'die mening kan veranderen',
      [KIND, 'gegeven', feiten([zei('geweigerd', 'opmaat', '2026-11-15', 'k', false)])],
      { antwoord: 'gegeven', telt: false },
    ],
    [
      'vanaf zestien beslist de leerling',
      [KIND, 'gegeven', feiten([], 'leerling')],
      { antwoord: 'gegeven', telt: true },
    ],
    [
      'een mening van vroeger staat een beslissing niet in de weg',
      [KIND, 'gegeven', feiten([zei('gegeven', 'opmaat', '2026-11-15', 'k', false)], 'leerling')],
      { antwoord: 'gegeven', telt: true },
    ],
    ['vanaf zestien beslist de ouder niet', [OUDER, 'gegeven', feiten([], 'leerling')], ['leerling-beslist-zelf']],
    ['een ouder zonder gezag niet', [{ persoon: 'z', als: 'ouder' } as never, 'gegeven', feiten()], ['geen-gezag']],
    ['niets om in te trekken', [OUDER, 'ingetrokken', feiten()], ['niets-in-te-trekken']],
    ['hetzelfde antwoord nog eens', [OUDER, 'gegeven', feiten([zei('gegeven')])], ['al-geantwoord']],
    ['ingetrokken is al een nee', [OUDER, 'geweigerd', feiten([zei('ingetrokken')])], ['al-geantwoord']],
    [
      'na het einde antwoordt niemand meer',
      [OUDER, 'ingetrokken', feiten([zei('gegeven')], 'ouder', { geldigTot: VANDAAG })],
      ['toestemming-verlopen'],
    ],
    [
      'een teruggenomen vraag',
      [OUDER, 'gegeven', feiten([], 'ouder', { vervallenOp: VANDAAG })],
      ['vraag-teruggenomen'],
    ],
  ])('TOE-1 %s', (_, invoer, verwacht) => expect(antwoord(...invoer)).toEqual(verwacht));
});

const PAPIER: Vastlegging = {
  persoon: 'o',
  antwoord: 'gegeven',
  weg: 'formulier',
  dag: datum('2026-11-18'),
  metDocument: true,
  toelichting: '',
};
const vast = (anders: Partial<Vastlegging>, f: Parameters<typeof beoordeelVastlegging>[1] = feiten()) => {
  const oordeel = beoordeelVastlegging({ ...PAPIER, ...anders }, f, VANDAAG);
  return oordeel.mag ? oordeel.waarde.antwoord : oordeel.redenen.map(({ code }) => code);
};

describe('een antwoord van papier of mail', () => {
  it.each<[string, ReturnType<typeof vast>, ReturnType<typeof vast>]>([
    ['een formulier met document', vast({}), 'gegeven'],
    [
      'een mail met de tekst erbij',
      vast({ weg: 'mail', metDocument: false, toelichting: 'Ik vind het goed.' }),
      'gegeven',
    ],
    ['een mail als document', vast({ weg: 'mail' }), 'gegeven'],
    [
      'een nee op papier na een ja is intrekken',
      vast({ antwoord: 'geweigerd' }, feiten([zei('gegeven')])),
      'ingetrokken',
    ],
    ['een formulier zonder document', vast({ metDocument: false, toelichting: 'getekend' }), ['formulier-ontbreekt']],
    ['een mail zonder tekst', vast({ weg: 'mail', metDocument: false, toelichting: ' ' }), ['mail-ontbreekt']],
    ['een dag in de toekomst', vast({ dag: datum('2026-11-21') }), ['dag-in-toekomst']],
    ['een dag voor de vraag', vast({ dag: datum('2026-11-09') }), ['dag-voor-de-vraag']],
    ['iemand die niet beslist', vast({ persoon: 'x' }), ['persoon-beslist-niet']],
    ['een ouder van een leerling van zestien', vast({}, feiten([], 'leerling')), ['persoon-beslist-niet']],
    [
      'papier dat ouder is dan wat iemand zelf zei',
      vast({}, feiten([zei('ingetrokken', 'opmaat', '2026-11-19')])),
      ['later-geantwoord'],
    ],
    [
      'papier van dezelfde dag als het antwoord in Opmaat',
      vast({}, feiten([zei('geweigerd', 'opmaat', '2026-11-18')])),
      ['later-geantwoord'],
    ],
    [
      'twee keer hetzelfde vastleggen',
      vast({}, feiten([zei('gegeven', 'formulier', '2026-11-18')])),
      ['al-geantwoord'],
    ],
    ['intrekken wat niet gegeven was', vast({ antwoord: 'ingetrokken' }), ['niets-in-te-trekken']],
    ['een vraag die teruggenomen is', vast({}, feiten([], 'ouder', { vervallenOp: VANDAAG })), ['vraag-teruggenomen']],
  ])('TOE-1 %s', (_, gekregen, verwacht) => expect(gekregen).toEqual(verwacht));
});

describe('herinneren', () => {
  const stand = (antwoorden: readonly GegevenAntwoord[] = []) => {
    const f = feiten(antwoorden);
    return berekenStand(f.gevraagd, f.antwoorden, f.beslissers, VANDAAG);
  };

  it('TOE-1 één keer per week, aan wie nog niet antwoordde', () => {
    const vraag = { gevraagdDag: datum('2026-11-13'), herinnerdOp: null };
    expect(beoordeelHerinnering(vraag, stand(), VANDAAG)).toMatchObject({ mag: true, waarde: ['o'] });
    expect(beoordeelHerinnering({ ...vraag, gevraagdDag: datum('2026-11-14') }, stand(), VANDAAG)).toMatchObject({
      mag: false,
      redenen: [{ code: 'herinnering-te-snel', zin: expect.stringContaining('zaterdag 21 november 2026') }],
    });
    expect(beoordeelHerinnering({ ...vraag, herinnerdOp: datum('2026-11-14') }, stand(), VANDAAG).mag).toBe(false);
    expect(beoordeelHerinnering(vraag, stand([zei('gegeven')]), VANDAAG)).toMatchObject({
      mag: false,
      redenen: [{ code: 'niemand-te-herinneren' }],
    });
  });

  it('TOE-1 uit zichzelf herinnert Opmaat één keer, en het einde meldt het veertien dagen vooraf', () => {
    const vraag = { gevraagdDag: datum('2026-11-13'), herinnerdOp: null };
    expect(isTijdVoorHerinnering(vraag, stand(), VANDAAG)).toBe(true);
    expect(isTijdVoorHerinnering({ ...vraag, herinnerdOp: datum('2026-11-13') }, stand(), VANDAAG)).toBe(false);
    expect(loopAf(datum('2026-12-04'), VANDAAG)).toBe(true);
    expect(loopAf(datum('2026-12-05'), VANDAAG)).toBe(false);
  });
});
