import { type Datum, jaarVan } from '../../../kern/tijd/datum.ts';
import { type Schooljaar, schooljaarVan } from '../../../kern/tijd/schooljaar.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { haalInstelling } from '../../../server/platform/instelling.ts';
import type { Taakcontext } from '../../../server/platform/taak.ts';
import { zetTermijn } from '../../../server/platform/termijn.ts';
import { OPP_EVALUATIES } from '../../ondersteuningsplan/regels/instellingen.ts';
import { eersteSchooljaar, gemisteNaam, laatsteDagVoor, planEvaluaties } from '../regels/evaluatietermijn.ts';
import { hernoem, type Lopend, vindNietHernoemd, vindTermijnen, vindZonderTermijn } from './opslag-termijnen.ts';

/** So many plans in one transaction. */
const PER_STAP = 200;

/**
 * OPP-5 · Puts the terms of this schooljaar on the worklist, or those of the first schooljaar in which the plan is evaluated when that
 * is later. A term that is there stays as it is: adjusting a plan does not begin anew, and one that was met stays met.
 */
export async function planTermijnen(tx: Tx, plan: Lopend, dag: Datum): Promise<void> {
  const { opp, leerling, swv, vestiging, vastgesteldDag } = plan;
  const eerste = eersteSchooljaar(vastgesteldDag);
  const nu = schooljaarVan(dag);
  const schooljaar: Schooljaar = eerste.begin > nu.begin ? eerste : nu;
  const bekend = new Set((await vindTermijnen(tx, opp)).map(({ soort }) => soort));
  const { waarde } = await haalInstelling(tx, swv, OPP_EVALUATIES, dag);
  for (const termijn of planEvaluaties(vastgesteldDag, schooljaar, waarde))
    if (!bekend.has(termijn.soort)) await zetTermijn(tx, { swv, vestiging, leerling, onderwerp: opp }, termijn);
}

/** OPP-5 · Each day: what passed is called missed, and every running plan has its terms of this schooljaar. */
export async function werkTermijnenBij({ tx, vandaag, verwerkt }: Taakcontext): Promise<'nog meer' | undefined> {
  const gemist = await vindNietHernoemd(tx, vandaag, PER_STAP);
  for (const { id, leerling, onderwerp, laatsteDag } of gemist) {
    verwerkt({ leerling, onderwerp });
    await hernoem(tx, id, gemisteNaam(laatsteDag));
  }
  const { begin, eind } = schooljaarVan(vandaag);
  const uiterlijk = laatsteDagVoor({ eind });
  const plannen = await vindZonderTermijn(tx, { jaar: jaarVan(begin), uiterlijk, hoogstens: PER_STAP });
  for (const plan of plannen) {
    verwerkt({ leerling: plan.leerling, onderwerp: plan.opp });
    await planTermijnen(tx, plan, vandaag);
  }
  return Math.max(plannen.length, gemist.length) === PER_STAP ? 'nog meer' : undefined;
}
