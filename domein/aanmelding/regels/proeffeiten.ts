import { type Datum, datum } from '../../../kern/tijd/datum.ts';
import type { Aanmeldingsfeiten, Handeling, School } from './feiten.ts';

/** Schools and facts to start a test of a rule from. */
export const BASISSCHOOL: School = { soorten: ['BO'], cluster: null, grondslagGevraagd: false };
export const VOORTGEZET: School = { soorten: ['VO'], cluster: null, grondslagGevraagd: false };
export const CLUSTER2: School = { soorten: ['SO'], cluster: 2, grondslagGevraagd: false };

/** The day of receipt in these facts, a Friday. */
export const ONTVANGEN: Datum = datum('2026-11-20');

/** An application received on 2026-11-20 for a child of seven, with these actions after it. */
export function proeffeiten(
  handelingen: readonly Handeling[] = [],
  anders: Partial<Aanmeldingsfeiten> = {},
): Aanmeldingsfeiten {
  return {
    school: BASISSCHOOL,
    ontvangenDag: ONTVANGEN,
    geboortedatum: datum('2019-03-14'),
    ondersteuningVerwacht: false,
    grondslag: null,
    ...anders,
    handelingen: [{ soort: 'ontvangen', dag: ONTVANGEN }, ...handelingen],
  };
}

/** The codes of the reasons, to compare with. */
export function codes(uitkomst: {
  readonly mag: boolean;
  readonly redenen?: readonly { readonly code: string }[];
}): string[] {
  return (uitkomst.redenen ?? []).map(({ code }) => code);
}
