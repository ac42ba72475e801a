import { describe, expect, it } from 'vitest';
import type { Leerlingen } from '../../domein/dossier/contract.ts';
import type { Toestemmingen } from '../../domein/toestemming/contract.ts';
import { type Bezoeker, metBrowser } from './browser.ts';

const { als } = metBrowser();
const FORMULIER = {
  name: 'formulier.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n%reis\n%%EOF\n'),
};

/** The pupil whose parents differ about a consent, and the parent who is against. */
async function zoekVerschil({ pagina }: Bezoeker): Promise<{ leerling: string; tegen: string; partij: string }> {
  const lees = async <T>(pad: string) => (await (await pagina.request.get(`/api/v1${pad}`)).json()) as T;
  for (let bladzijde = 1; ; bladzijde++) {
    const { leerlingen } = await lees<Leerlingen>(`/leerlingen?pagina=${bladzijde}`);
    if (leerlingen.length === 0) throw new Error('Bij geen enkele leerling verschillen de ouders');
    for (const { id } of leerlingen) {
      const { toestemmingen } = await lees<Toestemmingen>(`/leerlingen/${id}/toestemmingen`);
      const vraag = toestemmingen.find(({ stand }) => stand.soort === 'ouders_verschillen');
      const tegen = vraag?.antwoorden.find(({ antwoord }) => antwoord === 'geweigerd');
      if (vraag && tegen) return { leerling: id, tegen: tegen.naam, partij: vraag.partij };
    }
  }
}

describe('toestemming van twee ouders', () => {
  it('TOE-1 zolang ouders verschillen mag het niet; een later ja op papier legt de school vast met het formulier', async () => {
    const ib = await als(/Marieke Brouwer/);
    const { pagina } = ib;
    const { leerling, tegen, partij } = await zoekVerschil(ib);
    await ib.ga(`/leerlingen/${leerling}/toestemmingen`);
    const kaart = pagina.getByRole('article').filter({ hasText: partij });
    await kaart.getByText('ouders verschillen', { exact: true }).waitFor();
    await ib.bekijk('ouders-verschillen');
    await ib.ga(`/leerlingen/${leerling}/delen`);
    await pagina.getByRole('radio', { name: /^Toestemming/ }).check();
    expect(await pagina.getByRole('radio', { name: partij, disabled: false }).count()).toBe(0);

    await ib.ga(`/leerlingen/${leerling}/toestemmingen`);
    await kaart.getByRole('button', { name: 'Antwoord vastleggen' }).click();
    const venster = pagina.getByRole('dialog');
    await venster.getByRole('radio', { name: tegen }).check();
    await venster.getByRole('radio', { name: 'Ja, toestemming' }).check();
    await venster.getByRole('radio', { name: 'Op een ondertekend formulier' }).check();
    await venster.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await venster.getByText('Voeg het ondertekende formulier toe.').first().waitFor();
    await venster.getByLabel('Formulier of mail als bestand').setInputFiles(FORMULIER);
    await ib.bekijk('antwoord-vastleggen');
    await venster.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await kaart.getByText('toestemming gegeven', { exact: true }).waitFor();
    await ib.bekijk('beide-ouders-ja');
    await ib.context.close();
  });
});
