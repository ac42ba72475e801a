import type { Datum } from '../../../kern/tijd/datum.ts';
import { berekenLaterEinde, type Stilstand, telStilstand, vindStilstanden } from '../../../kern/tijd/stilstand.ts';
import type { Termijn } from '../../../kern/tijd/termijn.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import type { TlvHandeling } from './toestand.ts';

/** The kind of the term to decide, on worklists. */
export const BESLISSING_TLV = 'beslissing-tlv';

/** TLV-9 · Every time that the term stood still, in order. Whatever the SWV did next, deciding as well, its question is no longer open. */
export function stilstandenVan(handelingen: readonly TlvHandeling[], vandaag?: Datum): readonly Stilstand[] {
  return vindStilstanden(
    handelingen.map((handeling) =>
      handeling.soort === 'aanvulling_gevraagd'
        ? { soort: 'vraag', dag: handeling.dag, uiterlijk: handeling.uiterlijk }
        : { soort: 'verder', dag: handeling.dag },
    ),
    vandaag,
  );
}

/**
 * TLV-9 · The term to decide, from the day after receipt, in the weeks that held on that day. It stands still from the day on which
 * the SWV asks for more until the day on which that came, or until the time for it passed unused (Awb 4:15), and goes on with as many
 * days. Undefined before receipt and while it stands still. Without `vandaag` an unanswered question stays open.
 */
export function bepaalBeslistermijn(handelingen: readonly TlvHandeling[], vandaag?: Datum): Termijn | undefined {
  const ingediend = handelingen.find(({ soort }) => soort === 'ingediend');
  const stil = telStilstand(stilstandenVan(handelingen, vandaag));
  if (ingediend?.soort !== 'ingediend' || stil === undefined) return undefined;
  return {
    soort: BESLISSING_TLV,
    naam: 'Beslissing op de aanvraag voor een toelaatbaarheidsverklaring',
    start: ingediend.dag,
    ...berekenLaterEinde(ingediend.dag, { soort: 'weken', aantal: ingediend.weken }, stil),
    bron: bron('TLV-9', 'Awb-4:13'),
    wie: 'Het samenwerkingsverband',
    bijVerstrijken: 'Het samenwerkingsverband is te laat. De school en de ouders kunnen het in gebreke stellen.',
  };
}
