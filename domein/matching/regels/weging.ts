import { SETTINGS, type Setting } from '../../behoefte/regels/domeinen.ts';
import { heeftArrangement, type MatchCriteria } from './criteria.ts';
import { vakVan } from './matchindex.ts';
import type { MatchAanbod, MatchSchool, VraagBehoefte } from './vraag.ts';

/** MAT-1 · The answer to one need at one school. */
export type Behoefteverdict = 'ja' | 'met_arrangement' | 'nee';

/** Why a need got its answer. */
export type Waarom =
  | 'aanbod'
  | 'arrangement'
  | 'geen_profiel'
  | 'geen_aanbod'
  | 'vol'
  | 'te_licht'
  | 'geen_arrangement';

/** MAT-1 · A need, its answer, the offer it rests on when there is one, and its score from 0 to 100. */
export interface Weging {
  readonly behoefte: VraagBehoefte;
  readonly verdict: Behoefteverdict;
  readonly waarom: Waarom;
  readonly aanbod?: MatchAanbod;
  readonly score: number;
}

/** Whether an offer in one setting serves a need in another: what is there in the whole school is there in and outside the group. */
export function pastSetting(gevraagd: Setting, geboden: Setting): boolean {
  return (
    gevraagd === geboden ||
    (geboden === 'hele_school' && (gevraagd === 'in_de_groep' || gevraagd === 'buiten_de_groep'))
  );
}

/**
 * MAT-1 · The score of an offer with a free place for a need, from 0 to 100: 100 when the level is enough (`ja`), the value
 * of an arrangement when it is one short and the SWV has one, else 0. Another setting takes some points off, never the answer.
 */
export function scoreVan(
  behoefte: VraagBehoefte,
  aanbod: Pick<MatchAanbod, 'niveau' | 'setting'>,
  criteria: MatchCriteria,
): number {
  const tekort = behoefte.intensiteit - aanbod.niveau;
  if (tekort > 1 || (tekort === 1 && !heeftArrangement(criteria, behoefte.categorie))) return 0;
  const aftrek = pastSetting(behoefte.setting, aanbod.setting) ? 0 : criteria.aftrekAndereSetting;
  return (tekort <= 0 ? 100 : criteria.waardeArrangement) - aftrek;
}

/** The scores of a need for every level and setting, in the order of `vakVan`: one look-up per offer. */
export function scoretabel(behoefte: VraagBehoefte, criteria: MatchCriteria): Uint8Array {
  const tabel = new Uint8Array(3 * SETTINGS.length);
  for (const niveau of [1, 2, 3] as const) {
    for (const setting of SETTINGS) tabel[vakVan(niveau, setting)] = scoreVan(behoefte, { niveau, setting }, criteria);
  }
  return tabel;
}

/** The lowest score that still means `ja`; a lower score above 0 means `met_arrangement`. */
export function grensVanJa(criteria: MatchCriteria): number {
  return 100 - criteria.aftrekAndereSetting;
}

/** How heavy a need counts in the fit. */
export function gewichtVan({ intensiteit, verplicht }: VraagBehoefte, { gewichten }: MatchCriteria): number {
  return gewichten.intensiteit[intensiteit] * (verplicht ? gewichten.verplicht : gewichten.wens);
}

/** MAT-1 · Weighs one need at one school, with the best offer; among equals the nearest level, then the most free places. */
export function weegBehoefte(behoefte: VraagBehoefte, school: MatchSchool, criteria: MatchCriteria): Weging {
  if (school.sopVersie === undefined) return { behoefte, verdict: 'nee', waarom: 'geen_profiel', score: 0 };
  const soort = school.aanbod.filter((aanbod) => aanbod.categorie === behoefte.categorie);
  const gescoord = soort.map((aanbod) => ({ aanbod, score: scoreVan(behoefte, aanbod, criteria) }));
  gescoord.sort((a, b) => b.score - a.score || vergelijkAanbod(a.aanbod, b.aanbod));
  const beste = gescoord.find(({ aanbod, score }) => score > 0 && aanbod.vrij > 0);
  if (beste !== undefined) {
    const genoeg = beste.score >= grensVanJa(criteria);
    return {
      behoefte,
      ...beste,
      verdict: genoeg ? 'ja' : 'met_arrangement',
      waarom: genoeg ? 'aanbod' : 'arrangement',
    };
  }
  const eerste = gescoord[0];
  if (eerste === undefined) return { behoefte, verdict: 'nee', waarom: 'geen_aanbod', score: 0 };
  if (eerste.score > 0) return { behoefte, verdict: 'nee', waarom: 'vol', aanbod: eerste.aanbod, score: 0 };
  // All scores are 0 here, so the strongest offer stands last.
  const sterkste = gescoord[gescoord.length - 1]?.aanbod ?? eerste.aanbod;
  const bijna = behoefte.intensiteit - sterkste.niveau === 1;
  return { behoefte, verdict: 'nee', waarom: bijna ? 'geen_arrangement' : 'te_licht', aanbod: sterkste, score: 0 };
}

function vergelijkAanbod(a: MatchAanbod, b: MatchAanbod): number {
  return a.niveau - b.niveau || b.vrij - a.vrij || SETTINGS.indexOf(a.setting) - SETTINGS.indexOf(b.setting);
}
