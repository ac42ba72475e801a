import { describe, expect, it } from 'vitest';
import { type Bezoeker, metBrowser } from './browser.ts';

const { als } = metBrowser();
const menu = async ({ pagina }: Bezoeker, keuze: string | RegExp) => {
  await pagina.locator('.opmaat-persoonmenu summary').click();
  await pagina.locator('.opmaat-persoonmenu__inhoud').getByText(keuze).click();
};
const kop = ({ pagina }: Bezoeker, naam: string | RegExp) => pagina.getByRole('heading', { level: 1, name: naam });

describe('een nieuwkomer kijkt rond', () => {
  it('ziet de voorbeeldaccounts en komt per rol op het eigen beginscherm', async () => {
    const nieuw = await als(undefined);
    await nieuw.ga('/');
    await nieuw.bekijk('inloggen');
    for (const [account, verwacht] of [
      [/intern begeleider/, 'Werklijst'],
      [/schoolbestuur/, 'Termijnen per school'],
      [/directie/, 'Termijnen per school'],
    ] as const) {
      const iemand = await als(account);
      await kop(iemand, verwacht).waitFor();
      await iemand.context.close();
    }
  });

  it('kiest bij de proefaanbieder zelf wie hij is, of stopt', async () => {
    const { pagina, ga, bekijk } = await als(undefined);
    await ga('/');
    await pagina.getByRole('button', { name: 'Inloggen met de proefaanbieder' }).click();
    await pagina.getByRole('link', { name: 'Toch niet inloggen' }).click();
    await pagina.getByText('U stopte met inloggen.').waitFor();
    await bekijk('inloggen-gestopt');
  });

  it('na uitloggen laat de terugknop niets meer zien', async () => {
    const ib = await als(/intern begeleider/);
    await kop(ib, 'Werklijst').waitFor();
    await menu(ib, 'Uitloggen');
    await kop(ib, 'Welkom bij Opmaat').waitFor();
    await ib.pagina.waitForURL((adres) => adres.pathname === '/');
    for (let keer = 0; keer < 2; keer++) {
      await ib.pagina.goBack();
      await kop(ib, 'Welkom bij Opmaat').waitFor();
      expect(await ib.pagina.getByRole('heading', { name: 'Werklijst' }).count()).toBe(0);
    }
  });

  it('een onbekend adres zegt dat in gewone woorden', async () => {
    const nieuw = await als(undefined);
    await nieuw.ga('/bestaat-niet');
    await nieuw.pagina.getByRole('heading', { name: 'Dit adres kennen wij niet' }).waitFor();
    await nieuw.bekijk('onbekend-adres');
  });
});

describe('op een gedeelde computer', () => {
  it('gaat het scherm op slot, en wacht wat iemand typte op diezelfde persoon', async () => {
    const beheer = await als(/beheerder/);
    const { pagina } = beheer;
    await beheer.ga('/mensen?zoek=Femke');
    await pagina.evaluate(() => {
      const van = sessionStorage.getItem('opmaat:van');
      sessionStorage.setItem(`opmaat:concept:${van}:proef`, '{"tekst":"nog niet verstuurd"}');
    });
    await menu(beheer, 'Scherm vergrendelen');
    await kop(beheer, 'Uw scherm is vergrendeld').waitFor();
    expect(await pagina.getByText(/Benali|Mensen/).count()).toBe(0);
    await beheer.bekijk('schermslot');
    const concepten = () =>
      pagina.evaluate(() => Object.keys(sessionStorage).filter((naam) => naam.includes(':concept:')).length);
    await pagina.getByRole('button', { name: 'Inloggen met de proefaanbieder' }).click();
    await kop(beheer, 'Mensen').waitFor();
    expect(new URL(pagina.url()).search).toContain('Femke');
    expect(await concepten()).toBe(1);
    await menu(beheer, 'Scherm vergrendelen');
    await pagina.getByRole('button', { name: 'Ik ben iemand anders' }).click();
    await pagina
      .getByRole('button', { name: /schoolbestuur/ })
      .first()
      .click();
    await kop(beheer, 'Termijnen per school').waitFor();
    expect(await concepten()).toBe(0);
  });
});

describe('wie meer rollen heeft', () => {
  it('wisselt van rol, ziet waar hij is ingelogd, en leest wie wat mag', async () => {
    const iemand = await als(/op twee scholen/);
    const { pagina, bekijk, ga } = iemand;
    await kop(iemand, 'Werklijst').waitFor();
    await menu(iemand, 'Andere rol');
    await kop(iemand, 'Kies uw rol').waitFor();
    await bekijk('rol-kiezen');
    await pagina.getByRole('button', { name: /^Ouder/ }).click();
    await kop(iemand, /aanmeldingen/i).waitFor();
    await menu(iemand, 'Waar ben ik ingelogd');
    await pagina.getByText('hier werkt u nu').waitFor();
    await bekijk('sessies');
    await ga('/rechten');
    await pagina.getByRole('rowheader').first().waitFor();
    await bekijk('rechten');
  });
});

describe('een schoolleider en de mensen van de school', () => {
  it('voegt een leraar toe en beëindigt die rol weer', async () => {
    const leider = await als(/schoolleider/);
    const { pagina, ga, bekijk } = leider;
    await ga('/mensen');
    await pagina.getByRole('button', { name: 'Iemand toevoegen' }).click();
    await pagina.getByRole('textbox', { name: 'Naam', exact: true }).fill('Anouk Reisleraar');
    await pagina.getByRole('textbox', { name: /^E-mailadres/ }).fill('anouk@reis.example');
    await pagina.getByLabel('Rol', { exact: true }).selectOption('leraar');
    await bekijk('mens-toevoegen');
    await pagina.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await pagina.getByText('Vul de groep in, bijvoorbeeld 5A.').first().waitFor();
    await pagina.getByRole('textbox', { name: /^Groep/ }).fill('8B');
    await pagina.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await pagina.getByRole('rowheader', { name: /Anouk Reisleraar/ }).waitFor();
    await bekijk('mensen');
    await pagina.getByRole('button', { name: /Beëindigen.*Anouk Reisleraar/ }).click();
    await pagina.getByRole('button', { name: 'Rol beëindigen' }).click();
    await pagina.getByRole('rowheader', { name: /Anouk Reisleraar/ }).waitFor({ state: 'detached' });
  });
});
