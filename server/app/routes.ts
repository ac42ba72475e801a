import { routes as bericht } from '../../domein/bericht/server/routes.ts';
import { routes as toegang } from '../../domein/toegang/server/routes.ts';
import { routes as werklijst } from '../../domein/werklijst/server/routes.ts';
import type { Abonnement, Route } from '../platform/http/route.ts';

/** Everything that Opmaat serves, capability by capability. */
export const routes: readonly Route[] = [...toegang, ...werklijst, ...bericht];

/** Who acts upon whose events. */
export const abonnementen: readonly Abonnement[] = [];
