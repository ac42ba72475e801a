import type { Actor } from '../../../kern/actor/actor.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { LeerlingPad } from '../../vormen.ts';
import { EvaluatiesVorm } from '../contract.ts';
import { magEvalueren } from '../regels/evaluatie.ts';
import {
  type Planrij,
  vindDoelen,
  vindEvaluaties,
  vindLeerling,
  vindLokaleNamen,
  vindOordelen,
  vindPlannen,
} from './opslag.ts';
import { vindTermijnen } from './opslag-termijnen.ts';
import { maakNaamgever, toonEffect, toonEvaluatie } from './tonen.ts';

export const DOEL = 'Met ouders en leerling bekijken wat de extra ondersteuning oplevert';
export const EVALUEERDERS = ['ib', 'schoolleider'] as const;
const isSchool = ({ rol }: Actor) => (EVALUEERDERS as readonly string[]).includes(rol);

export const bekijkEvaluaties = route({
  methode: 'GET',
  pad: '/leerlingen/:leerling/opp/evaluaties',
  actie: 'evaluatie.bekijken',
  samenvatting: 'De doelen van het lopende plan, wat ervan kwam, en wanneer het wordt geëvalueerd (OPP-5, OPP-6)',
  doel: DOEL,
  log: 'lezen',
  rollen: ['ib', 'schoolleider', 'leraar', 'ouder', 'leerling'],
  schema: { params: LeerlingPad, antwoord: EvaluatiesVorm },
  voerUit: async ({ tx, actor, verwerkt }, { params }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    verwerkt({ leerling: leerling.id });
    const plan = kiesPlan(await vindPlannen(tx, leerling.id), actor);
    const doelen = plan === undefined ? [] : await vindDoelen(tx, plan.opp);
    const termijnen = plan === undefined ? [] : await vindTermijnen(tx, plan.opp);
    const oordelen = await vindOordelen(tx, leerling.id);
    const naamVan = maakNaamgever(await vindLokaleNamen(tx, [leerling.swv]));
    const eigen = isSchool(actor) && plan?.vestiging === actor.organisatie;
    const kan = plan && magEvalueren({ ...plan, doelen });
    return {
      leerling: { id: leerling.id, roepnaam: leerling.roepnaam },
      plan: plan
        ? {
            opp: plan.opp,
            school: plan.school,
            vastgesteldDag: plan.vastgesteldDag,
            volgnummer: plan.volgnummer,
            doelen: doelen.map((doel) => ({ ...doel, categorienaam: naamVan(doel.categorie) })),
          }
        : null,
      magVastleggen: eigen && kan?.mag === true,
      redenen: eigen && kan?.mag === false ? [...kan.redenen] : [],
      termijnen: termijnen
        .filter(({ voldaanOp, vervallenOp }) => voldaanOp === null && vervallenOp === null)
        .map(({ naam, laatsteDag, regel, artikel }) => ({ naam, laatsteDag, bron: { regel, artikel } })),
      evaluaties: (await vindEvaluaties(tx, leerling.id)).map((rij) => toonEvaluatie(rij, oordelen, naamVan)),
      effect: toonEffect(oordelen, naamVan),
    };
  },
});

/** The running plan: of the own school when there is one. */
function kiesPlan(plannen: readonly Planrij[], { organisatie }: Actor): Planrij | undefined {
  const lopend = plannen.filter(({ afgeslotenOp }) => afgeslotenOp === null);
  return lopend.find(({ vestiging }) => vestiging === organisatie) ?? lopend[0];
}
