import { type Datum, isNa, plusDagen } from '../../../kern/tijd/datum.ts';

const ZES_WEKEN = 42;

/** DOS-6: the day from which a school no longer reads a dossier, when the application ended here or the pupil left. */
export function bepaalEindeToegang(laatsteDag: Datum): Datum {
  return plusDagen(laatsteDag, ZES_WEKEN + 1);
}

/** An enrolment, from (incl.) until (excl.). */
export interface Inschrijving {
  readonly id: string;
  readonly vestiging: string;
  readonly tijdelijk: boolean;
  readonly van: Datum;
  readonly tot: Datum | null;
}

/** What a placement does with the enrolments that there are. */
export type Plaatsingsgevolg =
  | { readonly soort: 'wordt_definitief'; readonly inschrijving: string }
  | {
      readonly soort: 'nieuwe_inschrijving';
      readonly eindigt: readonly { readonly id: string; readonly vestiging: string; readonly op: Datum }[];
    };

/**
 * AAN-4: a placement at the school where the pupil is placed temporarily turns that enrolment into a definitive one. Any other
 * placement begins an enrolment and ends those elsewhere on the day it starts; one that had yet to begin never does.
 */
export function bepaalPlaatsing(
  plaatsing: { readonly vestiging: string; readonly start: Datum; readonly tijdelijk: boolean },
  inschrijvingen: readonly Inschrijving[],
): Plaatsingsgevolg {
  const lopend = inschrijvingen.filter(({ tot }) => tot === null || tot > plaatsing.start);
  const tijdelijkHier = lopend.find(({ vestiging, tijdelijk }) => tijdelijk && vestiging === plaatsing.vestiging);
  if (tijdelijkHier && !plaatsing.tijdelijk) return { soort: 'wordt_definitief', inschrijving: tijdelijkHier.id };
  return {
    soort: 'nieuwe_inschrijving',
    eindigt: lopend.map(({ id, vestiging, van }) => ({
      id,
      vestiging,
      op: isNa(van, plaatsing.start) ? van : plaatsing.start,
    })),
  };
}
