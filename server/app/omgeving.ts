import type { Databank } from '../platform/databank/verbinding.ts';
import type { Omgeving } from '../platform/http/route.ts';
import { abonnementen } from './routes.ts';

/** What the running server works with: this database, the real clock, and everybody's subscriptions. */
export function maakOmgeving(databank: Databank): Omgeving {
  return { databank, nu: () => new Date().toISOString(), abonnementen };
}
