import { describe, expect, it } from 'vitest';
import { type Bezoeker, metBrowser } from './browser.ts';
import { zoekKind } from './invullen.ts';

const { als } = metBrowser();

/** Opens the form of a step and gives the section that it stands in. */
async function open({ pagina }: Bezoeker, naam: string) {
  await pagina.getByRole('button', { name: naam, exact: true }).first().click();
  return pagina
    .locator('section')
    .filter({ has: pagina.getByRole('heading', { name: naam, exact: true }) })
    .last();
}

describe('ouders en school verschillen van mening', () => {
  it('GES-1 GES-2 een ouder klimt de ladder op tot de geschillencommissie; het bestuur antwoordt met redenen', async () => {
    const ouder = await als(/Ingrid Hendriks/);
    const dossier = await zoekKind(ouder, 'Milou');
    const pad = `${dossier}/geschil`;
    await ouder.ga(pad);
    await ouder.pagina.getByText('hier staat het nu').waitFor();
    await ouder.pagina.getByText('Het ontwikkelingsperspectief wordt niet vastgesteld').waitFor();
    await ouder.bekijk('geschil-ladder');

    // The board does not know of it yet.
    const bestuur = await als(/Schoolbestuur/);
    await bestuur.ga(pad);
    await bestuur.pagina.getByRole('heading', { name: 'Dit is er nu niet' }).waitFor();

    let stap = await open(ouder, 'Naar een volgende stap');
    await stap.getByRole('radio', { name: /^Schoolbestuur/ }).check();
    await stap.getByRole('button', { name: 'Deze stap zetten' }).click();
    await ouder.pagina.getByText('Naar: schoolbestuur').waitFor();

    await bestuur.ga('/geschillen');
    await bestuur.pagina.getByRole('link', { name: 'Het ontwikkelingsperspectief' }).click();
    await bestuur.pagina.getByText('De rest van het dossier leest u niet').waitFor();
    stap = await open(bestuur, 'Antwoord van het bestuur');
    await stap.getByLabel('Wat besluit het bestuur?').fill('Milou krijgt de hulp in de groep.');
    await stap.getByRole('button', { name: 'Antwoord bewaren' }).click();
    await stap.getByText('Schrijf op waarom het bestuur dit besluit.').first().waitFor();
    await stap.getByLabel('Waarom?').fill('Zij leert daar het meest, en de leraar kan dat bieden.');
    await stap.getByRole('button', { name: 'Antwoord bewaren' }).click();
    await bestuur.pagina.getByText('Zij leert daar het meest').waitFor();
    await bestuur.bekijk('geschil-bestuur');

    await ouder.ga(pad);
    stap = await open(ouder, 'Naar een volgende stap');
    await stap.getByRole('radio', { name: /^Geschillencommissie/ }).check();
    await stap.getByRole('button', { name: 'Deze stap zetten' }).click();
    await ouder.pagina.getByText('Oordeel van de geschillencommissie').first().waitFor();
    await ouder.bekijk('geschil-commissie');
    stap = await open(ouder, 'Oordeel van de commissie vastleggen');
    await stap.getByRole('radio', { name: /^Gegrond/ }).check();
    await stap.getByLabel('In het kort').fill('De hulp hoort in de groep te zijn.');
    await stap.getByRole('button', { name: 'Oordeel bewaren' }).click();
    await ouder.pagina.getByText('De hulp hoort in de groep te zijn.').waitFor();

    await bestuur.ga(pad);
    stap = await open(bestuur, 'Antwoord van het bestuur');
    await stap.getByRole('radio', { name: /wijkt af/ }).check();
    await stap.getByLabel('Wat besluit het bestuur?').fill('Twee keer in de groep, één keer daarbuiten.');
    await stap.getByRole('button', { name: 'Antwoord bewaren' }).click();
    await stap.getByText('Het bestuur wijkt af van het oordeel').first().waitFor();
    await bestuur.bekijk('geschil-afwijken');
    await bestuur.context.close();

    await ouder.ga(pad);
    stap = await open(ouder, 'Afsluiten');
    await stap.getByRole('radio', { name: /We zijn eruit/ }).check();
    await stap.getByLabel('Wat is afgesproken?').fill('Twee keer in de groep; in februari kijken wij samen.');
    await stap.getByRole('button', { name: 'Afsluiten', exact: true }).click();
    await ouder.pagina.getByText('Waar u terechtkunt').waitFor();
    expect(await ouder.pagina.getByText('in februari kijken wij samen').count()).toBe(1);
    await ouder.bekijk('geschil-opgelost');
    await ouder.context.close();
  });

  it('GES-3 een melding bij Veilig Thuis alleen om een verschil over onderwijs kan niet; advies vragen wel', async () => {
    const ib = await als(/Marieke Brouwer/);
    const { pagina } = ib;
    await ib.ga('/geschillen');
    await ib.bekijk('geschillen-school');
    const leerling = (await pagina.getByRole('link', { name: /Ramdin/ }).getAttribute('href'))?.split('/')[2];
    await ib.ga(`/leerlingen/${leerling}/veilig-thuis`);
    await pagina.getByRole('button', { name: 'Advies of melding vastleggen' }).click();
    await pagina.getByRole('radio', { name: /^Melding gedaan/ }).check();
    await pagina.getByRole('checkbox', { name: /verschillen van mening/ }).check();
    await pagina.getByLabel(/Wat zag of hoorde/).fill('Wij willen weten wat verstandig is.');
    await pagina.getByRole('checkbox', { name: 'De ouders weten dit' }).check();
    await pagina.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await pagina
      .getByText(/is geen reden voor een melding bij Veilig Thuis/)
      .first()
      .waitFor();
    await ib.bekijk('veilig-thuis-geweigerd');
    await pagina.getByRole('radio', { name: /^Advies gevraagd/ }).check();
    await pagina.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await pagina.getByRole('heading', { name: /^Advies gevraagd op/ }).waitFor();
    await ib.bekijk('veilig-thuis-advies');
    await ib.context.close();
  });
});
