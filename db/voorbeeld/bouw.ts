import type { Rol } from '../../kern/actor/actor.ts';
import type { Datum } from '../../kern/tijd/datum.ts';
import type { Regio, School } from './regio.ts';
import type { Schrijver } from './schrijver.ts';
import type { Toeval } from './toeval.ts';

/** A person who acts in the example region. */
export interface Mens {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
}

/** Somebody in a role: what one logs in with. */
export interface Rolmens extends Mens {
  readonly rol: Rol;
  readonly rolvervulling: string;
}

/** Who works at one school. */
export interface Schoolmensen {
  readonly ib: Rolmens;
  readonly schoolleider: Rolmens;
}

/** What everything that is made needs. The counters go up while making. */
export interface Bouw {
  readonly vandaag: Datum;
  readonly toeval: Toeval;
  readonly schrijver: Schrijver;
  /** Small regions: every parent can log in and has a partner as often as in life, and every pupil has a whole career. */
  readonly uitvoerig: boolean;
  /** Names of pupils that were given, so that no two in a small region are called the same. */
  readonly namen: Set<string>;
  readonly tellers: { leerling: number; aanmelding: number; persoon: number };
}

/** The region in which a pupil lives, with its people. */
export interface Streek {
  readonly regio: Regio;
  readonly mensen: ReadonlyMap<string, Schoolmensen>;
  /** The schools where a child may be enrolled now, by sector: ordinary schools that have people. */
  readonly basisscholen: readonly School[];
  readonly voortgezet: readonly School[];
}

/** The people of a school that is known to have them. */
export function haalMensen({ mensen }: Streek, { code }: Pick<School, 'code'>): Schoolmensen {
  const gevonden = mensen.get(code);
  if (gevonden === undefined) throw new Error(`School ${code} heeft nog geen mensen.`);
  return gevonden;
}
