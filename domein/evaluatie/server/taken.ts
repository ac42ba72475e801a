import type { Taak } from '../../../server/platform/taak.ts';
import { werkTermijnenBij } from './termijnen.ts';

/** Early in the morning; a day that was missed is made up for on the next. */
export const taken: readonly Taak[] = [
  {
    naam: 'evaluatie.termijnen',
    doel: 'Bijhouden wanneer een ontwikkelingsperspectief met ouders wordt geëvalueerd',
    cron: '40 1 * * *',
    werk: werkTermijnenBij,
  },
];
