import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';

const { als } = metBrowser();

describe('toezicht houden', () => {
  it('TOE-4 de privacyfunctionaris zoekt in het logboek en leest geen enkele naam van een leerling', async () => {
    const ib = await als(/Marieke Brouwer/);
    await ib.ga('/leerlingen');
    const kind = ib.pagina.locator('.dossier-lijst li a').first();
    const naam = (await kind.textContent()) ?? '';
    await kind.click();
    const nummer = ((await ib.pagina.getByText(/^Dossier \d/).textContent()) ?? '').replace('Dossier ', '');
    await ib.context.close();

    const privacy = await als(/functionaris gegevensbescherming van het bestuur/i);
    const { pagina } = privacy;
    await pagina.getByRole('heading', { level: 1, name: 'Logboek' }).waitFor();
    await privacy.bekijk('logboek');
    await pagina.getByRole('searchbox', { name: /Naam medewerker/ }).fill('Marieke');
    await pagina.getByRole('textbox', { name: /Dossiernummer/ }).fill(nummer);
    await pagina.getByRole('button', { name: 'Zoeken' }).click();
    const regels = pagina.getByRole('row').filter({ hasText: nummer });
    await regels.first().waitFor();
    expect(await regels.first().textContent()).toContain('Marieke Brouwer');
    expect(await pagina.locator('main').textContent()).not.toContain(naam);
    await privacy.bekijk('logboek-gezocht');
    await pagina.getByRole('searchbox', { name: /Naam medewerker/ }).fill('Niemand Zo');
    await pagina.getByRole('button', { name: 'Zoeken' }).click();
    await pagina.getByText('Niets gevonden met deze keuzes').waitFor();
    await privacy.bekijk('logboek-niets');
    await privacy.context.close();
  });

  it('TOE-3 wie zijn rol kwijtraakt kan bij de volgende klik nergens meer bij', async () => {
    const [weg, beheer] = await Promise.all([als(/Astrid André/), als(/beheerder/)]);
    await weg.pagina.getByRole('heading', { level: 1, name: 'Werklijst' }).waitFor();
    const { pagina } = beheer;
    await beheer.ga('/mensen?zoek=Astrid');
    await pagina.getByRole('button', { name: /Beëindigen.*Astrid André/ }).click();
    await beheer.bekijk('rol-beeindigen');
    await pagina.getByRole('button', { name: 'Rol beëindigen' }).click();
    await pagina.getByRole('button', { name: /Beëindigen.*Astrid André/ }).waitFor({ state: 'detached' });

    await weg.pagina.getByRole('link', { name: 'Leerlingen', exact: true }).click();
    await weg.pagina
      .getByRole('button', { name: /Inloggen/ })
      .first()
      .waitFor();
    expect(await weg.pagina.locator('.dossier-lijst li').count()).toBe(0);
    await weg.bekijk('rol-voorbij');
    await Promise.all([weg, beheer].map(({ context }) => context.close()));
  });

  it('TOE-3 iedereen leest wie wat mag, ook zonder in te loggen', async () => {
    const bezoeker = await als(undefined);
    await bezoeker.ga('/rechten');
    await bezoeker.pagina.getByLabel('Rol').selectOption('partner');
    await bezoeker.pagina.getByRole('row').nth(1).waitFor();
    await bezoeker.bekijk('rechten-bezoeker');
    await bezoeker.context.close();
  });

  it('TOE-6 de schoolleider ziet wat binnenkort wordt vernietigd, wat wacht en wat weg is', async () => {
    const leider = await als(/Rachid Benali/);
    const { pagina } = leider;
    await leider.ga('/bewaren');
    await pagina.getByRole('row').filter({ hasText: 'Lotte' }).first().waitFor();
    await leider.bekijk('bewaren');
    await pagina.getByRole('tab', { name: 'Tegengehouden' }).click();
    await pagina.getByText('Daan').first().waitFor();
    await leider.bekijk('bewaren-wacht');
    await pagina.getByRole('tab', { name: 'Bewijzen' }).click();
    await leider.rust();
    await pagina.getByRole('row').nth(1).waitFor();
    expect(await pagina.getByRole('tabpanel').textContent()).not.toMatch(/Lotte|Daan|Youssef/);
    await leider.bekijk('bewaren-bewijzen');
    await pagina.getByRole('tab', { name: 'Gaat weg' }).click();
    await pagina.getByRole('link', { name: /Lotte/ }).first().click();
    await pagina.getByRole('heading', { level: 1, name: 'Hoe lang bewaren wij dit' }).waitFor();
    await leider.bekijk('bewaren-leerling');
    await leider.context.close();
  });
});
