import type { Datum } from '../../../kern/tijd/datum.ts';
import type { KeuzeInvoer, Waarde } from '../contract.ts';
import type { Waardevorm } from '../regels/instellingen.ts';

/** The form, flat: `van`, `plaatsInPlan`, and either `waarde` or a field `rij.…` for each row of the setting. */
export type Invulling = Readonly<Record<string, string | number | null | readonly string[]>>;

/** Name of the field of one row. */
export function rijveld(rij: string): string {
  return `rij.${rij}`;
}

/** The form as it begins: with this value. Amounts are typed in euros. */
export function beginInvulling(vorm: Waardevorm, waarde: unknown, van: string, plaatsInPlan: string): Invulling {
  return { van, plaatsInPlan, ...velden(vorm, waarde) };
}

function velden(vorm: Waardevorm, waarde: unknown): Invulling {
  switch (vorm.soort) {
    case 'getal':
      return { waarde: waarde as number };
    case 'ja_nee':
      return { waarde: waarde === true ? 'ja' : 'nee' };
    case 'tekst':
      return { waarde: waarde as string };
    case 'lijst':
      return { waarde: (waarde as readonly string[]).join('\n') };
    case 'bedragen':
      return perRij(vorm.rijen, waarde, (centen) => (centen as number) / 100);
    case 'regels':
    case 'getallen':
    case 'keuzes':
      return perRij(vorm.rijen, waarde, (een) => een as string | number | readonly string[]);
  }
}

function perRij(
  rijen: Readonly<Record<string, string>>,
  waarde: unknown,
  maak: (een: unknown) => Invulling[string],
): Invulling {
  const bron = waarde as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.keys(rijen).map((rij) => [rijveld(rij), maak(bron[rij])]));
}

/** What is missing, per field. Everything else is judged by the server. */
export function controleer(vorm: Waardevorm, invulling: Invulling): Record<string, string> {
  const fouten: Record<string, string> = {};
  if (invulling.van === '') fouten.van = 'Vul in vanaf welke dag dit geldt.';
  if (String(invulling.plaatsInPlan).trim() === '')
    fouten.plaatsInPlan = 'Vul in waar het ondersteuningsplan dit zegt.';
  for (const [veld, waarde] of Object.entries(invulling)) {
    if (waarde === null) fouten[veld] = vorm.soort === 'bedragen' ? 'Vul een bedrag in, of 0.' : 'Vul een getal in.';
    if (Array.isArray(waarde) && waarde.length === 0) fouten[veld] = 'Kies ten minste één mogelijkheid.';
  }
  if (vorm.soort === 'tekst' && String(invulling.waarde).trim() === '') fouten.waarde = 'Vul een tekst in.';
  return fouten;
}

/** The value as the API takes it. Only for a form without errors of `controleer`. */
export function leesWaarde(vorm: Waardevorm, invulling: Invulling): Waarde {
  switch (vorm.soort) {
    case 'getal':
      return Number(invulling.waarde);
    case 'ja_nee':
      return invulling.waarde === 'ja';
    case 'tekst':
      return String(invulling.waarde).trim();
    case 'lijst':
      return String(invulling.waarde)
        .split('\n')
        .map((regel) => regel.trim())
        .filter((regel) => regel !== '');
    case 'bedragen':
      return uitRijen(vorm.rijen, invulling, (euros) => Math.round(Number(euros) * 100));
    case 'getallen':
      return uitRijen(vorm.rijen, invulling, Number);
    case 'regels':
      return uitRijen(vorm.rijen, invulling, (tekst) => String(tekst).trim());
    case 'keuzes':
      return uitRijen(vorm.rijen, invulling, (gekozen) => [...(gekozen as readonly string[])]);
  }
}

function uitRijen<T>(
  rijen: Readonly<Record<string, string>>,
  invulling: Invulling,
  lees: (een: Invulling[string] | undefined) => T,
): Record<string, T> {
  return Object.fromEntries(Object.keys(rijen).map((rij) => [rij, lees(invulling[rijveld(rij)])]));
}

/** What is sent for a preview and for the choice itself. */
export function alsInvoer(
  { sleutel, volgnummer }: { readonly sleutel: string; readonly volgnummer: number },
  vorm: Waardevorm,
  invulling: Invulling,
): KeuzeInvoer {
  return {
    sleutel,
    volgnummer,
    van: invulling.van as Datum,
    plaatsInPlan: String(invulling.plaatsInPlan).trim(),
    waarde: leesWaarde(vorm, invulling),
  };
}
