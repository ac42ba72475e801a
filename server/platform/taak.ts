import { datumInNederland } from '../../kern/tijd/datum.ts';
import { alsActor, SYSTEEM } from './databank/als-actor.ts';
import { legGebeurtenisVast } from './gebeurtenis.ts';
import type { Context, Omgeving } from './http/route.ts';

/** What scheduled work has at hand: as an action, with Opmaat itself as the actor. */
export type Taakcontext = Omit<Context, 'verwerkt'>;

/**
 * Work that Opmaat does by itself on a schedule, in one transaction. The schedule only wakes it: what is due is worked out from the
 * dates, so that a missed hour is made up for and running twice does no harm.
 */
export interface Taak {
  readonly naam: string;
  /** Minute hour day month weekday, in UTC. */
  readonly cron: string;
  readonly werk: (context: Taakcontext) => Promise<void>;
}

/** Carries scheduled work out now, as actor «systeem». */
export function voerTaakUit(taak: Taak, { databank, nu: klok, abonnementen }: Omgeving): Promise<void> {
  const nu = klok();
  const vandaag = datumInNederland(nu);
  return alsActor(databank, SYSTEEM, vandaag, (tx) => {
    const basis = { tx, actor: SYSTEEM, nu, vandaag };
    return taak.werk({ ...basis, legVast: (gebeurtenis) => legGebeurtenisVast(basis, abonnementen, gebeurtenis) });
  });
}
