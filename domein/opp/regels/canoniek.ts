import type { OppInhoud } from './inhoud.ts';

/**
 * OPP-3, OPP-7 · The plan as one text that is always the same for the same content: JSON without blanks, the names of each object in
 * the order of their characters. Parents agree to the hash of this text, so storage may order names in another way.
 */
export function schrijfCanoniek(inhoud: OppInhoud): string {
  return schrijf(inhoud);
}

function schrijf(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(schrijf).join(',')}]`;
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  const velden = Object.entries(waarde).filter(([, inhoud]) => inhoud !== undefined);
  velden.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${velden.map(([naam, inhoud]) => `${JSON.stringify(naam)}:${schrijf(inhoud)}`).join(',')}}`;
}
