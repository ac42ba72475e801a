import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { plusDagen } from '../../kern/tijd/datum.ts';
import { type Bezoeker, metBrowser } from './browser.ts';
import { typDag, VANDAAG, zoekKeuze } from './invullen.ts';

const { als } = metBrowser();

const doe = (pagina: Page, knop: string) => pagina.getByRole('button', { name: knop, exact: true }).click();
const open = async (bezoeker: Bezoeker, pad: string, link: string) => {
  await bezoeker.ga(pad);
  await bezoeker.pagina.getByRole('link', { name: link }).first().click();
  await bezoeker.rust();
};

describe('ARR een arrangement voor een groep in het schoolmodel', () => {
  it('ARR-1 de ib kent het toe, een leerling doet mee en stopt, en de moeder leest het', async () => {
    const ib = await als(/Marieke/);
    const { pagina } = ib;
    await ib.ga('/arrangementen');
    await ib.bekijk('arrangementen-lijst');
    await pagina.getByRole('link', { name: 'Nieuw arrangement' }).first().click();
    await pagina.getByRole('radio', { name: 'Voor een groep' }).check();
    await pagina.getByLabel('Korte naam').fill('Rekenen met spullen');
    // Forgetting something is told at the field.
    await doe(pagina, 'Toekennen');
    await pagina.getByText('Vul in wie het uitvoert.').first().waitFor();
    await pagina.getByLabel('Doel 1').fill('Rekent tot honderd met geld en maten.');
    await pagina.getByLabel('Tijd en aandacht').fill('Twee keer per week een half uur.');
    await pagina.getByLabel('Naam van de uitvoerder').fill('De rekenspecialist');
    await doe(pagina, 'Kosten toevoegen');
    await pagina.getByLabel('Bedrag').fill('750,50');
    await ib.bekijk('arrangement-nieuw-groep');
    await doe(pagina, 'Toekennen');
    await pagina.getByRole('heading', { level: 1, name: 'Rekenen met spullen' }).waitFor();
    await pagina.getByText('€ 750,50').first().waitFor();

    await doe(pagina, 'Leerling toevoegen');
    await zoekKeuze(pagina, { label: 'Welke leerling?', typ: 'Roos', kies: 'Roos Kuiper, groep 3A' });
    await pagina.getByLabel('Waarom doet deze leerling mee?').fill('Leert het best met iets in de hand.');
    await doe(pagina, 'Toevoegen');
    await pagina.getByRole('link', { name: 'Roos Kuiper' }).waitFor();
    await pagina.getByRole('button', { name: /Laten stoppen/ }).click();
    await typDag(pagina, 'Eerste dag zonder', plusDagen(VANDAAG, 14));
    await pagina.getByLabel('Waarom stopt de leerling?').fill('Rekent weer met de groep mee.');
    await doe(pagina, 'Laten stoppen');
    await pagina.getByText(/Gestopt: Rekent weer met de groep mee/).waitFor();
    await ib.bekijk('arrangement-groep');

    const moeder = await als(/Petra Kuiper/);
    await moeder.ga(new URL(pagina.url()).pathname);
    await moeder.pagina.getByRole('heading', { name: 'Uw kind doet mee' }).waitFor();
    await moeder.pagina.getByText(/Gestopt: Rekent weer met de groep mee/).waitFor();
    expect(await moeder.pagina.getByText('€ 750,50').count()).toBe(0);
    await moeder.bekijk('arrangement-groep-ouder');
  });
});

describe('ARR een aanvraag in het leerlingmodel die wordt afgewezen', () => {
  it('ARR-2, ARR-3 de moeder tekent, de school verstuurt, de een stelt voor en de ander beslist; de school begint opnieuw', async () => {
    const moeder = await als(/Petra Kuiper/);
    await moeder.ga('/kinderen');
    await moeder.pagina.getByRole('link', { name: 'Naar het dossier' }).first().click();
    await moeder.rust();
    await moeder.ga(`${new URL(moeder.pagina.url()).pathname}/arrangementen`);
    await moeder.pagina.getByRole('link', { name: 'Leren lezen in kleine stappen' }).click();
    await doe(moeder.pagina, 'Bekijk wat meegaat');
    await moeder.pagina.getByRole('heading', { name: 'Wat nodig is' }).waitFor();
    await moeder.bekijk('arrangement-tekenen');
    await moeder.pagina.getByRole('radio', { name: 'Ja, ik onderteken' }).check();
    await doe(moeder.pagina, 'Bevestigen');
    await moeder.pagina.getByText('nog niet getekend').waitFor({ state: 'detached' });
    const pad = new URL(moeder.pagina.url()).pathname;

    const ib = await als(/Marieke/);
    await ib.ga(pad);
    await ib.bekijk('arrangement-versturen');
    await doe(ib.pagina, 'Aanvraag versturen');
    await ib.pagina.getByRole('dialog').getByRole('button', { name: 'Aanvraag versturen' }).click();
    await ib.pagina.getByText('Bij het samenwerkingsverband').first().waitFor();
    const nummer = (await ib.pagina.getByText(/Nummer AR-/).textContent())?.match(/AR-\d\d-\d{6}/)?.[0] ?? '';

    const eerste = await als(/Tweede beoordelaar/);
    await open(eerste, '/swv/arrangementen', nummer);
    await eerste.bekijk('arrangement-beoordelen');
    await stelAfwijzingVoor(eerste);
    // Who proposed does not decide.
    await eerste.pagina.getByText('Wat nu niet kan, en waarom').click();
    await eerste.pagina.getByText('U stelde dit besluit zelf voor. Vraag een collega om te beslissen.').waitFor();
    expect(await eerste.pagina.getByRole('button', { name: 'Besluit nemen' }).isDisabled()).toBe(true);

    await moeder.ga(pad);
    expect(await moeder.pagina.getByText('Afgewezen').count()).toBe(0);

    const tweede = await als(/Beoordeelt aanvragen/);
    await open(tweede, '/swv/arrangementen', nummer);
    await tweede.bekijk('arrangement-voorstel');
    await doe(tweede.pagina, 'Besluit nemen');
    await doe(tweede.pagina, 'Afwijzen');
    await tweede.pagina.getByRole('heading', { name: 'Besluit van het samenwerkingsverband' }).waitFor();

    await moeder.ga(pad);
    await moeder.pagina.getByText('De hulp in de groep is nog maar net begonnen.').first().waitFor();
    await moeder.bekijk('arrangement-afgewezen-ouder');

    await ib.ga(pad);
    await ib.pagina.getByRole('link', { name: 'Opnieuw aanvragen' }).click();
    await ib.pagina.getByText(`Vanuit ${nummer}`).waitFor();
    expect(await ib.pagina.getByLabel('Korte naam').inputValue()).toBe('Leren lezen in kleine stappen');
    await ib.bekijk('arrangement-opnieuw');
  });
});

async function stelAfwijzingVoor({ pagina }: Bezoeker): Promise<void> {
  await doe(pagina, 'Besluit voorstellen');
  const dialoog = pagina.getByRole('dialog');
  const nee = dialoog.getByRole('radio', { name: 'Hieraan is niet voldaan' });
  await nee.first().check();
  await dialoog
    .getByLabel(/Toelichting/)
    .first()
    .fill('De hulp in de groep is pas drie weken bezig.');
  for (const plek of [1, 2]) await dialoog.getByRole('radio', { name: 'Hieraan is voldaan' }).nth(plek).check();
  await dialoog.getByRole('radio', { name: 'Afwijzen' }).check();
  await dialoog
    .getByLabel('Waarom?')
    .fill('De hulp in de groep is nog maar net begonnen. Vraag over twaalf weken opnieuw aan.');
  await dialoog.getByRole('button', { name: 'Voorstel vastleggen' }).click();
  await dialoog.waitFor({ state: 'detached' });
  await pagina.getByRole('heading', { name: /Voorstel van/ }).waitFor();
}
