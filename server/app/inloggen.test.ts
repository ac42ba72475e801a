import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { metProefdatabank } from '../platform/proef/proefdatabank.ts';
import { persoonId, vulProefregio } from '../platform/proef/proefregio.ts';
import { type Inlogwegen, maakInlogwegen } from './inloggen.ts';
import { maakApp } from './maak-app.ts';

const proef = metProefdatabank(async (client) => {
  await vulProefregio(client);
  await client.query(
    "INSERT INTO voorbeeldaccount (rolvervulling, volgorde, uitleg) VALUES ($1, 1, 'x'), ($2, 2, 'x')",
    [persoonId('ib'), persoonId('ouder')],
  );
});
let app: FastifyInstance;
let thuis: string;
let wegen: Inlogwegen;

beforeAll(async () => {
  const poort = await vindVrijePoort();
  thuis = `http://localhost:${poort}`;
  wegen = await maakInlogwegen(proef.databank, poort, {});
  const omgeving = { databank: proef.databank, nu: () => new Date().toISOString(), abonnementen: [] };
  app = await maakApp(omgeving, {}, wegen);
  await app.listen({ port: poort, host: 'localhost' });
});
afterAll(() => app?.close());

/** A browser that follows redirects and keeps cookies per host and path. */
class Browser {
  readonly #cookies = new Map<string, { waarde: string; pad: string; host: string }>();

  async ga(adres: string, keuzes: RequestInit = {}): Promise<{ adres: string; tekst: string; status: number }> {
    let url = new URL(adres, thuis);
    let opties = keuzes;
    for (let keer = 0; keer < 12; keer++) {
      const antwoord = await fetch(url, {
        ...opties,
        redirect: 'manual',
        headers: { ...opties.headers, cookie: this.#kop(url) },
      });
      for (const kop of antwoord.headers.getSetCookie()) this.#bewaar(url, kop);
      const naar = antwoord.headers.get('location');
      if (naar === null) return { adres: url.href, tekst: await antwoord.text(), status: antwoord.status };
      url = new URL(naar, url);
      opties = {};
    }
    throw new Error('te veel omleidingen');
  }

  async wie(adres = thuis): Promise<{ ik: { rol: string } | null }> {
    return JSON.parse((await this.ga(`${adres}/api/v1/sessie`)).tekst);
  }

  #kop({ hostname, pathname }: URL): string {
    return [...this.#cookies]
      .filter(([, { pad, host }]) => host === hostname && pathname.startsWith(pad))
      .map(([naam, { waarde }]) => `${naam.split(' ')[1]}=${waarde}`)
      .join('; ');
  }

  #bewaar({ hostname }: URL, kop: string): void {
    const [paar = ''] = kop.split(';');
    const naam = paar.slice(0, paar.indexOf('='));
    const waarde = paar.slice(paar.indexOf('=') + 1);
    const pad = /path=([^;]+)/i.exec(kop)?.[1] ?? '/';
    if (waarde === '') this.#cookies.delete(`${hostname} ${naam}`);
    else this.#cookies.set(`${hostname} ${naam}`, { waarde, pad, host: hostname });
  }
}

const account = (mens: 'ib' | 'ouder') => `rol=${persoonId(mens)}&account=${persoonId(mens)}`;

describe('de proefaanbieder', () => {
  it('laat een voorbeeldaccount zonder wachtwoord binnen, langs de echte weg', async () => {
    const browser = new Browser();
    const { adres } = await browser.ga(`/api/v1/inloggen/proef?${account('ib')}&terug=/werklijst`);
    expect(adres).toBe(`${thuis}/werklijst`);
    expect((await browser.wie()).ik?.rol).toBe('ib');
  });

  it('werkt ook voor wie 127.0.0.1 typte', async () => {
    const browser = new Browser();
    const hier = thuis.replace('localhost', '127.0.0.1');
    const naar = await app.inject({
      url: `/api/v1/inloggen/proef?${account('ib')}`,
      headers: { host: new URL(hier).host },
    });
    expect(new URL(String(naar.headers.location)).searchParams.get('redirect_uri')).toBe(
      `${hier}/api/v1/inloggen/proef/terug`,
    );
    expect((await browser.wie()).ik).toBeNull();
  });

  it('laat kiezen wie men is, en ook om niet in te loggen', async () => {
    const browser = new Browser();
    const { adres, tekst } = await browser.ga('/api/v1/inloggen/proef');
    expect(tekst).toContain('Kies wie u bent');
    expect((await browser.ga(`${adres}?account=${persoonId('schoolleider')}`)).tekst).toContain('Kies wie u bent');
    const nee = await browser.ga(`${adres}?nee`);
    expect(nee.adres).toBe(`${thuis}/?inlogfout=geweigerd`);
  });

  it('een ander voorbeeldaccount is één keer klikken', async () => {
    const browser = new Browser();
    await browser.ga(`/api/v1/inloggen/proef?${account('ib')}`);
    await browser.ga(`/api/v1/inloggen/proef?${account('ouder')}`);
    expect((await browser.wie()).ik?.rol).toBe('ouder');
  });

  it('wie daar uitlogt, is hier ook uit (afmelding achter de schermen)', async () => {
    const browser = new Browser();
    await browser.ga(`/api/v1/inloggen/proef?${account('ib')}`);
    const { tekst } = await browser.ga('/api/v1/uitloggen/proef');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(tekst)?.[1] ?? '';
    const actie = /action="([^"]+)"/.exec(tekst)?.[1] ?? '';
    const uit = await browser.ga(actie, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ xsrf, logout: 'yes' }).toString(),
    });
    expect(uit.adres).toBe(`${thuis}/`);
    expect((await browser.wie()).ik).toBeNull();
  });

  it('is er in productie niet', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    try {
      expect((await maakInlogwegen(proef.databank, 1, {})).wegen).toEqual([]);
      const { maakProefaanbieder } = await import('./proefaanbieder.ts');
      await expect(maakProefaanbieder(proef.databank, ['http://localhost:1'])).rejects.toThrow('niet in productie');
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

function vindVrijePoort(): Promise<number> {
  return new Promise((los) => {
    const luisteraar = createServer().listen(0, 'localhost', () => {
      const adres = luisteraar.address();
      luisteraar.close(() => los(typeof adres === 'object' && adres !== null ? adres.port : 0));
    });
  });
}
