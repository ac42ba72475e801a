import { describe, expect, it } from 'vitest';
import { type Bezoeker, metBrowser } from './browser.ts';

const { als } = metBrowser();
const kop = ({ pagina }: Bezoeker, naam: string | RegExp) => pagina.getByRole('heading', { level: 1, name: naam });

describe('een sessie die voorbij is terwijl iemand typt', () => {
  it('versturen lukt niet meer, en na inloggen staat alles er weer op hetzelfde scherm', async () => {
    const leider = await als(/schoolleider/);
    const { pagina, ga, context, bekijk } = leider;
    await ga('/mensen?zoek=Tom');
    await pagina.getByRole('button', { name: 'Iemand toevoegen' }).click();
    await pagina.getByRole('textbox', { name: 'Naam', exact: true }).fill('Nog Niet Verstuurd');
    await pagina.getByRole('textbox', { name: /^E-mailadres/ }).fill('nog-niet@reis.example');
    await pagina.getByLabel('Rol', { exact: true }).selectOption('leraar');
    await pagina.getByRole('textbox', { name: /^Groep/ }).fill('7A');
    // What a server sees after half an hour: a key that it no longer knows.
    await context.clearCookies();
    await pagina.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await kop(leider, 'U bent uitgelogd').waitFor();
    expect(await pagina.getByText(/Tom van Dijk|Nog Niet Verstuurd/).count()).toBe(0);
    await bekijk('sessie-voorbij');
    await pagina.getByRole('button', { name: 'Inloggen met de proefaanbieder' }).click();
    await pagina.getByRole('dialog', { name: 'Iemand toevoegen' }).waitFor();
    expect(new URL(pagina.url()).searchParams.get('zoek')).toBe('Tom');
    expect(await pagina.getByRole('textbox', { name: 'Naam', exact: true }).inputValue()).toBe('Nog Niet Verstuurd');
    expect(await pagina.getByRole('textbox', { name: /^Groep/ }).inputValue()).toBe('7A');
    await pagina.getByRole('button', { name: 'Terug', exact: true }).click();
    await pagina.getByRole('button', { name: 'Iemand toevoegen' }).click();
    expect(await pagina.getByRole('textbox', { name: 'Naam', exact: true }).inputValue()).toBe('');
  });

  it('logt daarna een ander in, dan is het weg', async () => {
    const leider = await als(/schoolleider/);
    const { pagina, ga, context } = leider;
    await ga('/mensen?geef=nieuw');
    await pagina.getByRole('textbox', { name: 'Naam', exact: true }).fill('Alleen Voor Mij');
    await context.clearCookies();
    await pagina.reload();
    await kop(leider, 'Welkom bij Opmaat').waitFor();
    await pagina
      .getByRole('button', { name: /beheerder/ })
      .first()
      .click();
    await pagina.getByRole('dialog', { name: 'Iemand toevoegen' }).waitFor();
    expect(await pagina.getByRole('textbox', { name: 'Naam', exact: true }).inputValue()).toBe('');
    expect(await pagina.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Alleen Voor Mij');
  });
});

describe('wie alleen leest wat iedereen mag lezen', () => {
  it.each([/ondersteuningsplanraad/, /leerplichtambtenaar/, /Inspectie/])(
    'begint op een pagina die zegt wat kan: %s',
    async (account) => {
      const iemand = await als(account);
      await kop(iemand, /^Welkom, /).waitFor();
      await iemand.pagina.getByText('In deze rol ziet u geen gegevens van leerlingen.').waitFor();
      await iemand.bekijk('rolstart');
      await iemand.pagina.getByRole('link', { name: 'Scholen bekijken en vergelijken' }).click();
      await kop(iemand, 'Scholen').waitFor();
    },
  );
});
