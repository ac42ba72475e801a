import { beforeEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../../../server/platform/proef/proefapp.ts';
import { STANDAARDCRITERIA } from '../regels/criteria.ts';
import { routes } from './routes.ts';

const proef = metProefapp(routes);
const PAD = '/swv/PO9901/matchcriteria';

const invoer = (deel: object = {}, criteria: object = {}) => ({
  van: '2026-12-01',
  plaatsInPlan: 'Ondersteuningsplan 2026-2030, paragraaf 4.2',
  criteria: { ...STANDAARDCRITERIA, versie: 'plan 2026', ...criteria },
  ...deel,
});
const leg = (deel?: object, criteria?: object) => proef.vraag('directie', 'POST', PAD, invoer(deel, criteria));
const rij = (json: { versies: { van?: string; totEnMet?: string; stand: string }[] }) =>
  json.versies.map(({ van, totEnMet, stand }) => [van, totEnMet, stand]);

beforeEach(async () => {
  proef.zetKlok('2026-11-20T11:00:00.000Z');
  await proef.query('DELETE FROM instelling');
});

describe('MAT-1 criteria van een samenwerkingsverband', () => {
  it('MAT-1 iedereen ziet de criteria; zonder keuze geldt de landelijke standaard', async () => {
    const { status, json } = await proef.vraag(undefined, 'GET', PAD);
    expect(status).toBe(200);
    expect(json.versies).toEqual([
      { stand: 'nu', plaatsInPlan: 'landelijke standaard van Opmaat', criteria: STANDAARDCRITERIA },
    ]);
    expect(json.andereSwvs).toEqual([{ code: 'PO9902', naam: 'SWV Elders PO' }]);
    expect((await proef.vraag(undefined, 'GET', '/swv/PO0000/matchcriteria')).status).toBe(404);
  });

  it('MAT-1 elke dag heeft precies één versie, ook als een latere eerder wordt vastgelegd', async () => {
    await leg(
      { van: '2027-08-01' },
      { versie: 'plan 2027', arrangementVoor: ['lezen-technisch'], ookSwvs: ['PO9902'] },
    );
    const { status, json } = await leg({ van: '2026-11-20' });
    expect(status).toBe(201);
    expect(rij(json)).toEqual([
      ['2027-08-01', undefined, 'straks'],
      ['2026-11-20', '2027-07-31', 'nu'],
      [undefined, '2026-11-19', 'geweest'],
    ]);
    expect(json.versies[0].criteria).toMatchObject({ arrangementVoor: ['lezen-technisch'], ookSwvs: ['PO9902'] });
  });

  it('MAT-1 een versie die begonnen is blijft staan, ook na een verandering van de klok', async () => {
    await leg({ van: '2026-11-20' });
    expect(proef.codes(await leg({ van: '2026-11-20' }))).toEqual(['al-begonnen']);
    expect((await leg({}, { versie: 'plan 2026b' })).status).toBe(201);
    proef.zetKlok('2026-12-02T11:00:00.000Z');
    expect(proef.codes(await leg({}, { versie: 'plan 2026b' }))).toEqual(['start-voorbij', 'al-begonnen']);
    expect(rij((await proef.vraag(undefined, 'GET', PAD)).json)[0]).toEqual(['2026-12-01', undefined, 'nu']);
  });

  it('MAT-1 een versie die nog niet begon wordt vervangen door wie de laatste zag', async () => {
    const eerste = await leg();
    const { vastgelegdOp } = eerste.json.versies[0];
    expect(proef.codes(await leg())).toEqual(['versie-veranderd']);
    proef.zetKlok('2026-11-20T12:00:00.000Z');
    const tweede = await leg({ vervangt: vastgelegdOp }, { waardeArrangement: 50 });
    expect(tweede.json.versies[0]).toMatchObject({
      criteria: { waardeArrangement: 50 },
      vastgelegdOp: '2026-11-20T12:00:00.000Z',
    });
    const derde = await leg({ vervangt: vastgelegdOp });
    expect([derde.status, proef.codes(derde)]).toEqual([409, ['versie-veranderd']]);
  });

  it.each([
    [{ van: '2026-11-19' }, {}, 'start-voorbij'],
    [{ van: '2032-01-01' }, {}, 'start-te-ver'],
    [{}, { versie: 'standaard-1' }, 'versie-bestaat'],
    [{}, { arrangementVoor: ['bestaat-niet'] }, 'categorie-onbekend'],
    [{}, { ookSwvs: ['PO1234'] }, 'swv-onbekend'],
    [{}, { waardeArrangement: 5, aftrekAndereSetting: 10 }, 'waarde-ongeldig'],
    [{ plaatsInPlan: ' ' }, {}, 'vorm-pattern'],
    [{}, { gewichten: { intensiteit: { 1: 0, 2: 1, 3: 1 }, verplicht: 1, wens: 1 } }, 'vorm-minimum'],
  ])('MAT-1 wordt niet vastgelegd: %j %j', async (deel, criteria, code) => {
    const antwoord = await leg(deel, criteria);
    expect(antwoord.status).toBe(422);
    expect(proef.codes(antwoord)).toContain(code);
    expect(await proef.query('SELECT 1 FROM instelling')).toEqual([]);
  });

  it('MAT-1 alleen de directie, en alleen van het eigen samenwerkingsverband', async () => {
    for (const wie of ['ib', 'schoolleider', 'bestuur', 'consulent', 'ouder', 'beheer'] as const) {
      expect((await proef.vraag(wie, 'POST', PAD, invoer())).status).toBe(403);
    }
    const elders = await proef.vraag('directie', 'POST', '/swv/PO9902/matchcriteria', invoer());
    expect([elders.status, proef.codes(elders)]).toEqual([403, ['ander-swv']]);
    expect((await proef.vraag(undefined, 'POST', PAD, invoer())).status).toBe(401);
  });

  it('MAT-1 het vastleggen staat als gebeurtenis genoteerd, met de plaats in het plan', async () => {
    await leg();
    const [gebeurtenis] = await proef.query('SELECT soort, swv, tekst FROM gebeurtenis ORDER BY id DESC LIMIT 1');
    expect(gebeurtenis).toEqual({
      soort: 'matchcriteria.vastgelegd',
      swv: 'PO9901',
      tekst:
        'Matchcriteria «plan 2026» vastgelegd, geldig vanaf dinsdag 1 december 2026 (Ondersteuningsplan 2026-2030, paragraaf 4.2).',
    });
  });
});
