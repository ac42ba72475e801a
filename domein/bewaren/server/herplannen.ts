import { v7 as uuid } from 'uuid';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { planTot } from '../regels/aankondiging.ts';
import { type Planregel, planSchool } from '../regels/plan.ts';
import { type Planrij, type Schooldeel, vindPlannen, vindSchooldelen } from './opslag-plan.ts';

interface Gewenst {
  readonly deel: Schooldeel;
  readonly soort: Planregel['soort'];
  readonly waarden: {
    readonly regel: string;
    readonly artikel: string;
    readonly uitleg: string;
    readonly grens: Datum;
    readonly gepland_op: Datum;
    readonly opgehouden_om: string | null;
  };
}

/**
 * TOE-6: brings the plans of these pupils in line with the facts of today: adds what comes due within two months, moves dates,
 * notes what holds it, and takes back what is no longer due. Gives the pupils whose plans changed. Only as SYSTEEM.
 */
export async function herplan(tx: Tx, leerlingen: readonly string[], vandaag: Datum): Promise<ReadonlySet<string>> {
  const delen = await vindSchooldelen(tx, leerlingen);
  const plannen = await vindPlannen(tx, leerlingen);
  const veranderd = new Set<string>();
  const over = new Map(plannen.map((plan) => [sleutel(plan), plan]));
  for (const gewenst of delen.flatMap((deel) => watGepland(deel, vandaag))) {
    const plek = { ...gewenst.deel, soort: gewenst.soort };
    const plan = over.get(sleutel(plek));
    over.delete(sleutel(plek));
    if (await schrijf(tx, gewenst, plan)) veranderd.add(plek.leerling);
  }
  const bijSchool = new Set(delen.map(({ leerling }) => leerling));
  for (const plan of over.values()) {
    // What was begun is finished; the pupil itself waits for as long as no school has a part.
    if (plan.begonnen_op !== null || (plan.soort === 'leerling' && !bijSchool.has(plan.leerling))) continue;
    await tx.deleteFrom('vernietiging').where('id', '=', plan.id).execute();
    veranderd.add(plan.leerling);
  }
  return veranderd;
}

function sleutel({ leerling, vestiging, soort }: Pick<Planrij, 'leerling' | 'vestiging' | 'soort'>): string {
  return `${leerling} ${vestiging ?? ''} ${soort}`;
}

function watGepland(deel: Schooldeel, vandaag: Datum): Gewenst[] {
  return planSchool(deel.feiten, vandaag).flatMap(({ soort, regel, grens, geplandOp, tegen }) => {
    if (grens === null || geplandOp === null || geplandOp > planTot(vandaag)) return [];
    return [
      {
        deel,
        soort,
        waarden: {
          regel: regel.bron.regel,
          artikel: regel.bron.artikel,
          uitleg: regel.zin,
          grens,
          gepland_op: geplandOp,
          opgehouden_om: tegen.length === 0 ? null : tegen.map(({ zin }) => zin).join(' '),
        },
      },
    ];
  });
}

/** Adds or adjusts one plan; whether anything changed. */
async function schrijf(tx: Tx, { deel, soort, waarden }: Gewenst, plan: Planrij | undefined): Promise<boolean> {
  const { leerling, swv, vestiging } = deel;
  if (plan === undefined) {
    const id = uuid();
    await tx
      .insertInto('vernietiging')
      .values({ id, leerling, swv, vestiging, soort, ...waarden })
      .execute();
    return true;
  }
  const gelijk =
    plan.gepland_op === waarden.gepland_op &&
    plan.grens === waarden.grens &&
    plan.opgehouden_om === waarden.opgehouden_om;
  if (gelijk) return false;
  // What is held or moved is announced anew: nobody relies on a date that no longer holds.
  const opnieuw = waarden.opgehouden_om !== null || plan.gepland_op < waarden.gepland_op;
  await tx
    .updateTable('vernietiging')
    .set({ ...waarden, ...(opnieuw && { aangekondigd_op: null }) })
    .where('id', '=', plan.id)
    .execute();
  return true;
}
