import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { JWTPayload } from 'jose';
import { afterAll, beforeAll } from 'vitest';
import { maakServer } from '../../../server/platform/http/server.ts';
import { metProefdatabank, type Proefdatabank } from '../../../server/platform/proef/proefdatabank.ts';
import { type Mens, vulProefregio } from '../../../server/platform/proef/proefregio.ts';
import { maakVerbinding } from './aanbieder-verbinding.ts';
import type { Aanbieder } from './aanbieders.ts';
import { bedienInloggen } from './inlogroutes.ts';
import { metProefuitgever, type Proefuitgever } from './proefuitgever.ts';
import { routes } from './routes.ts';

const ADRES = 'http://opmaat.example';
const DUBBEL = 'twee';

/** A browser: the cookies that it holds. */
export type Browser = Map<string, string>;

/** Opmaat with the test provider as `school`, and the same one as `ouders` and `dicht`, which link otherwise, and `nummer`, which tells people apart by a claim of its own. */
export interface Proefinlog extends Proefdatabank {
  readonly uitgever: Proefuitgever;
  readonly app: FastifyInstance;
  /** Moves the clock of Opmaat on, in minutes. */
  readonly verzet: (minuten: number) => void;
  readonly vraag: (
    browser: Browser,
    methode: 'GET' | 'POST' | 'DELETE',
    pad: string,
    body?: object,
  ) => Promise<LightMyRequestResponse>;
  /** Begins a login; gives the address at the provider. */
  readonly begin: (browser: Browser, zoek?: string, aanbieder?: string) => Promise<URL>;
  /** Comes back with a code, or with what a test puts in its place; gives where the browser is sent to. */
  readonly kom: (browser: Browser, zoek: Record<string, string>, aanbieder?: string) => Promise<string>;
  /** The whole way, as somebody of the region, with a second factor unless the claims say otherwise. */
  readonly logIn: (
    browser: Browser,
    mens: Mens,
    claims?: JWTPayload,
    zoek?: string,
    aanbieder?: string,
  ) => Promise<string>;
}

export function metProefinlog(): Proefinlog {
  const uitgever = metProefuitgever();
  const proef = { uitgever } as { -readonly [K in keyof Proefinlog]: Proefinlog[K] };
  const databank = metProefdatabank(vulProefregio);
  let verzetMs = 0;
  beforeAll(async () => {
    Object.assign(proef, databank);
    const basis = {
      uitgever: uitgever.adres,
      clientId: uitgever.clientId,
      tweedeFactor: { claim: 'acr', waarden: [DUBBEL] },
      acr: DUBBEL,
      klokSeconden: 30,
    };
    const aanbieders: Aanbieder[] = [
      { ...basis, sleutel: 'school', naam: 'De school', koppelen: 'email' },
      { ...basis, sleutel: 'ouders', naam: 'Ouders', koppelen: 'nieuwe-ouder', rollen: ['ouder'] },
      { ...basis, sleutel: 'nummer', naam: 'Nummer', koppelen: 'email', claims: { onderwerp: 'nummer' } },
      { ...basis, sleutel: 'dicht', naam: 'Dicht', koppelen: 'niet' },
    ];
    const omgeving = {
      databank: proef.databank,
      nu: () => new Date(Date.now() + verzetMs).toISOString(),
      abonnementen: [],
      inlogwegen: aanbieders.map(({ sleutel, naam, rollen }) => ({ sleutel, naam, rollen })),
    };
    proef.app = await maakServer(omgeving, routes, { perMinuut: 10_000, proxys: ['127.0.0.1'] });
    const verbindingen = new Map(aanbieders.map((aanbieder) => [aanbieder.sleutel, maakVerbinding(aanbieder)]));
    await bedienInloggen(proef.app, omgeving, { verbindingen, adresVan: () => ADRES });
  });
  afterAll(() => proef.app?.close());
  proef.verzet = (minuten) => {
    verzetMs += minuten * 60_000;
  };
  proef.vraag = async (browser, methode, pad, body) => {
    const antwoord = await proef.app.inject({
      method: methode,
      url: pad,
      headers: { 'x-opmaat': 'proef', cookie: [...browser].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ') },
      ...(body && { payload: body }),
    });
    for (const { name, value } of antwoord.cookies) value === '' ? browser.delete(name) : browser.set(name, value);
    return antwoord;
  };
  proef.begin = async (browser, zoek = '', aanbieder = 'school') => {
    const antwoord = await proef.vraag(browser, 'GET', `/api/v1/inloggen/${aanbieder}${zoek}`);
    return new URL(String(antwoord.headers.location), ADRES);
  };
  proef.kom = async (browser, zoek, aanbieder = 'school') => {
    const adres = `/api/v1/inloggen/${aanbieder}/terug?${new URLSearchParams(zoek)}`;
    return String((await proef.vraag(browser, 'GET', adres)).headers.location);
  };
  proef.logIn = async (browser, mens, claims = {}, zoek = '', aanbieder = 'school') => {
    const naar = await proef.begin(browser, zoek, aanbieder);
    const wie = { sub: `bij-uitgever-${mens}`, email: `${mens}@proef.example`, email_verified: true, acr: DUBBEL };
    const code = uitgever.geefCode(naar, { ...wie, ...claims });
    return proef.kom(browser, { code, state: naar.searchParams.get('state') ?? '' }, aanbieder);
  };
  return proef;
}
