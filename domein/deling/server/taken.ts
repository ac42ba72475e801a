import type { Taak } from '../../../server/platform/taak.ts';
import { sluitVoorbije } from './sluiten.ts';

/** Hourly: the first run after midnight in the Netherlands counts, the others make up for a missed one. */
export const taken: readonly Taak[] = [
  {
    naam: 'deling.sluiten',
    doel: 'Vastleggen dat het delen van gegevens is afgelopen',
    cron: '20 * * * *',
    werk: async ({ verwerkt, ...moment }) => {
      for (const leerling of await sluitVoorbije(moment)) verwerkt({ leerling });
    },
  },
];
