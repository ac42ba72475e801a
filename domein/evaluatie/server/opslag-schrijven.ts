import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../kern/actor/actor.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Evaluatie } from '../regels/evaluatie.ts';
import type { Planrij } from './opslag.ts';

interface Wie {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly nu: string;
}
type Beoordeeld = Evaluatie & { readonly schooljaar: number };

/** What belongs to the same pupil, school and SWV. */
const plek = ({ leerling, swv, vestiging }: Planrij) => ({ leerling, swv, vestiging });

/** Writes the evaluation with what came of each goal; gives its id. */
export async function schrijfEvaluatie(
  { tx, actor, nu }: Wie,
  plan: Planrij & { readonly versie: string },
  evaluatie: Beoordeeld,
): Promise<string> {
  const id = uuid();
  const { dag, schooljaar, metOuders, zonderOudersOm, besluit, toelichting, doelen } = evaluatie;
  const { opp, versie } = plan;
  await tx
    .insertInto('opp_evaluatie')
    .values({
      ...{ id, opp, versie, ...plek(plan), schooljaar, dag, besluit, toelichting, moment: nu },
      met_ouders: metOuders,
      zonder_ouders_om: metOuders ? null : zonderOudersOm,
      door: actor.persoon,
      door_naam: actor.naam,
    })
    .execute();
  if (doelen.length > 0)
    await tx
      .insertInto('opp_doelevaluatie')
      .values(doelen.map((doel) => ({ evaluatie: id, ...doel, ...plek(plan) })))
      .execute();
  return id;
}

/** OPP-4 · The talk with the pupil, or why there was none, and the one with the parents, beside the other talks about the plan. */
export async function schrijfGesprekken({ tx, actor, nu }: Wie, plan: Planrij, evaluatie: Beoordeeld): Promise<void> {
  const { dag, leerlingGehoord, leerlingEigenWoorden, metOuders, oudersGezegd } = evaluatie;
  const basis = {
    ...{ opp: plan.opp, ...plek(plan), bij: 'evalueren', dag, moment: nu },
    door: actor.persoon,
    door_naam: actor.naam,
    door_rol: actor.rol,
  };
  const leerling = leerlingGehoord
    ? {
        hoe: evaluatie.leerlingHoe,
        gezegd: evaluatie.leerlingGezegd,
        gedaan: evaluatie.leerlingGedaan,
        eigen_woorden: leerlingEigenWoorden,
      }
    : { hoe: 'Niet gesproken', niet_gelukt: evaluatie.leerlingNietOm };
  await tx
    .insertInto('opp_gesprek')
    .values({ ...basis, id: uuid(), met: 'leerling', ...leerling })
    .execute();
  if (!metOuders) return;
  await tx
    .insertInto('opp_gesprek')
    .values({ ...basis, id: uuid(), met: 'ouders', hoe: 'Evaluatiegesprek', gezegd: oudersGezegd })
    .execute();
}
