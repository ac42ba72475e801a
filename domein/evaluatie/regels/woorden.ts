/** OPP-6: what came of a goal. */
export const UITKOMSTEN = {
  behaald: 'behaald',
  deels: 'deels behaald',
  niet: 'niet behaald',
  vervallen: 'vervallen',
} as const;
export type Doeluitkomst = keyof typeof UITKOMSTEN;

/** OPP-6: the same for a pupil. */
export const UITKOMST_VOOR_LEERLING = {
  behaald: 'gelukt',
  deels: 'voor een deel gelukt',
  niet: 'nog niet gelukt',
  vervallen: 'hoeft niet meer',
} as const satisfies Record<Doeluitkomst, string>;

/** OPP-5: what school and parents decide upon the evaluation. */
export const BESLUITEN = {
  doorgaan: 'het plan gaat door zoals het is',
  bijstellen: 'het plan wordt bijgesteld',
  afsluiten: 'het plan wordt afgesloten',
} as const;
export type Evaluatiebesluit = keyof typeof BESLUITEN;

/** The line for the timeline; parents and pupil read it too, so it tells nothing about goals. */
export function zinOverEvaluatie(metOuders: boolean, besluit: Evaluatiebesluit): string {
  const wie = metOuders ? 'met de ouders' : 'zonder de ouders';
  return `De school evalueerde het ontwikkelingsperspectief ${wie}: ${BESLUITEN[besluit]}.`;
}
