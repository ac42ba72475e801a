import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { isIntensiteit, isSetting } from '../../behoefte/regels/domeinen.ts';
import { type MatchIndex, maakMatchIndex } from '../regels/matchindex.ts';
import type { MatchAanbod, MatchSchool } from '../regels/vraag.ts';
import { type Schoolrij, vindSchoolrijen } from './opslag-aanbod.ts';

/** What people read about a school in a list, beside what a match needs. */
export interface Schoolkaart {
  readonly plaats: string;
  /** The kind as DUO publishes it. */
  readonly soort: string;
  readonly sop: { readonly id: string; readonly versie: number; readonly vastgesteldOp: string } | undefined;
}

/** All schools on one day, ready to match. */
export interface Aanbodindex {
  readonly index: MatchIndex;
  /** By place in the index. */
  readonly kaarten: readonly Schoolkaart[];
  /** By place in the index: name and place in plain small letters, to search in. */
  readonly zoekteksten: readonly string[];
  /** Sorted. */
  readonly denominaties: readonly string[];
}

interface Bewaard {
  readonly sleutel: string;
  readonly index: Promise<Aanbodindex>;
}

/**
 * One index per database that this process works on. It is a cache and nothing else: `aanbod_stand` says when it is old, so
 * that several servers can run. The adapter is the one object that all transactions of one database share.
 */
const bewaard = new WeakMap<object, Bewaard>();

/** The index of today's offer. `stand` is the number in `aanbod_stand`, read in this transaction; another number or day makes it anew. */
export async function haalAanbodindex(tx: Tx, stand: number, dag: Datum): Promise<Aanbodindex> {
  const databank = tx.getExecutor().adapter;
  const sleutel = `${stand} ${dag}`;
  const eerder = bewaard.get(databank);
  if (eerder?.sleutel === sleutel) {
    // The request that builds it may fail by itself; then this one builds its own.
    const index = await eerder.index.catch(() => undefined);
    if (index !== undefined) return index;
  }
  const index = maak(tx, dag);
  bewaard.set(databank, { sleutel, index });
  return index;
}

async function maak(tx: Tx, dag: Datum): Promise<Aanbodindex> {
  const rijen = await vindSchoolrijen(tx, dag);
  const index = maakMatchIndex(rijen.map(alsSchool));
  const opCode = new Map(rijen.map((rij) => [rij.code, rij]));
  const opPlaats = index.scholen.flatMap(({ code }) => opCode.get(code) ?? []);
  return {
    index,
    kaarten: opPlaats.map(alsKaart),
    zoekteksten: opPlaats.map(({ naam, plaats }) => alsZoektekst(`${naam} ${plaats}`)),
    denominaties: [...index.denominatieNummer.keys()].sort(),
  };
}

/** Small letters without accents, so that «Cafe» finds «Café». */
export function alsZoektekst(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function alsSchool(rij: Schoolrij): MatchSchool {
  return {
    code: rij.code,
    naam: rij.naam,
    soorten: rij.soorten,
    denominatie: rij.denominatie,
    swvPo: rij.swv_po ?? undefined,
    swvVo: rij.swv_vo ?? undefined,
    lon: rij.lon,
    lat: rij.lat,
    vrijePlaatsen: rij.vrij ?? undefined,
    cluster12: rij.cluster !== null,
    sopVersie: rij.sop ?? undefined,
    aanbod: rij.aanbod === null ? [] : rij.aanbod.split(';').flatMap(alsAanbod),
  };
}

function alsAanbod(tekst: string): MatchAanbod[] {
  const [categorie = '', niveauTekst, setting = '', vrij] = tekst.split('|');
  const niveau = Number(niveauTekst);
  // A profile is checked when it is adopted; an offer in words that this version does not know matches nothing.
  return isIntensiteit(niveau) && isSetting(setting) ? [{ categorie, niveau, setting, vrij: Number(vrij) }] : [];
}

function alsKaart({ plaats, soort, sop, sop_versie, sop_op }: Schoolrij): Schoolkaart {
  const heeft = sop !== null && sop_versie !== null && sop_op !== null;
  return { plaats, soort, sop: heeft ? { id: sop, versie: sop_versie, vastgesteldOp: sop_op } : undefined };
}
