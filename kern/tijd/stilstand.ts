import { type Datum, isNa, plusDagen, verschilInDagen, weekdagNaam } from './datum.ts';
import { feestdag, isVrijeDag } from './feestdagen.ts';
import { berekenLaatsteDag, type Duur, isVerschuifbaar, type Termijneinde } from './termijn.ts';

/** A time in which a term to decide stood still; open as long as the other may still answer. */
export interface Stilstand {
  readonly van: Datum;
  readonly tot: Datum | undefined;
}

/** Something that stops the term (a question, with the last day to answer it) or lets it go on. */
export type Stilstandmoment =
  | { readonly soort: 'vraag'; readonly dag: Datum; readonly uiterlijk: Datum }
  | { readonly soort: 'verder'; readonly dag: Datum };

/**
 * Awb 4:15 lid 1 onder a · Every time that the term stood still, in order: from the day of a question until the day on which the answer
 * came, or until the time for it passed unused. An answer after that day does not lengthen it: the term ran again. Without `vandaag` an
 * unanswered question stays open.
 */
export function vindStilstanden(momenten: readonly Stilstandmoment[], vandaag?: Datum): readonly Stilstand[] {
  const stilstanden: Stilstand[] = [];
  let open: { readonly van: Datum; readonly uiterlijk: Datum } | undefined;
  const sluit = (dag: Datum) => {
    if (open !== undefined) stilstanden.push({ van: open.van, tot: isNa(dag, open.uiterlijk) ? open.uiterlijk : dag });
    open = undefined;
  };
  for (const moment of momenten) {
    sluit(moment.dag);
    if (moment.soort === 'vraag') open = { van: moment.dag, uiterlijk: moment.uiterlijk };
  }
  if (open !== undefined && vandaag !== undefined && isNa(vandaag, open.uiterlijk)) sluit(vandaag);
  return open === undefined ? stilstanden : [...stilstanden, { van: open.van, tot: undefined }];
}

/** So many days the term stood still; undefined while it still does. */
export function telStilstand(stilstanden: readonly Stilstand[]): number | undefined {
  let dagen = 0;
  for (const { van, tot } of stilstanden) {
    if (tot === undefined) return undefined;
    dagen += verschilInDagen(van, tot);
  }
  return dagen;
}

/**
 * The last day of a term to which days were added: by standing still, or by an extension. They count on from the end by counting alone;
 * only what comes out is moved off a free day, as far as the Algemene termijnenwet holds for the term.
 */
export function berekenLaterEinde(start: Datum, duur: Duur, dagenErbij: number): Termijneinde {
  const einde = berekenLaatsteDag(start, duur);
  if (dagenErbij === 0) return einde;
  const wettelijkeLaatsteDag = plusDagen(einde.wettelijkeLaatsteDag, dagenErbij);
  if (!isVerschuifbaar(duur) || !isVrijeDag(wettelijkeLaatsteDag))
    return { laatsteDag: wettelijkeLaatsteDag, wettelijkeLaatsteDag };
  let laatsteDag = wettelijkeLaatsteDag;
  while (isVrijeDag(laatsteDag)) laatsteDag = plusDagen(laatsteDag, 1);
  return {
    laatsteDag,
    wettelijkeLaatsteDag,
    verschovenOm: feestdag(wettelijkeLaatsteDag) ?? weekdagNaam(wettelijkeLaatsteDag),
  };
}
