import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schrijfDatum } from '../../kern/tijd/datum.ts';
import { type Bezoeker, metBrowser } from './browser.ts';
import { VANDAAG, zoekKind } from './invullen.ts';

const { als } = metBrowser();
const OPVANG = 'Peuterspeelzaal Het Vlot';
const ANTWOORD = 'Emir speelt graag buiten. Een vaste plek in de kring hielp hem om te luisteren.';

describe('wie een kind kent, vertelt de school wat helpt', () => {
  let moeder: Bezoeker;
  let ib: Bezoeker;
  let kind: string;
  let code: string;
  let link: string;
  const opent = async (cijfers: string) => {
    const iemand = await als(undefined);
    await iemand.ga(link);
    await iemand.pagina.getByLabel('Code van acht cijfers').fill(cijfers);
    await iemand.pagina.getByRole('button', { name: 'Verder' }).click();
    return iemand;
  };
  beforeAll(async () => {
    [moeder, ib] = await Promise.all([als(/Hülya Kaya/), als(/Marieke Brouwer/)]);
    kind = await zoekKind(moeder, 'Emir');
  });
  afterAll(() => Promise.all([moeder, ib].map(({ context }) => context.close())));

  it('AAN-14 de moeder noemt wie haar kind kent en zegt of de school daar iets mag vragen', async () => {
    const { pagina } = moeder;
    await moeder.ga(`${kind}/omgeving`);
    await pagina.getByText('Er staat nog niemand').waitFor();
    await moeder.bekijk('omgeving-leeg');
    await pagina.getByRole('button', { name: 'Iemand toevoegen' }).click();
    await pagina.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await pagina.getByText('Kies of de school hier iets mag vragen.').first().waitFor();
    await moeder.bekijk('omgeving-toevoegen');
    const school = pagina.getByLabel('Voor welke school?');
    if (await school.count()) await school.selectOption({ label: 'Basisschool De Wilgentuin' });
    await pagina.getByLabel('Wie of wat is het?').selectOption('kinderopvang');
    await pagina.getByRole('textbox', { name: /^Naam/ }).fill(OPVANG);
    await pagina.getByLabel('E-mailadres').fill('leiding@hetvlot.example');
    await pagina.getByRole('radio', { name: 'Ja, dat mag' }).check();
    await pagina.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await pagina.getByRole('heading', { name: OPVANG }).waitFor();
    await pagina.getByText('toestemming: ja').waitFor();
    await moeder.bekijk('omgeving-ouder');
  });

  it('AAN-14 de ib stelt één vraag, en krijgt een code om door te bellen', async () => {
    const { pagina } = ib;
    await ib.ga(`${kind}/omgeving`);
    await pagina.getByRole('button', { name: `Vraag informatie aan ${OPVANG}` }).click();
    await ib.bekijk('omgeving-vragen');
    await pagina.getByRole('button', { name: 'Vraag versturen' }).click();
    code = ((await pagina.locator('.omgeving-code').textContent()) ?? '').trim();
    expect(code).toMatch(/^\d{4} \d{4}$/);
    await pagina.getByText('0 van 1 antwoord binnen').waitFor();
    await ib.bekijk('omgeving-gevraagd');
    await ib.ga('/berichten');
    const adres = await pagina.locator('a[href*="/antwoord/"]').first().getAttribute('href');
    link = adres ?? '';
    expect(await pagina.locator('main').textContent()).not.toMatch(/Emir|Kaya/);
  });

  it('AAN-14 wie de mail kreeg antwoordt zonder account, maar niet zonder de code', async () => {
    const iemand = await opent(code === '0000 0000' ? '1111 1111' : '0000 0000');
    const { pagina } = iemand;
    await pagina.getByText('De vraag ging niet open').waitFor();
    expect(await pagina.locator('main').textContent()).not.toMatch(/Emir|Kaya/);
    await iemand.bekijk('antwoord-foute-code');
    await pagina.getByLabel('Code van acht cijfers').fill(code);
    await pagina.getByRole('button', { name: 'Verder' }).click();
    await pagina.getByText('Emir Kaya').waitFor();
    await pagina.getByLabel('Wat wilt u de school vertellen?').fill(ANTWOORD);
    await pagina.getByLabel('Uw naam').fill('Loes Visser');
    await pagina.getByLabel('Uw functie').fill('leidster');
    await iemand.bekijk('antwoord-geven');
    await pagina.getByRole('button', { name: 'Antwoord versturen' }).click();
    await pagina.getByText('Uw antwoord is bij de school').waitFor();
    await iemand.bekijk('antwoord-verstuurd');
    await iemand.context.close();
  });

  it('AAN-14 school en ouders lezen het antwoord met herkomst en datum', async () => {
    for (const wie of [ib, moeder]) {
      await wie.ga(`${kind}/omgeving`);
      const antwoord = wie.pagina.getByRole('blockquote').filter({ hasText: ANTWOORD });
      await antwoord.getByText(/Loes Visser, leidster/).waitFor();
      expect(await antwoord.textContent()).toContain(schrijfDatum(VANDAAG));
    }
    await ib.bekijk('omgeving-beantwoord');
  });

  it('AAN-14 een tweede keer antwoorden kan niet', async () => {
    const iemand = await opent(code);
    await iemand.pagina.getByRole('heading', { name: 'Al beantwoord' }).waitFor();
    expect(await iemand.pagina.locator('main').textContent()).not.toMatch(/Emir|Kaya/);
    await iemand.bekijk('antwoord-al-gegeven');
    await iemand.context.close();
  });
});
