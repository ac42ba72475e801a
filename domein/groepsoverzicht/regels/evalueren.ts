import { type Datum, plusDagen, plusMaanden } from '../../../kern/tijd/datum.ts';

/** A goal of the adopted plan. */
export interface Doelfeit {
  readonly id: string;
  readonly tekst: string;
  readonly streef: string;
  readonly tot: Datum;
  /** Whether it was evaluated in the weeks before its date, or after. */
  readonly geevalueerd: boolean;
}

/** Something to look at together this month. */
export interface TeEvalueren {
  readonly wat: 'doel' | 'plan';
  readonly tekst: string;
  readonly dag: Datum;
  readonly teLaat: boolean;
}

/** The last day of the month of this day. */
export function eindeMaand(dag: Datum): Datum {
  const eerste = `${dag.slice(0, 8)}01` as Datum;
  return plusDagen(plusMaanden(eerste, 1), -1);
}

/**
 * BEH-7 · What to evaluate this month: goals whose date is this month or past and that nobody looked at, and the talk with parents whose term ends this
 * month or has passed. What is late first.
 */
export function teEvalueren(
  doelen: readonly Doelfeit[],
  evaluatie: Datum | null,
  vandaag: Datum,
): readonly TeEvalueren[] {
  const grens = eindeMaand(vandaag);
  const van = (wat: TeEvalueren['wat'], tekst: string, dag: Datum): TeEvalueren => ({
    wat,
    tekst,
    dag,
    teLaat: dag < vandaag,
  });
  return [
    ...(evaluatie !== null && evaluatie <= grens ? [van('plan', 'Het plan bespreken met de ouders', evaluatie)] : []),
    ...doelen
      .filter(({ tot, geevalueerd }) => tot <= grens && !geevalueerd)
      .map(({ tekst, tot }) => van('doel', tekst, tot)),
  ].toSorted((a, b) => a.dag.localeCompare(b.dag));
}
