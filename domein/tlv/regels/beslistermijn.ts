import { type Datum, isNa, plusDagen, verschilInDagen, weekdagNaam } from '../../../kern/tijd/datum.ts';
import { feestdag, isVrijeDag } from '../../../kern/tijd/feestdagen.ts';
import { berekenLaatsteDag, type Termijn, type Termijneinde } from '../../../kern/tijd/termijn.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import type { TlvHandeling } from './toestand.ts';

/** A time in which the term stood still; open as long as the school may still answer. */
export interface Stilstand {
  readonly van: Datum;
  readonly tot: Datum | undefined;
}

/** Above twelve weeks a term does not move for a Sunday or holiday (Algemene termijnenwet artikel 4). */
const LANGSTE_VERSCHUIFBARE_WEKEN = 12;

/**
 * TLV-9 · The term to decide, from the day after receipt, in the weeks that held on that day. It stands still from the day on which
 * the SWV asks for more until the day on which that came, or until the time for it passed unused (Awb 4:15), and goes on with as many
 * days. Undefined before receipt and while it stands still. Without `vandaag` an unanswered question stays open.
 */
export function bepaalBeslistermijn(handelingen: readonly TlvHandeling[], vandaag?: Datum): Termijn | undefined {
  const ingediend = handelingen.find(({ soort }) => soort === 'ingediend');
  if (ingediend?.soort !== 'ingediend') return undefined;
  const stilstanden = vindStilstanden(handelingen, vandaag);
  if (stilstanden.some(({ tot }) => tot === undefined)) return undefined;
  const stil = stilstanden.reduce((som, { van, tot }) => som + (tot === undefined ? 0 : verschilInDagen(van, tot)), 0);
  return {
    soort: BESLISSING_TLV,
    naam: 'Beslissing op de aanvraag voor een toelaatbaarheidsverklaring',
    start: ingediend.dag,
    ...berekenEinde(ingediend.dag, ingediend.weken, stil),
    bron: bron('TLV-9', 'Awb-4:13'),
    wie: 'samenwerkingsverband',
    bijVerstrijken: 'Het samenwerkingsverband is te laat. De school en de ouders kunnen het in gebreke stellen.',
  };
}

/** The kind of the term to decide, on worklists. */
export const BESLISSING_TLV = 'beslissing-tlv';

/** The days of standing still count on to the counted end; only what comes out is moved off a free day. */
function berekenEinde(start: Datum, weken: number, stil: number): Termijneinde {
  const einde = berekenLaatsteDag(start, { soort: 'weken', aantal: weken });
  if (stil === 0) return einde;
  const wettelijkeLaatsteDag = plusDagen(einde.wettelijkeLaatsteDag, stil);
  if (weken > LANGSTE_VERSCHUIFBARE_WEKEN || !isVrijeDag(wettelijkeLaatsteDag))
    return { laatsteDag: wettelijkeLaatsteDag, wettelijkeLaatsteDag };
  let laatsteDag = wettelijkeLaatsteDag;
  while (isVrijeDag(laatsteDag)) laatsteDag = plusDagen(laatsteDag, 1);
  return {
    laatsteDag,
    wettelijkeLaatsteDag,
    verschovenOm: feestdag(wettelijkeLaatsteDag) ?? weekdagNaam(wettelijkeLaatsteDag),
  };
}

/**
 * TLV-9 · Every time that the term stood still, in order. An answer that came after its last day does not lengthen it: from that day
 * the term ran again.
 */
export function vindStilstanden(handelingen: readonly TlvHandeling[], vandaag?: Datum): readonly Stilstand[] {
  const stilstanden: Stilstand[] = [];
  let uiterlijk: Datum | undefined;
  const sluit = (tot: Datum) => {
    const open = stilstanden.at(-1);
    if (open !== undefined && open.tot === undefined) stilstanden[stilstanden.length - 1] = { van: open.van, tot };
    uiterlijk = undefined;
  };
  for (const handeling of handelingen) {
    // Whatever the SWV did next, deciding as well, the question is no longer open.
    if (uiterlijk !== undefined) sluit(isNa(handeling.dag, uiterlijk) ? uiterlijk : handeling.dag);
    if (handeling.soort !== 'aanvulling_gevraagd') continue;
    stilstanden.push({ van: handeling.dag, tot: undefined });
    uiterlijk = handeling.uiterlijk;
  }
  if (uiterlijk !== undefined && vandaag !== undefined && isNa(vandaag, uiterlijk)) sluit(uiterlijk);
  return stilstanden;
}
