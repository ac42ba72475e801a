import type { Datum } from '../../../kern/tijd/datum.ts';
import { maakTermijn, type Termijn } from '../../../kern/tijd/termijn.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import type { Onderwerp } from './onderwerpen.ts';
import type { Stap } from './stappen.ts';

export const GPO_TERMIJN = 'oordeel-gpo';

/** GES-2 · The opinion comes within ten weeks of the request (WPO 43). The Algemene termijnenwet holds for it: not over twelve weeks. */
export function berekenGpoTermijn(gevraagdOp: Datum): Termijn {
  return maakTermijn({
    soort: GPO_TERMIJN,
    naam: 'Oordeel van de geschillencommissie',
    start: gevraagdOp,
    duur: { soort: 'weken', aantal: 10 },
    bron: bron('GES-2', 'WPO-43'),
    wie: 'De Geschillencommissie passend onderwijs',
    bijVerstrijken: 'Is het oordeel er dan nog niet, vraag de commissie dan wanneer het komt.',
  });
}

/** A time in which the term to decide on an objection stands still. */
export interface Stilstand {
  readonly van: Datum;
  /** The day of the opinion; undefined as long as it has not come. */
  readonly tot: Datum | undefined;
  /** When the parents objected with the board, as far as recorded. */
  readonly bezwaarOp: Datum | null;
}

/**
 * GES-2 · While the GPO looks at a refusal or removal, the term of the board to decide on an objection against it stands still, from the
 * request until the opinion (WPO 43). Undefined when nothing was asked, or when there is no such decision.
 */
export function bepaalStilstand(stappen: readonly Stap[], onderwerp: Onderwerp): Stilstand | undefined {
  if (onderwerp !== 'toelating' && onderwerp !== 'verwijdering') return undefined;
  const gevraagd = stappen.find((stap) => stap.soort === 'gpo_gevraagd');
  if (gevraagd?.soort !== 'gpo_gevraagd') return undefined;
  const einde = stappen.find(({ soort }) => soort === 'gpo_oordeel' || soort === 'opgelost' || soort === 'gesloten');
  return { van: gevraagd.dag, tot: einde?.dag, bezwaarOp: gevraagd.bezwaarOp };
}
