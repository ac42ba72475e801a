import type { Taak } from '../../../server/platform/taak.ts';

export const taken: readonly Taak[] = [];
