import type { Bron } from '../uitkomst/uitkomst.ts';
import { type Datum, plusDagen, plusJaren, plusMaanden, verschilInDagen, weekdagNaam } from './datum.ts';
import { feestdag, isVrijeDag } from './feestdagen.ts';

/** How long a term runs. Terms in hours have no `Duur`: they are no matter of dates. */
export interface Duur {
  readonly soort: 'dagen' | 'weken' | 'maanden' | 'jaren';
  /** A whole number of at least 1. */
  readonly aantal: number;
}

/** The end of a term, before and after the Algemene termijnenwet. */
export interface Termijneinde {
  /** The last day on which one is in time. */
  readonly laatsteDag: Datum;
  /** The last day by counting alone, before it moved. */
  readonly wettelijkeLaatsteDag: Datum;
  /** Why it moved, in Dutch: `zaterdag`, `Hemelvaartsdag`, `te weinig werkdagen`. */
  readonly verschovenOm?: string;
}

/** A running term with all that a person must know of it. */
export interface Termijn extends Termijneinde {
  /** Stable code in kebab-case, for example `beslissing-aanmelding`. */
  readonly soort: string;
  /** Dutch name for people. */
  readonly naam: string;
  /** The day of the event; the term runs from the day after. */
  readonly start: Datum;
  readonly bron: Bron;
  /** What happens when it passes, a Dutch sentence. */
  readonly bijVerstrijken: string;
  /** Who must act, in Dutch. */
  readonly wie: string;
}

/** How near the end of a term is. */
export type Termijnstand = 'ruim' | 'nadert' | 'vandaag' | 'verstreken';

/** From this many days before the last day a term draws near. */
const NADERT_VANAF = 7;

/** Above these lengths the Algemene termijnenwet does not hold (artikel 4, under a). */
const LANGSTE_VERSCHUIFBARE = { dagen: 90, weken: 12, maanden: 3, jaren: 0 } as const satisfies Record<
  Duur['soort'],
  number
>;

/** Whether an end on a free day moves: not when the term is longer than the Algemene termijnenwet reaches (artikel 4). */
export function isVerschuifbaar({ soort, aantal }: Duur): boolean {
  return aantal <= LANGSTE_VERSCHUIFBARE[soort];
}

function plusDuur(dag: Datum, { soort, aantal }: Duur, richting: 1 | -1): Datum {
  if (!Number.isSafeInteger(aantal) || aantal < 1) {
    throw new RangeError(`Een termijn van ${aantal} ${soort} bestaat niet: het aantal is een heel getal vanaf 1.`);
  }
  switch (soort) {
    case 'dagen':
      return plusDagen(dag, richting * aantal);
    case 'weken':
      return plusDagen(dag, richting * aantal * 7);
    case 'maanden':
      return plusMaanden(dag, richting * aantal);
    case 'jaren':
      return plusJaren(dag, richting * aantal);
  }
}

/** Whether two days between `start` (not counted) and `laatste` are no Saturday, Sunday or holiday. */
function heeftTweeWerkdagen(start: Datum, laatste: Datum): boolean {
  let werkdagen = 0;
  for (let dag = plusDagen(start, 1); dag <= laatste; dag = plusDagen(dag, 1)) {
    if (!isVrijeDag(dag)) werkdagen += 1;
    if (werkdagen === 2) return true;
  }
  return false;
}

/**
 * The last day of a statutory term that starts the day after the event.
 * Algemene termijnenwet: an end on a Saturday, Sunday or public holiday moves to the next day that is none (artikel 1);
 * a term of three days or more holds at least two working days (artikel 2); terms over 90 days, 12 weeks or 3 months, or
 * in years, stay as they are (artikel 4). Throws a RangeError when the length is not a whole number from 1.
 */
export function berekenLaatsteDag(start: Datum, duur: Duur): Termijneinde {
  const wettelijkeLaatsteDag = plusDuur(start, duur, 1);
  if (!isVerschuifbaar(duur)) {
    return { laatsteDag: wettelijkeLaatsteDag, wettelijkeLaatsteDag };
  }
  // Only a term in days can be so short that artikel 2 matters: every full week has at least two working days.
  const eistTweeWerkdagen = duur.soort === 'dagen' && duur.aantal >= 3;
  let laatsteDag = wettelijkeLaatsteDag;
  while (isVrijeDag(laatsteDag) || (eistTweeWerkdagen && !heeftTweeWerkdagen(start, laatsteDag))) {
    laatsteDag = plusDagen(laatsteDag, 1);
  }
  if (laatsteDag === wettelijkeLaatsteDag) return { laatsteDag, wettelijkeLaatsteDag };
  const verschovenOm = isVrijeDag(wettelijkeLaatsteDag)
    ? (feestdag(wettelijkeLaatsteDag) ?? weekdagNaam(wettelijkeLaatsteDag))
    : 'te weinig werkdagen';
  return { laatsteDag, wettelijkeLaatsteDag, verschovenOm };
}

/**
 * The day that lies a length of time before a date, for example ten weeks before the wished start (AAN-2).
 * Never moved: a term counted back from a moment or event is exempt (Algemene termijnenwet artikel 1 lid 2).
 */
export function telTerug(dag: Datum, duur: Duur): Datum {
  return plusDuur(dag, duur, -1);
}

/** A term with its last day worked out from the event and the length. */
export function maakTermijn({
  duur,
  ...gegevens
}: Omit<Termijn, keyof Termijneinde> & { readonly duur: Duur }): Termijn {
  return { ...gegevens, ...berekenLaatsteDag(gegevens.start, duur) };
}

/** Days left until the last day: 0 on the last day itself, negative when overdue. */
export function dagenOver(termijn: Pick<Termijn, 'laatsteDag'>, vandaag: Datum): number {
  return verschilInDagen(vandaag, termijn.laatsteDag);
}

/** How near the end is: `nadert` in the last seven days before it. */
export function standVan(termijn: Pick<Termijn, 'laatsteDag'>, vandaag: Datum): Termijnstand {
  const dagen = dagenOver(termijn, vandaag);
  if (dagen < 0) return 'verstreken';
  if (dagen === 0) return 'vandaag';
  return dagen <= NADERT_VANAF ? 'nadert' : 'ruim';
}
