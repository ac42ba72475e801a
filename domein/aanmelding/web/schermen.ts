import type { Scherm } from '../../../web/platform/scherm.ts';

export const schermen: readonly Scherm[] = [];
