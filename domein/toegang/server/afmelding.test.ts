import { generateKeyPair, type JWTPayload } from 'jose';
import { afterEach, describe, expect, it } from 'vitest';
import { type Browser, metProefinlog } from './proefinlog.ts';
import { tekenGoed } from './proefuitgever.ts';

const proef = metProefinlog();
const GEBEURTENIS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
const nu = () => Math.floor(Date.now() / 1000);
let teller = 0;

afterEach(() => proef.uitgever.zetPlat(false));

function claims(anders: JWTPayload = {}): JWTPayload {
  teller += 1;
  const gewoon = {
    iss: proef.uitgever.adres,
    aud: proef.uitgever.clientId,
    iat: nu(),
    exp: nu() + 120,
    jti: `j${teller}`,
  };
  const alles = { ...gewoon, events: GEBEURTENIS, sub: 'bij-uitgever-ib', ...anders };
  return Object.fromEntries(Object.entries(alles).filter(([, waarde]) => waarde !== null));
}

const stuur = (token: string, aanbieder = 'school') =>
  proef.app.inject({
    method: 'POST',
    url: `/api/v1/afmelding/${aanbieder}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ logout_token: token }).toString(),
  });
const isIn = async (browser: Browser) => (await proef.vraag(browser, 'GET', '/api/v1/sessie')).json().wie !== null;

describe('een afmelding van de aanbieder', () => {
  it('beëindigt alle sessies van wie daar uitlogde, en geen andere', async () => {
    const [een, twee, ander]: [Browser, Browser, Browser] = [new Map(), new Map(), new Map()];
    await proef.logIn(een, 'ib');
    await proef.logIn(twee, 'ib');
    await proef.logIn(ander, 'schoolleider');
    const antwoord = await stuur(await proef.uitgever.teken(claims()));
    expect([antwoord.statusCode, antwoord.headers['cache-control']]).toEqual([200, 'no-store']);
    expect([await isIn(een), await isIn(twee), await isIn(ander)]).toEqual([false, false, true]);
  });

  it('die één sessie noemt, beëindigt alleen die', async () => {
    const [een, twee]: [Browser, Browser] = [new Map(), new Map()];
    await proef.logIn(een, 'ib', { sid: 'sessie-1' });
    await proef.logIn(twee, 'ib', { sid: 'sessie-2' });
    await stuur(await proef.uitgever.teken(claims({ sid: 'sessie-1' })));
    expect([await isIn(een), await isIn(twee)]).toEqual([false, true]);
  });

  it('werkt ook als een ander claim dan sub zegt wie iemand is', async () => {
    const browser: Browser = new Map();
    await proef.logIn(browser, 'directie', { nummer: 'n-42', sid: 'sessie-9' }, '', 'nummer');
    expect(await isIn(browser)).toBe(true);
    const afmelding = await proef.uitgever.teken(claims({ sub: 'bij-uitgever-directie', sid: 'sessie-9' }));
    expect((await stuur(afmelding, 'nummer')).statusCode).toBe(200);
    expect(await isIn(browser)).toBe(false);
  });

  it('werkt één keer', async () => {
    const token = await proef.uitgever.teken(claims());
    expect((await stuur(token)).statusCode).toBe(200);
    const browser: Browser = new Map();
    await proef.logIn(browser, 'ib');
    expect((await stuur(token)).statusCode).toBe(400);
    expect(await isIn(browser)).toBe(true);
  });

  it.each([
    ['van een andere uitgever', { iss: 'https://elders.example' }],
    ['voor een ander programma', { aud: 'iets-anders' }],
    ['van vorige week', { iat: nu() - 604_800, exp: nu() + 60 }],
    ['dat is verlopen', { exp: nu() - 60, iat: nu() - 120 }],
    ['zonder tijd', { iat: null }],
    ['zonder kenmerk', { jti: null }],
    ['zonder gebeurtenis', { events: null }],
    ['met een andere gebeurtenis', { events: { 'https://elders.example/iets': {} } }],
    ['met een nonce, dus eigenlijk een ID-token', { nonce: 'x' }],
    ['zonder onderwerp of sessie', { sub: null }],
  ] as unknown as [string, JWTPayload][])('%s wordt geweigerd', async (_wat, anders) => {
    const browser: Browser = new Map();
    await proef.logIn(browser, 'ib');
    expect((await stuur(await proef.uitgever.teken(claims(anders)))).statusCode).toBe(400);
    expect(await isIn(browser)).toBe(true);
  });

  it('die is vervalst, of geen token is, wordt geweigerd', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    expect((await stuur(await tekenGoed(claims(), privateKey, 'onbekend'))).statusCode).toBe(400);
    expect((await stuur('x'.repeat(20_000))).statusCode).toBeGreaterThanOrEqual(400);
    expect((await stuur('niets')).statusCode).toBe(400);
    expect((await stuur(await proef.uitgever.teken(claims()), 'bestaat-niet')).statusCode).toBe(400);
    const leeg = await proef.app.inject({ method: 'POST', url: '/api/v1/afmelding/school' });
    expect(leeg.statusCode).toBe(400);
  });
});
