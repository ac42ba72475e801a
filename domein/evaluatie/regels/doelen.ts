import { type Datum, isNa } from '../../../kern/tijd/datum.ts';
import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { OPP_6 } from './bronnen.ts';
import type { Doeluitkomst } from './woorden.ts';

/** OPP-6 · What came of one goal, on what evidence, and what comes next. */
export interface Doeloordeel {
  readonly doel: string;
  readonly uitkomst: Doeluitkomst;
  readonly bewijs: string;
  readonly vervolg: string;
}

/** A goal of the adopted plan; laatste: what came of it at the last evaluation. */
export interface TeEvaluerenDoel {
  readonly id: string;
  readonly tekst: string;
  readonly van: Datum;
  readonly laatste: Doeluitkomst | null;
}

const LANGST_IN_ZIN = 60;

/** A goal in the middle of a sentence: its beginning, up to a whole word. */
function kort(tekst: string): string {
  if (tekst.length <= LANGST_IN_ZIN) return tekst;
  return `${tekst.slice(0, LANGST_IN_ZIN + 1).replace(/\s+\S*$/, '')}…`;
}

/** OPP-6 · Whether a goal must be judged on this day: it has begun, and was not reached or dropped before. */
export function isAanDeBeurt({ van, laatste }: Omit<TeEvaluerenDoel, 'id' | 'tekst'>, dag: Datum): boolean {
  return !isNa(van, dag) && laatste !== 'behaald' && laatste !== 'vervallen';
}

/** OPP-6 · Every reason why these judgements cannot stand; the field of each reason ends in the id of the goal. */
export function beoordeelDoelen(
  oordelen: readonly Doeloordeel[],
  doelen: readonly TeEvaluerenDoel[],
  dag: Datum,
): readonly Reden[] {
  const eigen = new Map(doelen.map((doel) => [doel.id, doel]));
  const gezien = new Set<string>();
  const redenen: Reden[] = [];
  const tegen = (code: string, veld: string, zin: string) => redenen.push({ code, zin, bron: OPP_6, veld });
  for (const { doel: id, bewijs, vervolg } of oordelen) {
    const doel = eigen.get(id);
    if (doel === undefined) {
      tegen(
        'doel-van-ander-plan',
        'doelen',
        'Een van de doelen hoort niet bij dit plan. Laad de pagina opnieuw en vul de doelen in die u dan ziet.',
      );
      continue;
    }
    if (gezien.has(id))
      tegen('doel-dubbel', `uitkomst-${id}`, `Bij «${kort(doel.tekst)}» staan twee uitkomsten. Kies er één.`);
    gezien.add(id);
    if (isNa(doel.van, dag))
      tegen(
        'doel-nog-niet-begonnen',
        `uitkomst-${id}`,
        `«${kort(doel.tekst)}» begint pas na deze dag. Laat dit doel nog leeg.`,
      );
    if (bewijs === '') tegen('bewijs-leeg', `bewijs-${id}`, `Schrijf bij «${kort(doel.tekst)}» waaraan u dit ziet.`);
    if (vervolg === '')
      tegen('vervolg-leeg', `vervolg-${id}`, `Schrijf bij «${kort(doel.tekst)}» wat de volgende stap is.`);
  }
  for (const doel of doelen)
    if (isAanDeBeurt(doel, dag) && !gezien.has(doel.id))
      tegen('doel-ontbreekt', `uitkomst-${doel.id}`, `Kies wat er van «${kort(doel.tekst)}» is gekomen.`);
  return redenen;
}
