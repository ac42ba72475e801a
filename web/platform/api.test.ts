import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiFout, api, apiPad, luisterNaarAfgemeld } from './api.ts';
import { magOpnieuw } from './vragen.ts';

function antwoordMet(status: number, inhoud: unknown, soort = 'application/json') {
  const roep = vi.fn((_adres: string, _opties: RequestInit) =>
    Promise.resolve(
      new Response(status === 204 ? null : JSON.stringify(inhoud), { status, headers: { 'content-type': soort } }),
    ),
  );
  vi.stubGlobal('fetch', roep);
  return roep;
}

async function vangFout(werk: Promise<unknown>): Promise<ApiFout> {
  const fout = await werk.then(
    () => undefined,
    (oorzaak: unknown) => oorzaak,
  );
  if (!(fout instanceof ApiFout)) throw new Error('Hier hoorde een ApiFout te komen.');
  return fout;
}

afterEach(() => vi.unstubAllGlobals());

describe('api', () => {
  it('stuurt bij elke aanroep de kop mee die een vreemde pagina niet kan zetten', async () => {
    const roep = antwoordMet(200, { aantal: 3 });
    expect(await api.post('/aanmeldingen', { naam: 'Yara' })).toEqual({ aantal: 3 });
    const [adres, opties] = roep.mock.calls[0] ?? [];
    expect(adres).toBe('/api/v1/aanmeldingen');
    expect(opties?.headers).toMatchObject({ 'x-opmaat': 'web', 'content-type': 'application/json' });
    expect(opties?.credentials).toBe('same-origin');
  });

  it('laat lege zoekwaarden weg en herhaalt de naam bij een lijst', () => {
    expect(apiPad('/scholen', { zoek: 'de', leeg: '', niets: undefined, soort: ['sbo', 'so'], pagina: 0 })).toBe(
      '/api/v1/scholen?zoek=de&soort=sbo&soort=so&pagina=0',
    );
  });

  it('maakt van een weigering redenen en zinnen per veld', async () => {
    const bron = { regel: 'AAN-3', artikel: 'WPO artikel 40 lid 6' };
    const redenen = [
      { code: 'te-lang', zin: 'Kies hoogstens 4 weken.', bron, veld: 'weken' },
      { code: 'al-verlengd', zin: 'De termijn is al een keer verlengd.', bron },
    ];
    antwoordMet(422, { title: 'Dit kan nog niet', detail: 'Kijk het na.', redenen }, 'application/problem+json');
    const fout = await vangFout(api.put('/aanmeldingen/1', {}));
    expect(fout).toMatchObject({ status: 422, titel: 'Dit kan nog niet', message: 'Kijk het na.', redenen });
    expect(fout.veldfouten).toEqual({ weken: 'Kies hoogstens 4 weken.' });
  });

  it('zegt in het Nederlands dat de server niet bereikbaar is', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
    const fout = await vangFout(api.get('/scholen'));
    expect(fout.status).toBe(0);
    expect(fout.message).toContain('konden de server niet bereiken');
  });

  it('meldt dat de sessie voorbij is aan wie luistert, totdat die ophoudt met luisteren', async () => {
    const gehoord = vi.fn();
    const stop = luisterNaarAfgemeld(gehoord);
    antwoordMet(401, {});
    await vangFout(api.get('/ik'));
    stop();
    await vangFout(api.get('/ik'));
    expect(gehoord).toHaveBeenCalledTimes(1);
  });

  it('geeft niets terug bij een antwoord zonder inhoud', async () => {
    antwoordMet(204, undefined);
    expect(await api.verwijder('/aanmeldingen/1')).toBeUndefined();
  });

  it('vraagt na een weigering niet nog eens, na een storing hoogstens twee keer', () => {
    const fout = (status: number) => new ApiFout({ status, titel: 'x' }, 'y');
    expect(magOpnieuw(0, fout(404))).toBe(false);
    expect([0, 1, 2].map((keer) => magOpnieuw(keer, fout(503)))).toEqual([true, true, false]);
  });
});
