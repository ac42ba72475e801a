import { type Datum, plusDagen, schrijfDatum } from '../../../kern/tijd/datum.ts';
import type { Termijn } from '../../../kern/tijd/termijn.ts';
import { type Bron, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { ARR_BRON, type Soort } from './soorten.ts';
import type { Doeluitkomst } from './toestand.ts';

/** The kind under which the reminder to evaluate stands on the worklists. */
export const EVALUATIETERMIJN = 'evaluatie-arrangement';
/** So long before the end it stands there: time to talk with parents and to ask for more. */
const DAGEN_VOORAF = 42;

const EVALUATIENAAM = {
  leerling: 'Arrangement evalueren',
  groep: 'Groepsarrangement evalueren: het loopt af',
  leraar: 'Arrangement voor een leraar evalueren: het loopt af',
} as const satisfies Record<Soort, string>;

/** Periods with the first and last day, both included. */
export interface Periode {
  readonly van: Datum;
  readonly tot: Datum;
}
export interface Evaluatie {
  readonly evaluatiedag: Datum;
  readonly doelen: readonly Doeluitkomst[];
  readonly conclusie: string;
}

const nee = (code: string, zin: string, veld: string, bron: Bron = ARR_BRON.inhoud): Reden => ({
  code,
  zin,
  bron,
  veld,
});

/** ARR-1 · Evaluate before it ends: on the worklist from six weeks before the last day, and at the earliest when it begins. */
export function berekenEvaluatietermijn({
  van,
  tot,
  soort,
}: Periode & { readonly soort: Soort }): Termijn & { readonly tonenVanaf: Datum } {
  const vooraf = plusDagen(tot, -DAGEN_VOORAF);
  return {
    soort: EVALUATIETERMIJN,
    naam: EVALUATIENAAM[soort],
    start: van,
    wettelijkeLaatsteDag: tot,
    laatsteDag: tot,
    bron: ARR_BRON.inhoud,
    wie: 'De school',
    bijVerstrijken: 'Het arrangement is voorbij zonder dat iemand weet wat het opleverde. Evalueer het alsnog.',
    tonenVanaf: vooraf < van ? van : vooraf,
  };
}

/** ARR-1 · An evaluation tells of each goal what came of it, and what was learnt. */
export function beoordeelEvaluatie(
  evaluatie: Evaluatie,
  feiten: { readonly doelen: readonly string[]; readonly van: Datum; readonly vandaag: Datum },
): Uitkomst<Evaluatie> {
  const { doelen, conclusie, evaluatiedag } = evaluatie;
  const beoordeeld = doelen.map(({ doel }) => doel);
  const volledig =
    feiten.doelen.every((doel) => beoordeeld.includes(doel)) && beoordeeld.length === feiten.doelen.length;
  const redenen = [
    ...(volledig ? [] : [nee('doel-open', 'Vul bij elk doel één keer in wat ervan is gekomen.', 'doelen')]),
    ...(doelen.every(({ toelichting }) => toelichting.trim() !== '')
      ? []
      : [nee('toelichting-ontbreekt', 'Schrijf bij elk doel waaraan u dat ziet.', 'doelen')]),
    ...(conclusie.trim() === ''
      ? [nee('conclusie-ontbreekt', 'Schrijf op wat werkte en hoe het verder gaat.', 'conclusie')]
      : []),
    ...(evaluatiedag > feiten.vandaag
      ? [nee('dag-in-toekomst', 'Vul de evaluatie in als het gesprek is geweest.', 'evaluatiedag')]
      : []),
    ...(evaluatiedag < feiten.van
      ? [nee('dag-voor-begin', 'De evaluatie ligt voor het begin van het arrangement.', 'evaluatiedag')]
      : []),
  ];
  return magTenzij(redenen, () => evaluatie, ARR_BRON.inhoud);
}

/** ARR-2 · A longer period, in the models in which the school decides. */
export function beoordeelVerlenging(
  { tot, waarom }: { readonly tot: Datum; readonly waarom: string },
  nu: Periode,
): Uitkomst<Datum> {
  const redenen = [
    ...(tot > nu.tot
      ? []
      : [nee('niet-later', `Kies een dag na ${schrijfDatum(nu.tot)}: zo lang duurt het al.`, 'tot')]),
    ...(waarom.trim() === '' ? [nee('reden-ontbreekt', 'Schrijf op waarom langer nodig is.', 'waarom')] : []),
  ];
  return magTenzij(redenen, () => tot, ARR_BRON.modellen);
}

/** ARR-1 · The end: on its last day, or earlier with a reason. */
export function beoordeelEinde(
  { op, waarom }: { readonly op: Datum; readonly waarom: string },
  periode: Periode,
): Uitkomst<Datum> {
  const redenen = [
    ...(op < periode.van
      ? [nee('einde-voor-begin', `Het begon op ${schrijfDatum(periode.van)}. Kies die dag of later.`, 'op')]
      : []),
    ...(op > periode.tot
      ? [nee('einde-na-afloop', `Het eindigt op ${schrijfDatum(periode.tot)}. Kies die dag of eerder.`, 'op')]
      : []),
    ...(op < periode.tot && waarom.trim() === ''
      ? [nee('reden-ontbreekt', 'Het stopt eerder dan afgesproken. Schrijf op waarom.', 'waarom')]
      : []),
  ];
  return magTenzij(redenen, () => op, ARR_BRON.inhoud);
}
