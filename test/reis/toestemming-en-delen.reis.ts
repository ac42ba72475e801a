import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDagen } from '../../kern/tijd/datum.ts';
import { type Bezoeker, metBrowser } from './browser.ts';
import { typDag, VANDAAG, zoekKeuze, zoekKind } from './invullen.ts';

const { als } = metBrowser();
const PARTNER = 'Jeugdhulp Kwadraat';
const WAAROM = 'Zo weet iedereen van elkaar wat Emir helpt als een dag anders loopt.';
const NOODZAAK = 'Om samen af te spreken wat Emir thuis en op school helpt.';
const GEEN_ACCOUNT = 'Praktijk De Brug';

const kaart = ({ pagina }: Bezoeker, tekst: string) => pagina.getByRole('article').filter({ hasText: tekst });

describe('toestemming vragen, delen en weer stoppen', () => {
  let ib: Bezoeker;
  let moeder: Bezoeker;
  let partner: Bezoeker;
  let kind: string;
  let gedeeld: string;
  beforeAll(async () => {
    [ib, moeder, partner] = await Promise.all([als(/Marieke Brouwer/), als(/Hülya Kaya/), als(/zorgpartner/)]);
    kind = await zoekKind(moeder, 'Emir');
  });
  afterAll(() => Promise.all([ib, moeder, partner].map(({ context }) => context.close())));

  it('TOE-1 de ib vraagt toestemming voor één doel en één partij; het minste staat aan', async () => {
    const { pagina } = ib;
    await ib.ga(`${kind}/toestemmingen/nieuw`);
    await pagina.getByRole('button', { name: 'Vraag versturen' }).click();
    await pagina.getByText('Kies eerst waarvoor het is.').first().waitFor();
    await pagina.getByRole('radio', { name: 'Hulp op elkaar afstemmen' }).check();
    await pagina.getByLabel('Wat voor partij is het?').selectOption('jeugdhulp');
    await pagina.getByLabel('Hoe heet deze partij?').fill(PARTNER);
    await pagina.getByLabel('Waarom is dit nodig?').fill(WAAROM);
    expect(await pagina.getByRole('checkbox', { name: 'Documenten' }).isChecked()).toBe(false);
    await pagina.getByText(`Mag Basisschool De Wilgentuin met ${PARTNER} afspreken`).waitFor();
    await ib.bekijk('toestemming-vragen');
    await pagina.getByRole('button', { name: 'Vraag versturen' }).click();
    await kaart(ib, PARTNER).getByText('Wacht op antwoord').first().waitFor();
    await ib.bekijk('toestemmingen-school');
  });

  it('TOE-2 zonder toestemming die geldt, kan de ib niet met de partner delen', async () => {
    const { pagina } = ib;
    await ib.ga(`${kind}/delen`);
    await pagina.getByRole('radio', { name: /^Toestemming/ }).check();
    await pagina.getByText('Er is nog geen toestemming die geldt').waitFor();
    await ib.bekijk('delen-zonder-toestemming');
  });

  it('TOE-1 de moeder leest in gewone woorden wat er wordt gevraagd, en zegt ja', async () => {
    await moeder.ga(`${kind}/toestemmingen`);
    const vraag = kaart(moeder, PARTNER);
    await vraag.getByText(WAAROM).waitFor();
    await vraag.getByText('Wat uw kind nodig heeft').waitFor();
    await moeder.bekijk('toestemming-gevraagd');
    await vraag.getByRole('button', { name: 'Ja, ik geef toestemming' }).click();
    await vraag.getByRole('button', { name: 'Toestemming intrekken' }).waitFor();
    await moeder.bekijk('toestemming-gegeven');
  });

  it('TOE-2 de ib loopt de vragen langs, ziet wat de ontvanger ziet, en deelt', async () => {
    const { pagina } = ib;
    await ib.ga(`${kind}/delen`);
    await pagina.getByRole('button', { name: 'Delen', exact: true }).click();
    await pagina.getByText('Kies met wie u deelt.').first().waitFor();
    await zoekKeuze(pagina, { label: /Met wie deelt u/, typ: 'Ilona', kies: 'Ilona Özdemir' });
    await pagina.getByRole('radio', { name: PARTNER }).check();
    await pagina.getByLabel('Waarom heeft de ontvanger dit nodig?').fill(NOODZAAK);
    await typDag(pagina, 'Op welke dag hoorden de ouders het?', VANDAAG);
    await pagina.getByLabel('Hoe hoorden zij het?').fill('In een gesprek op school.');
    await pagina.getByLabel('Hoe weet u dat dit de goede persoon is?').fill('Wij kennen elkaar van het overleg.');
    await pagina.getByRole('button', { name: 'Bekijk wat de ontvanger ziet' }).click();
    await pagina.getByText('Precies dit ziet de ontvanger:').waitFor();
    await ib.bekijk('delen');
    await pagina.getByRole('button', { name: 'Delen', exact: true }).click();
    await pagina.getByText('Het is gedeeld').waitFor();
    await ib.bekijk('gedeeld');
    await pagina.getByRole('link', { name: 'Naar wat is gedeeld' }).click();
    await kaart(ib, 'Ilona Özdemir').getByText('Loopt').waitFor();
    await ib.bekijk('delingen-school');
  });

  it('TOE-2 de partner logt in en leest alleen wat is gekozen', async () => {
    const { pagina } = partner;
    await partner.ga('/gedeeld');
    await partner.bekijk('gedeeld-met-mij');
    await pagina.getByRole('link', { name: /Emir/ }).click();
    await pagina.getByText(NOODZAAK).waitFor();
    await pagina.getByRole('heading', { name: 'Wat de leerling nodig heeft' }).waitFor();
    expect(await pagina.getByRole('heading', { name: 'Verslagen van de school' }).count()).toBe(0);
    gedeeld = new URL(pagina.url()).pathname;
    await partner.bekijk('gedeeld-gelezen');
    await partner.ga(kind);
    await pagina.getByText('Dit scherm is niet voor uw rol').waitFor();
  });

  it('TOE-4 de moeder ziet met wie is gedeeld, en wie het las', async () => {
    const { pagina } = moeder;
    await moeder.ga(`${kind}/delingen`);
    await kaart(moeder, 'Ilona Özdemir').getByText(NOODZAAK).waitFor();
    await moeder.bekijk('delingen-ouder');
    await moeder.ga(`${kind}/logboek`);
    const regel = pagina.getByRole('listitem').filter({ hasText: 'Ilona Özdemir' }).first();
    await regel.getByText(PARTNER).first().waitFor();
    await moeder.bekijk('wie-las-wat');
  });

  it('TOE-1 de moeder trekt in, en de partner ziet meteen niets meer', async () => {
    const { pagina } = moeder;
    await partner.ga(gedeeld);
    await partner.pagina.getByText(NOODZAAK).waitFor();
    await moeder.ga(`${kind}/toestemmingen`);
    await kaart(moeder, PARTNER).getByRole('button', { name: 'Toestemming intrekken' }).click();
    await moeder.bekijk('toestemming-intrekken');
    await pagina.getByRole('dialog').getByRole('button', { name: 'Toestemming intrekken' }).click();
    await kaart(moeder, PARTNER).getByText('Ingetrokken').first().waitFor();

    await partner.pagina.reload();
    await partner.pagina.getByText('Dit wordt niet (meer) met u gedeeld').waitFor();
    await partner.bekijk('gedeeld-gestopt');
    await partner.ga('/gedeeld');
    expect(await partner.pagina.getByRole('link', { name: /Emir/ }).count()).toBe(0);
    await ib.ga(`${kind}/delingen`);
    await ib.pagina.getByRole('heading', { name: 'Eerder gedeeld' }).waitFor();
    await ib.bekijk('delingen-gestopt');
  });
});

describe('delen met iemand zonder account', () => {
  it('TOE-2 de link komt per e-mail, de code langs een andere weg; een foute code opent niets', async () => {
    const [ib, moeder] = await Promise.all([als(/Marieke Brouwer/), als(/Hülya Kaya/)]);
    const { pagina } = ib;
    const kind = await zoekKind(moeder, 'Emir');
    await moeder.ga(`${kind}/toestemmingen/nieuw`);
    const geeft = moeder.pagina;
    await geeft.getByRole('radio', { name: 'Laten meedenken' }).check();
    await geeft.getByLabel('Welke school').selectOption({ label: 'Basisschool De Wilgentuin' });
    await geeft.getByLabel('Wat voor partij is het?').selectOption('deskundige');
    await geeft.getByLabel('Hoe heet deze partij?').fill(GEEN_ACCOUNT);
    await geeft.getByLabel('Waarom is dit nodig?').fill('Zij kent Emir al van de peuterspeelzaal.');
    await moeder.bekijk('toestemming-zelf-geven');
    await geeft.getByRole('button', { name: 'Ja, ik geef toestemming' }).click();
    await kaart(moeder, GEEN_ACCOUNT).getByRole('button', { name: 'Toestemming intrekken' }).waitFor();

    await ib.ga(`${kind}/delen`);
    await pagina.getByRole('radio', { name: 'Met een link en een code' }).check();
    await pagina.getByLabel('Naam van de ontvanger').fill('Wilma de Brug');
    await pagina.getByLabel('E-mailadres').fill('wilma@debrug.example');
    await pagina.getByRole('radio', { name: GEEN_ACCOUNT }).check();
    await pagina.getByLabel('Waarom heeft de ontvanger dit nodig?').fill('Om mee te denken over de start.');
    await typDag(pagina, 'Op welke dag hoorden de ouders het?', plusDagen(VANDAAG, -1));
    await pagina.getByLabel('Hoe hoorden zij het?').fill('Via de telefoon.');
    await pagina.getByLabel('Hoe weet u dat dit de goede persoon is?').fill('Gebeld via het nummer op de website.');
    await pagina.getByRole('button', { name: 'Delen', exact: true }).click();
    await pagina.getByText('Geef deze code door via de telefoon').waitFor();
    const code = ((await pagina.locator('.deling-code').textContent()) ?? '').trim();
    expect(code).toMatch(/^\d{4} \d{4}$/);
    await ib.bekijk('gedeeld-met-code');

    await pagina.getByRole('link', { name: 'uw eigen berichten' }).click();
    const link = pagina.locator('a[href*="/deel/"]').first();
    await link.waitFor();
    expect(await pagina.locator('main').textContent()).not.toContain('Emir');
    const ontvanger = await als(undefined);
    await ontvanger.ga((await link.getAttribute('href')) ?? '');
    const leest = ontvanger.pagina;
    const probeer = async (cijfers: string) => {
      await leest.getByRole('textbox', { name: 'Code' }).fill(cijfers);
      await leest.getByRole('button', { name: 'Openen' }).click();
    };
    await probeer(code === '0000 0000' ? '1111 1111' : '0000 0000');
    await leest.getByText('Dat klopt niet').waitFor();
    expect(await leest.locator('main').textContent()).not.toContain('Emir');
    await ontvanger.bekijk('link-foute-code');
    await probeer(code);
    await leest.getByRole('heading', { level: 1, name: /Emir/ }).waitFor();
    await ontvanger.bekijk('link-geopend');
    await leest.reload();
    await leest.getByRole('textbox', { name: 'Code' }).waitFor();
    await Promise.all([ib, moeder, ontvanger].map(({ context }) => context.close()));
  });
});
