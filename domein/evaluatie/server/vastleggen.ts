import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { eis, nietGevonden, weiger } from '../../../server/platform/http/probleem.ts';
import { route } from '../../../server/platform/http/route.ts';
import { voldoeTermijn } from '../../../server/platform/termijn.ts';
import { LeerlingPad } from '../../vormen.ts';
import { EvaluatieInvoerVorm, EvaluatieVastgelegdVorm } from '../contract.ts';
import { OPP_5 } from '../regels/bronnen.ts';
import { beoordeelEvaluatie } from '../regels/evaluatie.ts';
import { bepaalVoldaan } from '../regels/evaluatietermijn.ts';
import { zinOverEvaluatie } from '../regels/woorden.ts';
import { DOEL, EVALUEERDERS } from './bekijken.ts';
import { vindDoelen, vindLeerling, vindPlan, wachtOpPlan } from './opslag.ts';
import { schrijfEvaluatie, schrijfGesprekken } from './opslag-schrijven.ts';
import { vindTermijnen } from './opslag-termijnen.ts';

export const legEvaluatieVast = route({
  methode: 'POST',
  pad: '/leerlingen/:leerling/opp/evaluaties',
  actie: 'evaluatie.vastleggen',
  samenvatting: 'Leg de evaluatie van het ontwikkelingsperspectief vast, met wat van elk doel kwam (OPP-5, OPP-6)',
  doel: DOEL,
  log: 'schrijven',
  rollen: EVALUEERDERS,
  schema: { params: LeerlingPad, body: EvaluatieInvoerVorm, antwoord: EvaluatieVastgelegdVorm },
  status: 201,
  voerUit: async ({ tx, actor, vandaag, nu, verwerkt, legVast }, { params, body }) => {
    const leerling = (await vindLeerling(tx, params.leerling)) ?? nietGevonden();
    const { opp, volgnummer, ...invoer } = body;
    await wachtOpPlan(tx, opp);
    const plan = (await vindPlan(tx, opp)) ?? nietGevonden();
    if (plan.leerling !== leerling.id || plan.vestiging !== actor.organisatie) nietGevonden();
    verwerkt({ leerling: leerling.id, onderwerp: opp });
    if (plan.volgnummer !== volgnummer)
      weiger(
        [
          {
            code: 'evaluatie-intussen-veranderd',
            zin: 'Dit plan is intussen door een collega geëvalueerd of bijgesteld. Bekijk eerst wat er nu staat; wat u typte, blijft staan.',
            bron: OPP_5,
          },
        ],
        'intussen-veranderd',
      );
    const evaluatie = eis(beoordeelEvaluatie(invoer, { ...plan, doelen: await vindDoelen(tx, opp) }, vandaag));
    const { versie } = plan;
    if (versie === null) nietGevonden();
    const wie = { tx, actor, nu };
    const id = await schrijfEvaluatie(wie, { ...plan, versie }, evaluatie);
    await schrijfGesprekken(wie, plan, evaluatie);
    const voldaan = evaluatie.metOuders ? await voldoe(tx, opp, evaluatie.dag) : 0;
    await legVast({
      soort: 'evaluatie.vastgelegd',
      swv: plan.swv,
      vestiging: plan.vestiging,
      leerling: leerling.id,
      onderwerp: opp,
      voorOuders: true,
      tekst: zinOverEvaluatie(evaluatie.metOuders, evaluatie.besluit),
      gegevens: { evaluatie: id, besluit: evaluatie.besluit, metOuders: evaluatie.metOuders },
    });
    return { id, voldaan };
  },
});

/** OPP-5 · What this talk with the parents meets leaves the worklist, on the day of the talk. Gives how many terms. */
async function voldoe(tx: Tx, opp: string, dag: Datum): Promise<number> {
  const open = (await vindTermijnen(tx, opp)).filter(
    ({ voldaanOp, vervallenOp }) => voldaanOp === null && vervallenOp === null,
  );
  const soorten = bepaalVoldaan(open, dag);
  for (const soort of soorten) await voldoeTermijn(tx, opp, soort, dag);
  return soorten.length;
}
