import { type Datum, weekdag } from '../../../kern/tijd/datum.ts';
import { DAGDELEN, type Dagdeel } from '../../arrangement/regels/soorten.ts';

/** An arrangement that runs today, with the pupils of the group that it is for. */
export interface Hulpfeit {
  readonly id: string;
  readonly naam: string;
  readonly uitvoerder: string;
  /** Where the pupil is meanwhile, when that is not the own school. */
  readonly plek: string | null;
  readonly dagdelen: readonly string[];
  readonly leerlingen: readonly string[];
}

/** Who comes in, or where somebody is, on a half day of today. */
export interface Bezoek {
  readonly id: string;
  readonly dagdeel: 'ochtend' | 'middag';
  readonly naam: string;
  readonly uitvoerder: string;
  readonly plek: string | null;
  readonly leerlingen: readonly string[];
}

const DAGEN: readonly string[] = ['ma', 'di', 'wo', 'do', 'vr'];
const HELFTEN = ['ochtend', 'middag'] as const;

/** The half days of a day: two on a school day, none in the weekend. */
export function dagdelenOp(dag: Datum): readonly Dagdeel[] {
  const naam = DAGEN[weekdag(dag)];
  if (naam === undefined) return [];
  const alle = Object.keys(DAGDELEN) as Dagdeel[];
  return alle.filter((dagdeel) => dagdeel.startsWith(`${naam}-`));
}

/** BEH-7 · Who comes into the group today, or where a pupil is: the morning first. */
export function wieKomt(hulp: readonly Hulpfeit[], dag: Datum): readonly Bezoek[] {
  const vandaag: readonly string[] = dagdelenOp(dag);
  return HELFTEN.flatMap((dagdeel) =>
    hulp
      .filter(({ dagdelen }) => dagdelen.some((deel) => vandaag.includes(deel) && deel.endsWith(dagdeel)))
      .map(({ id, naam, uitvoerder, plek, leerlingen }) => ({ id, dagdeel, naam, uitvoerder, plek, leerlingen })),
  );
}

/** Half days in a week, as one says them: `ma-ochtend en vr-middag`. */
export function schrijfDagdelen(dagdelen: readonly string[]): string {
  const alle = Object.keys(DAGDELEN) as Dagdeel[];
  const namen = alle.filter((deel) => dagdelen.includes(deel)).map((deel) => DAGDELEN[deel]);
  return namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`;
}
