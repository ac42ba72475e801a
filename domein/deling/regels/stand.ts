import type { Datum } from '../../../kern/tijd/datum.ts';

/** Why a share ended. */
export type Einde = 'school' | 'ouders' | 'datum' | 'intrekking' | 'codes';

/** What decides whether a share runs. tot: first day on which it is closed. */
export interface Delingsfeiten {
  readonly van: Datum;
  readonly tot: Datum;
  readonly beeindigdOm: Einde | null;
  /** Whether its ground still carries it: the consent holds, or it needs none. */
  readonly grondHoudt: boolean;
}

export type Delingsstand = 'loopt' | Einde;

/** TOE-2: how a share stands on a day. Withdrawn consent and a date that passed close it by themselves, before anybody records it. */
export function bepaalStand({ tot, beeindigdOm, grondHoudt }: Delingsfeiten, vandaag: Datum): Delingsstand {
  if (beeindigdOm !== null) return beeindigdOm;
  if (tot <= vandaag) return 'datum';
  return grondHoudt ? 'loopt' : 'intrekking';
}

/** In words, for lists. */
export const STANDNAAM = {
  loopt: 'loopt',
  school: 'gestopt door de school',
  ouders: 'gestopt door een ouder',
  datum: 'afgelopen',
  intrekking: 'gestopt door intrekking',
  codes: 'gesloten na te veel verkeerde codes',
} as const satisfies Record<Delingsstand, string>;
