import type { Taak } from '../../../server/platform/taak.ts';
import { hervatTermijnen } from './hervatten.ts';

/** The scheduled work of deciding. Hourly: the first run after midnight in the Netherlands counts, the others make up for a missed one. */
export const taken: readonly Taak[] = [
  {
    naam: 'toelaatbaarheid.termijn-hervatten',
    doel: 'De termijn om te beslissen weer laten lopen als een school niet op tijd aanvult',
    cron: '20 * * * *',
    werk: hervatTermijnen,
  },
];
