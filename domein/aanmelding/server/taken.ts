import type { Taak } from '../../../server/platform/taak.ts';
import { plaatsTijdelijk } from './tijdelijk-plaatsen.ts';

/** The scheduled work of applying. Hourly: the first run after midnight in the Netherlands counts, the others make up for a missed one. */
export const taken: readonly Taak[] = [
  {
    naam: 'aanmelding.tijdelijk-plaatsen',
    doel: 'Een kind tijdelijk plaatsen als de school niet op tijd beslist',
    cron: '10 * * * *',
    werk: plaatsTijdelijk,
  },
];
