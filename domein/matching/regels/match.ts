import type { Bron, Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { naarBolpunt, tiendenVanKoorde } from './afstand.ts';
import type { MatchCriteria } from './criteria.ts';
import { bitVan, GELDT_NIET_HIER, grenzenIn, maakSoortoordeel, maxAfstandKm } from './grenzen.ts';
import { type MatchIndex, maakMatchIndex } from './matchindex.ts';
import { legUit } from './uitleg.ts';
import { redenVanUitsluiting } from './uitsluiting.ts';
import type { MatchSchool, MatchVraag } from './vraag.ts';
import { gewichtVan, grensVanJa, scoretabel, type Weging, weegBehoefte } from './weging.ts';

const MAT_3: Bron = { regel: 'MAT-3', artikel: 'ondersteuningsplan van het samenwerkingsverband' };

/** MAT-1 · The verdict over a school; its place is the number by which a match counts. */
export const OORDELEN = ['onvoldoende', 'voldoende', 'goed'] as const;
export type Oordeel = (typeof OORDELEN)[number];
const GOED = OORDELEN.indexOf('goed');
const VOLDOENDE = OORDELEN.indexOf('voldoende');
const ONVOLDOENDE = OORDELEN.indexOf('onvoldoende');
/** One more than the greatest distance on earth in whole km. */
const HALVE_AARDE_KM = 20_017;

/** One need at one school, with its sentence. */
export interface BehoefteUitleg extends Weging {
  readonly zin: string;
}

interface MatchDeel {
  readonly code: string;
  readonly naam: string;
  readonly afstandKm: number;
  /** What the outcome rests on, to be kept with a decision (MAT-4). */
  readonly criteriaVersie: string;
  readonly sopVersie?: string;
  readonly bron: Bron;
}

/** MAT-1, MAT-4 · A school within the limits: its verdict, its place in the ranking, and why. It is advice to people (MAT-5). */
export interface BeoordeeldeSchool extends MatchDeel {
  readonly soort: 'beoordeeld';
  /** Place in the ranking, from 1. */
  readonly rang: number;
  readonly oordeel: Oordeel;
  /** Weighted fit from 0 to 1, in hundredths. */
  readonly passendheid: number;
  /** Wishes of the parents that are met: a brother or sister counts 2, the denomination 1. */
  readonly wensscore: number;
  /** Free places in the school; left out when the school does not say. */
  readonly vrijePlaatsen?: number;
  readonly behoeften: readonly BehoefteUitleg[];
}

/** MAT-2 · A school outside the limits, with every reason. */
export interface UitgeslotenSchool extends MatchDeel {
  readonly soort: 'uitgesloten';
  readonly redenen: readonly Reden[];
}

export type MatchUitkomst = BeoordeeldeSchool | UitgeslotenSchool;

/** The outcome of a match in numbers, by place in the index. Sentences are made only for the schools one asks for. */
export interface MatchResultaat {
  /** Places of the schools within the limits, best first (MAT-3). */
  readonly volgorde: Uint32Array;
  /** Per school: the limits that exclude it, in bits; 0 is within all limits. */
  readonly grenzen: Uint8Array;
  /** Per school within the limits: place in `OORDELEN`. */
  readonly oordeel: Uint8Array;
  /** Per school within the limits: weighted fit in whole percents. */
  readonly passendheid: Uint8Array;
  readonly wensscore: Uint8Array;
  /** Per school: distance to home in tenths of a km. */
  readonly afstandTienden: Uint32Array;
  /** The whole answer about the school at this place, with its sentences. */
  readonly uitleg: (plaats: number) => MatchUitkomst;
  /** The best `aantal` schools with their sentences. */
  readonly beste: (aantal: number) => BeoordeeldeSchool[];
  /** The nearest `aantal` excluded schools with their reasons. */
  readonly uitgesloten: (aantal: number) => UitgeslotenSchool[];
}

/** MAT-1 to MAT-4 · Matches one child with schools: those within the limits, best first, then the excluded, nearest first. */
export function match(vraag: MatchVraag, scholen: readonly MatchSchool[], criteria: MatchCriteria): MatchUitkomst[] {
  const resultaat = matchTegenIndex(vraag, maakMatchIndex(scholen), criteria);
  return [...resultaat.beste(scholen.length), ...resultaat.uitgesloten(scholen.length)];
}

/**
 * MAT-1 to MAT-4 · Matches one child with all schools of an index. First the hard limits (MAT-2), then per need the best offer,
 * then the ranking by verdict, fit, wishes of the parents, distance and vestigingscode (MAT-3). Wishes come after the fit:
 * they order schools that serve the child equally well, and never outdo the need. A `nee` on a wish leaves «voldoende».
 * The criteria must have passed `beoordeelCriteria`.
 */
export function matchTegenIndex(vraag: MatchVraag, index: MatchIndex, criteria: MatchCriteria): MatchResultaat {
  const afstandTienden = berekenAfstanden(vraag, index);
  const grenzen = bepaalGrenzen(vraag, index, criteria, afstandTienden);
  const kandidaten = binnenDeGrenzen(grenzen);
  const { oordeel, passendheid } = weegBehoeften(vraag, index, criteria, kandidaten);
  const wensscore = telWensen(vraag, index);
  const volgorde = rangschik(kandidaten, { oordeel, passendheid, wensscore, afstandTienden });

  const soortoordeel = maakSoortoordeel(vraag, criteria);

  const deelVan = (school: MatchSchool, plaats: number): MatchDeel => ({
    code: school.code,
    naam: school.naam,
    afstandKm: (afstandTienden[plaats] ?? 0) / 10,
    criteriaVersie: criteria.versie,
    ...(school.sopVersie === undefined ? {} : { sopVersie: school.sopVersie }),
    bron: MAT_3,
  });
  const beoordeel = (school: MatchSchool, plaats: number, rang: number): BeoordeeldeSchool => ({
    soort: 'beoordeeld',
    ...deelVan(school, plaats),
    rang,
    oordeel: OORDELEN[oordeel[plaats] ?? ONVOLDOENDE] ?? 'onvoldoende',
    passendheid: (passendheid[plaats] ?? 0) / 100,
    wensscore: wensscore[plaats] ?? 0,
    ...(school.vrijePlaatsen === undefined ? {} : { vrijePlaatsen: school.vrijePlaatsen }),
    behoeften: vraag.behoeften.map((behoefte) => {
      const weging = weegBehoefte(behoefte, school, criteria);
      return { ...weging, zin: legUit(weging, school) };
    }),
  });
  const sluitUit = (school: MatchSchool, plaats: number): UitgeslotenSchool => {
    const deel = deelVan(school, plaats);
    const { soort } = soortoordeel(school);
    const redenen = grenzenIn(grenzen[plaats] ?? 0).map((grens) =>
      redenVanUitsluiting({ grens, school, soort, vraag, criteria, afstandKm: deel.afstandKm }),
    );
    return { soort: 'uitgesloten', ...deel, redenen };
  };
  return {
    volgorde,
    grenzen,
    oordeel,
    passendheid,
    wensscore,
    afstandTienden,
    uitleg: (plaats) => {
      const school = haalSchool(index, plaats);
      return grenzen[plaats] === 0 ? beoordeel(school, plaats, volgorde.indexOf(plaats) + 1) : sluitUit(school, plaats);
    },
    beste: (aantal) =>
      Array.from(volgorde.subarray(0, aantal), (plaats, i) => beoordeel(haalSchool(index, plaats), plaats, i + 1)),
    uitgesloten: (aantal) =>
      dichtstbijUitgesloten(grenzen, afstandTienden, aantal).map((plaats) =>
        sluitUit(haalSchool(index, plaats), plaats),
      ),
  };
}

function haalSchool(index: MatchIndex, plaats: number): MatchSchool {
  const school = index.scholen[plaats];
  if (school === undefined) throw new RangeError(`Op plaats ${plaats} staat geen school in de lijst.`);
  return school;
}

function berekenAfstanden(vraag: MatchVraag, { x, y, z }: MatchIndex): Uint32Array {
  const thuis = naarBolpunt(vraag.plaats);
  const tienden = new Uint32Array(x.length);
  for (let i = 0; i < tienden.length; i += 1) {
    const dx = (x[i] as number) - thuis.x;
    const dy = (y[i] as number) - thuis.y;
    const dz = (z[i] as number) - thuis.z;
    tienden[i] = tiendenVanKoorde(dx * dx + dy * dy + dz * dz);
  }
  return tienden;
}

/** MAT-2 · The limits of every school in bits. Distance counts as rounded, so that sentence and decision say the same. */
function bepaalGrenzen(
  vraag: MatchVraag,
  index: MatchIndex,
  criteria: MatchCriteria,
  tienden: Uint32Array,
): Uint8Array {
  const { groep, vast } = index;
  const soortgrenzen = index.groepen.map(maakSoortoordeel(vraag, criteria));
  const perGroep = Uint8Array.from(soortgrenzen, ({ bits }) => bits);
  const verste = Float64Array.from(soortgrenzen, ({ soort }) => Math.round(maxAfstandKm(soort, criteria) * 10));
  const cluster = bitVan('cluster-1-2');
  const teVer = bitVan('te-ver');
  const grenzen = new Uint8Array(vast.length);
  for (let i = 0; i < grenzen.length; i += 1) {
    const sleutel = groep[i] as number;
    const altijd = vast[i] as number;
    // An institution of cluster 1 or 2 stands outside the SWV: age, TLV and area of the SWV say nothing about it.
    const kind = (altijd & cluster) === 0 ? (perGroep[sleutel] as number) : 0;
    const ver = (tienden[i] as number) > (verste[sleutel] as number) ? teVer : 0;
    grenzen[i] = altijd | kind | ver;
  }
  const hier = vraag.vasteSchool === undefined ? undefined : index.plaatsVan.get(vraag.vasteSchool);
  if (hier !== undefined) grenzen[hier] = (grenzen[hier] as number) & ~GELDT_NIET_HIER;
  return grenzen;
}

/** MAT-1 · Verdict and fit of every school within the limits, need by need over the offers of its category. */
function weegBehoeften(
  vraag: MatchVraag,
  index: MatchIndex,
  criteria: MatchCriteria,
  kandidaten: Uint32Array,
): Pick<MatchResultaat, 'oordeel' | 'passendheid'> {
  const n = index.scholen.length;
  const { aanbodSchool, aanbodVak } = index;
  const ja = grensVanJa(criteria);
  const oordeel = new Uint8Array(n);
  const passendheid = new Uint8Array(n);
  const som = new Uint32Array(n);
  const beste = new Uint8Array(n);
  let gewichten = 0;
  for (const plaats of kandidaten) oordeel[plaats] = GOED;
  for (const behoefte of vraag.behoeften) {
    const scores = scoretabel(behoefte, criteria);
    const { van, tot } = index.bereik.get(behoefte.categorie) ?? { van: 0, tot: 0 };
    beste.fill(0);
    for (let a = van; a < tot; a += 1) {
      const school = aanbodSchool[a] as number;
      const score = scores[aanbodVak[a] as number] as number;
      if (score > (beste[school] as number)) beste[school] = score;
    }
    const gewicht = gewichtVan(behoefte, criteria);
    const bijNee = behoefte.verplicht ? ONVOLDOENDE : VOLDOENDE;
    gewichten += gewicht;
    for (const plaats of kandidaten) {
      const score = beste[plaats] as number;
      som[plaats] = (som[plaats] as number) + gewicht * score;
      const hoogstens = score >= ja ? GOED : score > 0 ? VOLDOENDE : bijNee;
      if (hoogstens < (oordeel[plaats] as number)) oordeel[plaats] = hoogstens;
    }
  }
  for (const plaats of kandidaten) {
    passendheid[plaats] = gewichten === 0 ? 100 : Math.round((som[plaats] as number) / gewichten);
  }
  return { oordeel, passendheid };
}

/** MAT-3 · Wishes of the parents that each school meets. */
function telWensen({ wensen }: MatchVraag, index: MatchIndex): Uint8Array {
  const score = new Uint8Array(index.scholen.length);
  const gewenst = new Uint8Array(index.denominatieNummer.size);
  for (const denominatie of wensen.denominaties) {
    const nummer = index.denominatieNummer.get(denominatie);
    if (nummer !== undefined) gewenst[nummer] = 1;
  }
  if (wensen.denominaties.length > 0) {
    for (let i = 0; i < score.length; i += 1) score[i] = gewenst[index.denominatie[i] as number] as number;
  }
  for (const code of new Set(wensen.scholenVanBroersOfZussen)) {
    const plaats = index.plaatsVan.get(code);
    if (plaats !== undefined) score[plaats] = (score[plaats] as number) + 2;
  }
  return score;
}

/**
 * MAT-3 · The order: all keys packed in one number, so that a plain sort of numbers ranks. From high to low: verdict (2 bits),
 * fit (7), wishes (2), distance in tenths of a km (18: half the earth), place by vestigingscode (20): 49 of the 53 bits.
 */
function rangschik(
  kandidaten: Uint32Array,
  kolom: Pick<MatchResultaat, 'oordeel' | 'passendheid' | 'wensscore' | 'afstandTienden'>,
): Uint32Array {
  const { oordeel, passendheid, wensscore, afstandTienden } = kolom;
  const sleutels = Float64Array.from(kandidaten, (i) => {
    const kwaliteit = ((oordeel[i] as number) * 128 + (passendheid[i] as number)) * 4 + (wensscore[i] as number);
    return ((2 ** 11 - kwaliteit) * 2 ** 18 + (afstandTienden[i] as number)) * 2 ** 20 + i;
  });
  return Uint32Array.from(sleutels.sort(), (sleutel) => sleutel % 2 ** 20);
}

function binnenDeGrenzen(grenzen: Uint8Array): Uint32Array {
  const plaatsen = new Uint32Array(grenzen.length);
  let aantal = 0;
  for (let i = 0; i < grenzen.length; i += 1) {
    if (grenzen[i] === 0) plaatsen[aantal++] = i;
  }
  return plaatsen.subarray(0, aantal);
}

/** The nearest excluded schools, by distance and place. Counts per km first, so that only the nearest are sorted. */
function dichtstbijUitgesloten(grenzen: Uint8Array, afstandTienden: Uint32Array, aantal: number): number[] {
  const perKm = new Uint32Array(HALVE_AARDE_KM);
  const kmVan = (i: number) => Math.floor((afstandTienden[i] as number) / 10);
  for (let i = 0; i < grenzen.length; i += 1) {
    if (grenzen[i] !== 0) perKm[kmVan(i)] = (perKm[kmVan(i)] as number) + 1;
  }
  let km = 0;
  for (let gevonden = perKm[0] as number; gevonden < aantal && km < HALVE_AARDE_KM - 1; )
    gevonden += perKm[++km] as number;
  const plaatsen: number[] = [];
  for (let i = 0; i < grenzen.length; i += 1) if (grenzen[i] !== 0 && kmVan(i) <= km) plaatsen.push(i);
  return plaatsen.sort((a, b) => (afstandTienden[a] ?? 0) - (afstandTienden[b] ?? 0) || a - b).slice(0, aantal);
}
