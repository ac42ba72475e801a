import { type Datum, plusDagen, plusMaanden } from '../../../kern/tijd/datum.ts';

/** Plans are shown this many months ahead, and announced one month ahead. */
const MAANDEN_VOORUIT = 2;
/** Nothing is destroyed within so many days after the announcement; the database holds the same. */
export const DAGEN_NA_AANKONDIGING = 30;

/** TOE-6: the last day of which a destruction is planned today. */
export function planTot(vandaag: Datum): Datum {
  return plusMaanden(vandaag, MAANDEN_VOORUIT);
}

/** TOE-6: whether parents and school should hear today of what is planned on this day. */
export function moetAankondigen(geplandOp: Datum, vandaag: Datum): boolean {
  return plusMaanden(geplandOp, -1) <= vandaag;
}

/** First day on which it really goes: planned, and announced long enough ago. Not announced yet: as if that happened today. */
export function gaatWegOp(geplandOp: Datum, aangekondigdOp: Datum | null, vandaag: Datum): Datum {
  if (aangekondigdOp === null && !moetAankondigen(geplandOp, vandaag)) return geplandOp;
  const naAankondiging = plusDagen(aangekondigdOp ?? vandaag, DAGEN_NA_AANKONDIGING);
  return naAankondiging > geplandOp ? naAankondiging : geplandOp;
}
