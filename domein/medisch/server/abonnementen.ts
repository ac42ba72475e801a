import type { Abonnement } from '../../../server/platform/http/route.ts';

export const abonnementen: readonly Abonnement[] = [];
