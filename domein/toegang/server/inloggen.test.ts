import { describe, expect, it } from 'vitest';
import { persoonId } from '../../../server/platform/proef/proefregio.ts';
import { type Browser, metProefinlog } from './proefinlog.ts';

const proef = metProefinlog();
const ik = async (browser: Browser) => (await proef.vraag(browser, 'GET', '/api/v1/sessie')).json();

describe('inloggen bij een aanbieder', () => {
  it('zonder inlog is er niemand, en staan de aanbieders klaar', async () => {
    expect(await ik(new Map())).toEqual({
      ik: null,
      wie: null,
      rollen: [],
      verlooptOp: null,
      aanbieders: [
        { sleutel: 'school', naam: 'De school' },
        { sleutel: 'ouders', naam: 'Ouders' },
        { sleutel: 'nummer', naam: 'Nummer' },
        { sleutel: 'dicht', naam: 'Dicht' },
      ],
    });
  });

  it('komt ook terug bij een scherm met letters buiten ASCII in het adres', async () => {
    const zoek = `?terug=${encodeURIComponent('/leerlingen?zoek=Żółć')}`;
    expect(await proef.logIn(new Map(), 'ib', {}, zoek)).toBe('/leerlingen?zoek=%C5%BB%C3%B3%C5%82%C4%87');
  });

  it('vraagt de aanbieder om een code, met PKCE, state, nonce en de tweede factor', async () => {
    const naar = await proef.begin(new Map());
    expect(naar.origin).toBe(proef.uitgever.adres);
    const { searchParams: vraag } = naar;
    expect(vraag.get('response_type')).toBe('code');
    expect(vraag.get('code_challenge_method')).toBe('S256');
    expect(vraag.get('redirect_uri')).toBe('http://opmaat.example/api/v1/inloggen/school/terug');
    expect(vraag.get('acr_values')).toBe('twee');
    for (const naam of ['state', 'nonce', 'code_challenge']) expect(vraag.get(naam)?.length).toBeGreaterThan(20);
  });

  it('vraagt geen tweede factor voor een rol die er geen nodig heeft, en stuurt niets mee wat in het adres stond', async () => {
    const ouder = await proef.begin(new Map(), `?rol=${persoonId('ouder')}&account=iemand`);
    expect([ouder.searchParams.get('acr_values'), ouder.searchParams.get('login_hint')]).toEqual([null, null]);
    const ib = await proef.begin(new Map(), `?rol=${persoonId('ib')}`);
    expect(ib.searchParams.get('acr_values')).toBe('twee');
  });

  it('maakt een sessie die alleen op de server iets betekent, en gaat naar het scherm waar men heen wilde', async () => {
    const browser: Browser = new Map();
    expect(await proef.logIn(browser, 'ib', {}, '?terug=/leerlingen')).toBe('/leerlingen');
    const { ik: wie } = await ik(browser);
    expect(wie).toMatchObject({ rol: 'ib', organisatie: '99AA00', organisatienaam: 'De Proefschool' });
    const waarde = browser.get('opmaat_sessie') ?? '';
    expect(waarde).toMatch(/^[\w-]{43}$/);
    expect(await proef.query('SELECT 1 FROM sessie WHERE sleutel = $1', [Buffer.from(waarde)])).toHaveLength(0);
    expect(
      await proef.query('SELECT 1 FROM sessie WHERE sleutel = sha256($1::bytea) AND tweede_factor', [
        Buffer.from(waarde),
      ]),
    ).toHaveLength(1);
  });

  it('geeft een cookie die scripts niet lezen, en achter TLS alleen over TLS gaat', async () => {
    const browser: Browser = new Map();
    const naar = await proef.begin(browser);
    const [cookie] = browser.keys();
    expect(cookie).toMatch(/^opmaat_inlog_/);
    const antwoord = await proef.app.inject({
      url: `/api/v1/inloggen/school`,
      headers: { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' },
    });
    expect(naar.href).not.toBe('');
    expect(antwoord.cookies[0]).toMatchObject({
      httpOnly: true,
      sameSite: 'Lax',
      secure: true,
      path: '/api/v1/inloggen',
    });
  });

  it('koppelt op een bevestigd e-mailadres, één keer; daarna telt alleen de identiteit', async () => {
    await proef.logIn(new Map(), 'schoolleider');
    expect(
      await proef.query('SELECT persoon FROM identiteit WHERE onderwerp = $1', ['bij-uitgever-schoolleider']),
    ).toEqual([{ persoon: persoonId('schoolleider') }]);
    const browser: Browser = new Map();
    await proef.logIn(browser, 'schoolleider', { email: 'intussen-anders@proef.example' });
    expect((await ik(browser)).wie.persoon).toBe(persoonId('schoolleider'));
  });

  it('wie hetzelfde adres heeft bij een andere identiteit, krijgt niet zomaar dezelfde persoon', async () => {
    await proef.logIn(new Map(), 'leraar');
    expect(await proef.logIn(new Map(), 'leraar', { sub: 'een-ander' })).toBe('/?inlogfout=onbekend');
  });

  it.each([
    [{ email: 'niemand@proef.example' }, 'onbekend'],
    [{ email: 'directie@proef.example', email_verified: false }, 'email-niet-bevestigd'],
    [{ email: 'directie@proef.example', email_verified: 'true' }, 'email-niet-bevestigd'],
  ])('laat %j niet binnen', async (claims, code) => {
    const browser: Browser = new Map();
    expect(await proef.logIn(browser, 'directie', { sub: `vreemd-${code}`, ...claims })).toBe(`/?inlogfout=${code}`);
    expect(browser.has('opmaat_sessie')).toBe(false);
  });

  it('maakt bij de aanbieder voor ouders een nieuwe ouder, die verder niets is', async () => {
    const browser: Browser = new Map();
    const anders = { sub: 'pseudoniem-1', name: 'Nieuwe Ouder', email: 'ib@proef.example' };
    expect(await proef.logIn(browser, 'ouder', anders, '', 'ouders')).toBe('/');
    expect((await ik(browser)).ik).toMatchObject({ rol: 'ouder', naam: 'Nieuwe Ouder', organisatie: null });
  });

  it('koppelt niet bij een aanbieder die dat niet doet', async () => {
    expect(await proef.logIn(new Map(), 'consulent', { sub: 'dicht-1' }, '', 'dicht')).toBe('/?inlogfout=onbekend');
  });

  it('TOE-3 een rol die is afgelopen opent niets meer, ook niet in een lopende sessie', async () => {
    const browser: Browser = new Map();
    await proef.logIn(browser, 'anderIb');
    expect((await ik(browser)).ik.rol).toBe('ib');
    await proef.query('UPDATE rolvervulling SET tot = current_date WHERE id = $1', [persoonId('anderIb')]);
    expect((await ik(browser)).ik).toBeNull();
    expect((await proef.vraag(browser, 'GET', '/api/v1/sessies')).statusCode).toBe(401);
    expect(await proef.logIn(new Map(), 'anderIb')).toBe('/?inlogfout=geen-rol');
  });

  it('met nieuwe sleutels van de aanbieder gaat inloggen door', async () => {
    await proef.logIn(new Map(), 'tlv');
    const klok = Date.now;
    await proef.uitgever.draaiSleutel();
    // Unknown keys are looked up anew, at most once a minute.
    Date.now = () => klok() + 61_000;
    try {
      expect(await proef.logIn(new Map(), 'tlv')).toBe('/');
    } finally {
      Date.now = klok;
    }
  });
});
