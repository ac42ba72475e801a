import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { abonnementen, routes } from '../../server/app/routes.ts';
import type { Route } from '../../server/platform/http/route.ts';
import { metProefapp } from '../../server/platform/proef/proefapp.ts';
import { REGIO } from '../../server/platform/proef/proefregio.ts';
import { BINNENWERK, iemandVoor, mag, naamVan, ROUTES, vulPad, zend } from './aanval-opzet.ts';
import { legKlaar } from './fuzz-opzet.ts';

const proef = metProefapp(routes, abonnementen);
const KWAAD = 'kwaad.example';
let aanmelding = '';

beforeAll(async () => {
  aanmelding = (await legKlaar(proef)).perPad.aanmeldingen?.[0] ?? '';
});

const GET = ROUTES.filter(({ methode }) => methode === 'GET');
const padVan = (route: Route) => vulPad(route, { id: aanmelding });

describe('aanval: doen alsof Opmaat ergens anders staat', () => {
  it('het adres in het verzoek komt in geen enkel antwoord en in geen enkele mail', async () => {
    const koppen = {
      host: KWAAD,
      'x-forwarded-host': KWAAD,
      'x-forwarded-for': KWAAD,
      forwarded: `host=${KWAAD}`,
      origin: `https://${KWAAD}`,
      referer: `https://${KWAAD}/`,
    };
    for (const route of GET) {
      const antwoord = await zend(proef, iemandVoor(route), route, padVan(route), { koppen });
      expect(`${naamVan(route)} ${antwoord.statusCode}`).not.toMatch(/ 5\d\d$/);
      expect(antwoord.payload + JSON.stringify(antwoord.headers)).not.toContain(KWAAD);
    }
    await proef.app.inject({
      method: 'POST',
      url: `/api/v1/aanmeldingen/${aanmelding}/informatievraag`,
      headers: { ...koppen, 'x-opmaat': 'proef', cookie: 'opmaat_sessie=ib' },
      payload: { volgnummer: 1, vraag: 'Wat werkt thuis?', uiterlijk: '2026-12-04', onvolledig: false },
    });
    const berichten = await proef.query<{ tekst: string }>('SELECT tekst FROM bericht');
    expect(berichten.length).toBeGreaterThan(0);
    expect(berichten.filter(({ tekst }) => tekst.includes(KWAAD))).toEqual([]);
  });
});

describe('aanval: hetzelfde twee keer zeggen', () => {
  it.each(GET.filter(({ schema }) => schema.zoek).map((route) => [naamVan(route), route] as const))(
    '%s met elke zoekvraag dubbel geeft geen storing',
    async (_naam, route) => {
      const velden = Object.keys((route.schema.zoek as { properties: object }).properties);
      for (const veld of velden) {
        for (const vraag of [
          `${veld}=1&${veld}=2`,
          `${veld}[]=1`,
          `${veld}[a]=1`,
          `${veld}=&${veld}=${'x'.repeat(50)}`,
        ]) {
          const { statusCode, payload } = await zend(proef, iemandVoor(route), route, `${padVan(route)}?${vraag}`);
          expect(`${statusCode} ${vraag}`).not.toMatch(/^5/);
          expect(payload).not.toMatch(BINNENWERK);
        }
      }
    },
  );

  it('twee sessies in een verzoek maken niemand tot een ander', async () => {
    const antwoord = await proef.app.inject({
      method: 'GET',
      url: '/api/v1/werklijst',
      headers: { cookie: 'opmaat_sessie=bestuur; opmaat_sessie=ib' },
    });
    const omgekeerd = await proef.app.inject({
      method: 'GET',
      url: '/api/v1/werklijst',
      headers: { cookie: 'opmaat_sessie=ib; opmaat_sessie=bestuur' },
    });
    expect([antwoord.statusCode, omgekeerd.statusCode].sort()).toEqual([200, 403]);
  });
});

describe('aanval: te diep, te groot, te veel', () => {
  const diep = (open: string, dicht: string, keren: number) => open.repeat(keren) + dicht.repeat(keren);
  it.each([
    ['tienduizend lijsten in elkaar', diep('[', ']', 10_000)],
    ['tienduizend dingen in elkaar', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['een miljoen lijsten zonder einde', '['.repeat(1_000_000)],
    ['een getal van honderdduizend cijfers', `{"volgnummer":${'9'.repeat(100_000)}}`],
    [
      'twintigduizend velden',
      JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`veld${i}`, 1]))),
    ],
    ['meer dan een megabyte', JSON.stringify({ tekst: 'x'.repeat(1_100_000) })],
  ])('%s is een gewone weigering', async (_wat, body) => {
    for (const actie of [
      'dossier.notitie-schrijven',
      'behoefte.beschrijven',
      'aanmelding.concept-maken',
      'matching.berekenen',
    ]) {
      const route = ROUTES.find((een) => een.actie === actie) as Route;
      const { statusCode, payload } = await zend(proef, mag(route, 'ib') ? 'ib' : 'ouder', route, padVan(route), {
        body,
      });
      expect([400, 413, 422]).toContain(statusCode);
      expect(payload.length).toBeLessThan(20_000);
    }
  });

  it('een ding dat heel diep is binnen wat mag, wordt bewaard of geweigerd, en daarna gaat alles gewoon door', async () => {
    const concept = (diepte: number) =>
      proef.app.inject({
        method: 'POST',
        url: '/api/v1/aanmeldingconcepten',
        headers: { 'x-opmaat': 'proef', cookie: 'opmaat_sessie=ouder', 'content-type': 'application/json' },
        payload: `{"gegevens":${'{"a":'.repeat(diepte)}1${'}'.repeat(diepte)}}`,
      });
    for (const diepte of [50, 500, 5000]) expect((await concept(diepte)).statusCode).toBeLessThan(500);
    expect((await proef.vraag('ib', 'GET', `/leerlingen/${REGIO.kind}`)).status).toBe(200);
  });

  it('koppen van honderd kilobyte, of tweeduizend koppen, worden geweigerd door de server zelf', async () => {
    await proef.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = proef.app.server.address() as AddressInfo;
    const stuur = (headers: Record<string, string>) =>
      new Promise<number>((klaar) => {
        const verzoek = request({ port, host: '127.0.0.1', path: '/api/v1/categorieen', headers }, (antwoord) => {
          antwoord.resume();
          klaar(antwoord.statusCode ?? 0);
        });
        verzoek.on('error', () => klaar(0));
        verzoek.end();
      });
    expect([431, 400, 0]).toContain(await stuur({ 'x-groot': 'x'.repeat(100_000) }));
    expect([431, 400, 0]).toContain(await stuur({ cookie: `opmaat_sessie=${'x'.repeat(50_000)}` }));
    expect(await stuur(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`x-${i}`, 'x'])))).toBe(200);
    expect(await stuur({})).toBe(200);
  });

  it('een sleutel van een sessie die te lang is, wordt niet eens opgezocht', async () => {
    const { statusCode } = await proef.app.inject({
      method: 'GET',
      url: '/api/v1/werklijst',
      headers: { cookie: `opmaat_sessie=${'x'.repeat(8000)}` },
    });
    expect(statusCode).toBe(401);
  });
});
