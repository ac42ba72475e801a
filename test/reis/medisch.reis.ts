import { describe, expect, it } from 'vitest';
import type { Groepsoverzicht } from '../../domein/groepsoverzicht/contract.ts';
import type { Medisch } from '../../domein/medisch/contract.ts';
import { type Bezoeker, metBrowser } from './browser.ts';

const { als } = metBrowser();

/** The pupil of group 5A of this name, as the intern begeleider finds it. */
async function vindInGroep({ pagina }: Bezoeker, kort: string): Promise<string> {
  const antwoord = await pagina.request.get('/api/v1/groepsoverzicht?groep=5A');
  const { leerlingen } = (await antwoord.json()) as Groepsoverzicht;
  const gevonden = leerlingen.find((leerling) => leerling.kort === kort);
  if (gevonden === undefined) throw new Error(`${kort} staat niet op het blad van groep 5A`);
  return gevonden.id;
}

const standVan = async ({ pagina }: Bezoeker, leerling: string) => {
  const antwoord = await pagina.request.get(`/api/v1/leerlingen/${leerling}/medisch`);
  return ((await antwoord.json()) as Medisch).handelingen[0]?.stand.soort;
};

describe('medisch handelen op school', () => {
  it('ARR-6 een handeling mag pas met het laatste akkoord, en na intrekken meteen niet meer', async () => {
    const ib = await als(/Marieke Brouwer/);
    const leerling = await vindInGroep(ib, 'Amir');
    const medisch = `/leerlingen/${leerling}/medisch`;
    await ib.ga(medisch);
    await ib.pagina.getByText('Rachid El Idrissi antwoordde nog niet.').waitFor();
    await ib.bekijk('medisch-wacht-op-ouder');
    expect(await standVan(ib, leerling)).toBe('wacht');

    const vader = await als(/Rachid El Idrissi/);
    await vader.ga(medisch);
    await vader.bekijk('medisch-vraag-aan-ouder');
    await vader.pagina.getByRole('button', { name: 'Ja, akkoord' }).click();
    await vader.pagina.getByRole('heading', { name: 'Dit mag nu' }).waitFor();
    await vader.bekijk('medisch-mag');
    expect(await standVan(ib, leerling)).toBe('mag');

    const leraar = await als(/Tom van Dijk/);
    await leraar.ga('/groep');
    const nood = leraar.pagina.getByRole('region', { name: 'Medisch en in nood' });
    await nood.getByText('Bloedsuiker prikken en insuline spuiten met de pen').waitFor();

    await vader.pagina.getByRole('button', { name: 'Akkoord intrekken' }).click();
    await vader.pagina.getByRole('dialog').getByRole('button', { name: 'Akkoord intrekken' }).click();
    await vader.pagina.getByRole('heading', { name: 'Dit mag nog niet' }).waitFor();
    await leraar.ga('/groep');
    await nood.getByText('een medische handeling mag nu niet').waitFor();
    expect(await nood.getByText('insuline').count()).toBe(0);
    for (const bezoeker of [ib, vader, leraar]) await bezoeker.context.close();
  });

  it('ARR-6 de school schrijft een kuur van een week op; wat ontbreekt staat bij het veld', async () => {
    const ib = await als(/Marieke Brouwer/);
    const { pagina } = ib;
    const leerling = await vindInGroep(ib, 'Nova');
    await ib.ga(`/leerlingen/${leerling}/medisch`);
    await pagina.getByRole('link', { name: 'Handeling opschrijven' }).first().click();
    await pagina.getByRole('radio', { name: /Medicijn voor korte tijd/ }).check();
    await pagina.getByRole('button', { name: 'Opslaan en akkoorden vragen' }).click();
    await pagina.getByText('Schrijf op wanneer het gebeurt.').first().waitFor();
    await ib.bekijk('medisch-opschrijven');
    await pagina.getByLabel('Wat gebeurt er?').fill('Medicijn geven: oordruppels, drie druppels links');
    await pagina.getByLabel('Wanneer?').fill('Elke schooldag om twaalf uur');
    await pagina.getByLabel('Waar?').fill('In de klas; het flesje ligt in de la');
    await pagina.getByLabel('Wie doet het?').fill('Tom van Dijk');
    await pagina.getByRole('button', { name: 'Opslaan en akkoorden vragen' }).click();
    await pagina.getByRole('heading', { name: 'Dit mag nog niet' }).waitFor();
    expect(await standVan(ib, leerling)).toBe('wacht');

    const leraar = await als(/Tom van Dijk/);
    await leraar.ga(`/leerlingen/${leerling}/medisch`);
    await leraar.pagina.getByRole('button', { name: 'Ja, ik doe dit vrijwillig' }).click();
    await leraar.pagina.getByRole('button', { name: 'Ik doe dit niet meer' }).waitFor();
    await leraar.bekijk('medisch-leraar-zei-ja');
    for (const bezoeker of [ib, leraar]) await bezoeker.context.close();
  });
});

describe('het groepsoverzicht', () => {
  it('BEH-7 de leraar ziet de eigen groep op één blad, en drukt het op één A4 af', async () => {
    const leraar = await als(/Tom van Dijk/);
    const { pagina } = leraar;
    await leraar.ga('/groep');
    await pagina.getByRole('heading', { name: 'Groep 5A', level: 1 }).waitFor();
    await pagina.getByRole('region', { name: 'Wie komt er vandaag?' }).waitFor();
    expect(await pagina.getByText('leerlingen hebben nu geen extra hulp nodig').count()).toBe(1);
    await leraar.bekijk('groepsoverzicht');
    const blad = await pagina.pdf({ preferCSSPageSize: true });
    expect(blad.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    const pdf = await pagina.request.get('/api/v1/groepsoverzicht/pdf');
    expect(pdf.headers()['content-type']).toContain('application/pdf');
    expect((await pagina.request.get('/api/v1/groepsoverzicht?groep=4A')).status()).toBe(404);
    await leraar.context.close();
  });

  it('BEH-7 de intern begeleider kiest een groep van de eigen school', async () => {
    const ib = await als(/Marieke Brouwer/);
    await ib.ga('/groep');
    await ib.pagina.getByRole('link', { name: 'Groep 5A' }).click();
    await ib.pagina.getByRole('heading', { name: 'Groep 5A', level: 1 }).waitFor();
    await ib.bekijk('groepsoverzicht-intern-begeleider');
    await ib.context.close();
  });
});
