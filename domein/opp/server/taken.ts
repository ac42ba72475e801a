import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Taak, Taakcontext } from '../../../server/platform/taak.ts';
import { sluitPlan } from './afsluiting.ts';
import { vindOpp } from './opslag.ts';

const PER_STAP = 100;

/** OPP-1 · Ends the plans of pupils who left this school: the next school makes its own. */
async function sluitPlannenVanVertrokken(context: Taakcontext): Promise<'nog meer' | undefined> {
  const { tx, verwerkt } = context;
  // Placed here and not begun yet is no leaving: the enrolment lies ahead.
  const { rows } = await sql<{ id: string; leerling: string; op: Datum }>`
    select o.id, o.leerling, max(i.tot) as op from opp o join inschrijving i on i.leerling = o.leerling and i.vestiging = o.vestiging
    where o.afgesloten_op is null
    group by o.id, o.leerling having bool_and(i.tot is not null and i.tot <= vandaag()) order by o.id limit ${PER_STAP}`.execute(
    tx,
  );
  for (const { id, leerling, op } of rows) {
    const opp = await vindOpp(tx, id);
    if (opp === undefined) continue;
    await sluitPlan(context, opp, { reden: 'De leerling is van school gegaan.', op });
    verwerkt({ leerling, onderwerp: id });
  }
  return rows.length === PER_STAP ? 'nog meer' : undefined;
}

/** The scheduled work of the plan. Hourly: the first run after midnight in the Netherlands counts, the others make up for a missed one. */
export const taken: readonly Taak[] = [
  {
    naam: 'opp.afsluiten-na-vertrek',
    doel: 'Het ontwikkelingsperspectief afsluiten als een leerling van school gaat',
    cron: '25 * * * *',
    werk: sluitPlannenVanVertrokken,
  },
];
