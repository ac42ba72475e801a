import { describe, expect, it } from 'vitest';
import { datum, jaarVan } from '../../kern/tijd/datum.ts';
import { metBrowser } from './browser.ts';
import { typDag, VANDAAG, zoekKind } from './invullen.ts';

const { als } = metBrowser();

describe('bezwaar tegen een besluit over toelaatbaarheid', () => {
  it('TLV-8 een leerling in het voortgezet onderwijs krijgt na bezwaar toch vso categorie 2', async () => {
    const ouder = await als(/Carola Visser/);
    const dossier = await zoekKind(ouder, 'Daan');
    await ouder.ga(`${dossier}/geschil`);
    await ouder.pagina.getByRole('link', { name: /^Besluit over VSO/ }).click();
    await ouder.pagina.getByRole('heading', { name: 'Bezwaar van Carola Visser' }).waitFor();
    const pad = new URL(ouder.pagina.url()).pathname;
    await ouder.bekijk('bezwaar-ouder');
    await ouder.pagina.getByRole('button', { name: 'Bezwaar aanvullen' }).click();
    await ouder.pagina.getByLabel('Wat wilt u toevoegen?').fill('De huisarts maakt zich ook zorgen.');
    await ouder.pagina.getByRole('button', { name: 'Aanvulling versturen' }).click();
    await ouder.pagina.getByText('De huisarts maakt zich ook zorgen.').waitFor();

    // Who took the first decision may propose; somebody else decides.
    const tweede = await als(/Tweede beoordelaar toelaatbaarheid voortgezet/);
    const { pagina } = tweede;
    await tweede.ga('/swv/bezwaren');
    await tweede.bekijk('bezwaar-wachtrij');
    await pagina.getByRole('link', { name: 'Daan Visser' }).click();
    await pagina.getByRole('button', { name: 'Advies van de commissie' }).click();
    await typDag(pagina, 'Datum van het advies', VANDAAG);
    await pagina.getByRole('radio', { name: 'Gegrond', exact: true }).check();
    await pagina.getByRole('textbox', { name: 'Het advies' }).fill('De school heeft gedaan wat zij kon.');
    await pagina.getByRole('button', { name: 'Advies bewaren' }).click();
    await pagina.getByRole('button', { name: 'Advies van de commissie' }).waitFor({ state: 'detached' });
    await pagina.getByRole('button', { name: 'Beslissing voorstellen' }).click();
    await pagina.getByRole('radio', { name: 'Gegrond', exact: true }).check();
    await pagina
      .getByRole('textbox', { name: 'Waarom?' })
      .fill('Een gewone klas past nu niet bij wat Daan nodig heeft.');
    await pagina.getByRole('combobox', { name: 'Categorie' }).selectOption('2');
    await typDag(pagina, 'Geldt vanaf', VANDAAG);
    await typDag(pagina, 'Tot en met', datum(`${jaarVan(VANDAAG) + 2}-06-30`));
    await pagina.getByLabel('Voorwaarden voor terugkeer').fill('Elk jaar bekijken of terugkeer kan.');
    await pagina.getByRole('button', { name: 'Voorstel doen' }).click();
    await pagina
      .getByText(/eindigt altijd op 31 juli/)
      .first()
      .waitFor();
    await tweede.bekijk('bezwaar-voorstel');
    await typDag(pagina, 'Tot en met', datum(`${jaarVan(VANDAAG) + 2}-07-31`));
    await pagina.getByRole('button', { name: 'Voorstel doen' }).click();
    await pagina.getByText('Wacht op tweede beoordelaar').waitFor();
    expect(await pagina.getByRole('button', { name: 'Beslissing nemen' }).count()).toBe(0);
    await tweede.bekijk('bezwaar-voorgesteld');
    const behandelen = new URL(pagina.url()).pathname;
    await tweede.context.close();

    await ouder.ga(pad);
    expect(await ouder.pagina.getByText('Beslissing voorgesteld').count()).toBe(0);

    const eerste = await als(/Toelaatbaarheid voortgezet onderwijs/);
    await eerste.ga(behandelen);
    await eerste.pagina.getByRole('button', { name: 'Beslissing nemen' }).click();
    await eerste.pagina.getByRole('button', { name: 'Beslissing nemen' }).last().click();
    await eerste.pagina.getByText('Gegrond', { exact: true }).first().waitFor();
    await eerste.context.close();

    await ouder.ga(pad);
    await ouder.pagina.getByText('U krijgt gelijk').waitFor();
    await ouder.bekijk('bezwaar-gegrond');
    const wachtOpBrief = ouder.pagina.waitForEvent('download');
    await ouder.pagina.getByRole('link', { name: /^Beslissing: gegrond/ }).click();
    expect((await wachtOpBrief).suggestedFilename()).toBe('beslissing-op-uw-bezwaar.pdf');
    await ouder.pagina.getByRole('link', { name: 'Lees het nieuwe besluit' }).click();
    await ouder.pagina.getByText('Toegekend: voortgezet speciaal onderwijs (vso), categorie 2').waitFor();
    await ouder.pagina.getByText('beroep instellen bij de rechtbank').first().waitFor();
    await ouder.bekijk('bezwaar-nieuw-besluit');
    await ouder.context.close();
  });
});
