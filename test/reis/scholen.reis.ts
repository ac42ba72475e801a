import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Bezoeker, metBrowser } from './browser.ts';
import { tabNaar, zoekKeuze } from './invullen.ts';

const { als } = metBrowser();

describe('wie niet is ingelogd zoekt een school', () => {
  it('vindt met alleen het toetsenbord scholen bij een hulpvraag en een postcode', async () => {
    const ouder = await als(undefined);
    const { pagina } = ouder;
    await ouder.ga('/scholen');
    await tabNaar(pagina, 'Welke hulp heeft uw kind nodig?');
    await pagina.keyboard.type('technisch le');
    await pagina.getByRole('option', { name: 'Hulp bij technisch lezen' }).waitFor();
    await pagina.keyboard.press('ArrowDown');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('list', { name: 'Gekozen hulp' }).getByRole('combobox', { name: 'Hoeveel' }).waitFor();
    const postcode = await vindPostcode(ouder);
    await tabNaar(pagina, 'Postcode of plaats');
    await pagina.keyboard.type(postcode);
    await pagina.keyboard.press('Enter');
    await pagina.locator('.vinder-school__afstand').first().waitFor();

    const kaartjes = pagina.locator('.vinder-lijst .vinder-school');
    const teksten = await kaartjes.allTextContents();
    expect(teksten.length).toBeGreaterThan(1);
    for (const tekst of teksten) expect(tekst).toContain('Hulp bij technisch lezen');
    const afstanden = (await pagina.locator('.vinder-lijst .vinder-school__afstand').allTextContents()).map(leesKm);
    expect(afstanden).toEqual([...afstanden].sort((a, b) => a - b));
    await ouder.bekijk('scholen-gevonden');
    await ouder.context.close();
  });

  it('ziet dezelfde scholen op de kaart, legt er drie naast elkaar en opent er een', async () => {
    const ouder = await als(undefined);
    const { pagina } = ouder;
    await ouder.ga('/scholen');
    await zoekKeuze(pagina, { label: /Welke hulp/, typ: 'technisch', kies: 'Hulp bij technisch lezen' });
    await pagina.getByRole('heading', { name: /scholen gevonden/ }).waitFor();
    await pagina.setViewportSize({ width: 390, height: 844 });
    await pagina.getByRole('button', { name: 'Toon de kaart' }).click();
    const punten = pagina.locator('.opmaat-kaart__punt');
    expect(await punten.count()).toBe(await pagina.locator('.vinder-lijst .vinder-school').count());
    const naam = (await punten.first().getAttribute('aria-label')) ?? '';
    await punten.first().focus();
    await pagina.keyboard.press('Enter');
    const aangewezen = pagina.locator('.vinder-kaart .vinder-school');
    await aangewezen.waitFor();
    expect(naam).toContain((await aangewezen.getByRole('link').textContent()) ?? 'geen naam');
    await ouder.bekijk('scholen-kaart');

    const vergelijk = pagina.locator('.vinder-lijst .vinder-school').getByRole('button', { name: /^Vergelijken/ });
    for (let i = 0; i < 3; i++) await vergelijk.first().click();
    expect(await vergelijk.first().isDisabled()).toBe(true);
    await pagina.getByRole('link', { name: 'Vergelijk 3 scholen' }).click();
    await pagina.getByRole('heading', { level: 1, name: 'Scholen vergelijken' }).waitFor();
    const tabel = pagina.getByRole('table', { name: /Vergelijking van scholen/ });
    await tabel.waitFor();
    expect(await tabel.locator('thead').getByRole('link').count()).toBe(3);
    await ouder.bekijk('scholen-vergelijken');

    const eerste = tabel.locator('thead').getByRole('link').first();
    const school = (await eerste.textContent()) ?? '';
    await eerste.click();
    await pagina.getByRole('heading', { level: 1, name: school }).waitFor();
    await pagina.getByRole('heading', { name: 'Uw kind aanmelden' }).waitFor();
    await pagina.emulateMedia({ media: 'print' });
    expect(await pagina.getByRole('button', { name: 'Afdrukken' }).isVisible()).toBe(false);
    await pagina.screenshot({
      path: join(import.meta.dirname, 'schermen/school-op-papier.png'),
      fullPage: true,
    });
    await ouder.context.close();
  });

  it('zegt het als niets past, en bij een postcode die niet bestaat', async () => {
    const ouder = await als(undefined);
    await ouder.ga('/scholen?zoek=bestaatnergens');
    await ouder.pagina.getByRole('heading', { name: 'Geen school gevonden' }).waitFor();
    await ouder.bekijk('scholen-geen');
    await ouder.ga('/scholen?plaats=0000');
    await ouder.pagina.getByText('Wij konden niet zoeken').waitFor();
    await ouder.bekijk('scholen-onbekende-postcode');
    await ouder.context.close();
  });
});

/** A postcode of the region: that of the first school in the list. */
async function vindPostcode({ pagina }: Bezoeker): Promise<string> {
  const { scholen } = (await (await pagina.request.get('/api/v1/scholen')).json()) as { scholen: { code: string }[] };
  const profiel = await pagina.request.get(`/api/v1/profielen/${scholen[0]?.code}`);
  const { school } = (await profiel.json()) as { school: { postcode: string } };
  return school.postcode.slice(0, 4);
}

/** `850 m` and `2,4 km` in kilometres. */
function leesKm(tekst: string): number {
  const getal = Number(/[\d,]+/.exec(tekst)?.[0].replace(',', '.'));
  return /\d\s*m\b/.test(tekst) ? getal / 1000 : getal;
}
