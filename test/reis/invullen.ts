import type { Locator, Page } from 'playwright-core';
import { type Datum, datumInNederland } from '../../kern/tijd/datum.ts';

/** The day that screens and server call today. */
export const VANDAAG = datumInNederland(Date.now());

/** Types a day into the date field with this label, as a person does: first the day, then month and year. */
export async function typDag(waar: Page | Locator, label: string | RegExp, dag: Datum): Promise<void> {
  const eerste = waar.getByRole('group', { name: label }).getByRole('spinbutton').first();
  await eerste.click();
  await eerste.pressSequentially(dag.split('-').reverse().join(''));
}

/** Types a word into the search field with this label and takes the option with this name. */
export async function zoekKeuze(
  waar: Page | Locator,
  { label, typ, kies }: { readonly label: string | RegExp; readonly typ: string; readonly kies: string },
): Promise<void> {
  const veld = waar.getByRole('combobox', { name: label });
  await veld.fill(typ);
  await veld.page().getByRole('option', { name: kies }).click();
}
