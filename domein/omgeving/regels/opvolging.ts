import { type Datum, plusDagen } from '../../../kern/tijd/datum.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { OMGEVINGBRON } from './bronnen.ts';

/** Days without an answer after which Opmaat reminds, once. */
export const HERINNER_NA = 10;

export interface Verzoekloop {
  readonly verstuurdDag: Datum;
  /** Last day on which it can be answered. */
  readonly tot: Datum;
  readonly herinnerdOp: Datum | null;
  readonly beantwoord: boolean;
  readonly ingetrokkenOm: string | null;
  /** Consent holds and the school still works with the dossier. */
  readonly toestemmingGeldig: boolean;
}

export type Verzoekstand = 'wacht' | 'beantwoord' | 'verlopen' | 'ingetrokken' | 'toestemming_ingetrokken';

export const VERZOEKWOORD = {
  wacht: 'wacht op antwoord',
  beantwoord: 'beantwoord',
  verlopen: 'geen antwoord gekregen',
  ingetrokken: 'ingetrokken',
  toestemming_ingetrokken: 'gestopt: geen toestemming meer',
} as const satisfies Record<Verzoekstand, string>;

/** AAN-14: how a question stands today. Without consent it stops at once, also before anybody has written that down. */
export function bepaalVerzoekstand(loop: Verzoekloop, vandaag: Datum): Verzoekstand {
  if (loop.beantwoord) return 'beantwoord';
  if (loop.ingetrokkenOm === 'toestemming') return 'toestemming_ingetrokken';
  if (loop.ingetrokkenOm !== null) return 'ingetrokken';
  if (!loop.toestemmingGeldig) return 'toestemming_ingetrokken';
  return loop.tot < vandaag ? 'verlopen' : 'wacht';
}

/** AAN-14: what Opmaat does by itself with a question today. */
export function bepaalOpvolging(loop: Verzoekloop, vandaag: Datum): 'niets' | 'herinneren' | 'verlopen' | 'stoppen' {
  switch (bepaalVerzoekstand(loop, vandaag)) {
    case 'beantwoord':
    case 'ingetrokken':
      return 'niets';
    case 'toestemming_ingetrokken':
      return loop.ingetrokkenOm === null ? 'stoppen' : 'niets';
    case 'verlopen':
      return 'verlopen';
    case 'wacht':
      return loop.herinnerdOp === null && plusDagen(loop.verstuurdDag, HERINNER_NA) <= vandaag ? 'herinneren' : 'niets';
  }
}

/** AAN-14: a school reminds, or takes back, only what still waits; and it reminds at most once a day. */
export function magHerinneren(loop: Verzoekloop, vandaag: Datum): Uitkomst<Datum> {
  const open = magIntrekken(loop, vandaag);
  if (!open.mag) return open;
  if (loop.herinnerdOp !== vandaag) return mag(vandaag, OMGEVINGBRON.noemen);
  return magNiet({
    code: 'vandaag-al-herinnerd',
    zin: 'U stuurde vandaag al een herinnering. Wacht even, of bel.',
    bron: OMGEVINGBRON.noemen,
  });
}

/** AAN-14: only a question that waits can be stopped. */
export function magIntrekken(loop: Verzoekloop, vandaag: Datum): Uitkomst<Datum> {
  const stand = bepaalVerzoekstand(loop, vandaag);
  if (stand === 'wacht') return mag(vandaag, OMGEVINGBRON.noemen);
  return magNiet({
    code: 'vraag-niet-open',
    zin: `Deze vraag staat niet meer open (${VERZOEKWOORD[stand]}).`,
    bron: OMGEVINGBRON.noemen,
  });
}
