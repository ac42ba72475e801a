import type { Locator, Page } from 'playwright-core';

/** Types a day (`31-12-2026`) into the date field with this label, as a person does: part after part. */
export async function typDag(waar: Page | Locator, label: string | RegExp, dag: string): Promise<void> {
  const veld = waar.getByRole('group', { name: label });
  await veld.getByRole('spinbutton').first().click();
  await veld.getByRole('spinbutton').first().pressSequentially(dag.replaceAll('-', ''));
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
