import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, describe, expect, it } from 'vitest';
import { type Browser, metProefinlog } from './proefinlog.ts';
import { type Tokenmaker, tekenGoed } from './proefuitgever.ts';

const proef = metProefinlog();
const MISLUKT = '/?inlogfout=mislukt';
const kant = (naar: URL, naam: string) => naar.searchParams.get(naam) ?? '';
const nu = () => Math.floor(Date.now() / 1000);

afterEach(() => {
  proef.uitgever.zetMaker(undefined);
  proef.uitgever.zetPlat(false);
});

/** Nobody got in. */
function isBuiten(browser: Browser): boolean {
  return !browser.has('opmaat_sessie');
}

describe('een ID-token dat niet deugt, opent niets', () => {
  const anders =
    (wijziging: object): Tokenmaker =>
    (claims, sleutel, kid) =>
      tekenGoed({ ...claims, ...wijziging }, sleutel, kid);
  const MAKERS: readonly (readonly [string, Tokenmaker])[] = [
    ['van een andere uitgever', anders({ iss: 'https://elders.example' })],
    ['voor een ander programma', anders({ aud: 'iets-anders' })],
    ['voor meer programma’s, namens een ander', anders({ aud: ['opmaat-proef', 'iets-anders'], azp: 'iets-anders' })],
    ['dat is verlopen', anders({ exp: nu() - 120, iat: nu() - 600 })],
    ['zonder einde', anders({ exp: undefined })],
    ['uit de toekomst', anders({ nbf: nu() + 600 })],
    ['met een andere nonce', anders({ nonce: 'van-een-ander' })],
    ['zonder nonce', anders({ nonce: undefined })],
    ['zonder onderwerp', anders({ sub: undefined })],
    ['zonder handtekening (alg none)', async (claims) => new UnsecuredJWT(claims).encode()],
    [
      'met het programma als geheim (HS256)',
      (claims) =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256' })
          .sign(new TextEncoder().encode('opmaat-proef'.padEnd(32, 'x'))),
    ],
    ['met een onbekende sleutelnaam', (claims, sleutel) => tekenGoed(claims, sleutel, 'bestaat-niet')],
    [
      'getekend met een andere sleutel',
      async (claims, _sleutel, kid) => tekenGoed(claims, (await generateKeyPair('RS256')).privateKey, kid),
    ],
    ['dat geen token is', async () => 'geen.token.hier'],
  ];

  it.each(MAKERS)('%s', async (_wat, maker) => {
    const browser: Browser = new Map();
    proef.uitgever.zetMaker(maker);
    expect(await proef.logIn(browser, 'ib')).toBe(MISLUKT);
    expect(isBuiten(browser)).toBe(true);
  });

  it('een klok die een paar seconden scheef loopt mag, een minuut niet', async () => {
    proef.uitgever.zetMaker(anders({ exp: nu() - 10, iat: nu() - 300 }));
    expect(await proef.logIn(new Map(), 'ib')).toBe('/');
    proef.uitgever.zetMaker(anders({ exp: nu() - 60, iat: nu() - 300 }));
    expect(await proef.logIn(new Map(), 'ib')).toBe(MISLUKT);
  });
});

describe('een inlog die niet hoort bij deze browser of dit moment', () => {
  const WIE = { sub: 'bij-uitgever-ib', email: 'ib@proef.example', email_verified: true, acr: 'twee' };

  it('met een verzonnen state is er niets om af te ronden', async () => {
    const browser: Browser = new Map();
    const naar = await proef.begin(browser);
    const code = proef.uitgever.geefCode(naar, WIE);
    expect(await proef.kom(browser, { code, state: 'verzonnen' })).toBe('/?inlogfout=verlopen');
    expect(await proef.kom(browser, { code })).toBe('/?inlogfout=verlopen');
  });

  it('een code die voor een ander bewijs (PKCE) is gegeven, wordt geweigerd', async () => {
    const browser: Browser = new Map();
    const naar = await proef.begin(browser);
    const vals = new URL(naar);
    vals.searchParams.set('code_challenge', 'van-de-aanvaller');
    const code = proef.uitgever.geefCode(vals, WIE);
    expect(await proef.kom(browser, { code, state: kant(naar, 'state') })).toBe(MISLUKT);
  });

  it('dezelfde terugkomst werkt één keer', async () => {
    const browser: Browser = new Map();
    const naar = await proef.begin(browser);
    const kopie: Browser = new Map(browser);
    const terug = { code: proef.uitgever.geefCode(naar, WIE), state: kant(naar, 'state') };
    expect(await proef.kom(browser, terug)).toBe('/');
    expect(await proef.kom(kopie, terug)).toBe('/?inlogfout=verlopen');
    expect(isBuiten(kopie)).toBe(true);
  });

  it('dezelfde code werkt niet in een tweede inlog', async () => {
    const eerste: Browser = new Map();
    const naar = await proef.begin(eerste);
    const code = proef.uitgever.geefCode(naar, WIE);
    await proef.kom(eerste, { code, state: kant(naar, 'state') });
    const tweede: Browser = new Map();
    const weer = await proef.begin(tweede);
    expect(await proef.kom(tweede, { code, state: kant(weer, 'state') })).toBe(MISLUKT);
  });

  it('wie een ander zijn inlog laat afronden (login CSRF), komt niet verder, en de eigenaar nog wel', async () => {
    const aanvaller: Browser = new Map();
    const naar = await proef.begin(aanvaller);
    const terug = { code: proef.uitgever.geefCode(naar, WIE), state: kant(naar, 'state') };
    const slachtoffer: Browser = new Map();
    expect(await proef.kom(slachtoffer, terug)).toBe('/?inlogfout=andere-browser');
    expect(isBuiten(slachtoffer)).toBe(true);
    expect(await proef.kom(aanvaller, terug)).toBe('/');
  });

  it('een poging bij de ene aanbieder is niet af te ronden bij de andere', async () => {
    const browser: Browser = new Map();
    const naar = await proef.begin(browser);
    const terug = { code: proef.uitgever.geefCode(naar, WIE), state: kant(naar, 'state') };
    expect(await proef.kom(browser, terug, 'ouders')).toBe('/?inlogfout=verlopen');
  });

  it('na tien minuten is een poging verlopen', async () => {
    const browser: Browser = new Map();
    const naar = await proef.begin(browser);
    const terug = { code: proef.uitgever.geefCode(naar, WIE), state: kant(naar, 'state') };
    proef.verzet(11);
    expect(await proef.kom(browser, terug)).toBe('/?inlogfout=verlopen');
    proef.verzet(-11);
  });

  it('wie bij de aanbieder stopt, hoort dat', async () => {
    const browser: Browser = new Map();
    const naar = await proef.begin(browser);
    const terug = { error: 'access_denied', state: kant(naar, 'state') };
    expect(await proef.kom(browser, terug)).toBe('/?inlogfout=geweigerd');
  });

  it('een sessie die er al was, gaat dicht: een vooraf geplante sleutel opent niets (session fixation)', async () => {
    const slachtoffer: Browser = new Map();
    await proef.logIn(slachtoffer, 'ouder');
    const geplant = slachtoffer.get('opmaat_sessie') ?? '';
    await proef.logIn(slachtoffer, 'ib');
    expect(slachtoffer.get('opmaat_sessie')).not.toBe(geplant);
    const aanvaller: Browser = new Map([['opmaat_sessie', geplant]]);
    expect((await proef.vraag(aanvaller, 'GET', '/api/v1/sessie')).json().wie).toBeNull();
  });
});

describe('een aanbieder die er niet is', () => {
  it('is geen storing maar een uitleg, en daarna werkt het weer', async () => {
    const browser: Browser = new Map();
    const naar = await proef.begin(browser);
    const terug = { code: proef.uitgever.geefCode(naar, {}), state: kant(naar, 'state') };
    proef.uitgever.zetPlat(true);
    expect(await proef.kom(browser, terug)).toBe('/?inlogfout=onbereikbaar');
    // Never asked before, so nothing is known of it.
    expect((await proef.begin(new Map(), '', 'dicht')).search).toBe('?inlogfout=onbereikbaar');
    expect((await proef.begin(new Map(), '', 'bestaat-niet')).search).toBe('?inlogfout=aanbieder');
    proef.uitgever.zetPlat(false);
    expect(await proef.logIn(new Map(), 'ib')).toBe('/');
  });
});

describe('te vaak inloggen', () => {
  it('remt het ene adres, en niet de andere', async () => {
    const probeer = (van: string) =>
      proef.app.inject({ url: '/api/v1/inloggen/school', headers: { 'x-forwarded-for': van } });
    for (let keer = 0; keer < 120; keer++) await probeer('203.0.113.1');
    expect((await probeer('203.0.113.1')).headers.location).toBe('/?inlogfout=te-vaak');
    expect((await probeer('203.0.113.2')).headers.location).toContain('/authorize');
  });
});
