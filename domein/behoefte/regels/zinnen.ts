import type { Behoeftebron } from './behoefte.ts';
import { INTENSITEIT, type Intensiteit } from './domeinen.ts';

const MEESTE_IN_ZIN = 6;

/** A need as a sentence names it: the name of its category (national or local) and how much. */
export interface Genoemd {
  readonly naam: string;
  readonly intensiteit: Intensiteit;
}

/** Who says it, at the start of a sentence. */
export const BRON_IN_ZIN = {
  school: 'De school',
  ouders: 'De ouders',
  leerling: 'De leerling',
} as const satisfies Record<Behoeftebron, string>;

/** What happened to needs. */
export type Behoeftewijziging =
  | { readonly soort: 'beschreven'; readonly behoeften: readonly Genoemd[] }
  | { readonly soort: 'bijgesteld'; readonly oud: Genoemd; readonly nieuw: Genoemd }
  | { readonly soort: 'afgesloten'; readonly behoefte: Genoemd };

/** BEH-1 · The sentence for the timeline; parents read it too. At most six needs are named, the rest is counted. */
export function zinOverWijziging(bron: Behoeftebron, wijziging: Behoeftewijziging): string {
  const wie = BRON_IN_ZIN[bron];
  const beschreef = bron === 'ouders' ? 'beschreven' : 'beschreef';
  switch (wijziging.soort) {
    case 'beschreven': {
      const genoemd = wijziging.behoeften.slice(0, MEESTE_IN_ZIN).map(noem);
      const rest = wijziging.behoeften.length - genoemd.length;
      return `${wie} ${beschreef} wat nodig is: ${genoemd.join(', ')}${rest > 0 ? ` en nog ${rest}` : ''}.`;
    }
    case 'bijgesteld': {
      const { oud, nieuw } = wijziging;
      const stelde = bron === 'ouders' ? 'stelden' : 'stelde';
      if (oud.naam === nieuw.naam && oud.intensiteit !== nieuw.intensiteit) {
        const [was, wordt] = [INTENSITEIT[oud.intensiteit].naam, INTENSITEIT[nieuw.intensiteit].naam];
        return `${wie} ${stelde} bij wat nodig is: ${klein(nieuw.naam)}, van ${was} naar ${wordt}.`;
      }
      return `${wie} ${stelde} bij wat nodig is: ${noem(nieuw)}${oud.naam === nieuw.naam ? '' : `, in plaats van ${noem(oud)}`}.`;
    }
    case 'afgesloten':
      return `${wie} ${bron === 'ouders' ? 'sloten' : 'sloot'} dit af, het is niet meer nodig: ${noem(wijziging.behoefte)}.`;
  }
}

/** The name of a category in the middle of a sentence. */
export function klein(naam: string): string {
  return naam.charAt(0).toLowerCase() + naam.slice(1);
}

function noem({ naam, intensiteit }: Genoemd): string {
  return `${klein(naam)} (${INTENSITEIT[intensiteit].naam})`;
}
