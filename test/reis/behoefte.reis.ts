import { describe, expect, it } from 'vitest';
import { plusDagen } from '../../kern/tijd/datum.ts';
import { type Bezoeker, metBrowser } from './browser.ts';
import { typDag, VANDAAG } from './invullen.ts';

const { als } = metBrowser();
/** What may come in addition for the pupil: the first that is not there yet. */
const KEUZES = ['Hulp bij automatiseren', 'Hulp bij de weg vinden', 'Aangepaste voeding'] as const;

async function voegToe({ pagina }: Bezoeker, naam: string, sterkte: string): Promise<void> {
  await pagina.getByRole('searchbox', { name: /nodig\?/ }).fill(naam);
  await pagina.getByRole('button', { name: naam }).first().waitFor();
  await pagina.getByRole('searchbox', { name: /nodig\?/ }).press('Enter');
  await rij(pagina, naam).getByRole('radio', { name: sterkte }).check({ force: true });
}

function rij(pagina: Bezoeker['pagina'], naam: string) {
  return pagina.locator('#toevoegen').getByRole('group', { name: naam });
}

describe('wat een kind nodig heeft', () => {
  let adres: string;
  let naam: string;
  const inZin = () => naam.toLowerCase();

  it('de ib beschrijft een behoefte: een onmogelijke periode zegt waarom, en wat getypt is overleeft herladen', async () => {
    const ib = await als(/Marieke Brouwer/);
    const { pagina } = ib;
    await ib.ga('/leerlingen?zoek=fenna groot');
    await pagina.getByRole('link', { name: 'Groot, Fenna de' }).click();
    await pagina.getByRole('link', { name: 'Bekijken en bijstellen' }).click();
    await pagina.getByRole('heading', { level: 1, name: 'Wat Fenna nodig heeft' }).waitFor();
    adres = new URL(pagina.url()).pathname;
    const tekst = (await pagina.locator('.behoefte-bronnen').first().textContent()) ?? '';
    naam = KEUZES.find((keuze) => !tekst.includes(keuze)) ?? '';
    await ib.bekijk('behoefte');

    await voegToe(ib, naam, 'Matig');
    await rij(pagina, naam).getByLabel('Waar?').selectOption({ label: 'Buiten de groep' });
    await rij(pagina, naam).getByText('periode of toelichting aanpassen').click();
    await rij(pagina, naam).getByLabel('Toelichting').fill('Elke dag tien minuten tafels.');
    await typDag(rij(pagina, naam), 'Tot en met', plusDagen(VANDAAG, -30));
    await pagina.getByRole('button', { name: 'Alles opslaan' }).click();
    await rij(pagina, naam).getByText('De einddatum ligt voor de begindatum.').waitFor();
    await ib.bekijk('behoefte-onmogelijke-periode');

    await typDag(rij(pagina, naam), 'Tot en met', plusDagen(VANDAAG, 100));
    // The error is gone; the fold that it opened stays, because one is typing there.
    expect(await rij(pagina, naam).getByLabel('Toelichting').isVisible()).toBe(true);
    await pagina.reload();
    await pagina.getByText('U was hier al begonnen.').waitFor();
    expect(await rij(pagina, naam).getByRole('radio', { name: 'Matig' }).isChecked()).toBe(true);
    await pagina
      .getByRole('complementary', { name: 'Zo lezen ouders dit' })
      .getByText('Elke dag tien minuten tafels.')
      .waitFor();
    await ib.bekijk('behoefte-concept');
    await pagina.getByRole('button', { name: 'Alles opslaan' }).click();
    await pagina.getByText('Opgeslagen').waitFor();
    await pagina.getByText(`Alleen de school ziet dit: ${inZin()}, matig.`).waitFor();
    await ib.context.close();
  });

  it('BEH-6 de moeder zet haar kijk ernaast; het verschil staat er en beide blijven', async () => {
    const moeder = await als(/Sandra de Groot/);
    const { pagina } = moeder;
    await moeder.ga(adres);
    await pagina.getByLabel(/Hoe ziet u het\?/).fill('Thuis lukken de tafels als er muziek bij is.');
    await voegToe(moeder, naam, 'Licht');
    await pagina.getByRole('button', { name: 'Mijn kijk opslaan' }).click();
    await pagina.getByText('Opgeslagen').waitFor();
    await pagina.getByText('Thuis lukken de tafels als er muziek bij is.').first().waitFor();
    const verschil = pagina.locator('.behoefte-verschillen li').filter({ hasText: inZin() });
    await verschil.waitFor();
    expect(await verschil.textContent()).toMatch(/matig.*licht|licht.*matig/);
    const kop = pagina.getByRole('heading', { name: 'De ouders zien' });
    expect(await pagina.locator('section').filter({ has: kop }).last().textContent()).toContain(naam);
    await moeder.bekijk('behoefte-ouder');
    await moeder.context.close();
  });

  it('de leerling schrijft in eigen woorden wat helpt', async () => {
    const leerling = await als(/Ilyas Benali/);
    const { pagina } = leerling;
    await pagina.getByRole('link', { name: 'Wat helpt mij' }).click();
    await pagina.getByRole('heading', { level: 1, name: 'Wat helpt mij' }).waitFor();
    await pagina.getByLabel(/Wat helpt jou op school\?/).fill('Een rustige plek bij toetsen.');
    await leerling.bekijk('behoefte-leerling');
    await pagina.getByRole('button', { name: 'Opslaan' }).click();
    await pagina.locator('main').getByText('Een rustige plek bij toetsen.').last().waitFor();
    await pagina.getByText('Opgeslagen').waitFor();
    expect(await pagina.getByRole('searchbox').count()).toBe(0);
    await leerling.bekijk('behoefte-leerling-opgeslagen');
    await leerling.context.close();
  });
});
