import type { Route } from '../../../server/platform/http/route.ts';
import { legKeuzeVast, toonVoorbeeld, trekKeuzeIn } from './kiezen.ts';
import { toonPlan, toonWaarden } from './tonen.ts';

export const routes: readonly Route[] = [toonWaarden, toonPlan, toonVoorbeeld, legKeuzeVast, trekKeuzeIn];
