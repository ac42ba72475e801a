import { type ParsedCronItem, parseCronItems, type TaskList } from 'graphile-worker';
import { taken as aanmelding } from '../../domein/aanmelding/server/taken.ts';
import { herinneren } from '../../domein/werklijst/server/herinneren.ts';
import { datumInNederland } from '../../kern/tijd/datum.ts';
import { alsActor, SYSTEEM } from '../platform/databank/als-actor.ts';
import type { Omgeving } from '../platform/http/route.ts';
import type { Taak } from '../platform/taak.ts';
import { verzendPost } from './postbode.ts';

/** All work that Opmaat does by itself. */
const TAKEN: readonly Taak[] = [...aanmelding, herinneren];

const POST = 'post-verzenden';

/** The tasks and their schedule in the form that graphile-worker takes. */
export function maakTakenlijst(omgeving: Omgeving): { taskList: TaskList; parsedCronItems: ParsedCronItem[] } {
  const taskList: TaskList = { [POST]: () => verzendPost(omgeving) };
  for (const { naam, werk } of TAKEN) {
    taskList[naam] = () => {
      const nu = omgeving.nu();
      const vandaag = datumInNederland(nu);
      return alsActor(omgeving.databank, SYSTEEM, vandaag, (tx) => werk(tx, nu, vandaag));
    };
  }
  const wekkers = [...TAKEN, { naam: POST, cron: '* * * * *' }].map(({ naam, cron }) => ({
    task: naam,
    match: cron,
    // A server that was off catches up with what it missed in the last day, once.
    options: {
      backfillPeriod: naam === POST ? 0 : 86_400_000,
      maxAttempts: 5,
      jobKey: naam,
      jobKeyMode: 'replace' as const,
    },
    identifier: naam,
  }));
  return { taskList, parsedCronItems: parseCronItems(wekkers) };
}
