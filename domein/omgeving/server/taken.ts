import type { Taak } from '../../../server/platform/taak.ts';
import { bewaakVerzoeken } from './bewaken.ts';

/** Hourly, by day in the Netherlands all year: nobody gets a reminder at night. */
export const taken: readonly Taak[] = [
  {
    naam: 'omgeving.verzoeken-bewaken',
    doel: 'Herinneren aan vragen om informatie en ze op tijd afsluiten',
    cron: '25 8-16 * * *',
    werk: bewaakVerzoeken,
  },
];
