import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { type ArtikelSleutel, bron } from '../../../kern/wet/artikelen.ts';

/** The kinds of school that the rules know. */
export type Schoolsoort = 'BO' | 'SBO' | 'SO' | 'VSO' | 'VO' | 'PRO';

/** What parents say when a school asks about its grondslag (AAN-8). */
export type Grondslag = 'onderschrijft' | 'respecteert' | 'geen_van_beide';

/** What the school may decide (AAN-6); withdrawing and not taking up are actions of their own. */
export const UITKOMSTEN = [
  'geplaatst',
  'geplaatst_met_extra_ondersteuning',
  'elders_geplaatst',
  'geweigerd_uitzondering',
] as const;
export type Besluituitkomst = (typeof UITKOMSTEN)[number];

/** On what ground the zorgplicht does not hold (AAN-8, AAN-9). */
export const UITZONDERINGEN = [
  'geen_plaatsruimte',
  'grondslag',
  'toelatingseisen',
  'inspanning_zonder_resultaat',
] as const;
export type Uitzondering = (typeof UITZONDERINGEN)[number];

/** What the school found that the child needs (AAN-5). Help with Dutch is no extra support (WPO 40 lid 3). */
export type Behoefteoordeel = 'extra_ondersteuning' | 'alleen_nederlands' | 'geen';

/** What was done with an application, on which day. The state follows from the list (toestand.ts). */
export type Handeling = { readonly dag: Datum } & (
  | { readonly soort: 'ontvangen' }
  | { readonly soort: 'informatie_gevraagd'; readonly uiterlijk: Datum; readonly onvolledig: boolean }
  | { readonly soort: 'informatie_ontvangen' }
  | { readonly soort: 'onderzoek_vastgelegd'; readonly behoefte: Behoefteoordeel; readonly kanBieden: boolean | null }
  | { readonly soort: 'overleg_met_ouders' }
  | { readonly soort: 'bereidverklaring'; readonly schoolnaam: string }
  | { readonly soort: 'verlengd'; readonly weken: number }
  | { readonly soort: 'tijdelijk_geplaatst'; readonly start: Datum }
  | { readonly soort: 'besloten'; readonly uitkomst: Besluituitkomst }
  | { readonly soort: 'ingetrokken' }
  | { readonly soort: 'niet_in_behandeling_genomen' }
);
export type Handelingsoort = Handeling['soort'];

/** A school as the rules of applying look at it. */
export interface School {
  readonly soorten: readonly Schoolsoort[];
  /** 1 or 2 for institutions outside the SWV: no zorgplicht (AAN-9). */
  readonly cluster: 1 | 2 | null;
  readonly grondslagGevraagd: boolean;
}

/** All that the rules need to know of one application. */
export interface Aanmeldingsfeiten {
  readonly school: School;
  readonly ontvangenDag: Datum;
  readonly geboortedatum: Datum;
  /** Whether the parents wrote that they expect that their child needs extra support. */
  readonly ondersteuningVerwacht: boolean;
  readonly grondslag: Grondslag | null;
  readonly handelingen: readonly Handeling[];
}

/** Whether only the law for secondary education holds here. */
export function isVoortgezet({ soorten }: Pick<School, 'soorten'>): boolean {
  return soorten.every((soort) => soort === 'VO' || soort === 'PRO');
}

/** The source of a rule at this school: for secondary schools the article that makes the rules of primary schools hold there. */
export function bronBij(school: Pick<School, 'soorten'>, regel: string, sleutel: ArtikelSleutel): Bron {
  return bron(regel, isVoortgezet(school) ? 'WVO-oud-27-2' : sleutel);
}

/** The source of AAN-9: the best-efforts duty of the institutions of cluster 1 and 2. */
export const BRON_INSPANNING = { regel: 'AAN-9', artikel: 'Handreiking passend onderwijs paragraaf 1.3' } as const;

/** The last recorded action of a kind, when there is one. */
export function vindLaatste<S extends Handelingsoort>(
  handelingen: readonly Handeling[],
  soort: S,
): Extract<Handeling, { soort: S }> | undefined {
  return handelingen.findLast((h): h is Extract<Handeling, { soort: S }> => h.soort === soort);
}
