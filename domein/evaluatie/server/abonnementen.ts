import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import type { Abonnement } from '../../../server/platform/http/route.ts';
import { laatTermijnenVervallen } from '../../../server/platform/termijn.ts';
import { vindPlannen } from './opslag.ts';
import { vindLopend } from './opslag-termijnen.ts';
import { planTermijnen } from './termijnen.ts';

/** OPP-5 · From its adoption on, a plan is evaluated with the parents in each schooljaar. */
const vastgesteld: Abonnement = {
  soort: 'opp.vastgesteld',
  werk: async ({ tx, actor, vandaag }, { leerling, vestiging }) => {
    if (leerling === undefined || vestiging === undefined) return;
    await alsSysteem(tx, actor, async () => {
      for (const plan of await vindLopend(tx, leerling, vestiging)) await planTermijnen(tx, plan, vandaag);
    });
  },
};

/** OPP-5 · A plan that ended is not evaluated any more. */
const afgesloten: Abonnement = {
  soort: 'opp.afgesloten',
  werk: async ({ tx, actor, vandaag }, { leerling, vestiging: school }) => {
    if (leerling === undefined) return;
    await alsSysteem(tx, actor, async () => {
      for (const { opp, vestiging, afgeslotenOp } of await vindPlannen(tx, leerling))
        if (afgeslotenOp !== null && vestiging === school) await laatTermijnenVervallen(tx, opp, vandaag);
    });
  },
};

export const abonnementen: readonly Abonnement[] = [vastgesteld, afgesloten];
