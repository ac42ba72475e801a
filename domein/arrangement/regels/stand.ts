import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Handeling, Handelingsoort, Toestand } from './toestand.ts';

type Van<S extends Handelingsoort> = Extract<Handeling, { soort: S }>;

/** ARR-3 · The last answer of each parent on the request as it stands now: a change asks everybody again. */
export function vindHandtekeningen(
  handelingen: readonly Handeling[],
): ReadonlyMap<string, Van<'getekend'> | Van<'niet_getekend'>> {
  const antwoorden = new Map<string, Van<'getekend'> | Van<'niet_getekend'>>();
  for (const handeling of handelingen) {
    if (handeling.soort === 'gewijzigd') antwoorden.clear();
    if (handeling.soort === 'getekend' || handeling.soort === 'niet_getekend')
      antwoorden.set(handeling.persoon, handeling);
  }
  return antwoorden;
}

/** ARR-2 · The proposal that waits for a second person; undefined when there is none. */
export function vindVoorstel(handelingen: readonly Handeling[]): Van<'voorgesteld'> | undefined {
  const laatste = handelingen.findLast(({ soort }) =>
    ['voorgesteld', 'voorstel_teruggegeven', 'aanvulling_gevraagd', 'besloten', 'ingetrokken'].includes(soort),
  );
  return laatste?.soort === 'voorgesteld' ? laatste : undefined;
}

/** The last act of a kind, when there is one. */
export function vindLaatste<S extends Handelingsoort>(handelingen: readonly Handeling[], soort: S): Van<S> | undefined {
  return handelingen.findLast((h): h is Van<S> => h.soort === soort);
}

export interface Looptijd {
  readonly toestand: Toestand;
  readonly van: Datum;
  readonly tot: Datum;
  readonly beeindigdOp: Datum | null;
}

/** The first and last day on which the support is given; both included. */
export function loopt({ toestand, van, tot, beeindigdOp }: Looptijd, vandaag: Datum): boolean {
  if (toestand !== 'toegekend' && toestand !== 'beeindigd') return false;
  return van <= vandaag && vandaag <= (beeindigdOp ?? tot);
}

/** How it stands today, in the words of a screen: a granted arrangement begins, runs, and is over without anybody doing something. */
export function zegStand(looptijd: Looptijd, vandaag: Datum): string {
  switch (looptijd.toestand) {
    case 'toegekend':
      if (vandaag < looptijd.van) return 'Begint later';
      return vandaag > looptijd.tot ? 'Afgelopen, nog afronden' : 'Loopt';
    case 'voorbereiding':
      return 'In voorbereiding';
    case 'geboekt':
      return 'Wacht op bevestiging';
    case 'ingediend':
      return 'Bij het samenwerkingsverband';
    case 'aanvulling':
      return 'Wacht op aanvulling';
    case 'afgewezen':
      return 'Afgewezen';
    case 'ingetrokken':
      return 'Ingetrokken';
    case 'beeindigd':
      return loopt(looptijd, vandaag) ? 'Loopt nog even' : 'Beëindigd';
  }
}
