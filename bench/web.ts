import { type CDPSession, chromium, type Page } from 'playwright-core';
import { laadVoorbeeld } from '../db/voorbeeld/laden.ts';
import { maakApp } from '../server/app/maak-app.ts';
import { maakOmgeving } from '../server/app/omgeving.ts';
import {
  alsEigenaar,
  maakKlaar,
  metDatabank,
  zoekServer,
  zorgVoorDatabank,
} from '../server/platform/databank/opzet.ts';
import { openDatabank, sluitDatabank } from '../server/platform/databank/verbinding.ts';
import { BREED, STIL, vindChromium } from '../server/platform/proef/chromium.ts';
import { mediaan, type Uitkomst } from './uitkomst.ts';

const RONDES = 5;

interface Meting {
  readonly jsKb: number;
  readonly alKb: number;
  readonly verschuiving: number;
  readonly klaarMs: number;
}

/**
 * First load of worklist and dossier with an empty cache, as an ib of the example region: JavaScript over the wire (compressed) against
 * the bound of 200 kB, everything over the wire, layout shift, and the time until the contents stand; and how long a filter takes.
 */
export async function meet(): Promise<Uitkomst> {
  const server = await zoekServer(console.error);
  const eigenaar = metDatabank(server.eigenaar, 'opmaat_bench_web');
  try {
    if (await zorgVoorDatabank(server.eigenaar, 'opmaat_bench_web')) {
      await maakKlaar(eigenaar);
      await alsEigenaar(eigenaar, (client) => laadVoorbeeld(client, {}));
    }
    const databank = openDatabank(await maakKlaar(eigenaar));
    const app = await maakApp(maakOmgeving(databank));
    const adres = await app.listen({ port: 0, host: '127.0.0.1' });
    const browser = await chromium.launch({ executablePath: vindChromium() ?? '', args: [...STIL] });
    const werklijst: Meting[] = [];
    const dossier: Meting[] = [];
    const filter: number[] = [];
    for (let ronde = 0; ronde < RONDES; ronde++) {
      const context = await browser.newContext({ viewport: BREED, locale: 'nl-NL', baseURL: adres });
      const pagina = await context.newPage();
      await logIn(pagina);
      const lading = await open(pagina, '/werklijst', 'h1');
      werklijst.push(lading);
      filter.push(await tijdVan(pagina, '.werklijst-tel--fout'));
      const naarDossier = await pagina.locator('a[href^="/leerlingen/"]').first().getAttribute('href');
      dossier.push(await open(pagina, naarDossier ?? '/leerlingen', 'h1'));
      await context.close();
    }
    await browser.close();
    await app.close();
    await sluitDatabank(databank);
    return {
      bench: 'web',
      grootte: { rondes: RONDES },
      waarden: {
        ...benoem('werklijst', werklijst),
        ...benoem('dossier', dossier),
        filter_tot_beeld_ms: mediaan(filter),
      },
      verhouding: { js_werklijst_tegen_200kb: mediaan(werklijst.map(({ jsKb }) => jsKb)) / 200 },
    };
  } finally {
    await server.stop();
  }
}

function benoem(naam: string, metingen: readonly Meting[]): Record<string, number> {
  const van = (kies: (meting: Meting) => number) => mediaan(metingen.map(kies));
  return {
    [`${naam}_js_kb`]: van(({ jsKb }) => jsKb),
    [`${naam}_alles_kb`]: van(({ alKb }) => alKb),
    [`${naam}_verschuiving`]: van(({ verschuiving }) => verschuiving),
    [`${naam}_klaar_ms`]: van(({ klaarMs }) => klaarMs),
  };
}

async function logIn(pagina: Page): Promise<void> {
  await pagina.goto('/');
  await pagina
    .getByRole('button', { name: /intern begeleider/ })
    .first()
    .click();
  await pagina.waitForURL((adres) => adres.pathname !== '/');
}

async function open(pagina: Page, pad: string, wachtOp: string): Promise<Meting> {
  const cdp: CDPSession = await pagina.context().newCDPSession(pagina);
  await cdp.send('Network.enable');
  await cdp.send('Network.clearBrowserCache');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  const soorten = new Map<string, string>();
  let js = 0;
  let al = 0;
  cdp.on('Network.responseReceived', ({ requestId, type }) => soorten.set(requestId, type));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    al += encodedDataLength;
    if (soorten.get(requestId) === 'Script') js += encodedDataLength;
  });
  const begin = performance.now();
  await pagina.goto(pad);
  await pagina.locator(wachtOp).first().waitFor();
  await pagina.waitForLoadState('networkidle');
  const klaarMs = performance.now() - begin - 500; // networkidle waits half a second of silence
  const verschuiving = await pagina.evaluate(
    () =>
      new Promise<number>((los) => {
        let som = 0;
        new PerformanceObserver((lijst) => {
          for (const deel of lijst.getEntries()) som += (deel as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => los(som), 300);
      }),
  );
  await cdp.detach();
  return { jsKb: js / 1000, alKb: al / 1000, verschuiving, klaarMs };
}

/** From the click until the next picture is on the screen, measured inside the page. */
async function tijdVan(pagina: Page, keuze: string): Promise<number> {
  return pagina.evaluate(
    (selector) =>
      new Promise<number>((los) => {
        const knop = document.querySelector<HTMLElement>(selector);
        const begin = performance.now();
        knop?.click();
        requestAnimationFrame(() => requestAnimationFrame(() => los(performance.now() - begin)));
      }),
    keuze,
  );
}
