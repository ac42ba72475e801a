import type { Taak } from '../../../server/platform/taak.ts';
import { hervatTermijnen } from './hervatten.ts';
import { stopNaVertrek } from './vertrek.ts';

export const taken: readonly Taak[] = [stopNaVertrek, hervatTermijnen];
