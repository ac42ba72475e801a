import type { Route } from '../../../server/platform/http/route.ts';
import { bekijkRod, downloadRod } from './bekijken.ts';
import { bekijkRodScholen } from './tellingen.ts';
import { legRodVast } from './vastleggen.ts';

export const routes: readonly Route[] = [bekijkRod, downloadRod, legRodVast, bekijkRodScholen];
