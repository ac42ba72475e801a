import type { Datum } from '../../kern/tijd/datum.ts';
import type { Tx } from './databank/als-actor.ts';

/**
 * Work that Opmaat does by itself on a schedule, as actor «systeem», in one transaction. The schedule only wakes it: what is due is
 * worked out from the dates, so that a missed hour is made up for and running twice does no harm.
 */
export interface Taak {
  readonly naam: string;
  /** Minute hour day month weekday, in UTC. */
  readonly cron: string;
  readonly werk: (tx: Tx, nu: string, vandaag: Datum) => Promise<void>;
}
