import { describe, expect, it } from 'vitest';
import { type Bezoeker, metBrowser } from './browser.ts';

const { als } = metBrowser();
const EERSTE = /stelde een besluit voor dat een collega neemt/;
const TWEEDE = /Tweede beoordelaar toelaatbaarheid primair onderwijs/;
const NUMMER = /PO9901-\d{4}-\d{5}/;

/** Opens the first request of this kind that is ready for a proposal; gives the name of the pupil. */
async function openKlaar({ pagina, ga, rust }: Bezoeker, soort: string): Promise<string> {
  await ga(`/swv/tlv?stand=voorstellen&soort=${soort}`);
  const eerste = pagina.getByRole('rowheader').getByRole('link').first();
  const naam = (await eerste.textContent()) ?? '';
  await eerste.click();
  await pagina.getByRole('heading', { level: 1, name: naam }).waitFor();
  await rust();
  return naam;
}

/** The second person takes the decision that lies there about this pupil. */
async function besluit(naam: string): Promise<Bezoeker> {
  const tweede = await als(TWEEDE);
  const { pagina } = tweede;
  await tweede.ga('/swv/tlv?stand=tweede');
  await pagina.getByRole('link', { name: naam }).click();
  await pagina.getByRole('button', { name: 'Besluit nemen' }).click();
  const dialoog = pagina.getByRole('dialog');
  await dialoog.getByText('Met uw besluit krijgen de school en de ouders de brief.').waitFor();
  await dialoog.getByRole('button', { name: 'Besluit nemen' }).click();
  await pagina.getByRole('heading', { name: NUMMER }).waitFor();
  return tweede;
}

describe('het samenwerkingsverband beslist over toelaatbaarheid', () => {
  it('TLV-9 TLV-10 de wachtrij staat op termijn; het register telt wat loopt en wat dat kost', async () => {
    const eerste = await als(EERSTE);
    await eerste.ga('/swv/tlv');
    await eerste.bekijk('tlv-wachtrij');
    await eerste.ga('/swv/tlv/register');
    await eerste.pagina.getByText(NUMMER).first().waitFor();
    await eerste.bekijk('tlv-register');
    await eerste.context.close();
  });

  it('TLV-5 een leerling met een ernstige meervoudige beperking krijgt een verklaring voor de hele schoolperiode', async () => {
    const eerste = await als(EERSTE);
    const { pagina } = eerste;
    const naam = await openKlaar(eerste, 'SO');
    await pagina.getByRole('button', { name: 'Besluit voorstellen' }).click();
    const dialoog = pagina.getByRole('dialog');
    await dialoog.getByLabel('Toekennen').check();
    await dialoog.getByLabel('3: hoog').check();
    await dialoog.getByLabel('Geldt voor de hele schoolperiode').check();
    expect(await dialoog.getByLabel('Voorwaarden om terug te keren naar een gewone school').count()).toBe(0);
    await dialoog
      .getByLabel('Motivering')
      .fill('De leerling heeft een ernstige meervoudige beperking en houdt deze ondersteuning altijd nodig.');
    await eerste.bekijk('tlv-voorstel-hele-schoolperiode');
    await dialoog.getByRole('button', { name: 'Besluit voorstellen' }).click();
    await pagina.getByText('zodat twee mensen ernaar kijken').waitFor();
    await eerste.context.close();

    const tweede = await besluit(naam);
    await tweede.pagina.getByText('(hele schoolperiode)').first().waitFor();
    await tweede.context.close();
  });
});
