import type { Datum } from '../../../kern/tijd/datum.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { OMGEVINGBRON } from './bronnen.ts';

/** How consent for one party stands; `geen`: nobody was asked. */
export type Toestemmingstand = 'geen' | 'ja' | 'wacht' | 'nee' | 'ingetrokken' | 'verlopen';

export interface Toestemmingfeiten {
  readonly geldig: boolean;
  readonly ja: number;
  readonly weigert: number;
  readonly trektIn: number;
  readonly beslissers: number;
  readonly geldigTot: Datum;
  readonly vervallen: boolean;
}

/** AAN-14: consent as people ask about it. Whether it holds, the database says (TOE-1); here only why not. */
export function bepaalToestemmingstand(feiten: Toestemmingfeiten | undefined, vandaag: Datum): Toestemmingstand {
  if (feiten === undefined) return 'geen';
  if (feiten.geldig) return 'ja';
  if (feiten.vervallen || feiten.geldigTot <= vandaag) return 'verlopen';
  if (feiten.trektIn > 0) return 'ingetrokken';
  return feiten.weigert > 0 ? 'nee' : 'wacht';
}

/** AAN-14: whether consent can be asked here; what was asked already is answered, or answered anew, among the consents. */
export function magToestemmingVragen(stand: Toestemmingstand): Uitkomst<Toestemmingstand> {
  if (stand === 'geen' || stand === 'verlopen') return mag(stand, OMGEVINGBRON.toestemming);
  return magNiet({
    code: 'toestemming-gevraagd',
    bron: OMGEVINGBRON.toestemming,
    zin:
      stand === 'ja'
        ? 'Er is al toestemming.'
        : 'De toestemming is al gevraagd. Antwoorden, of een antwoord veranderen, kan bij «Toestemmingen».',
  });
}

/** In words, for a status. */
export const TOESTEMMINGWOORD = {
  geen: 'geen toestemming',
  ja: 'toestemming: ja',
  wacht: 'wacht op toestemming',
  nee: 'toestemming: nee',
  ingetrokken: 'toestemming ingetrokken',
  verlopen: 'toestemming verlopen',
} as const satisfies Record<Toestemmingstand, string>;
