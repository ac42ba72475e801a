import { beforeAll, describe, expect, it } from 'vitest';
import { plusDagen } from '../../kern/tijd/datum.ts';
import { type Bezoeker, metBrowser } from './browser.ts';
import { typDag, VANDAAG, zoekKeuze } from './invullen.ts';

const { als } = metBrowser();
const WIE = 'Specialist sociale vaardigheden van de reis';

async function bewaar({ pagina }: Bezoeker): Promise<void> {
  await pagina.getByRole('button', { name: 'Nu bewaren' }).click();
}

async function staatBewaard({ pagina }: Bezoeker): Promise<void> {
  await pagina.getByText('alles is bewaard').waitFor();
}

async function naarDeel({ pagina }: Bezoeker, deel: string): Promise<void> {
  await pagina.getByRole('tab', { name: deel }).click();
}

describe('het profiel van de school', () => {
  let leider: Bezoeker;
  let openbaar: string;
  beforeAll(async () => {
    leider = await als(/Rachid Benali/);
    await leider.ga('/profiel');
    openbaar = (await leider.pagina.getByRole('link', { name: 'Openbare pagina' }).getAttribute('href')) ?? '';
  });

  it('de schoolleider voegt aanbod toe; een onmogelijk getal zegt bij het veld wat er mis is', async () => {
    const { pagina } = leider;
    await pagina.getByRole('heading', { level: 1, name: 'Ons ondersteuningsprofiel' }).waitFor();
    await naarDeel(leider, 'Extra ondersteuning');
    await leider.bekijk('profiel-aanbod');
    await pagina.getByRole('button', { name: 'Aanbod toevoegen' }).click();
    const rij = pagina.locator('.profiel-rij').last();
    await zoekKeuze(rij, { label: 'Wat voor hulp is dit?', typ: 'prikkel', kies: 'Een prikkelarme werkplek' });
    await rij.getByLabel('Plekken').fill('-1');
    await bewaar(leider);
    await pagina.getByText('nog niet bewaard: 1 veld klopt niet').waitFor();
    const plekken = rij.getByLabel('Plekken');
    expect(await plekken.getAttribute('aria-invalid')).toBe('true');
    await leider.bekijk('profiel-onmogelijk');
    expect(await plekken.evaluate((veld) => veld.closest('.opmaat-veld--fout')?.textContent)).toMatch(/plek/i);

    await plekken.fill('3');
    await rij.getByLabel('Wie geeft het').fill(WIE);
    await bewaar(leider);
    await staatBewaard(leider);
    const voorbeeld = pagina.getByRole('complementary', { name: 'Voorbeeld' });
    await voorbeeld.getByText(`Door ${WIE}`).waitFor();
    await leider.bekijk('profiel-voorbeeld');
  });

  it('de intern begeleider leest het concept mee en kan niets veranderen', async () => {
    const ib = await als(/Marieke Brouwer/);
    await ib.ga('/profiel');
    await ib.pagina.getByText('De schoolleider werkt hieraan; u leest mee.').waitFor();
    await ib.pagina.getByText(`Door ${WIE}`).waitFor();
    expect(await ib.pagina.locator('main').getByRole('textbox').count()).toBe(0);
    expect(await ib.pagina.getByRole('button', { name: 'Vaststellen…' }).count()).toBe(0);
    await ib.bekijk('profiel-ib-leest');
    await ib.pagina.getByRole('tab', { name: 'Bezetting en plaatsen' }).click();
    await ib.pagina.getByRole('heading', { name: 'Bezetting van het aanbod' }).waitFor();
    await ib.bekijk('profiel-bezetting');
    await ib.context.close();
  });

  it('SOP-2 zonder advies van de medezeggenschapsraad wordt het niet vastgesteld, met advies wel', async () => {
    const { pagina } = leider;
    await pagina.getByRole('button', { name: 'Vaststellen…' }).click();
    const venster = pagina.getByRole('dialog', { name: 'Profiel vaststellen' });
    const stelVast = venster.getByRole('button', { name: 'Profiel vaststellen' });
    await venster.getByLabel('Wat adviseerde de MR?').fill('De raad adviseert positief en vraagt om een evaluatie.');
    await stelVast.click();
    await venster.getByText('Vul in op welke dag de medezeggenschapsraad advies gaf.').first().waitFor();
    await leider.bekijk('profiel-zonder-mr');

    await typDag(venster, /Datum van het advies/, plusDagen(VANDAAG, 30));
    await stelVast.click();
    await venster.getByText('heeft een datum in de toekomst').first().waitFor();

    await typDag(venster, /Datum van het advies/, plusDagen(VANDAAG, -14));
    await stelVast.click();
    await pagina.getByText(/^Versie \d+ geldt$/).waitFor();
    await pagina.getByText(`Door ${WIE}`).waitFor();
    await leider.bekijk('profiel-vastgesteld');
  });

  it('wie niet is ingelogd leest het nieuwe profiel op de openbare pagina', async () => {
    const bezoeker = await als(undefined);
    await bezoeker.ga(openbaar);
    await bezoeker.pagina.getByText(`Door ${WIE}`).waitFor();
    expect(await bezoeker.pagina.getByRole('heading', { level: 1 }).textContent()).toBe('Basisschool De Wilgentuin');
    await bezoeker.bekijk('school-openbaar');
    await bezoeker.context.close();
  });

  it('wie tegelijk schrijft krijgt het te horen en houdt de eigen tekst', async () => {
    await leider.ga('/profiel');
    await leider.pagina.getByRole('button', { name: 'Begin een concept' }).click();
    await leider.pagina.getByText('alles is bewaard').waitFor();
    const tweede = await als(/Rachid Benali/);
    await tweede.ga('/profiel');
    for (const wie of [leider, tweede]) await naarDeel(wie, 'Contact');

    await leider.pagina.getByLabel('Wanneer te spreken').fill('Maandag van 15.00 tot 16.00 uur');
    await bewaar(leider);
    await staatBewaard(leider);
    await tweede.pagina.getByLabel('Wanneer te spreken').fill('Vrijdag na schooltijd');
    await bewaar(tweede);
    await tweede.pagina.getByText('Iemand anders heeft dit concept intussen veranderd').waitFor();
    await tweede.pagina.getByText('Maandag van 15.00 tot 16.00 uur').first().waitFor();
    expect(await tweede.pagina.getByLabel('Wanneer te spreken').inputValue()).toBe('Vrijdag na schooltijd');
    await tweede.bekijk('profiel-botsing');

    await tweede.pagina.getByRole('radio', { name: 'Mijn tekst' }).check();
    await tweede.pagina.getByRole('button', { name: 'Verder met deze keuze' }).click();
    await bewaar(tweede);
    await staatBewaard(tweede);
    await tweede.ga('/profiel');
    await naarDeel(tweede, 'Contact');
    expect(await tweede.pagina.getByLabel('Wanneer te spreken').inputValue()).toBe('Vrijdag na schooltijd');
    await tweede.context.close();
  });
});
