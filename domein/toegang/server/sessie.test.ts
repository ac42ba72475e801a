import { beforeAll, describe, expect, it } from 'vitest';
import { persoonId } from '../../../server/platform/proef/proefregio.ts';
import { type Browser, metProefinlog } from './proefinlog.ts';

const proef = metProefinlog();
const TWEEDE_ROL = '00000000-0000-7000-8000-0000000b0001';
const OUDERROL = '00000000-0000-7000-8000-0000000b0002';
const stand = async (browser: Browser) => (await proef.vraag(browser, 'GET', '/api/v1/sessie')).json();
const kies = (browser: Browser, rolvervulling: string) =>
  proef.vraag(browser, 'POST', '/api/v1/sessie/rol', { rolvervulling });

beforeAll(async () => {
  await proef.query(
    `INSERT INTO rolvervulling (id, persoon, rol, organisatie, van) VALUES ($1, $2, 'ib', '99SB00', '2020-08-01'), ($3, $2, 'ouder', null, '2020-08-01')`,
    [TWEEDE_ROL, persoonId('ib'), OUDERROL],
  );
});

describe('TOE-3 wie meer rollen heeft', () => {
  it('kiest er een, en ziet tot dan toe niets', async () => {
    const browser: Browser = new Map();
    expect(await proef.logIn(browser, 'ib', {}, '?terug=/leerlingen')).toBe('/rol?terug=%2Fleerlingen');
    const voor = await stand(browser);
    expect(voor.ik).toBeNull();
    expect(voor.wie).toEqual({ persoon: persoonId('ib'), naam: 'Proef ib' });
    expect(voor.rollen).toHaveLength(3);
    expect((await proef.vraag(browser, 'GET', '/api/v1/sessies')).statusCode).toBe(401);
    const oud = browser.get('opmaat_sessie');
    expect((await kies(browser, TWEEDE_ROL)).statusCode).toBe(200);
    expect((await stand(browser)).ik).toMatchObject({ rol: 'ib', organisatienaam: 'De Stapsteen' });
    expect(browser.get('opmaat_sessie')).not.toBe(oud);
    expect((await stand(new Map([['opmaat_sessie', oud ?? '']]))).wie).toBeNull();
  });

  it('komt meteen in de rol die bij het inloggen werd gevraagd', async () => {
    const browser: Browser = new Map();
    expect(await proef.logIn(browser, 'ib', {}, `?rol=${OUDERROL}`)).toBe('/');
    expect((await stand(browser)).ik.rol).toBe('ouder');
  });

  it('kan geen rol van een ander kiezen, en geen rol die is afgelopen', async () => {
    const browser: Browser = new Map();
    await proef.logIn(browser, 'ib');
    expect((await kies(browser, persoonId('beheer'))).statusCode).toBe(404);
    await proef.query('UPDATE rolvervulling SET tot = current_date WHERE id = $1', [TWEEDE_ROL]);
    expect((await kies(browser, TWEEDE_ROL)).statusCode).toBe(404);
    expect((await kies(new Map(), OUDERROL)).statusCode).toBe(401);
  });
});

describe('TOE-3 zonder tweede factor', () => {
  it('opent een rol die over anderen leest niets; het antwoord wijst de weg', async () => {
    const browser: Browser = new Map();
    await proef.logIn(browser, 'ib', { acr: 'een' });
    const antwoord = await kies(browser, persoonId('ib'));
    expect(antwoord.statusCode).toBe(403);
    expect(antwoord.json()).toMatchObject({
      type: '/problemen/tweede-factor',
      naar: `/api/v1/inloggen/school?rol=${persoonId('ib')}`,
    });
    expect((await kies(browser, OUDERROL)).statusCode).toBe(200);
    expect((await stand(browser)).ik.rol).toBe('ouder');
  });

  it('weigert ook de databank', async () => {
    const browser: Browser = new Map();
    await proef.logIn(browser, 'schoolleider');
    await proef.query('UPDATE sessie SET tweede_factor = false WHERE persoon = $1', [persoonId('schoolleider')]);
    expect((await proef.vraag(browser, 'GET', '/api/v1/sessies')).statusCode).toBe(401);
    expect((await stand(browser)).ik).toBeNull();
  });
});

describe('een aanbieder die voor ouders is', () => {
  it('opent geen andere rol van dezelfde persoon', async () => {
    const browser: Browser = new Map();
    await proef.query("INSERT INTO identiteit VALUES ($1, 'pseudo-ib', $2, now())", [
      proef.uitgever.adres,
      persoonId('ib'),
    ]);
    expect(await proef.logIn(browser, 'ib', { sub: 'pseudo-ib' }, '', 'ouders')).toMatch(/^\/rol/);
    const antwoord = await kies(browser, persoonId('ib'));
    expect([antwoord.statusCode, antwoord.json().redenen[0].code]).toEqual([403, 'andere-inlog']);
  });
});

describe('een sessie', () => {
  it('eindigt na dertig minuten zonder gebruik, en na negen uur hoe dan ook', async () => {
    const browser: Browser = new Map();
    await proef.logIn(browser, 'bestuur');
    const gebruik = async () => (await proef.vraag(browser, 'GET', '/api/v1/sessies')).statusCode;
    for (let keer = 0; keer < 21; keer++) {
      proef.verzet(25);
      expect(await gebruik()).toBe(200);
    }
    proef.verzet(20);
    expect(await gebruik()).toBe(401);
    await proef.logIn(browser, 'bestuur');
    proef.verzet(31);
    expect(await gebruik()).toBe(401);
    proef.verzet(-(21 * 25 + 20 + 31));
  });

  it('staat in de lijst van wie haar heeft, en is daar te beëindigen', async () => {
    const [hier, elders]: [Browser, Browser] = [new Map(), new Map()];
    await proef.logIn(hier, 'directie');
    await proef.logIn(elders, 'directie');
    const lijst = (await proef.vraag(hier, 'GET', '/api/v1/sessies')).json().sessies;
    expect(lijst.map(({ deze }: { deze: boolean }) => deze).sort()).toEqual([false, true]);
    const ander = lijst.find(({ deze }: { deze: boolean }) => !deze).id;
    const vreemd: Browser = new Map();
    await proef.logIn(vreemd, 'consulent');
    expect((await proef.vraag(vreemd, 'DELETE', `/api/v1/sessies/${ander}`)).statusCode).toBe(404);
    expect((await proef.vraag(hier, 'DELETE', `/api/v1/sessies/${ander}`)).statusCode).toBe(200);
    expect((await stand(elders)).wie).toBeNull();
    await proef.logIn(elders, 'directie');
    expect((await proef.vraag(hier, 'DELETE', '/api/v1/sessies')).statusCode).toBe(200);
    expect([(await stand(elders)).wie, (await stand(hier)).ik.rol]).toEqual([null, 'directie']);
  });

  it('is na uitloggen ook met een gestolen cookie niets meer waard, en eindigt bij de aanbieder', async () => {
    const browser: Browser = new Map();
    await proef.logIn(browser, 'tlv');
    const gestolen: Browser = new Map(browser);
    const { naar } = (await proef.vraag(browser, 'DELETE', '/api/v1/sessie')).json();
    expect((await stand(gestolen)).wie).toBeNull();
    expect(naar).not.toContain('bij-uitgever');
    const door = await proef.vraag(browser, 'GET', naar);
    const adres = new URL(String(door.headers.location));
    expect(adres.href.startsWith(`${proef.uitgever.adres}/einde?`)).toBe(true);
    expect(adres.searchParams.get('post_logout_redirect_uri')).toBe('http://opmaat.example/');
    expect(adres.searchParams.get('logout_hint')).toBe('bij-uitgever-tlv');
  });

  it('een verzoek zonder eigen kop van onze schermen wordt geweigerd (CSRF)', async () => {
    for (const [method, url] of [
      ['DELETE', '/api/v1/sessie'],
      ['POST', '/api/v1/sessie/rol'],
      ['DELETE', '/api/v1/sessies'],
    ] as const) {
      expect((await proef.app.inject({ method, url })).json()).toMatchObject({ type: '/problemen/vreemde-herkomst' });
    }
  });
});
