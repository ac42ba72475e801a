import type { Rodstand } from './stand.ts';

/** OPP-7 · Why an OPP does not stand in ROD as it should, the most urgent first; `in_orde`: it does. */
export const RODREDENEN = {
  plan_te_laat: 'Geen vastgesteld plan, en de termijn van zes weken is voorbij',
  afgekeurd: 'Afgekeurd door ROD: verbeteren en opnieuw aanleveren',
  aanleveren: 'Nog niet aangeleverd',
  einde_aanleveren: 'Plan is afgesloten: einddatum nog niet aangeleverd',
  wacht: 'Aangeleverd: wacht op bevestiging',
  geen_plan: 'Nog geen vastgesteld plan',
  in_orde: 'Bevestigd',
} as const;
export type Rodreden = keyof typeof RODREDENEN;

/** What is known of a plan, for the list of the school and the counts of the board alike. */
export interface Rodfeiten {
  readonly vastgesteld: boolean;
  /** A term of this plan other than that for evaluation has passed. */
  readonly termijnVoorbij: boolean;
  readonly stand: Pick<Rodstand, 'fase' | 'toestand'>;
}

/** OPP-7 · The one reason that stands in the way first. */
export function bepaalRodreden({ vastgesteld, termijnVoorbij, stand }: Rodfeiten): Rodreden {
  if (!vastgesteld) return termijnVoorbij ? 'plan_te_laat' : 'geen_plan';
  switch (stand.toestand) {
    case 'te_registreren':
      return stand.fase === 'einde' ? 'einde_aanleveren' : 'aanleveren';
    case 'aangeleverd':
      return 'wacht';
    case 'afgekeurd':
      return 'afgekeurd';
    case 'bevestigd':
      return 'in_orde';
  }
}

/** OPP-7 · Special primary schools do not register (RegBRON): every pupil there has an OPP. A location with other education too, does. */
export function registreertInRod(soorten: readonly string[]): boolean {
  return soorten.length === 0 || soorten.some((soort) => soort !== 'SBO');
}
