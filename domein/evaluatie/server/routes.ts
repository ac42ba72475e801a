import type { Route } from '../../../server/platform/http/route.ts';
import { bekijkEvaluaties } from './bekijken.ts';
import { bekijkJaarlijst } from './jaarlijst.ts';
import { legEvaluatieVast } from './vastleggen.ts';

export const routes: readonly Route[] = [bekijkEvaluaties, legEvaluatieVast, bekijkJaarlijst];
