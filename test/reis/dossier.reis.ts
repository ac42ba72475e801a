import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bezoeker, metBrowser } from './browser.ts';

const { als } = metBrowser();
const WERKNOTITIE = 'Bij de overdracht bellen met de vorige leraar.';
const VERSLAG = 'Gesprek met moeder: de dagplanning helpt thuis ook.';
const SIGNAAL = 'Werkte vandaag een half uur zelfstandig door.';
const PDF = { name: 'afspraken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%reis\n%%EOF\n') };

async function schrijf({ pagina }: Bezoeker, soort: string, tekst: string): Promise<void> {
  await pagina.getByRole('button', { name: 'Notitie schrijven' }).click();
  await pagina.getByRole('radio', { name: soort }).check();
  await pagina.getByLabel('Uw tekst').fill(tekst);
  await pagina.getByRole('button', { name: 'Bewaren' }).click();
  await pagina.locator('.dossier-notitie').getByText(tekst).waitFor();
}

async function zietDitNiet({ pagina, ga }: Bezoeker, adres: string): Promise<void> {
  const antwoord = pagina.waitForResponse((een) => een.url().endsWith(`/api/v1${new URL(adres, een.url()).pathname}`));
  await ga(adres);
  expect((await antwoord).status()).toBe(404);
  await pagina.getByText('Dit bestaat niet, of u mag het niet zien.').waitFor();
}

describe('het dossier van een kind', () => {
  let ib: Bezoeker;
  let adres: string;
  beforeAll(async () => {
    ib = await als(/Marieke Brouwer/);
  });
  afterAll(() => ib.context.close());

  it('de ib vindt vanaf elk scherm een leerling met twee toetsen en een naam', async () => {
    const { pagina } = ib;
    await ib.ga('/werklijst');
    await pagina.keyboard.press('Alt+l');
    await expect.poll(() => pagina.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await ib.bekijk('leerlingen');
    await pagina.keyboard.type('fen groot');
    await pagina.locator('.dossier-lijst li').filter({ hasText: 'Groot, Fenna de' }).waitFor();
    await expect.poll(() => pagina.locator('.dossier-lijst li').count()).toBe(1);
    await ib.bekijk('leerlingen-gezocht');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('heading', { level: 1, name: 'Fenna de Groot' }).waitFor();
    adres = new URL(pagina.url()).pathname;
    await pagina.getByRole('link', { name: 'Naar de aanmelding' }).waitFor();
    await ib.bekijk('dossier-ib');
  });

  it('de ib schrijft een werknotitie en een verslag', async () => {
    const { pagina } = ib;
    await pagina.getByRole('button', { name: 'Notitie schrijven' }).click();
    await pagina.getByLabel('Uw tekst').fill(VERSLAG);
    await pagina.getByRole('button', { name: 'Bewaren' }).click();
    await pagina.getByText('Kies wat u schrijft. Dat bepaalt wie het leest.').first().waitFor();
    await ib.bekijk('dossier-notitie-zonder-soort');
    await pagina.getByRole('button', { name: 'Sluiten' }).click();

    await schrijf(ib, 'Werknotitie', WERKNOTITIE);
    await schrijf(ib, 'Verslag', VERSLAG);
    const werk = pagina.locator('.dossier-notitie').filter({ hasText: WERKNOTITIE });
    await werk.getByText('niet voor ouders').waitFor();
  });

  it('de ib voegt een PDF toe; een tekening in SVG, een leeg en een te groot bestand worden met reden geweigerd', async () => {
    const { pagina } = ib;
    const documenten = pagina.locator('section').filter({ has: pagina.getByRole('heading', { name: 'Documenten' }) });
    await documenten.getByRole('button', { name: 'Toevoegen' }).click();
    await documenten.getByLabel('Wat voor document is het?').selectOption('verslag');
    const bestand = documenten.getByLabel('Bestand');
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    await bestand.setInputFiles({ name: 'tekening.svg', mimeType: 'image/svg+xml', buffer: svg });
    await documenten.getByText('tekening.svg kunnen wij niet lezen.').waitFor();
    await ib.bekijk('dossier-bestand-geweigerd');
    await bestand.setInputFiles({ ...PDF, buffer: Buffer.alloc(0) });
    await documenten.getByText('afspraken.pdf is leeg.').waitFor();
    await bestand.setInputFiles({ ...PDF, buffer: Buffer.alloc(10 * 1024 * 1024 + 1) });
    await documenten.getByText('afspraken.pdf is te groot. Een bestand mag hoogstens 10 MB zijn.').waitFor();

    // What calls itself a PDF and is a drawing, only the server can see.
    await bestand.setInputFiles({ ...PDF, buffer: svg });
    await documenten.getByRole('button', { name: 'Document toevoegen' }).click();
    await documenten.locator('.opmaat-veld__fout').filter({ hasText: 'Een SVG-tekening kan een programma' }).waitFor();
    await ib.bekijk('dossier-bestand-vermomd');

    await bestand.setInputFiles(PDF);
    await documenten.getByRole('button', { name: 'Document toevoegen' }).click();
    await documenten.getByRole('link', { name: 'afspraken.pdf' }).waitFor();
    await ib.bekijk('dossier-aangevuld');
  });

  it('de moeder met gezag leest het verslag en haalt het document op, maar ziet de werknotitie niet', async () => {
    const moeder = await als(/Sandra de Groot/);
    const { pagina } = moeder;
    await moeder.ga('/kinderen');
    await moeder.bekijk('kinderen');
    await moeder.ga(adres);
    await pagina.getByText(VERSLAG).waitFor();
    expect(await pagina.locator('main').textContent()).not.toContain(WERKNOTITIE);
    const [gehaald] = await Promise.all([
      pagina.waitForEvent('download'),
      pagina.getByRole('link', { name: 'afspraken.pdf', exact: true }).click(),
    ]);
    expect(gehaald.suggestedFilename()).toBe('afspraken.pdf');
    expect(await gehaald.failure()).toBe(null);
    await moeder.bekijk('dossier-ouder');
    await moeder.context.close();
  });

  it('de leraar ziet alleen de eigen groep en schrijft een signaal', async () => {
    const leraar = await als(/Tom van Dijk/);
    const { pagina } = leraar;
    await leraar.ga('/leerlingen');
    const lijst = pagina.locator('.dossier-lijst li');
    await lijst.filter({ hasText: 'Smit, Jip' }).waitFor();
    for (const tekst of await lijst.allTextContents()) expect(tekst).toContain('5A');
    await leraar.bekijk('leerlingen-leraar');
    await zietDitNiet(leraar, adres);

    await leraar.ga('/leerlingen');
    await pagina.getByRole('link', { name: 'Smit, Jip' }).click();
    await pagina.getByRole('button', { name: 'Signaal schrijven' }).click();
    await pagina.getByLabel('Wat viel u op?').fill(SIGNAAL);
    await pagina.getByRole('button', { name: 'Bewaren' }).click();
    await pagina.locator('.dossier-notitie').getByText(SIGNAAL).waitFor();
    await leraar.bekijk('dossier-leraar');
    const jip = new URL(pagina.url()).pathname;
    await leraar.context.close();

    const vader = await als(/Dennis Smit/);
    await vader.ga('/kinderen');
    await vader.pagina.getByText('Hier staat nog geen kind').waitFor();
    await vader.bekijk('kinderen-zonder-gezag');
    await zietDitNiet(vader, jip);
    await vader.bekijk('dossier-niet-van-u');
    await vader.context.close();
  });

  it('een ander dan de ouders vindt het dossier niet, ook niet met het adres', async () => {
    for (const wie of [/Mehmet Yılmaz/, /schoolleider.*Merencollege|Merencollege.*schoolleider/]) {
      const vreemde = await als(wie);
      await zietDitNiet(vreemde, adres);
      await vreemde.context.close();
    }
  });
});
