import { type ParsedCronItem, parseCronItems, type TaskList } from 'graphile-worker';
import { taken as aanmelding } from '../../domein/aanmelding/server/taken.ts';
import { taken as arrangement } from '../../domein/arrangement/server/taken.ts';
import { taken as bewaren } from '../../domein/bewaren/server/taken.ts';
import { taken as bezwaar } from '../../domein/bezwaar/server/taken.ts';
import { taken as deling } from '../../domein/deling/server/taken.ts';
import { taken as evaluatie } from '../../domein/evaluatie/server/taken.ts';
import { taken as logboek } from '../../domein/logboek/server/taken.ts';
import { taken as medisch } from '../../domein/medisch/server/taken.ts';
import { taken as omgeving } from '../../domein/omgeving/server/taken.ts';
import { taken as opp } from '../../domein/opp/server/taken.ts';
import { taken as tlv } from '../../domein/tlv/server/taken.ts';
import { taken as toelaatbaarheid } from '../../domein/toelaatbaarheid/server/taken.ts';
import { taken as toestemming } from '../../domein/toestemming/server/taken.ts';
import { herinneren } from '../../domein/werklijst/server/herinneren.ts';
import type { Omgeving } from '../platform/http/route.ts';
import { type Taak, voerTaakUit } from '../platform/taak.ts';
import { verzendPost } from './postbode.ts';

/** All work that Opmaat does by itself. */
const TAKEN: readonly Taak[] = [
  ...aanmelding,
  ...toestemming,
  ...deling,
  ...omgeving,
  ...logboek,
  ...bewaren,
  ...opp,
  ...evaluatie,
  ...arrangement,
  ...medisch,
  ...tlv,
  ...toelaatbaarheid,
  ...bezwaar,
  herinneren,
];

const POST = 'post-verzenden';

/** The tasks and their schedule in the form that graphile-worker takes. */
export function maakTakenlijst(omgeving: Omgeving): { taskList: TaskList; parsedCronItems: ParsedCronItem[] } {
  const taskList: TaskList = { [POST]: () => verzendPost(omgeving) };
  for (const taak of TAKEN) taskList[taak.naam] = () => voerTaakUit(taak, omgeving);
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
