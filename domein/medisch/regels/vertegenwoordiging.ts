import { type Datum, leeftijdOp } from '../../../kern/tijd/datum.ts';
import type { Bron } from '../../../kern/uitkomst/uitkomst.ts';
import { MEDISCHBRON } from './bronnen.ts';

/** Somebody close to the pupil: a parent or guardian with gezag, or the pupil with an account of its own. */
export interface Nabije {
  readonly persoon: string;
  readonly naam: string;
  readonly als: 'ouder' | 'leerling';
}

/** Whose agreement is needed. Without an account (persoon is null) it comes on paper. */
export interface Beslisser {
  readonly persoon: string | null;
  readonly naam: string;
  readonly als: 'ouder' | 'leerling';
}

export interface Leerlingfeiten {
  readonly naam: string;
  readonly geboortedatum: Datum;
  readonly zelfNietOm: string;
}

/** From this age the law asks the pupil too (BW 7:450 lid 2). */
export const LEEFTIJD_ZELF = 12;
/** From this age the pupil decides alone (BW 7:447). */
const LEEFTIJD_ALLEEN = 16;
const VOLWASSEN = 18;

/**
 * ARR-6 · Who must agree to a medical act, by age. Under 12 each parent with gezag (BW 7:465); of 12 to 15 the pupil as well (BW 7:450 lid 2); from
 * 16 the pupil alone (BW 7:447), and parents read along. Who cannot weigh it is represented: by parents, from 18 by a mentor or curator.
 */
export function wieBeslist(
  leerling: Leerlingfeiten,
  nabijen: readonly Nabije[],
  vandaag: Datum,
): { readonly beslissers: readonly Beslisser[]; readonly bron: Bron } {
  const leeftijd = leeftijdOp(leerling.geboortedatum, vandaag);
  const ouders = nabijen.filter(({ als }) => als === 'ouder');
  const account = nabijen.find(({ als }) => als === 'leerling');
  const zelf: Beslisser = { persoon: account?.persoon ?? null, naam: leerling.naam, als: 'leerling' };
  const kanZelf = leerling.zelfNietOm.trim() === '';
  if (leeftijd >= LEEFTIJD_ZELF && kanZelf)
    return leeftijd >= LEEFTIJD_ALLEEN
      ? { beslissers: [zelf], bron: MEDISCHBRON.zestien }
      : { beslissers: [...ouders, zelf], bron: MEDISCHBRON.toestemming };
  return leeftijd >= VOLWASSEN
    ? {
        beslissers: [{ persoon: null, naam: 'De mentor of curator', als: 'ouder' }],
        bron: MEDISCHBRON.vertegenwoordiging,
      }
    : { beslissers: ouders, bron: MEDISCHBRON.vertegenwoordiging };
}
