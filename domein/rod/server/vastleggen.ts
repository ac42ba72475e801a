import type { Reden } from '../../../kern/uitkomst/uitkomst.ts';
import { nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { RodGedaanVorm, RodInvoerVorm } from '../contract.ts';
import { OPP_7, OPP_7_REGELING } from '../regels/bronnen.ts';
import { registreertInRod } from '../regels/ontbreekt.ts';
import { beoordeelStap, bepaalRodstand } from '../regels/stand.ts';
import { DOEL } from './bekijken.ts';
import { vindRodplannen, vindSoorten, voegRodregelToe, wachtOpPlannen } from './opslag.ts';

/** All or nothing: when one of the plans changed meanwhile, none is recorded. */
export const legRodVast = route({
  methode: 'POST',
  pad: '/rod',
  actie: 'rod.vastleggen',
  samenvatting: 'Leg voor een of meer plannen vast dat ze zijn aangeleverd, bevestigd of afgekeurd (OPP-7)',
  doel: DOEL,
  log: 'schrijven',
  rollen: ['ib', 'schoolleider'],
  schema: { body: RodInvoerVorm, antwoord: RodGedaanVorm },
  voerUit: async ({ tx, actor, vandaag, nu, verwerkt }, { body: { stap, reden, plannen } }) => {
    const vestiging = actor.organisatie ?? '';
    if (!registreertInRod(await vindSoorten(tx, vestiging)))
      weiger([
        {
          code: 'school-registreert-niet',
          zin: 'Een school voor speciaal basisonderwijs registreert geen ontwikkelingsperspectief in ROD. U hoeft niets te doen.',
          bron: OPP_7_REGELING,
        },
      ]);
    const welke = [...new Set(plannen.map(({ opp }) => opp))];
    await wachtOpPlannen(tx, welke);
    const gevonden = new Map((await vindRodplannen(tx, vestiging, welke)).map((plan) => [plan.opp, plan]));
    if (gevonden.size !== welke.length) nietGevonden();
    verwerkt({ leerlingen: [...new Set([...gevonden.values()].map(({ leerling }) => leerling))] });
    const redenen: Reden[] = [];
    for (const { opp, gezien } of plannen) {
      const plan = gevonden.get(opp) ?? nietGevonden();
      if (plan.gezien !== gezien)
        weiger(
          [
            {
              code: 'rod-intussen-veranderd',
              zin: `De registratie van ${plan.naam} is intussen door iemand anders bijgewerkt. Bekijk de lijst opnieuw.`,
              bron: OPP_7,
            },
          ],
          'intussen-veranderd',
        );
      if (plan.vastgesteldDag === null)
        redenen.push({
          code: 'nog-niet-vastgesteld',
          zin: `Het plan van ${plan.naam} is nog niet vastgesteld. Stel het eerst vast; dan kunt u het registreren.`,
          bron: OPP_7,
        });
      else {
        const oordeel = beoordeelStap(bepaalRodstand(plan.regels), stap, reden);
        if (!oordeel.mag) redenen.push(...oordeel.redenen);
      }
    }
    if (redenen.length > 0) weiger([...new Map(redenen.map((een) => [`${een.code} ${een.zin}`, een])).values()]);
    const regel = { toestand: stap, reden: stap === 'afgekeurd' ? reden.trim() : '', dag: vandaag, moment: nu };
    for (const opp of welke)
      await voegRodregelToe(tx, gevonden.get(opp) ?? nietGevonden(), {
        ...regel,
        door: actor.persoon,
        doorNaam: actor.naam,
      });
    return { aantal: welke.length };
  },
});
