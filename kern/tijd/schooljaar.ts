import { type Datum, datum, jaarVan } from './datum.ts';

/** A schooljaar: 1 August up to and including 31 July (WPO artikel 1). */
export interface Schooljaar {
  /** As people write it: `2026-2027`. */
  readonly label: string;
  readonly begin: Datum;
  readonly eind: Datum;
}

/** The schooljaar that begins on 1 August of this year. */
export function schooljaarVanaf(beginjaar: number): Schooljaar {
  const jaar = (getal: number) => String(getal).padStart(4, '0');
  return {
    label: `${jaar(beginjaar)}-${jaar(beginjaar + 1)}`,
    begin: datum(`${jaar(beginjaar)}-08-01`),
    eind: datum(`${jaar(beginjaar + 1)}-07-31`),
  };
}

/** The schooljaar in which a day falls. */
export function schooljaarVan(dag: Datum): Schooljaar {
  const jaar = jaarVan(dag);
  return schooljaarVanaf(dag.slice(5) >= '08-01' ? jaar : jaar - 1);
}
