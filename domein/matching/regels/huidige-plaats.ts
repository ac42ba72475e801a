import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import type { MatchCriteria } from './criteria.ts';
import { type MatchUitkomst, match } from './match.ts';
import type { MatchSchool, MatchVraag } from './vraag.ts';

const MAT_6: Bron = { regel: 'MAT-6', artikel: 'informatiehuishouding passend onderwijs, 4.1' };

/** MAT-6 · What to do with the current place when the need has changed. */
export type Plaatsadvies = 'hier_aanpassen' | 'hier_met_arrangement' | 'elders_zoeken';

/** MAT-6 · The advice, its sentence, and the match with the current school that it rests on. */
export interface HuidigePlaats {
  readonly advies: Plaatsadvies;
  readonly zin: string;
  readonly match: MatchUitkomst;
  readonly bron: Bron;
}

/** What judging the current place asks. */
export interface HuidigePlaatsInvoer {
  readonly vraag: MatchVraag;
  readonly school: MatchSchool;
  readonly criteria: MatchCriteria;
  /** Categories of which the child already takes one place at this school: that place stays free for this child. */
  readonly gebruikt: readonly string[];
}

/**
 * MAT-6 · Matches the current place again after a change of need. Room, area and distance do not count: the child is there.
 * A need for a TLV, an age that no longer fits or a `nee` on a required need means looking elsewhere. It is advice: people
 * decide (MAT-5).
 */
export function beoordeelHuidigePlaats(invoer: HuidigePlaatsInvoer): HuidigePlaats {
  const { vraag, criteria } = invoer;
  const school = houdEigenPlekVrij(invoer.school, invoer.gebruikt);
  const uitkomst = match({ ...vraag, vasteSchool: school.code }, [school], criteria)[0];
  if (uitkomst === undefined) throw new Error('Een match met een school geeft altijd een uitkomst.');
  const advies = adviesBij(uitkomst);
  return { advies, zin: zinBij(advies, uitkomst), match: uitkomst, bron: MAT_6 };
}

function adviesBij(uitkomst: MatchUitkomst): Plaatsadvies {
  if (uitkomst.soort === 'uitgesloten' || uitkomst.oordeel === 'onvoldoende') return 'elders_zoeken';
  return uitkomst.behoeften.some((behoefte) => behoefte.verdict === 'met_arrangement')
    ? 'hier_met_arrangement'
    : 'hier_aanpassen';
}

function zinBij(advies: Plaatsadvies, uitkomst: MatchUitkomst): string {
  const { naam } = uitkomst;
  switch (advies) {
    case 'hier_aanpassen':
      return `${naam} kan bieden wat nu nodig is. Pas de ondersteuning hier aan.`;
    case 'hier_met_arrangement':
      return `${naam} kan bieden wat nu nodig is met een arrangement. Bespreek met de ouders om dat aan te vragen.`;
    case 'elders_zoeken': {
      const waarom =
        uitkomst.soort === 'uitgesloten'
          ? uitkomst.redenen.map((reden) => reden.zin)
          : uitkomst.behoeften.filter((b) => b.verdict === 'nee' && b.behoefte.verplicht).map((b) => b.zin);
      return `${naam} kan nu niet bieden wat nodig is. Zoek samen met de ouders een andere plek. ${waarom.join(' ')}`;
    }
  }
}

/** Gives back one place per category in use, at the strongest offer of that category. */
function houdEigenPlekVrij(school: MatchSchool, gebruikt: readonly string[]): MatchSchool {
  const eigen = new Set<number>();
  for (const categorie of new Set(gebruikt)) {
    let plek = -1;
    for (const [i, aanbod] of school.aanbod.entries()) {
      if (aanbod.categorie === categorie && aanbod.niveau > (school.aanbod[plek]?.niveau ?? 0)) plek = i;
    }
    if (plek >= 0) eigen.add(plek);
  }
  const aanbod = school.aanbod.map((a, i) => (eigen.has(i) ? { ...a, vrij: Math.max(0, a.vrij) + 1 } : a));
  return { ...school, aanbod };
}
