import { type Datum, plusDagen, verschilInDagen } from '../../../kern/tijd/datum.ts';
import { isVrijeDag } from '../../../kern/tijd/feestdagen.ts';
import { berekenLaatsteDag, type Termijn } from '../../../kern/tijd/termijn.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { vindLaatste } from './stand.ts';
import type { Handeling } from './toestand.ts';

/** The kind under which the term of the SWV stands on the worklists. */
export const BESLISTERMIJN = 'beslissing-arrangement';

/** A time in which the term stood still: open while the school has not answered. */
export interface Stilstand {
  readonly van: Datum;
  readonly tot: Datum | undefined;
}

/** ARR-2 · Every time that the term stood still, in order (Awb 4:15). */
export function vindStilstanden(handelingen: readonly Handeling[]): readonly Stilstand[] {
  const stilstanden: Stilstand[] = [];
  for (const { soort, dag } of handelingen) {
    const open = stilstanden.at(-1);
    if (soort === 'aanvulling_gevraagd') stilstanden.push({ van: dag, tot: undefined });
    if (soort === 'aangevuld' && open !== undefined && open.tot === undefined)
      stilstanden[stilstanden.length - 1] = { van: open.van, tot: dag };
  }
  return stilstanden;
}

/**
 * ARR-2 · The term for the SWV to decide, in the weeks that the ondersteuningsplan gave on the day of the request (Awb 4:13). It stands
 * still from the day on which more is asked until the day on which that came. Undefined before the request and while it stands still.
 */
export function berekenBeslistermijn(handelingen: readonly Handeling[]): Termijn | undefined {
  const ingediend = vindLaatste(handelingen, 'ingediend');
  if (ingediend === undefined) return undefined;
  const stilstanden = vindStilstanden(handelingen);
  if (stilstanden.some(({ tot }) => tot === undefined)) return undefined;
  const stil = stilstanden.reduce((som, { van, tot }) => som + (tot === undefined ? 0 : verschilInDagen(van, tot)), 0);
  const zonder = berekenLaatsteDag(ingediend.dag, { soort: 'weken', aantal: ingediend.weken });
  const wettelijkeLaatsteDag = plusDagen(zonder.wettelijkeLaatsteDag, stil);
  let laatsteDag = stil === 0 ? zonder.laatsteDag : wettelijkeLaatsteDag;
  while (isVrijeDag(laatsteDag)) laatsteDag = plusDagen(laatsteDag, 1);
  return {
    soort: BESLISTERMIJN,
    naam: 'Beslissing op de aanvraag voor een arrangement',
    start: ingediend.dag,
    wettelijkeLaatsteDag,
    laatsteDag,
    ...(stil === 0 && zonder.verschovenOm !== undefined && { verschovenOm: zonder.verschovenOm }),
    bron: bron('ARR-2', 'Awb-4:13'),
    wie: 'samenwerkingsverband',
    bijVerstrijken: 'Het samenwerkingsverband is te laat. De school kan het herinneren en vragen wanneer het beslist.',
  };
}
