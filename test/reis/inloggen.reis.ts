import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';

const { als } = metBrowser();

describe('een nieuwkomer kijkt rond', () => {
  it('ziet de voorbeeldaccounts en komt per rol op het eigen beginscherm', async () => {
    const nieuw = await als(undefined);
    await nieuw.ga('/');
    await nieuw.bekijk('inloggen');
    for (const [account, kop] of [
      [/intern begeleider/, 'Werklijst'],
      [/schoolbestuur/, 'Termijnen per school'],
      [/directie/, 'Termijnen per school'],
    ] as const) {
      const iemand = await als(account);
      await iemand.pagina.getByRole('heading', { level: 1, name: kop }).waitFor();
      await iemand.context.close();
    }
  });

  it('na uitloggen laat de terugknop niets meer zien', async () => {
    const ib = await als(/intern begeleider/);
    await ib.pagina.getByRole('heading', { level: 1, name: 'Werklijst' }).waitFor();
    await ib.pagina.locator('.opmaat-persoonmenu summary').click();
    await ib.pagina.getByRole('button', { name: 'Uitloggen' }).click();
    await ib.pagina.getByRole('heading', { level: 1, name: 'Welkom bij Opmaat' }).waitFor();
    await ib.pagina.goBack();
    await ib.pagina.waitForLoadState('networkidle');
    expect(await ib.pagina.getByRole('heading', { level: 1, name: 'Werklijst' }).count()).toBe(0);
  });

  it('een onbekend adres zegt dat in gewone woorden', async () => {
    const nieuw = await als(undefined);
    await nieuw.ga('/bestaat-niet');
    await nieuw.pagina.getByRole('heading', { name: 'Dit adres kennen wij niet' }).waitFor();
    await nieuw.bekijk('onbekend-adres');
  });
});
