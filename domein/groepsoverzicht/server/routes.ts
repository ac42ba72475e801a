import type { Route } from '../../../server/platform/http/route.ts';
import { bekijkGroep, printGroep } from './bekijken.ts';

export const routes: readonly Route[] = [bekijkGroep, printGroep];
