import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { zoekKind } from './invullen.ts';

const { als } = metBrowser();
const REDEN = 'Emir viel op het plein en wil niet praten. Ik zoek wat hem rustig maakt.';
const VERGIST = 'Het ging om een ander kind dat ook zo heet.';

describe('noodtoegang', () => {
  it('TOE-3 een leraar opent met een reden een dossier van een andere groep, en school en ouders zien het', async () => {
    const moeder = await als(/Hülya Kaya/);
    const kind = await zoekKind(moeder, 'Emir');
    const leraar = await als(/Tom van Dijk/);
    const { pagina } = leraar;
    await leraar.ga(kind);
    await pagina.getByText('Dit bestaat niet, of u mag het niet zien.').waitFor();

    await leraar.ga('/noodtoegang');
    await pagina.getByLabel('Hele naam van de leerling').fill('Emir Kaya');
    await pagina.getByLabel('Wat is er aan de hand?').fill('ziek');
    await pagina.getByRole('button', { name: 'Dossier openen en melden' }).click();
    await pagina
      .getByText(/ten minste 20 tekens wat er aan de hand is/)
      .first()
      .waitFor();
    await leraar.bekijk('noodtoegang-te-kort');
    await pagina.getByLabel('Wat is er aan de hand?').fill(REDEN);
    await pagina.getByRole('button', { name: 'Dossier openen en melden' }).click();
    await pagina.getByRole('heading', { level: 1, name: 'Emir Kaya' }).waitFor();
    await leraar.bekijk('noodtoegang-dossier');
    await leraar.ga('/noodtoegang');
    await pagina.getByText(REDEN).waitFor();
    await leraar.bekijk('noodtoegang-vandaag');

    const leider = await als(/Rachid Benali/);
    await leider.ga('/noodtoegang');
    const regel = leider.pagina.getByRole('row').filter({ hasText: REDEN });
    await regel.getByText('Tom van Dijk').waitFor();
    await leider.bekijk('noodtoegang-school');
    await leider.context.close();

    await moeder.ga(`${kind}/logboek`);
    await moeder.pagina.getByRole('listitem').filter({ hasText: 'Tom van Dijk' }).first().waitFor();
    await moeder.ga('/berichten');
    expect(await moeder.pagina.locator('main').textContent()).not.toMatch(/Emir|plein/);
    await moeder.bekijk('noodtoegang-bericht');
    await Promise.all([moeder, leraar].map(({ context }) => context.close()));
  });

  it('TOE-4 wie het verkeerde kind opende zegt dat meteen, en de ouders lezen het', async () => {
    const moeder = await als(/Hülya Kaya/);
    const kind = await zoekKind(moeder, 'Emir');
    const ib = await als(/Marieke Brouwer/);
    const { pagina } = ib;
    await ib.ga(kind);
    await pagina.getByRole('button', { name: 'Dit is niet het kind dat ik zocht' }).click();
    await pagina.getByLabel('Wat gebeurde er?').fill(VERGIST);
    await ib.bekijk('vergissing');
    await pagina.getByRole('button', { name: 'Vergissing melden' }).click();
    await pagina.waitForURL((adres) => adres.pathname === '/leerlingen');
    await moeder.ga(`${kind}/logboek`);
    await moeder.pagina
      .getByRole('listitem')
      .filter({ hasText: VERGIST })
      .getByText('Dit was een vergissing.')
      .first()
      .waitFor();
    await moeder.bekijk('vergissing-ouder');
    await Promise.all([moeder, ib].map(({ context }) => context.close()));
  });
});
