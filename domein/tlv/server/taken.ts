import type { Taak } from '../../../server/platform/taak.ts';
import { herinnerDeskundigen } from './herinneren.ts';
import { zetVerlengtermijnen } from './verlengen.ts';
import { meldVertrek } from './vertrek.ts';

/** The scheduled work of requests: experts who have not answered, declarations that end, and pupils who left. */
export const taken: readonly Taak[] = [herinnerDeskundigen, zetVerlengtermijnen, meldVertrek];
