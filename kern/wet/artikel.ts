import type { Datum } from '../tijd/datum.ts';

/** One article that Opmaat implements. */
export interface Artikel {
  /** Name of the law. */
  readonly wet: string;
  /** As people cite it: `WPO artikel 40 lid 6`. */
  readonly artikel: string;
  readonly onderwerp: string;
  /** What it says, in one Dutch sentence of our own; no text of the law. */
  readonly kort: string;
  /** From this day at least the article holds with this content; it may be older. */
  readonly geldigVan: Datum;
  /** Last day on which it held, when it was repealed. */
  readonly geldigTot?: Datum;
  /** Where the law can be read. */
  readonly link: string;
}
