import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { tabNaar } from './invullen.ts';

const { als } = metBrowser();

describe('de werklijst', () => {
  it('zet wat te laat is bovenaan, telt, filtert en zoekt', async () => {
    const ib = await als(/Marieke Brouwer/);
    const { pagina } = ib;
    await pagina.getByRole('heading', { level: 1, name: 'Werklijst' }).waitFor();
    // Not those that the school waits for: they stand in a table of their own.
    const eigen = pagina.getByRole('table', { name: 'Lopende termijnen' });
    const rijen = eigen.getByRole('row').filter({ has: pagina.getByRole('rowheader') });
    const tel = async (tekst: string) =>
      Number(/\d+/.exec((await pagina.getByRole('button', { name: tekst }).textContent()) ?? '')?.[0]);
    const teLaat = await tel('te laat');
    expect(teLaat).toBeGreaterThan(0);
    expect(await tel('lopend')).toBeGreaterThanOrEqual(teLaat + (await tel('binnen een week')));
    const teksten = await rijen.allTextContents();
    expect(teksten.slice(0, teLaat).every((tekst) => /te laat/.test(tekst))).toBe(true);
    expect(teksten.slice(teLaat).some((tekst) => /te laat$|dagen te laat/.test(tekst))).toBe(false);
    await ib.bekijk('werklijst');

    await pagina.getByRole('button', { name: 'te laat' }).click();
    await expect.poll(() => rijen.count()).toBe(teLaat);
    expect(await pagina.getByRole('button', { name: 'te laat' }).getAttribute('aria-pressed')).toBe('true');
    await ib.bekijk('werklijst-te-laat');
    await pagina.getByRole('button', { name: 'lopend' }).click();

    await pagina.getByLabel('Zoek op naam of nummer').fill('fen groo');
    await expect.poll(async () => (await rijen.allTextContents()).every((tekst) => tekst.includes('Fenna'))).toBe(true);
    expect(await rijen.count()).toBeGreaterThan(0);
    await pagina.getByLabel('Zoek op naam of nummer').fill('zzzz');
    await pagina.getByText(`Let op: er zijn wel ${teLaat} termijnen te laat.`).waitFor();
    await ib.bekijk('werklijst-niets');
    await ib.context.close();
  });

  it('gaat met alleen het toetsenbord van een filter naar een aanmelding', async () => {
    const ib = await als(/Marieke Brouwer/);
    const { pagina } = ib;
    const rij = pagina
      .getByRole('row')
      .filter({ hasText: 'Beslissen over de aanmelding' })
      .filter({ hasText: 'te laat' });
    const naam = (await rij.first().getByRole('rowheader').getByRole('link').textContent()) ?? '';
    await tabNaar(pagina, 'te laat');
    await pagina.keyboard.press('Enter');
    await tabNaar(pagina, 'Zoek op naam of nummer');
    await pagina.keyboard.type(naam.slice(0, 4));
    await tabNaar(pagina, naam);
    await tabNaar(pagina, 'Beslissen over de aanmelding');
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(/\/aanmeldingen\//);
    await pagina.getByRole('heading', { level: 1 }).waitFor();
    await ib.context.close();
  });

  it('laat ook op een telefoon zien wat te laat is, en zegt waarom het een termijn is', async () => {
    const leider = await als(/Rachid Benali/);
    const { pagina } = leider;
    await pagina.getByRole('heading', { level: 1, name: 'Werklijst' }).waitFor();
    await pagina.setViewportSize({ width: 390, height: 844 });
    await pagina.getByText('Waarom, en wat als het te laat is?').first().click();
    await pagina
      .getByText(/artikel 40/)
      .first()
      .waitFor();
    await leider.bekijk('werklijst-schoolleider');
    await leider.context.close();
  });
});
