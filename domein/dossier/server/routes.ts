import type { Route } from '../../../server/platform/http/route.ts';

export const routes: readonly Route[] = [];
