import { type Datum, isNa, isVoor, jaarVan, plusDagen, plusMaanden } from '../../../kern/tijd/datum.ts';
import { type Schooljaar, schooljaarVan, schooljaarVanaf } from '../../../kern/tijd/schooljaar.ts';
import type { Termijn } from '../../../kern/tijd/termijn.ts';
import { OPP_5, OPP_5_PLAN } from './bronnen.ts';

/** OPP-5: a term that stands on the worklist only when its end comes near. */
export interface Evaluatietermijn extends Termijn {
  readonly tonenVanaf: Datum;
}

/** OPP-5: an evaluation is prepared from six weeks before its last day. */
export const VOORBEREIDEN_DAGEN = 6 * 7;
/** All terms of this capability begin with this. */
const EVALUATIESOORT = 'opp-evaluatie-';

/** OPP-5 · A plan that is adopted on this day or before it is evaluated in this schooljaar. */
export function laatsteDagVoor({ eind }: Pick<Schooljaar, 'eind'>): Datum {
  return plusDagen(eind, -VOORBEREIDEN_DAGEN);
}

/**
 * OPP-5 · The schooljaar in which a plan is evaluated for the first time. The law (WPO 40a lid 3) counts in schooljaren, so a plan of
 * September or March is evaluated before 1 August. A plan adopted in the last six weeks has nothing to evaluate yet, and was just
 * talked over with the parents: it is evaluated in the next schooljaar.
 */
export function eersteSchooljaar(vastgesteld: Datum): Schooljaar {
  const jaar = schooljaarVan(vastgesteld);
  return isNa(vastgesteld, laatsteDagVoor(jaar)) ? schooljaarVanaf(jaarVan(jaar.eind)) : jaar;
}

/**
 * OPP-5 · The terms of one schooljaar for a plan that was first adopted on this day: as many as the SWV asks, spread evenly, the last
 * one on 31 July. The last one is the law; the others come from the ondersteuningsplan. A fixed day of the year is no term of a number
 * of weeks: it does not move for a weekend.
 */
export function planEvaluaties(
  vastgesteld: Datum,
  schooljaar: Schooljaar,
  aantal: number,
): readonly Evaluatietermijn[] {
  const maanden = 12 / aantal;
  const grens = plusDagen(vastgesteld, VOORBEREIDEN_DAGEN);
  return Array.from({ length: aantal }, (_, plek) => {
    const begin = plusMaanden(schooljaar.begin, Math.round(plek * maanden));
    const laatsteDag =
      plek + 1 === aantal
        ? schooljaar.eind
        : plusDagen(plusMaanden(schooljaar.begin, Math.round((plek + 1) * maanden)), -1);
    return { begin, laatsteDag, keer: plek + 1 };
  })
    .filter(({ laatsteDag }) => !isVoor(laatsteDag, grens))
    .map(({ begin, laatsteDag, keer }) => ({
      soort: `${EVALUATIESOORT}${jaarVan(schooljaar.begin)}-${keer}`,
      naam: `Evaluatie met ouders ${schooljaar.label}${aantal > 1 ? ` (${keer} van ${aantal})` : ''}`,
      start: isVoor(begin, vastgesteld) ? vastgesteld : begin,
      laatsteDag,
      wettelijkeLaatsteDag: laatsteDag,
      tonenVanaf: plusDagen(laatsteDag, -VOORBEREIDEN_DAGEN),
      wie: 'De intern begeleider',
      bron: keer === aantal ? OPP_5 : OPP_5_PLAN,
      bijVerstrijken:
        keer === aantal
          ? 'Dan is de jaarlijkse evaluatie gemist. Dat blijft op de werklijst staan tot de evaluatie met de ouders is gedaan.'
          : `Het ondersteuningsplan vraagt ${aantal} evaluaties per schooljaar. Dit blijft op de werklijst staan tot de evaluatie is gedaan.`,
    }));
}

/** OPP-5 · The name of a term that passed without an evaluation. */
export function gemisteNaam(laatsteDag: Datum): string {
  const { label, eind } = schooljaarVan(laatsteDag);
  return laatsteDag === eind ? `Jaarlijkse evaluatie gemist (${label})` : `Evaluatie met ouders gemist (${label})`;
}

export interface OpenTermijn {
  readonly soort: string;
  readonly laatsteDag: Datum;
}

/**
 * OPP-5 · Which running terms an evaluation with parents on this day meets: the first one of its own schooljaar, and every one that was
 * missed in an earlier schooljaar, which is then done too late. An evaluation of September counts for one schooljaar only.
 */
export function bepaalVoldaan(open: readonly OpenTermijn[], dag: Datum): readonly string[] {
  const { begin, eind } = schooljaarVan(dag);
  const gemist = open.filter(({ laatsteDag }) => isVoor(laatsteDag, begin));
  const [eigen] = open
    .filter(({ laatsteDag }) => !isVoor(laatsteDag, begin) && !isNa(laatsteDag, eind))
    .toSorted((a, b) => (isVoor(a.laatsteDag, b.laatsteDag) ? -1 : 1));
  return [...gemist, ...(eigen === undefined ? [] : [eigen])].map(({ soort }) => soort);
}
