import { describe, expect, it } from 'vitest';
import type { Leerlingen } from '../../domein/dossier/contract.ts';
import { type Bezoeker, metBrowser } from './browser.ts';

const { als } = metBrowser();
const FORMULIER = {
  name: 'handtekening.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n%reis\n%%EOF\n'),
};

/** The plan of the pupil of this school with this first name. */
async function zoekPlan({ pagina }: Bezoeker, roepnaam: string): Promise<string> {
  const antwoord = await pagina.request.get(`/api/v1/leerlingen?zoek=${roepnaam}`);
  const { leerlingen } = (await antwoord.json()) as Leerlingen;
  const [eerste] = leerlingen;
  if (eerste === undefined) throw new Error(`Er is geen leerling ${roepnaam}`);
  return `/leerlingen/${eerste.id}/opp`;
}

describe('het ontwikkelingsperspectief', () => {
  it('OPP-8 OPP-4 OPP-3 de ib maakt een plan uit wat nodig is zonder iets over te typen, hoort de leerling, en stelt het vast na een handtekening op papier', async () => {
    const ib = await als(/Marieke Brouwer/);
    const { pagina } = ib;
    const pad = await zoekPlan(ib, 'Lotte');
    await ib.ga(pad);
    await pagina.getByText('Een gesprek met de leerling vastleggen').click();
    await pagina.getByLabel('Hoe?').first().fill('Samen aan tafel, met een tekening');
    await pagina.getByLabel('Wat zei de leerling?').fill('Ik vind lezen leuk als we het samen doen.');
    await pagina.getByRole('button', { name: 'Gesprek vastleggen' }).first().click();
    await pagina.getByText('gehoord', { exact: true }).waitFor();

    await pagina.getByRole('link', { name: 'Plan schrijven' }).click();
    await pagina.getByRole('heading', { level: 1, name: 'Het plan van Lotte schrijven' }).waitFor();
    // What the dossier says stands there already.
    expect(await pagina.getByLabel('Dit maakt het leren moeilijker').inputValue()).not.toBe('');
    expect(await pagina.getByLabel('Dit helpt bij het leren').inputValue()).not.toBe('');
    expect(await pagina.getByLabel('Wat gebeurt er?').first().inputValue()).toContain('Hulp bij technisch lezen');
    await ib.bekijk('opp-opstellen');
    await pagina.getByLabel('Verwachte bestemming').selectOption({ label: 'havo' });
    await pagina.getByLabel('Waarom deze bestemming?').fill('Lotte leert snel als zij de tekst hoort.');
    await pagina.getByRole('button', { name: /Doel voor «Hulp bij technisch lezen»/ }).click();
    await pagina.getByLabel('Wat kan de leerling dan?').fill('Leest een bladzijde van AVI E3 zonder hulp');
    await pagina.getByLabel('Wat kan de leerling nu?').fill('Leest AVI M3 met hulp');
    await pagina.getByLabel('Gehaald als').fill('AVI E3 op de toets van juni');
    for (const veld of await pagina.getByLabel('Door wie?').all()) await veld.fill('De leraar van de groep');
    await pagina.getByRole('heading', { name: 'Alles staat erin' }).waitFor();
    await pagina.getByText('alles is bewaard').first().waitFor();
    await pagina.getByRole('button', { name: 'Aan de ouders voorleggen' }).click();
    await pagina.getByRole('button', { name: 'Voorleggen', exact: true }).click();

    await pagina.getByRole('heading', { name: 'Het plan ligt bij de ouders' }).waitFor();
    expect(await pagina.getByRole('button', { name: 'Plan vaststellen' }).isDisabled()).toBe(true);
    await pagina.getByText('Een ouder tekende op papier').click();
    await pagina.getByRole('radio', { name: 'Eens met het handelingsdeel', exact: true }).check();
    await pagina.getByLabel('Het ondertekende formulier').setInputFiles(FORMULIER);
    await ib.bekijk('opp-papier');
    await pagina.getByRole('button', { name: 'Antwoord vastleggen' }).click();
    await pagina.getByText('iedereen is het eens').waitFor();
    await pagina.getByRole('button', { name: 'Plan vaststellen' }).click();
    await pagina.getByRole('button', { name: 'Vaststellen', exact: true }).click();
    await pagina.getByRole('heading', { name: 'Het plan dat geldt' }).waitFor();
    await ib.bekijk('opp-vastgesteld');
    const pdf = await pagina.request.get(
      (await pagina.getByRole('link', { name: 'Bewaren als PDF' }).getAttribute('href')) ?? '',
    );
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await ib.context.close();
  });

  it('OPP-3 de tweede ouder leest het plan en stemt in; daarna stelt de school het vast', async () => {
    const ib = await als(/Marieke Brouwer/);
    const pad = await zoekPlan(ib, 'Bram');
    const ouder = await als(/Eline Jansen/);
    await ouder.ga(pad);
    await ouder.pagina.getByRole('link', { name: 'Lezen en antwoorden' }).click();
    await ouder.pagina.getByRole('heading', { name: 'Wat vindt u van wat de school doet?' }).waitFor();
    await ouder.bekijk('opp-instemmen');
    await ouder.pagina.getByRole('radio', { name: /eens met het handelingsdeel/ }).check();
    await ouder.pagina.getByRole('button', { name: 'Antwoord versturen' }).click();
    await ouder.pagina.getByRole('heading', { level: 1, name: 'Ontwikkelingsperspectief' }).waitFor();
    await ouder.bekijk('opp-ouder');
    await ouder.context.close();

    await ib.ga(pad);
    await ib.pagina.getByRole('button', { name: 'Plan vaststellen' }).click();
    await ib.pagina.getByRole('button', { name: 'Vaststellen', exact: true }).click();
    await ib.pagina.getByRole('heading', { name: 'Het plan dat geldt' }).waitFor();
    await ib.context.close();
  });

  it('OPP-3 ouders die verschillen: vaststellen kan niet, de ondersteuning mag doorgaan en er is hulp', async () => {
    const ib = await als(/Marieke Brouwer/);
    await ib.ga(await zoekPlan(ib, 'Fee'));
    await ib.pagina.getByRole('heading', { name: 'De ouders denken er verschillend over' }).waitFor();
    await ib.pagina.getByText('De ondersteuning mag doorgaan').waitFor();
    expect(await ib.pagina.getByRole('button', { name: 'Plan vaststellen' }).isDisabled()).toBe(true);
    expect(await ib.pagina.getByRole('link', { name: 'Bekijk wie kan helpen' }).getAttribute('href')).toMatch(
      /\/geschil$/,
    );
    await ib.bekijk('opp-ouders-verschillen');
    await ib.context.close();
  });

  it('OPP-7 twee versies naast elkaar; OPP-4 een leerling schrijft zelf wat hij vindt', async () => {
    const ib = await als(/Marieke Brouwer/);
    await ib.ga(`${await zoekPlan(ib, 'Timo')}/vergelijken`);
    await ib.pagina.getByRole('heading', { name: /Verwachte bestemming/ }).waitFor();
    await ib.bekijk('opp-vergelijken');
    await ib.context.close();

    const leerling = await als(/Ilyas/);
    const sessie = await leerling.pagina.request.get('/api/v1/sessie');
    const { ik } = (await sessie.json()) as { ik: { leerling: string } };
    await leerling.ga(`/leerlingen/${ik.leerling}/opp`);
    await leerling.pagina.getByLabel('Wat vind jij van je plan?').fill('Ik wil de planning op mijn telefoon.');
    await leerling.bekijk('opp-leerling');
    await leerling.pagina.getByRole('button', { name: 'Versturen' }).click();
    await leerling.pagina.getByRole('blockquote').filter({ hasText: 'op mijn telefoon.' }).first().waitFor();
    await leerling.context.close();
  });
});
