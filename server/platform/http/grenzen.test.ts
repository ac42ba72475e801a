import { Type } from 'typebox';
import { afterEach, describe, expect, it } from 'vitest';
import { metProefapp } from '../proef/proefapp.ts';
import { route } from './route.ts';
import { maakServer } from './server.ts';

const GEWOON = { samenvatting: 'Proef', doel: 'Proef', log: 'geen', schema: { antwoord: Type.Object({}) } } as const;
const stuur = route({
  ...GEWOON,
  methode: 'POST',
  pad: '/proef/bestand',
  actie: 'proef.bestand',
  rollen: ['ib'],
  bestand: { maximaal: 1000 },
  voerUit: async () => ({}),
});
const eigen = route({
  ...GEWOON,
  methode: 'GET',
  pad: '/proef/eigen',
  actie: 'proef.eigen',
  rollen: 'iedereen-ingelogd',
  voerUit: async () => ({}),
});
const open = route({
  ...GEWOON,
  methode: 'GET',
  pad: '/proef/open',
  actie: 'proef.open',
  rollen: ['openbaar'],
  voerUit: async (_context, { sessie }) => {
    sessie.zetCookie({ naam: 'proef', waarde: 'x', seconden: 10 });
    return {};
  },
});
const raden = route({
  ...GEWOON,
  methode: 'POST',
  pad: '/proef/code',
  actie: 'proef.code',
  rollen: ['openbaar'],
  perMinuut: 3,
  voerUit: async () => ({}),
});
const ROUTES = [stuur, eigen, open, raden];
const proef = metProefapp(ROUTES);

describe('wat een route begrenst', () => {
  it.each([
    ['zonder sessie', undefined, 401],
    ['met een cookie die geen sessie is', 'verzonnen', 401],
    ['in een rol die niet mag', 'ouder', 403],
    ['in een rol die mag', 'ib', 400],
  ])('een bestand %s wordt pas gelezen als iemand het mag sturen', async (_wat, sessie, status) => {
    const antwoord = await proef.app.inject({
      method: 'POST',
      url: '/api/v1/proef/bestand',
      // Cut off: whoever reads it finds out.
      headers: {
        'content-type': 'multipart/form-data; boundary=x',
        'x-opmaat': 'proef',
        ...(sessie && { cookie: `opmaat_sessie=${sessie}` }),
      },
      payload: '--x\r\ncontent-disposition: form-data; name="bestand"; filename="a"\r\n\r\nhalf',
    });
    expect(antwoord.statusCode).toBe(status);
  });

  it('wat bij een inlog hoort, bewaart een browser niet; wat iedereen leest wel', async () => {
    expect((await proef.vraag('ib', 'GET', '/proef/eigen')).koppen['cache-control']).toBe('no-store');
    expect((await proef.vraag(undefined, 'GET', '/proef/open')).koppen['cache-control']).toBe('no-cache');
  });

  it('een code raden kan een paar keer per minuut, ook als de rest van Opmaat ruimer is', async () => {
    const app = await maakServer(
      { databank: proef.databank, nu: () => '2026-11-20T11:00:00.000Z', abonnementen: [] },
      ROUTES,
      { perMinuut: 600 },
    );
    const keren: number[] = [];
    for (let keer = 0; keer < 4; keer++) {
      const { statusCode } = await app.inject({
        method: 'POST',
        url: '/api/v1/proef/code',
        headers: { 'x-opmaat': 'proef' },
      });
      keren.push(statusCode);
    }
    const elders = await app.inject('/api/v1/proef/open');
    await app.close();
    expect([keren, elders.statusCode]).toEqual([[200, 200, 200, 429], 200]);
  });
});

describe('een cookie', () => {
  const was = process.env.OPMAAT_ADRES;
  afterEach(() => {
    if (was === undefined) delete process.env.OPMAAT_ADRES;
    else process.env.OPMAAT_ADRES = was;
  });

  it.each([
    ['https://opmaat.example', true],
    ['http://opmaat.example', undefined],
    ['', undefined],
  ])(
    'gaat bij het adres «%s» alleen over TLS: %s, ook achter een proxy die Opmaat niet kent',
    async (adres, veilig) => {
      process.env.OPMAAT_ADRES = adres;
      const { cookies } = await proef.app.inject('/api/v1/proef/open');
      expect(cookies[0]?.secure).toBe(veilig);
    },
  );
});
