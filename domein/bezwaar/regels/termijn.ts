import type { Datum } from '../../../kern/tijd/datum.ts';
import {
  berekenLaterEinde,
  type Stilstand,
  type Stilstandmoment,
  telStilstand,
  vindStilstanden,
} from '../../../kern/tijd/stilstand.ts';
import type { Termijn } from '../../../kern/tijd/termijn.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import type { Bezwaarhandeling } from './handeling.ts';

export const BEZWAARBESLISSING = 'beslissing-bezwaar';
/** Awb 7:10: six weeks, twelve when a committee advises; once six more. */
const WEKEN = { zonder: 6, met: 12, verlenging: 6 } as const;

/** TLV-8, Awb 7:10 lid 2 · When the term stood still: from the day on which more was asked, until it came or the day for it passed. */
export function stilstandenVan(handelingen: readonly Bezwaarhandeling[], vandaag: Datum): readonly Stilstand[] {
  return vindStilstanden(
    handelingen.flatMap((handeling): Stilstandmoment[] => {
      if (handeling.soort === 'aanvulling_gevraagd')
        return [{ soort: 'vraag', dag: handeling.dag, uiterlijk: handeling.uiterlijk }];
      return handeling.soort === 'aangevuld' ? [{ soort: 'verder', dag: handeling.dag }] : [];
    }),
    vandaag,
  );
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
  const stil = telStilstand(stilstandenVan(handelingen, vandaag));
  if (stil === undefined) return undefined;
  const heeft = (soort: Bezwaarhandeling['soort']) => handelingen.some((handeling) => handeling.soort === soort);
  const weken = heeft('commissie') ? WEKEN.met : WEKEN.zonder;
  const erbij = stil + (heeft('verlengd') ? WEKEN.verlenging * 7 : 0);
  return {
    soort: BEZWAARBESLISSING,
    naam: 'Beslissing op bezwaar',
    start: bezwaarTot,
    ...berekenLaterEinde(bezwaarTot, { soort: 'weken', aantal: weken }, erbij),
    bron: bron('TLV-8', 'Awb-7:10'),
    wie: 'Het samenwerkingsverband',
    bijVerstrijken:
      'Na die dag is het samenwerkingsverband te laat. Wie bezwaar maakte, kan het dan met een brief vragen om binnen twee weken te beslissen (een ingebrekestelling).',
  };
}
