import { routes as toegang } from '../../domein/toegang/server/routes.ts';
import type { Abonnement, Route } from '../platform/http/route.ts';

/** Everything that Opmaat serves, capability by capability. */
export const routes: readonly Route[] = [...toegang];

/** Who acts upon whose events. */
export const abonnementen: readonly Abonnement[] = [];
