import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { isVoorGpo, type Onderwerp } from './onderwerpen.ts';
import type { Geschilstand } from './stappen.ts';
import { TREDE, TREDEN, type Trede } from './treden.ts';

const BRON = bron('GES-1', 'WPO-43');

/**
 * GES-1 · Why a difference may not go to this rung; empty when it may. One never has to take every rung: the steunpunt and the consulent
 * are a help and no duty, the board may be asked at once, also after them, and the GPO directly (Verbeteraanpak 6.4, Handreiking 3.4).
 * A rung where it was already is not gone back to: a talk there can always be recorded. After the GPO comes no other rung.
 */
export function bezwarenTegenTrede(naar: Trede, stand: Geschilstand, onderwerp: Onderwerp): readonly Reden[] {
  if (stand.toestand !== 'loopt')
    return [
      {
        code: 'geschil-voorbij',
        zin: 'Dit verschil is afgesloten. Begin een nieuw verschil als het opnieuw speelt.',
        bron: BRON,
        veld: 'naar',
      },
    ];
  if (stand.geweest.includes(naar))
    return [
      {
        code: 'trede-geweest',
        zin: `${TREDE[naar].naam}: daar is dit verschil al geweest. U kunt wel een gesprek vastleggen.`,
        bron: BRON,
        veld: 'naar',
      },
    ];
  if (stand.trede === 'gpo')
    return [
      {
        code: 'na-gpo',
        zin: 'Na de geschillencommissie is er geen andere trede. Wacht op het oordeel en het antwoord van het bestuur.',
        bron: bron('GES-2', 'WPO-43'),
        veld: 'naar',
      },
    ];
  if (naar === 'school' || (naar === 'schoolleider' && stand.trede !== 'school'))
    return [
      {
        code: 'trede-omlaag',
        zin: 'Een verschil gaat niet terug naar een lagere trede. Leg een gesprek vast als u opnieuw met de school praat.',
        bron: BRON,
        veld: 'naar',
      },
    ];
  if (naar === 'gpo' && !isVoorGpo(onderwerp))
    return [
      {
        code: 'niet-voor-gpo',
        zin: 'De geschillencommissie oordeelt alleen over toelating, verwijdering en het ontwikkelingsperspectief. Kies een andere trede; het steunpunt kan u helpen.',
        bron: bron('GES-2', 'WPO-43'),
        veld: 'naar',
      },
    ];
  return [];
}

export interface Tredekeuze {
  readonly trede: Trede;
  readonly mag: boolean;
  readonly redenen: readonly Reden[];
}

/** GES-1 · Every rung with whether one may go there now. */
export function welkeTreden(stand: Geschilstand, onderwerp: Onderwerp): readonly Tredekeuze[] {
  return TREDEN.map((trede) => {
    const redenen = bezwarenTegenTrede(trede, stand, onderwerp);
    return { trede, mag: redenen.length === 0, redenen };
  });
}

/** GES-1 · The next rung: the lowest one that is open, above the present one when there is one. */
export function volgendeTrede(stand: Geschilstand, onderwerp: Onderwerp): Trede | undefined {
  const open = welkeTreden(stand, onderwerp)
    .filter(({ mag }) => mag)
    .map(({ trede }) => trede);
  return open.find((trede) => TREDEN.indexOf(trede) > TREDEN.indexOf(stand.trede)) ?? open[0];
}
