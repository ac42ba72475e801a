import type { Datum } from '../../../kern/tijd/datum.ts';
import { type Doelfeit, type TeEvalueren, teEvalueren } from './evalueren.ts';
import { type Behoeftefeit, type Nodig, voegHelptSamen, voegSamen } from './nodig.ts';
import { type Hulpfeit, schrijfDagdelen } from './vandaag.ts';

/** Something that was agreed: what, who, when. */
export interface Afspraak {
  readonly wat: string;
  readonly wie: string;
  readonly wanneer: string;
}

/** A medical act that may be done today (ARR-6). */
export interface Medischfeit {
  readonly id: string;
  readonly wat: string;
  readonly wanneer: string;
  readonly waar: string;
  readonly wie: readonly string[];
  readonly nood: string;
}

/** All that is known of one pupil of the group, as far as its teacher may read it. */
export interface Leerlingfeiten {
  readonly id: string;
  readonly roepnaam: string;
  readonly naam: string;
  readonly behoeften: readonly Behoeftefeit[];
  readonly helpt: readonly string[];
  /** From the adopted plan. */
  readonly ondersteuning: readonly Afspraak[];
  readonly doelen: readonly Doelfeit[];
  /** Arrangements that run today, of the pupil and of a group in which it takes part. */
  readonly hulp: readonly Hulpfeit[];
  readonly medisch: readonly Medischfeit[];
  /** Acts that run but may not be done now. */
  readonly medischNiet: number;
  /** The last day of the running evaluation term of the plan. */
  readonly evaluatie: Datum | null;
}

/** One pupil as the page shows it. */
export interface Leerlingbeeld {
  readonly id: string;
  readonly naam: string;
  /** The name as one calls the pupil in this group. */
  readonly kort: string;
  readonly nodig: readonly Nodig[];
  readonly helpt: readonly string[];
  readonly afspraken: readonly Afspraak[];
  readonly medisch: readonly Medischfeit[];
  readonly medischNiet: number;
  readonly evalueren: readonly TeEvalueren[];
}

/** BEH-7 · Whether there is anything about this pupil that the teacher must know; the others are only counted. */
export function heeftExtra(feiten: Leerlingfeiten): boolean {
  const { behoeften, ondersteuning, doelen, hulp, medisch, medischNiet, evaluatie } = feiten;
  return (
    [behoeften, ondersteuning, doelen, hulp, medisch].some(({ length }) => length > 0) ||
    medischNiet > 0 ||
    evaluatie !== null
  );
}

/** BEH-7 · The pupils with extra need, in the order of the class list, each as the page shows it. */
export function maakLeerlingbeelden(feiten: readonly Leerlingfeiten[], vandaag: Datum): readonly Leerlingbeeld[] {
  const namen = noemKort(feiten);
  return feiten.filter(heeftExtra).map((leerling) => ({
    id: leerling.id,
    naam: leerling.naam,
    kort: namen.get(leerling.id) ?? leerling.roepnaam,
    nodig: voegSamen(leerling.behoeften),
    helpt: voegHelptSamen(leerling.helpt),
    afspraken: [...leerling.hulp.map(alsAfspraak), ...leerling.ondersteuning],
    medisch: leerling.medisch,
    medischNiet: leerling.medischNiet,
    evalueren: teEvalueren(leerling.doelen, leerling.evaluatie, vandaag),
  }));
}

function alsAfspraak({ naam, uitvoerder, plek, dagdelen }: Hulpfeit): Afspraak {
  const wanneer = schrijfDagdelen(dagdelen);
  return { wat: plek === null ? naam : `${naam} (bij ${plek})`, wie: uitvoerder, wanneer };
}

/** Roepnaam; with the first letters of the rest where two in the group are called the same. */
export function noemKort(
  leerlingen: readonly Pick<Leerlingfeiten, 'id' | 'roepnaam' | 'naam'>[],
): ReadonlyMap<string, string> {
  const zelfde = (roepnaam: string) => leerlingen.filter((ander) => ander.roepnaam === roepnaam).length > 1;
  return new Map(
    leerlingen.map(({ id, roepnaam, naam }) => {
      if (!zelfde(roepnaam)) return [id, roepnaam];
      const rest = naam.slice(roepnaam.length).trim().split(' ').at(-1) ?? '';
      return [id, `${roepnaam} ${rest.slice(0, 1)}.`];
    }),
  );
}
