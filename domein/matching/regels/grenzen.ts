import { type Datum, isNa, isVoor, verjaardag } from '../../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../../kern/tijd/schooljaar.ts';
import type { MatchCriteria } from './criteria.ts';
import {
  type MatchSchool,
  type MatchVraag,
  SCHOOLSOORTEN,
  type Schoolsoort,
  SECTOR_VAN,
  type TlvSoort,
  vindSwvVan,
} from './vraag.ts';

/** MAT-2 · The hard limits. The place in this list is the bit by which a match remembers them. */
export const GRENZEN = [
  'cluster-1-2',
  'andere-sector',
  'leeftijd',
  'tlv-nodig',
  'ander-samenwerkingsverband',
  'vol',
  'te-ver',
] as const;
export type Grens = (typeof GRENZEN)[number];

/** The bit of a limit. */
export function bitVan(grens: Grens): number {
  return 1 << GRENZEN.indexOf(grens);
}

/** The limits in a set of bits, in the order of `GRENZEN`. */
export function grenzenIn(bits: number): Grens[] {
  return GRENZEN.filter((grens) => (bits & bitVan(grens)) !== 0);
}

/** What does not shut the school where the child already sits: it has its place there (MAT-6). */
export const GELDT_NIET_HIER = bitVan('vol') | bitVan('te-ver') | bitVan('ander-samenwerkingsverband');

/**
 * MAT-2 · From which age a child may come, and the birthday after whose schooljaar it must leave. WPO 39 (BO, SBO), WEC 39
 * (SO from 3 for some children, VSO until 20), WVO 27 (PRO until 18, with leave 20). For VO the law gives no age.
 */
export const LEEFTIJDEN = {
  BO: { van: 4, tot: 14 },
  SBO: { van: 4, tot: 14 },
  SO: { van: 3, tot: 14 },
  VO: {},
  PRO: { tot: 20 },
  VSO: { van: 12, tot: 20 },
} as const satisfies Record<Schoolsoort, { readonly van?: number; readonly tot?: number }>;

/** Whether a child of this birth date may be at this kind of school on a day. */
export function magOpLeeftijd(soort: Schoolsoort, geboortedatum: Datum, dag: Datum): boolean {
  const { van, tot }: { readonly van?: number; readonly tot?: number } = LEEFTIJDEN[soort];
  if (van !== undefined && isVoor(dag, verjaardag(geboortedatum, van))) return false;
  return tot === undefined || !isNa(dag, schooljaarVan(verjaardag(geboortedatum, tot)).eind);
}

/** Whether a kind of school asks a toelaatbaarheidsverklaring. */
export function vraagtTlv(soort: Schoolsoort): soort is TlvSoort {
  return soort !== 'BO' && soort !== 'VO';
}

/** The limits that shut a school for every child, in bits. */
export function vasteGrenzen(school: MatchSchool): number {
  const vol = school.vrijePlaatsen !== undefined && school.vrijePlaatsen <= 0;
  return (school.cluster12 === true ? bitVan('cluster-1-2') : 0) | (vol ? bitVan('vol') : 0);
}

/** Schools that are alike for every limit that hangs on kind: the same kinds under the same SWV. */
export type Soortgroep = Pick<MatchSchool, 'soorten' | 'swvPo' | 'swvVo'>;

/** What the kinds of a school mean for one child: by which kind it can come, and the limits that this kind leaves, in bits. */
export interface Soortgrens {
  readonly soort: Schoolsoort;
  readonly bits: number;
}

/**
 * MAT-2 · Judges groups of schools for one child. A school of several kinds is open when one of them is; else the kind with the
 * fewest limits speaks for it, one of the own sector first. Among equals the kind with the farthest distance limit, then the
 * order of `SCHOOLSOORTEN`.
 */
export function maakSoortoordeel(vraag: MatchVraag, criteria: MatchCriteria): (groep: Soortgroep) => Soortgrens {
  const perSoort = new Map<Schoolsoort, number>();
  for (const soort of SCHOOLSOORTEN) {
    if (SECTOR_VAN[soort] !== vraag.sector) perSoort.set(soort, bitVan('andere-sector'));
    else perSoort.set(soort, magOpLeeftijd(soort, vraag.geboortedatum, vraag.peildatum) ? 0 : bitVan('leeftijd'));
  }
  return (groep) => {
    let beste: (Soortgrens & { readonly last: number }) | undefined;
    for (const soort of SCHOOLSOORTEN) {
      if (!groep.soorten.includes(soort)) continue;
      const eigen = perSoort.get(soort) ?? 0;
      const anders = (eigen & bitVan('andere-sector')) !== 0;
      const bits = anders ? eigen : eigen | grenzenInSwv(soort, vindSwvVan(groep, soort) ?? '', vraag, criteria);
      const last = anders ? GRENZEN.length : aantalGrenzen(bits);
      const beter =
        beste === undefined ||
        last < beste.last ||
        (last === beste.last && maxAfstandKm(soort, criteria) > maxAfstandKm(beste.soort, criteria));
      if (beter) beste = { soort, bits, last };
    }
    if (beste === undefined) throw new RangeError('Een school heeft ten minste een soort.');
    return beste;
  };
}

function aantalGrenzen(bits: number): number {
  let aantal = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) aantal += 1;
  return aantal;
}

/**
 * A TLV for SBO counts only in the SWV that issued it (WPO 40 lid 8), the other kinds in the whole country; the own SWV is a
 * limit for regular schools and PRO only.
 */
function grenzenInSwv(soort: Schoolsoort, swv: string, vraag: MatchVraag, criteria: MatchCriteria): number {
  const heeftTlv = vraag.tlv.some((tlv) => tlv.soort === soort && (soort !== 'SBO' || tlv.swv === swv));
  const tlv = vraagtTlv(soort) && !heeftTlv ? bitVan('tlv-nodig') : 0;
  const gebonden = soort === 'BO' || soort === 'VO' || soort === 'PRO';
  const inGebied = swv === vraag.swv || criteria.ookSwvs === 'alle' || criteria.ookSwvs.includes(swv);
  return tlv | (gebonden && !inGebied ? bitVan('ander-samenwerkingsverband') : 0);
}

/** MAT-2 · The farthest distance for a kind of school, in km. */
export function maxAfstandKm(soort: Schoolsoort, criteria: MatchCriteria): number {
  if (soort === 'BO') return criteria.maxAfstandKm.po;
  return soort === 'VO' ? criteria.maxAfstandKm.vo : criteria.maxAfstandKm.gespecialiseerd;
}
