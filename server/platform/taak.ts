import { v7 as uuid } from 'uuid';
import { datumInNederland } from '../../kern/tijd/datum.ts';
import { alsActor, SYSTEEM } from './databank/als-actor.ts';
import { legGebeurtenisVast } from './gebeurtenis.ts';
import type { Context, Omgeving, Verwerkt } from './http/route.ts';
import { schrijfVerwerking } from './verwerking.ts';

/** What scheduled work has at hand: as an action, with Opmaat itself as the actor. */
export type Taakcontext = Context;

/**
 * Work that Opmaat does by itself on a schedule, in one transaction. The schedule only wakes it: what is due is worked out from the
 * dates, so that a missed hour is made up for and running twice does no harm. Work that answers «nog meer» is called again in a new
 * transaction: long work in small steps, each of which stays done when a later one fails.
 */
export interface Taak {
  readonly naam: string;
  /** Why personal data are processed in it, in Dutch; stands in the reading log (TOE-4). */
  readonly doel: string;
  /** Minute hour day month weekday, in UTC. */
  readonly cron: string;
  readonly werk: (context: Taakcontext) => Promise<void> | Promise<'nog meer' | undefined>;
}

/** Carries scheduled work out now, as actor «systeem», until there is no more. */
export async function voerTaakUit(taak: Taak, omgeving: Omgeving): Promise<void> {
  while ((await voerStapUit(taak, omgeving)) === 'nog meer');
}

/** One transaction of it, with its lines in the reading log. */
function voerStapUit(taak: Taak, { databank, nu: klok, abonnementen }: Omgeving): Promise<unknown> {
  const nu = klok();
  const vandaag = datumInNederland(nu);
  return alsActor(databank, SYSTEEM, vandaag, async (tx) => {
    const basis = { tx, actor: SYSTEEM, nu, vandaag };
    const verwerkt: Verwerkt[] = [];
    const gedaan = await taak.werk({
      ...basis,
      verwerkt: (wat) => void verwerkt.push(wat),
      legVast: (gebeurtenis) => legGebeurtenisVast(basis, abonnementen, gebeurtenis),
    });
    await schrijfVerwerking(tx, SYSTEEM, verwerkt, {
      soort: 'schrijven',
      actie: `taak.${taak.naam}`,
      doel: taak.doel,
      verzoek: uuid(),
      herkomst: null,
    });
    return gedaan;
  });
}
