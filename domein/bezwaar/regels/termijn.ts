import { type Datum, plusDagen, verschilInDagen } from '../../../kern/tijd/datum.ts';
import { isVrijeDag } from '../../../kern/tijd/feestdagen.ts';
import { berekenLaatsteDag, type Termijn } from '../../../kern/tijd/termijn.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import type { Bezwaarhandeling } from './handeling.ts';

export const BEZWAARBESLISSING = 'beslissing-bezwaar';
/** Awb 7:10: six weeks, twelve when a committee advises; once six more. */
const WEKEN = { zonder: 6, met: 12, verlenging: 6 } as const;

export interface Stilstand {
  readonly van: Datum;
  readonly tot: Datum | undefined;
}

/**
 * TLV-8, Awb 7:10 lid 2 · When the term stood still: from the day on which more was asked, until it came or the day for it passed. Open
 * while both lie ahead.
 */
export function vindStilstanden(handelingen: readonly Bezwaarhandeling[], vandaag: Datum): readonly Stilstand[] {
  const stilstanden: Stilstand[] = [];
  let uiterlijk: Datum | undefined;
  const sluit = (tot: Datum) => {
    const open = stilstanden.at(-1);
    if (open !== undefined && open.tot === undefined)
      stilstanden[stilstanden.length - 1] = {
        van: open.van,
        tot: uiterlijk !== undefined && uiterlijk < tot ? uiterlijk : tot,
      };
  };
  for (const handeling of handelingen) {
    if (handeling.soort === 'aanvulling_gevraagd') {
      sluit(handeling.dag);
      stilstanden.push({ van: handeling.dag, tot: undefined });
      uiterlijk = handeling.uiterlijk;
    } else if (handeling.soort === 'aangevuld') sluit(handeling.dag);
  }
  if (uiterlijk !== undefined && uiterlijk < vandaag) sluit(vandaag);
  return stilstanden;
}

/**
 * TLV-8 · The term to decide on an objection: six weeks, twelve once the committee is named (Awb 7:10, 7:13), counted from the day after
 * the term to object ended, also when the objection came sooner or later. Once six weeks longer. Undefined while it stands still.
 */
export function bepaalBezwaartermijn(
  handelingen: readonly Bezwaarhandeling[],
  bezwaarTot: Datum,
  vandaag: Datum,
): Termijn | undefined {
  const stilstanden = vindStilstanden(handelingen, vandaag);
  if (stilstanden.some(({ tot }) => tot === undefined)) return undefined;
  const heeft = (soort: Bezwaarhandeling['soort']) => handelingen.some((handeling) => handeling.soort === soort);
  const weken = heeft('commissie') ? WEKEN.met : WEKEN.zonder;
  const einde = berekenLaatsteDag(bezwaarTot, { soort: 'weken', aantal: weken });
  const stil = stilstanden.reduce((som, { van, tot }) => som + (tot === undefined ? 0 : verschilInDagen(van, tot)), 0);
  const erbij = stil + (heeft('verlengd') ? WEKEN.verlenging * 7 : 0);
  const wettelijk = plusDagen(einde.wettelijkeLaatsteDag, erbij);
  let laatsteDag = erbij === 0 ? einde.laatsteDag : wettelijk;
  while (isVrijeDag(laatsteDag)) laatsteDag = plusDagen(laatsteDag, 1);
  return {
    soort: BEZWAARBESLISSING,
    naam: 'Beslissing op bezwaar',
    start: bezwaarTot,
    wettelijkeLaatsteDag: wettelijk,
    laatsteDag,
    ...(erbij === 0 && einde.verschovenOm !== undefined && { verschovenOm: einde.verschovenOm }),
    bron: bron('TLV-8', 'Awb-7:10'),
    wie: 'samenwerkingsverband',
    bijVerstrijken:
      'Na die dag is het samenwerkingsverband te laat. Wie bezwaar maakte, kan het dan in gebreke stellen.',
  };
}
