import type { Rodlijst, Rodrij } from '../contract.ts';
import { bepaalRodreden, RODREDENEN, type Rodreden } from '../regels/ontbreekt.ts';
import { bepaalRodstand, volgendeStappen } from '../regels/stand.ts';
import type { Rodplan } from './opslag.ts';

/** The reasons in their order of urgency. */
export const VOLGORDE = Object.keys(RODREDENEN) as readonly Rodreden[];

/** A plan as the list of the school shows it. */
export function toonRodplan(plan: Rodplan): Rodrij {
  const { opp, leerling, naam, nummer, groep, vastgesteldDag, afgeslotenOp, termijnVoorbij, regels, gezien } = plan;
  const stand = bepaalRodstand(regels);
  const waarom = bepaalRodreden({ vastgesteld: vastgesteldDag !== null, termijnVoorbij, stand });
  const { fase, beginOpen, toestand, sinds } = stand;
  return {
    ...{ opp, leerling, naam, nummer, groep, fase, beginOpen, toestand, sinds, waarom, gezien },
    begin: vastgesteldDag,
    einde: afgeslotenOp,
    reden: toestand === 'afgekeurd' ? stand.reden : '',
    stappen: vastgesteldDag === null ? [] : [...volgendeStappen(stand)],
  };
}

/** How often each reason occurs; only those that do. */
export function telRedenen(
  rijen: readonly { readonly waarom: Rodreden; readonly aantal?: number }[],
): Rodlijst['telling'] {
  return VOLGORDE.map((waarom) => ({
    waarom,
    aantal: rijen.reduce((tot, rij) => tot + (rij.waarom === waarom ? (rij.aantal ?? 1) : 0), 0),
  })).filter(({ aantal }) => aantal > 0);
}
