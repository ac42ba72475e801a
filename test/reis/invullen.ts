import type { Locator, Page } from 'playwright-core';
import { type Datum, datumInNederland } from '../../kern/tijd/datum.ts';
import type { Bezoeker } from './browser.ts';

/** The day that screens and server call today. */
export const VANDAAG = datumInNederland(Date.now());

/** Types a day into the date field with this label, as a person does: first the day, then month and year. */
export async function typDag(waar: Page | Locator, label: string | RegExp, dag: Datum): Promise<void> {
  const eerste = waar.getByRole('group', { name: label }).getByRole('spinbutton').first();
  await eerste.click();
  await eerste.pressSequentially(dag.split('-').reverse().join(''));
}

/** Types a word into the search field with this label, and with arrow and Enter takes the option with this name. */
export async function zoekKeuze(
  waar: Page | Locator,
  { label, typ, kies }: { readonly label: string | RegExp; readonly typ: string; readonly kies: string },
): Promise<void> {
  const veld = waar.getByRole('combobox', { name: label });
  // Letter by letter: the list closes when the page scrolls to the field, and the next letter opens it again.
  await veld.click();
  await veld.pressSequentially(typ);
  const optie = veld.page().getByRole('option', { name: kies });
  await optie.waitFor();
  const id = await optie.getAttribute('id');
  do await veld.press('ArrowDown');
  while ((await veld.getAttribute('aria-activedescendant')) !== id);
  await veld.press('Enter');
}

/** Goes with Tab until the element with this text or label has the focus; fails when it cannot be reached that way. */
export async function tabNaar(pagina: Page, naam: string, hoogstens = 40): Promise<void> {
  for (let i = 0; i < hoogstens; i++) {
    await pagina.keyboard.press('Tab');
    const hier = await pagina.evaluate(() => {
      const element = document.activeElement;
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return [...labels, element].map((deel) => deel?.textContent?.trim() ?? '').join(' ');
    });
    if (hier.includes(naam)) return;
  }
  throw new Error(`Met ${hoogstens} keer Tab kwam «${naam}» niet aan de beurt`);
}

/** The address of the dossier of the child with this first name, as its parent finds it. */
export async function zoekKind({ pagina, ga }: Pick<Bezoeker, 'pagina' | 'ga'>, roepnaam: string): Promise<string> {
  await ga('/kinderen');
  const kind = pagina.locator('section').filter({ has: pagina.getByRole('heading', { name: roepnaam }) });
  await kind.getByRole('link', { name: 'Naar het dossier' }).click();
  await pagina.getByRole('heading', { level: 1, name: roepnaam }).waitFor();
  return new URL(pagina.url()).pathname;
}
