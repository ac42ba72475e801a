import type { Datum } from '../../../kern/tijd/datum.ts';
import {
  berekenLaterEinde,
  type Stilstandmoment,
  telStilstand,
  vindStilstanden,
} from '../../../kern/tijd/stilstand.ts';
import type { Termijn } from '../../../kern/tijd/termijn.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { vindLaatste } from './stand.ts';
import type { Handeling } from './toestand.ts';

/** The kind under which the term of the SWV stands on the worklists. */
export const BESLISTERMIJN = 'beslissing-arrangement';

/**
 * ARR-2 · The term for the SWV to decide, in the weeks that the ondersteuningsplan gave on the day of the request (Awb 4:13). It stands
 * still from the day on which more is asked until the day on which that came, or until the time for it passed unused (Awb 4:15).
 * Undefined before the request and while it stands still. Without `vandaag` an unanswered question stays open.
 */
export function berekenBeslistermijn(handelingen: readonly Handeling[], vandaag?: Datum): Termijn | undefined {
  const ingediend = vindLaatste(handelingen, 'ingediend');
  const stil = telStilstand(vindStilstanden(handelingen.flatMap(alsMoment), vandaag));
  if (ingediend === undefined || stil === undefined) return undefined;
  return {
    soort: BESLISTERMIJN,
    naam: 'Beslissing op de aanvraag voor een arrangement',
    start: ingediend.dag,
    ...berekenLaterEinde(ingediend.dag, { soort: 'weken', aantal: ingediend.weken }, stil),
    bron: bron('ARR-2', 'Awb-4:13'),
    wie: 'Het samenwerkingsverband',
    bijVerstrijken: 'Het samenwerkingsverband is te laat. De school kan het herinneren en vragen wanneer het beslist.',
  };
}

function alsMoment(handeling: Handeling): readonly Stilstandmoment[] {
  if (handeling.soort === 'aanvulling_gevraagd')
    return [{ soort: 'vraag', dag: handeling.dag, uiterlijk: handeling.uiterlijk }];
  return handeling.soort === 'aangevuld' ? [{ soort: 'verder', dag: handeling.dag }] : [];
}
