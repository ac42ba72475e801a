import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { BREED, SMAL, STIL, vindChromium } from '../../server/platform/proef/chromium.ts';

const PROJECT = join(import.meta.dirname, '../..');
const SCHERMEN = join(PROJECT, 'test/reis/schermen');
const AXE = readFileSync(join(PROJECT, 'node_modules/axe-core/axe.min.js'), 'utf8');
/** One person at one browser. */
export interface Bezoeker {
  readonly pagina: Page;
  readonly context: BrowserContext;
  /** Opens an address of Opmaat and waits until it stands. */
  readonly ga: (pad: string) => Promise<void>;
  /** Waits until the screen stands: nothing is loading any more. */
  readonly rust: () => Promise<void>;
  /** Looks with axe, at both widths, and keeps a picture of each; fails on any violation, or when the page is wider than the window. */
  readonly bekijk: (naam: string) => Promise<void>;
}

/** A browser for this file of journeys. `als` logs a fresh visitor in as the example account whose card holds this text. */
export function metBrowser(): { als: (account: string | RegExp | undefined) => Promise<Bezoeker> } {
  let browser: Browser;
  beforeAll(async () => {
    const pad = vindChromium();
    if (pad === undefined)
      throw new Error('Voor de reizen is Chromium nodig (apt-get install chromium), of wijs het aan met CHROMIUM=pad.');
    mkdirSync(SCHERMEN, { recursive: true });
    browser = await chromium.launch({ executablePath: pad, args: [...STIL] });
  });
  afterAll(() => browser?.close());
  return { als: (account) => maakBezoeker(browser, account) };
}

async function maakBezoeker(browser: Browser, account: string | RegExp | undefined): Promise<Bezoeker> {
  const context = await browser.newContext({
    viewport: BREED,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    baseURL: inject('adres'),
    reducedMotion: 'reduce',
  });
  const pagina = await context.newPage();
  pagina.setDefaultTimeout(15_000);
  const fouten: string[] = [];
  pagina.on('pageerror', (fout) => fouten.push(fout.message));
  const netwerk = volgNetwerk(pagina);
  const rust = async () => {
    await netwerk.stil();
    await pagina.waitForFunction(
      () => document.querySelector('h1') !== null && document.querySelector('.opmaat-laden') === null,
    );
  };
  const ga = async (pad: string) => {
    await pagina.goto(pad);
    await rust();
  };
  if (account !== undefined) {
    await ga('/');
    await pagina.getByRole('button', { name: account }).first().click();
    await pagina.waitForURL((adres) => adres.pathname !== '/');
    await rust();
  }
  const bekijk = async (naam: string) => {
    expect(fouten).toEqual([]);
    for (const maat of [BREED, SMAL]) {
      await pagina.setViewportSize(maat);
      await rust();
      await pagina.screenshot({ path: join(SCHERMEN, `${naam}-${maat.width}.png`), fullPage: true });
      expect(await zoekOvertredingen(pagina), `axe op ${naam}, ${maat.width} breed`).toEqual([]);
      expect(
        await pagina.evaluate(() => document.documentElement.scrollWidth),
        `breedte van ${naam}`,
      ).toBeLessThanOrEqual(maat.width);
    }
    await pagina.setViewportSize(BREED);
  };
  return { pagina, context, ga, rust, bekijk };
}

async function zoekOvertredingen(pagina: Page): Promise<string[]> {
  if (!(await pagina.evaluate(() => 'axe' in window))) await pagina.evaluate(AXE);
  return pagina.evaluate(async () => {
    type Uitslag = { violations: { id: string; nodes: { html: string }[] }[] };
    const { axe } = window as unknown as { axe: { run: (keuze: object) => Promise<Uitslag> } };
    // Only what is wrong is worked out in full; style sheets and media are not fetched again, for no rule that applies here reads them.
    return (await axe.run({ resultTypes: ['violations'], preload: false })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
    );
  });
}

/** Long enough for a screen to ask for what it needs next; the browser's own measure of rest waits half a second each time. */
const STIL_MS = 150;

/** Waits until nothing was asked of the server for a moment. */
function volgNetwerk(pagina: Page) {
  let onderweg = 0;
  let laatst = Date.now();
  const merk = (stap: number) => () => {
    onderweg += stap;
    laatst = Date.now();
  };
  pagina.on('request', merk(1));
  pagina.on('requestfinished', merk(-1));
  pagina.on('requestfailed', merk(-1));
  return {
    stil: async () => {
      await pagina.waitForLoadState();
      const begonnen = Date.now();
      while (onderweg > 0 || Date.now() - laatst < STIL_MS || Date.now() - begonnen < STIL_MS) {
        if (Date.now() - begonnen > 15_000) throw new Error('De pagina blijft iets vragen aan de server');
        await new Promise((verder) => setTimeout(verder, 20));
      }
    },
  };
}
