import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Abonnement } from '../../../server/platform/http/route.ts';
import type { Taak } from '../../../server/platform/taak.ts';
import { plaatsTijdelijk } from './tijdelijk-plaatsen.ts';

/** The scheduled work of applying. Needs the subscriptions of all capabilities: the dossier enrols the child that is placed. */
export const taken = [
  {
    naam: 'aanmelding.tijdelijk-plaatsen',
    // Hourly: the first run after midnight in the Netherlands counts, the others make up for a missed one.
    cron: '10 * * * *',
    werk: async (tx: Tx, nu: string, vandaag: Datum, abonnementen?: readonly Abonnement[]) => {
      // Placing a child that nobody enrols would be worse than not placing it.
      if (abonnementen === undefined)
        throw new Error('Tijdelijk plaatsen kan niet zonder wie op gebeurtenissen reageert');
      await plaatsTijdelijk(tx, nu, vandaag, abonnementen);
    },
  },
] as const satisfies readonly Taak[];
