import { schermen as bericht } from '../../domein/bericht/web/schermen.ts';
import { schermen as werklijst } from '../../domein/werklijst/web/schermen.ts';
import type { Scherm } from '../platform/scherm.ts';

/** All screens of all capabilities. */
export const schermen: readonly Scherm[] = [...werklijst, ...bericht];
