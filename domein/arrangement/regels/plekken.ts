import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { ARR_BRON, DAGDELEN, type Dagdeel } from './soorten.ts';

/** Where a pupil is on some half days of the week, from one day up to and including another. */
export interface Plek {
  readonly naam: string;
  readonly plek: string | null;
  readonly dagdelen: readonly Dagdeel[];
  readonly van: Datum;
  readonly tot: Datum;
}

/** ARR-1 · A pupil is in one place at a time: another arrangement elsewhere on the same half days in the same weeks is refused. */
export function beoordeelPlek(nieuw: Plek, anderen: readonly Plek[]): readonly Reden[] {
  if (nieuw.plek === null) return [];
  return anderen.flatMap((ander) => {
    if (ander.plek === null || nieuw.van > ander.tot || ander.van > nieuw.tot) return [];
    const samen = nieuw.dagdelen.filter((dagdeel) => ander.dagdelen.includes(dagdeel));
    if (samen.length === 0) return [];
    const wanneer = samen.map((dagdeel) => DAGDELEN[dagdeel]).join(', ');
    return [
      {
        code: 'twee-plekken',
        zin: `De leerling is op ${wanneer} al bij «${ander.plek}», voor het arrangement «${ander.naam}». Kies andere dagdelen of een andere periode.`,
        bron: ARR_BRON.inhoud,
        veld: 'dagdelen',
      },
    ];
  });
}
