import type { Datum } from '../../../kern/tijd/datum.ts';
import type { VastgesteldSop } from './vaststellen.ts';

/** What the hash of an adopted version is taken over. */
export interface Vastgelegd extends VastgesteldSop {
  readonly vestiging: string;
  readonly versie: number;
  readonly vastgesteldOp: Datum;
}

/**
 * SOP-2 · The adopted version as one text that is always the same for the same content: JSON without blanks, the names of
 * each object in the order of their characters. Storage may order names in another way; the text stays equal.
 */
export function schrijfCanoniek({ vestiging, versie, inhoud, mrAdvies, vastgesteldOp, geldigTot }: Vastgelegd): string {
  return schrijf({ vestiging, versie, inhoud, mrAdvies, vastgesteldOp, geldigTot });
}

function schrijf(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(schrijf).join(',')}]`;
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  const velden = Object.entries(waarde).filter(([, inhoud]) => inhoud !== undefined);
  velden.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${velden.map(([naam, inhoud]) => `${JSON.stringify(naam)}:${schrijf(inhoud)}`).join(',')}}`;
}
