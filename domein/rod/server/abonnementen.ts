import { schrijfDatum } from '../../../kern/tijd/datum.ts';
import { alsSysteem } from '../../../server/platform/databank/als-actor.ts';
import type { Abonnement } from '../../../server/platform/http/route.ts';
import { registreertInRod } from '../regels/ontbreekt.ts';
import { bepaalRodstand } from '../regels/stand.ts';
import { vindPlannenVan, vindSoorten, voegRodregelToe } from './opslag.ts';

/** OPP-7 · The first adoption asks that the begin is registered, closing the plan that its end is; adjusting changes neither. */
const werk: Abonnement['werk'] = async ({ tx, actor, vandaag, nu }, { leerling, vestiging }) => {
  if (leerling === undefined || vestiging === undefined) return;
  await alsSysteem(tx, actor, async () => {
    if (!registreertInRod(await vindSoorten(tx, vestiging))) return;
    for (const plan of await vindPlannenVan(tx, leerling, vestiging)) {
      const isNieuw = plan.regels.length === 0 && plan.afgeslotenOp === null;
      const isAfgelopen =
        plan.afgeslotenOp !== null && plan.regels.length > 0 && bepaalRodstand(plan.regels).fase === 'begin';
      if (!isNieuw && !isAfgelopen) continue;
      const reden =
        plan.afgeslotenOp === null
          ? ''
          : `Het plan is afgesloten op ${schrijfDatum(plan.afgeslotenOp)}: meld het einde.`;
      await voegRodregelToe(tx, plan, {
        toestand: 'te_registreren',
        reden,
        dag: vandaag,
        moment: nu,
        door: null,
        doorNaam: 'Opmaat',
      });
    }
  });
};

export const abonnementen: readonly Abonnement[] = [
  { soort: 'opp.vastgesteld', werk },
  { soort: 'opp.afgesloten', werk },
];
