import { describe, expect, it } from 'vitest';
import { plusDagen } from '../../kern/tijd/datum.ts';
import { type Bezoeker, metBrowser } from './browser.ts';
import { typDag, VANDAAG, zoekKeuze } from './invullen.ts';

const { als } = metBrowser();
const DIRECTIE = /Directie primair onderwijs/;
const EIGEN = 'Samen lezen met een maatje';
const VERSIE = 'reis 2026';

interface Werkregel {
  readonly naamVanWie: string;
  readonly nummerVanWie: string;
}

/** Names and numbers of pupils for whom a term runs at the school of this ib. */
async function vindLeerlingen({ pagina }: Bezoeker): Promise<readonly string[]> {
  const antwoord = await pagina.request.get('/api/v1/werklijst');
  const { regels } = (await antwoord.json()) as { regels: readonly Werkregel[] };
  return regels.flatMap(({ naamVanWie, nummerVanWie }) => [naamVanWie, nummerVanWie]);
}

describe('het samenwerkingsverband en het bestuur', () => {
  it('zien termijnen per school en geen enkele leerling', async () => {
    const ib = await als(/Marieke Brouwer/);
    const leerlingen = await vindLeerlingen(ib);
    expect(leerlingen.length).toBeGreaterThan(10);
    await ib.context.close();
    for (const [account, beeld] of [
      [DIRECTIE, 'termijnen-directie'],
      [/Schoolbestuur\. Ziet per school/, 'termijnen-bestuur'],
    ] as const) {
      const iemand = await als(account);
      await iemand.pagina.getByRole('heading', { level: 1, name: 'Termijnen per school' }).waitFor();
      const hoofd = iemand.pagina.locator('main');
      await hoofd.getByText('Basisschool De Wilgentuin').first().waitFor();
      const tekst = (await hoofd.textContent()) ?? '';
      for (const gegeven of leerlingen) expect(tekst).not.toContain(gegeven);
      await iemand.bekijk(beeld);
      await iemand.pagina.getByRole('button', { name: 'te laat' }).click();
      await iemand.pagina.getByRole('heading', { name: 'Te laat' }).waitFor();
      await iemand.context.close();
    }
  });

  it('de directie voegt een eigen categorie toe onder een landelijke, en de ib kan haar kiezen', async () => {
    const directie = await als(DIRECTIE);
    const { pagina } = directie;
    await directie.ga('/swv/categorieen');
    await pagina.getByRole('button', { name: 'Toevoegen' }).click();
    await pagina.locator('.opmaat-foutoverzicht').waitFor();
    await directie.bekijk('categorie-onvolledig');
    await pagina.getByLabel('Naam', { exact: true }).fill(EIGEN);
    await pagina
      .getByLabel('Uitleg', { exact: true })
      .fill('De leerling heeft een ouder kind nodig om samen mee te lezen.');
    await zoekKeuze(pagina, { label: 'Valt onder', typ: 'technisch', kies: 'Hulp bij technisch lezen' });
    await pagina.getByRole('button', { name: 'Toevoegen' }).click();
    await pagina.getByText(`«${EIGEN}» is toegevoegd`).waitFor();
    const landelijk = pagina.locator('.behoefte-lijst > li').filter({ hasText: 'Hulp bij technisch lezen' });
    await landelijk.getByText(EIGEN).first().waitFor();
    await directie.bekijk('categorieen');
    await directie.context.close();

    const ib = await als(/Marieke Brouwer/);
    await ib.ga('/leerlingen?zoek=fenna groot');
    await ib.pagina.getByRole('link', { name: 'Groot, Fenna de' }).click();
    await ib.pagina.getByRole('link', { name: 'Bekijken en bijstellen' }).click();
    await ib.pagina.getByRole('searchbox', { name: 'Wat heeft Fenna nodig?' }).fill('maatje');
    await ib.pagina.getByRole('button', { name: EIGEN }).getByText('woord van uw samenwerkingsverband').waitFor();
    await ib.context.close();
  });

  it('MAT-1 de directie legt criteria vast die vanaf een dag gelden; wat nu geldt blijft staan', async () => {
    const directie = await als(DIRECTIE);
    const { pagina } = directie;
    await directie.ga('/swv/matchcriteria');
    const nu = pagina.locator('section').filter({ hasText: 'geldt nu' });
    const naamNu = (await nu.getByRole('heading').first().textContent()) ?? '';
    await directie.bekijk('criteria');
    await pagina.getByRole('button', { name: 'Nieuwe versie' }).click();
    await pagina.getByRole('button', { name: 'Leg vast' }).click();
    await pagina.getByText('Vul in vanaf welke dag deze versie geldt.').first().waitFor();
    await typDag(pagina, 'Geldt vanaf', plusDagen(VANDAAG, 40));
    await pagina.getByLabel('Naam van deze versie').fill(VERSIE);
    await pagina.getByLabel('Waar staat dit in het ondersteuningsplan?').fill('Ondersteuningsplan, paragraaf 4.2');
    await pagina.getByLabel('Basisschool').fill('7,5');
    await directie.bekijk('criteria-nieuw');
    await pagina.getByRole('button', { name: 'Leg vast' }).click();
    await pagina.getByText('De criteria zijn vastgelegd').waitFor();
    const nieuw = pagina.locator('section').filter({ has: pagina.getByRole('heading', { name: VERSIE }) });
    expect(await nieuw.textContent()).toContain('gaat nog in');
    expect(await nieuw.textContent()).toContain('basisschool 7,5 km');
    expect(await nu.getByRole('heading').first().textContent()).toBe(naamNu);
    await directie.bekijk('criteria-vastgelegd');
    await directie.context.close();
  });
});
