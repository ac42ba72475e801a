import { createHash } from 'node:crypto';
import { schrijfCanoniek } from '../regels/canoniek.ts';
import type { OppInhoud } from '../regels/inhoud.ts';

/** OPP-3, OPP-7 · SHA-256 over the content of a plan, in hexadecimal: what parents agree to and what stands on the PDF. */
export function berekenHash(inhoud: OppInhoud): string {
  return createHash('sha256').update(schrijfCanoniek(inhoud)).digest('hex');
}
