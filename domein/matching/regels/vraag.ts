import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Intensiteit, Setting } from '../../behoefte/regels/domeinen.ts';

/** The kinds of school, as DUO names them in short. */
export const SCHOOLSOORTEN = ['BO', 'SBO', 'SO', 'VO', 'PRO', 'VSO'] as const;
export type Schoolsoort = (typeof SCHOOLSOORTEN)[number];
export type Sector = 'PO' | 'VO';
/** The kinds of school that ask a toelaatbaarheidsverklaring. */
export type TlvSoort = 'SBO' | 'SO' | 'VSO' | 'PRO';

/** A place on earth in degrees (WGS 84). */
export interface Plaats {
  readonly lon: number;
  readonly lat: number;
}

/** One need in a match question. The category is a national one: translate local ones first (`naarLandelijk`). */
export interface VraagBehoefte {
  readonly categorie: string;
  readonly intensiteit: Intensiteit;
  readonly setting: Setting;
  /** True: without this the place does not fit. False: a wish. */
  readonly verplicht: boolean;
}

/** What is asked for one child. It holds no name and no diagnosis: no rule of a match may see them (BEH-4). */
export interface MatchVraag {
  readonly behoeften: readonly VraagBehoefte[];
  readonly sector: Sector;
  readonly geboortedatum: Datum;
  /** The day on which the child would start. */
  readonly peildatum: Datum;
  /** Home: the middle of its postcode. */
  readonly plaats: Plaats;
  /** Code of the SWV of the region where the child lives or is at school. */
  readonly swv: string;
  /** The toelaatbaarheidsverklaringen that count on the peildatum, with the SWV that issued them. */
  readonly tlv: readonly { readonly soort: TlvSoort; readonly swv: string }[];
  /** Wishes of the parents: they order, and never exclude (MAT-3). */
  readonly wensen: {
    readonly denominaties: readonly string[];
    /** Vestigingscodes. */
    readonly scholenVanBroersOfZussen: readonly string[];
  };
  /** Vestigingscode of the school where the child already sits: there room, area and distance do not exclude (MAT-6). */
  readonly vasteSchool?: string;
}

/** One offer of the adopted profile, with the places that are free on the peildatum. */
export interface MatchAanbod {
  readonly categorie: string;
  readonly niveau: Intensiteit;
  readonly setting: Setting;
  /** Free places; 0 or less is none. */
  readonly vrij: number;
}

/** One vestiging as a match sees it. */
export interface MatchSchool {
  /** Vestigingscode (BRIN 4 + 2); unique. */
  readonly code: string;
  readonly naam: string;
  /** All kinds that the vestiging has, such as SO and VSO; at least one. */
  readonly soorten: readonly Schoolsoort[];
  readonly denominatie: string;
  readonly swvPo?: string | undefined;
  readonly swvVo?: string | undefined;
  readonly lon: number;
  readonly lat: number;
  /** Free places in the school; undefined when the school does not say. */
  readonly vrijePlaatsen?: number | undefined;
  /** Institution of cluster 1 or 2: outside the SWV and without zorgplicht (AAN-9). */
  readonly cluster12?: boolean | undefined;
  /** Id of the adopted profile; undefined when there is none: then no need can be answered. */
  readonly sopVersie?: string | undefined;
  readonly aanbod: readonly MatchAanbod[];
}

/** The sector of each kind of school. */
export const SECTOR_VAN = { BO: 'PO', SBO: 'PO', SO: 'PO', VO: 'VO', PRO: 'VO', VSO: 'VO' } as const satisfies Record<
  Schoolsoort,
  Sector
>;

/** The SWV under which a school falls for one of its kinds; undefined when it has none. */
export function vindSwvVan(school: Pick<MatchSchool, 'swvPo' | 'swvVo'>, soort: Schoolsoort): string | undefined {
  return SECTOR_VAN[soort] === 'PO' ? school.swvPo : school.swvVo;
}
