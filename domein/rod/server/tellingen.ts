import { route } from '../../../server/platform/http/route.ts';
import { RodtellingenVorm } from '../contract.ts';
import { OPP_7 } from '../regels/bronnen.ts';
import { bepaalRodreden, type Rodreden, registreertInRod } from '../regels/ontbreekt.ts';
import { type Rodtelrij, telRod } from './opslag.ts';
import { telRedenen } from './tonen.ts';

/** A board is the bevoegd gezag that must register: it gets exact counts of its own schools, and never a pupil. They go no further. */
export const bekijkRodScholen = route({
  methode: 'GET',
  pad: '/rod/scholen',
  actie: 'rod.tellingen',
  samenvatting: 'Hoe de registratie in ROD ervoor staat per school van uw bestuur, zonder leerlingen (OPP-7)',
  doel: 'Toezien op de registratie van ontwikkelingsperspectieven',
  log: 'geen',
  rollen: ['bestuur'],
  schema: { antwoord: RodtellingenVorm },
  voerUit: async ({ tx }) => {
    const perSchool = new Map<string, Rodtelrij[]>();
    for (const rij of await telRod(tx)) perSchool.set(rij.vestiging, [...(perSchool.get(rij.vestiging) ?? []), rij]);
    const scholen = [...perSchool].map(([vestiging, rijen]) => {
      const { school: naam, plaats, soorten } = rijen[0] as Rodtelrij;
      const registreert = registreertInRod(soorten);
      const telling = registreert ? telRedenen(rijen.map(alsReden)) : [];
      const plannen = telling.reduce((tot, { aantal }) => tot + aantal, 0);
      const inOrde = telling.find(({ waarom }) => waarom === 'in_orde')?.aantal ?? 0;
      const mist = telling.filter(({ waarom }) => waarom !== 'in_orde');
      return { vestiging, naam, plaats, registreert, plannen, inOrde, telling: mist };
    });
    return { bron: OPP_7, scholen: scholen.sort((a, b) => b.plannen - b.inOrde - (a.plannen - a.inOrde)) };
  },
});

function alsReden(rij: Rodtelrij): { readonly waarom: Rodreden; readonly aantal: number } {
  const { vastgesteld, termijn_voorbij: termijnVoorbij, einde, toestand, aantal } = rij;
  const stand = { fase: einde ? ('einde' as const) : ('begin' as const), toestand };
  return { waarom: bepaalRodreden({ vastgesteld, termijnVoorbij, stand }), aantal };
}
