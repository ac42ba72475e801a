import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDagen } from '../../kern/tijd/datum.ts';
import { type Bezoeker, metBrowser } from './browser.ts';
import { typDag, VANDAAG } from './invullen.ts';

const { als } = metBrowser();
const NUMMER = /PO9901-\d{4}-\d{5}/;
const WAAROM = 'Sofie heeft de hele dag een kleine groep met vaste mensen nodig. Dat kunnen wij niet bieden.';
const ADVIES = 'Ik las het dossier en sprak met de ouders. Een kleine groep past bij wat zij nodig heeft.';
const MAATWERK = 'Esra leert door te doen. Haar ouders, onze mentor en de praktijkschool zien haar daar groeien.';

const blok = ({ pagina }: Bezoeker, kop: string) =>
  pagina.locator('section').filter({ has: pagina.getByRole('heading', { name: kop, exact: true }) });

/** Finds a pupil of the own school by name and goes to the requests about it. */
async function gaNaar({ pagina, ga, rust }: Bezoeker, naam: string): Promise<void> {
  await ga(`/leerlingen?zoek=${naam}`);
  const adres = await pagina.getByRole('link', { name: naam }).first().getAttribute('href');
  await ga(`${adres}/tlv`);
  await rust();
}

describe('van aanvraag tot brief: een plek in het speciaal basisonderwijs', () => {
  let ib: Bezoeker;
  let moeder: Bezoeker;
  let swv: Bezoeker;
  let eerste: Bezoeker;
  let tweede: Bezoeker;
  let collega: Bezoeker;
  let aanvraag: string;
  beforeAll(async () => {
    [ib, moeder, swv, eerste, tweede, collega] = await Promise.all([
      als(/Marieke Brouwer/),
      als(/Moeder van Sofie/),
      als(/Toelaatbaarheid primair onderwijs/),
      als(/Orthopedagoog\. Geeft als eerste/),
      als(/Deskundige\. Geeft advies bij een aanvraag/),
      als(/Tweede beoordelaar toelaatbaarheid primair onderwijs/),
    ]);
  });
  afterAll(() => Promise.all([ib, moeder, swv, eerste, tweede, collega].map(({ context }) => context.close())));

  it('TLV-2 de ib ziet wat er meegaat en wat er nog mist, en kan onvolledig niet versturen', async () => {
    const { pagina } = ib;
    await gaNaar(ib, 'Kuipers');
    await ib.bekijk('tlv-overzicht');
    await pagina.getByRole('link', { name: 'Speciaal basisonderwijs (sbo)' }).click();
    await pagina.getByRole('heading', { name: 'Nog 1 ding nodig' }).waitFor();
    aanvraag = new URL(pagina.url()).pathname;
    await pagina.getByRole('button', { name: /^Versturen naar/ }).click();
    await pagina.getByText('Schrijf waarom uw school dit niet kan bieden').first().waitFor();
    await ib.bekijk('tlv-schrijven');
  });

  it('TLV-1 de moeder leest mee, hoeft niet te tekenen en schrijft haar eigen woorden', async () => {
    const { pagina } = moeder;
    await moeder.ga(aanvraag);
    await pagina.getByText('U hoeft niets te ondertekenen.').waitFor();
    await pagina.getByLabel('Hoe ziet u dit?').fill('Wij staan erachter. Sofie mist haar vriendin wel.');
    await pagina.getByRole('button', { name: 'Erbij zetten' }).click();
    await blok(moeder, 'Dit gaat mee').getByText('Sofie mist haar vriendin wel').waitFor();
    await moeder.bekijk('tlv-ouder');
  });

  it('TLV-2 de ib vult aan en verstuurt; de termijn van het samenwerkingsverband loopt', async () => {
    const { pagina } = ib;
    await ib.ga(aanvraag);
    await pagina.getByLabel('Waarom kan uw school dit niet bieden').fill(WAAROM);
    await pagina.getByRole('heading', { name: 'De aanvraag is volledig' }).waitFor();
    await pagina.getByRole('button', { name: /^Versturen naar/ }).click();
    await pagina.getByText('In behandeling').first().waitFor();
    await pagina.getByText('Uiterlijk').first().waitFor();
    await ib.bekijk('tlv-verstuurd');
  });

  it('TLV-3 het samenwerkingsverband vraagt twee deskundigen', async () => {
    const { pagina } = swv;
    await swv.ga(`/swv${aanvraag}/deskundigen`);
    const eersteBlok = blok(swv, 'Eerste deskundige');
    await eersteBlok.getByRole('radio', { name: /orthopedagoog/ }).check();
    await swv.bekijk('tlv-deskundigen-vragen');
    await eersteBlok.getByRole('button', { name: 'Advies vragen' }).click();
    await eersteBlok.getByText('Uitnodiging intrekken').first().waitFor();
    const tweedeBlok = blok(swv, 'Tweede deskundige');
    await tweedeBlok.getByRole('radio', { name: /jeugdpsycholoog/ }).check();
    await tweedeBlok.getByRole('button', { name: 'Advies vragen' }).click();
    await tweedeBlok.getByText('Uitnodiging intrekken').first().waitFor();
    expect(await pagina.getByText('Uitnodiging intrekken', { exact: true }).count()).toBeGreaterThanOrEqual(2);
  });

  it('TLV-3 beide deskundigen lezen de aanvraag en ondertekenen; het samenwerkingsverband leest het advies', async () => {
    for (const wie of [eerste, tweede]) {
      const { pagina } = wie;
      await wie.ga('/advies');
      await pagina.getByRole('link', { name: 'Sofie Kuipers' }).click();
      await pagina.getByText(WAAROM).waitFor();
      await pagina.getByRole('radio', { name: 'Toelaatbaar', exact: true }).check();
      await pagina.getByLabel('Waarop steunt uw advies?').fill(ADVIES);
      await pagina.getByRole('button', { name: 'Advies ondertekenen' }).click();
      await pagina.getByText('Verklaar dat u niet verbonden bent').first().waitFor();
      await pagina.getByRole('checkbox', { name: /niet verbonden/ }).check();
      if (wie === eerste) await wie.bekijk('advies-schrijven');
      await pagina.getByRole('button', { name: 'Advies ondertekenen' }).click();
      await pagina.getByText('Het advies verandert niet meer').waitFor();
    }
    await swv.ga(`/swv${aanvraag}/deskundigen`);
    await blok(swv, 'Tweede deskundige').getByText(ADVIES).waitFor();
    await swv.bekijk('tlv-adviezen');
    await moeder.ga(aanvraag);
    expect(await moeder.pagina.getByText(ADVIES).count()).toBe(0);
  });

  it('TLV-8 de een stelt een besluit voor, een ander neemt het, met nummer', async () => {
    await swv.ga(`/swv${aanvraag}`);
    await swv.bekijk('tlv-aanvraag-swv');
    const { pagina } = swv;
    await pagina.getByRole('button', { name: 'Besluit voorstellen' }).click();
    const dialoog = pagina.getByRole('dialog');
    await dialoog.getByLabel('Toekennen').check();
    await dialoog.getByRole('button', { name: 'Besluit voorstellen' }).click();
    await pagina.locator('.opmaat-foutoverzicht').waitFor();
    await dialoog
      .getByLabel('Motivering')
      .fill('Beide deskundigen zien dat een kleinere groep nodig is. Wij volgen hen daarin.');
    await dialoog.getByRole('button', { name: 'Besluit voorstellen' }).click();
    await pagina.getByText('Een collega neemt het besluit, zodat twee mensen ernaar kijken.').waitFor();
    expect(await pagina.getByRole('button', { name: 'Besluit nemen' }).isDisabled()).toBe(true);
    await swv.bekijk('tlv-voorgesteld');

    await collega.ga(`/swv${aanvraag}`);
    await collega.pagina.getByRole('button', { name: 'Besluit nemen' }).click();
    const besluiten = collega.pagina.getByRole('dialog');
    await besluiten.getByText('Met uw besluit krijgen de school en de ouders de brief.').waitFor();
    await besluiten.getByRole('button', { name: 'Besluit nemen' }).click();
    await collega.pagina.getByRole('heading', { name: NUMMER }).waitFor();
    await collega.bekijk('tlv-besloten');
  });

  it('TLV-8 de moeder leest het besluit en de adviezen, en opent de brief', async () => {
    const { pagina } = moeder;
    await moeder.ga(aanvraag);
    await pagina.getByText(NUMMER).first().waitFor();
    await pagina
      .getByText(/^Advies van de/)
      .first()
      .click();
    await pagina.getByText(ADVIES).first().waitFor();
    const adres = await pagina
      .getByRole('link', { name: /^Brief met het besluit/ })
      .first()
      .getAttribute('href');
    const brief = await pagina.request.get(adres ?? '');
    expect(brief.headers()['content-type']).toBe('application/pdf');
    expect((await brief.body()).subarray(0, 8).toString()).toBe('%PDF-1.7');
    await moeder.bekijk('tlv-ouder-besluit');
  });
});

describe('praktijkonderwijs en lwoo', () => {
  let ib: Bezoeker;
  beforeAll(async () => {
    ib = await als(/Ondersteuningscoördinator van een school voor voortgezet/);
  });
  afterAll(() => ib.context.close());

  it('TLV-6 een aanvraag volgens de criteria zegt per criterium waarom zij gehaald zijn', async () => {
    await gaNaar(ib, 'Hofman');
    await ib.pagina.getByRole('link', { name: 'Praktijkonderwijs (pro)' }).click();
    await ib.pagina.getByRole('heading', { name: 'Voldoet aan de criteria' }).waitFor();
    await ib.bekijk('tlv-pro');
  });

  it('TLV-7 lwoo met IQ 95: eerst mist het onderzoek, daarna is de aanvraag volledig', async () => {
    const { pagina } = ib;
    await gaNaar(ib, 'Polat');
    await pagina.getByRole('link', { name: 'Leerwegondersteunend onderwijs (lwoo)' }).click();
    await pagina.getByText('bij dit IQ is ook onderzoek').first().waitFor();
    await pagina.getByLabel('Waarom kan uw school dit niet bieden').fill('Esra haalt haar diploma met extra hulp.');
    await pagina.getByLabel('Sociaal-emotioneel probleem').selectOption('faalangst');
    await pagina.getByLabel('Uit welk onderzoek blijkt dat?').fill('SAQI');
    await typDag(pagina, 'Onderzoek van', plusDagen(VANDAAG, -40));
    await pagina.getByRole('heading', { name: 'De aanvraag is volledig' }).waitFor();
    await ib.bekijk('tlv-lwoo');
    await pagina.getByRole('button', { name: /^Versturen naar/ }).click();
    await pagina.getByText('In behandeling').first().waitFor();
  });

  it('TLV-6 praktijkonderwijs langs de maatwerkroute, met motivering van alle betrokkenen', async () => {
    const { pagina } = ib;
    await gaNaar(ib, 'Polat');
    await pagina.getByRole('radio', { name: /^Praktijkonderwijs/ }).check();
    await pagina.getByRole('button', { name: 'Aanvraag beginnen' }).click();
    await pagina
      .getByLabel('Waarom kan uw school dit niet bieden')
      .fill('Leren door te doen lukt op onze school te weinig.');
    await pagina.getByRole('checkbox', { name: /motivering van alle betrokkenen/ }).check();
    for (const wie of ['Ouders', 'Deze school', 'De school waar de leerling heen wil'])
      await pagina.getByRole('checkbox', { name: wie, exact: true }).check();
    await pagina.getByLabel('Waarom vinden zij dat?').fill(MAATWERK);
    await typDag(pagina, 'Wanneer vertelde u dat het plan meegaat?', VANDAAG);
    await typDag(pagina, 'Wanneer vroeg u hoe zij dit zien?', VANDAAG);
    await pagina.getByRole('heading', { name: 'De aanvraag is volledig' }).waitFor();
    await ib.bekijk('tlv-pro-maatwerk');
    await pagina.getByRole('button', { name: /^Versturen naar/ }).click();
    await pagina.getByText('In behandeling').first().waitFor();
  });
});
