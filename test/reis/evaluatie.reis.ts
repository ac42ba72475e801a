import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { typDag, VANDAAG } from './invullen.ts';

const { als } = metBrowser();

describe('het ontwikkelingsperspectief evalueren', () => {
  it('een jaarlijkse evaluatie is gemist, blijft staan tot zij is gedaan, en daarna lezen ouders de uitkomst', async () => {
    const ib = await als(/Marieke Brouwer/);
    const { pagina } = ib;
    await pagina.getByLabel('Zoek op naam of nummer').fill('Sara Vink');
    await pagina.getByRole('link', { name: /^Jaarlijkse evaluatie gemist/ }).waitFor();

    await ib.ga('/evaluaties');
    const rij = pagina.getByRole('row').filter({ hasText: 'Sara Vink' });
    expect(await rij.textContent()).toContain('Gemist in');
    await ib.bekijk('evaluaties-jaarlijst');

    await pagina.getByRole('link', { name: 'Sara Vink' }).click();
    await pagina.getByText('Een evaluatie is gemist').waitFor();
    await ib.bekijk('evaluatie-gemist');
    await pagina.getByRole('link', { name: 'Evalueren' }).click();
    await pagina.getByRole('button', { name: 'Evaluatie vastleggen' }).click();
    await pagina.getByRole('link', { name: 'Kies of de ouders bij het gesprek waren.' }).waitFor();
    await ib.bekijk('evalueren-fouten');

    await typDag(pagina, 'Op welke dag was het?', VANDAAG);
    await pagina.getByRole('group', { name: 'Waren de ouders bij het gesprek?' }).getByLabel('Ja').check();
    await pagina.getByRole('group', { name: 'Is Sara gehoord?' }).getByLabel('Ja', { exact: true }).check();
    await pagina.getByLabel('Hoe?').fill('Samen aan tafel');
    await pagina.getByLabel('Wat zei Sara?').fill('Ik lees nu elke dag zelf.');
    for (const keuze of await pagina.getByLabel('Deels behaald').all()) await keuze.check();
    for (const veld of await pagina.getByLabel('Waaraan ziet u dat?').all()) await veld.fill('AVI-E4 gehaald.');
    for (const veld of await pagina.getByLabel('Wat is de volgende stap?').all())
      await veld.fill('Nog tien weken door.');
    await pagina.getByLabel('Het plan gaat door zoals het is').check();
    await pagina.reload();
    await ib.rust();
    await pagina.getByText('U was hier al begonnen').waitFor();
    await pagina.getByLabel('Waarom?').fill('Het helpt, en het is nog nodig.');
    await pagina.getByRole('button', { name: 'Evaluatie vastleggen' }).click();
    await pagina.getByText('De evaluatie is vastgelegd').waitFor();
    await ib.rust();
    expect(await pagina.getByText('Een evaluatie is gemist').count()).toBe(0);
    await ib.bekijk('evaluatie-vastgelegd');

    await ib.ga('/evaluaties');
    expect(await rij.textContent()).toContain('Gedaan');
    await ib.ga('/werklijst');
    await pagina.getByLabel('Zoek op naam of nummer').fill('Sara Vink');
    await expect.poll(() => pagina.getByRole('link', { name: /^Jaarlijkse evaluatie gemist/ }).count()).toBe(0);
    await ib.context.close();
  });

  it('ouders en leerling lezen wat er van de doelen kwam, elk in eigen woorden', async () => {
    const leerling = await als(/Levi Kuiper/);
    const mijn = new URL(
      (await leerling.pagina.getByRole('link', { name: 'Wat helpt mij' }).first().getAttribute('href')) ?? '',
      'http://x',
    );
    const pad = mijn.pathname.replace('/behoefte', '/opp/evaluaties');
    await leerling.ga(pad);
    await leerling.pagina.getByRole('heading', { level: 1, name: 'Mijn doelen' }).waitFor();
    await leerling.bekijk('doelen-leerling');
    const ouder = await als(/Anouk Kuiper/);
    await ouder.ga(pad);
    await ouder.pagina.getByText('Met de ouders.').waitFor();
    expect(await ouder.pagina.getByRole('link', { name: 'Evalueren' }).count()).toBe(0);
    await ouder.bekijk('doelen-ouder');
    await leerling.context.close();
    await ouder.context.close();
  });
});

describe('de registratie in ROD', () => {
  it('de school legt voor meer plannen tegelijk vast wat zij deed, en het bestuur ziet de aantallen', async () => {
    const bestuur = await als(/Mark Da Silva/);
    await bestuur.ga('/rod');
    const school = bestuur.pagina.getByRole('row').filter({ hasText: 'De Wilgentuin' });
    const eerst = await school.textContent();
    expect(eerst).toContain('Afgekeurd door ROD');
    expect(await bestuur.pagina.locator('main').textContent()).not.toContain('Levi');

    const ib = await als(/Marieke Brouwer/);
    const { pagina } = ib;
    await ib.ga('/rod');
    await pagina.getByText('Opmaat is niet verbonden met ROD').waitFor();
    await ib.bekijk('rod-school');
    const [bestand] = await Promise.all([
      pagina.waitForEvent('download'),
      pagina.getByRole('link', { name: 'Lijst downloaden' }).click(),
    ]);
    expect(readFileSync(await bestand.path(), 'utf8')).toContain('Levi Kuiper');

    await pagina.getByRole('button', { name: /Kies alles wat aangeleverd kan worden/ }).click();
    await pagina.getByRole('button', { name: 'Zet op aangeleverd' }).click();
    const levi = pagina.getByRole('row').filter({ hasText: 'Levi Kuiper' });
    await levi.getByText('Aangeleverd: wacht op bevestiging').waitFor();
    await pagina.getByLabel('Kies Levi Kuiper').check();
    await pagina.getByRole('button', { name: 'ROD keurde af' }).click();
    await pagina.getByRole('button', { name: 'Vastleggen' }).click();
    await pagina.getByText('Schrijf waarom ROD de registratie afkeurde.', { exact: false }).waitFor();
    await pagina.getByRole('textbox', { name: 'Reden' }).fill('Begindatum onbekend.');
    await pagina.getByRole('button', { name: 'Vastleggen' }).click();
    await levi.getByText('Begindatum onbekend.').waitFor();
    await ib.context.close();

    await bestuur.ga('/rod');
    expect(await school.textContent()).not.toBe(eerst);
    await bestuur.bekijk('rod-bestuur');
    await bestuur.context.close();
  });
});
