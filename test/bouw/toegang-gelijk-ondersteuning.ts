import { SLEUTELS_ARRANGEMENT, VERWACHT_ARRANGEMENT, zetArrangementrijen } from './toegang-gelijk-arrangement.ts';
import { VERWACHT_BESLUIT, zetBesluitrijen } from './toegang-gelijk-besluit.ts';
import { SLEUTEL_BEZWAAR, VERWACHT_BEZWAAR, zetBezwaarrijen } from './toegang-gelijk-bezwaar.ts';
import { SLEUTEL_DOELEVALUATIE, VERWACHT_EVALUATIE, zetEvaluatierijen } from './toegang-gelijk-evaluatie.ts';
import { SLEUTEL_GESCHIL, VERWACHT_GESCHIL, zetGeschilrijen } from './toegang-gelijk-geschil.ts';
import { VERWACHT_MEDISCH, zetMedischrijen } from './toegang-gelijk-medisch.ts';
import { VERWACHT_OPP, zetOpprijen } from './toegang-gelijk-opp.ts';
import type { Rij, Zet } from './toegang-gelijk-rijen.ts';
import { SLEUTELS_TLV, VERWACHT_TLV, zetTlvrijen } from './toegang-gelijk-tlv.ts';
import type { Kind, Wereld } from './toegang-gelijk-wereld.ts';

/** The road to support: plan, arrangements, medical acts, declarations, objection, disputes. */
export function zetOndersteuningsrijen(
  wereld: Wereld,
  kind: Kind,
  gezet: readonly Rij[],
  hulp: { readonly zet: Zet; readonly nieuw: () => string },
): void {
  const van = (...tabellen: readonly string[]) =>
    gezet.filter((rij) => rij.kind === kind && tabellen.includes(rij.tabel));
  zetOpprijen(wereld, kind, hulp);
  zetEvaluatierijen(kind, van('opp', 'opp_versie', 'opp_doel'), hulp);
  zetArrangementrijen(wereld, kind, hulp);
  zetMedischrijen(wereld, kind, hulp);
  zetTlvrijen(wereld, kind, hulp);
  zetBesluitrijen(wereld, kind, [], hulp);
  for (const { velden } of van('tlv_besluit')) zetBezwaarrijen(wereld, kind, [], { ...hulp, besluit: velden.id });
  zetGeschilrijen(wereld, kind, [], hulp);
}

/** Who should see a row of each table, in the order in which they refer to each other. */
export const ONDERSTEUNINGVERWACHT = {
  ...VERWACHT_OPP,
  ...VERWACHT_EVALUATIE,
  ...VERWACHT_ARRANGEMENT,
  ...VERWACHT_MEDISCH,
  ...VERWACHT_TLV,
  ...VERWACHT_BESLUIT,
  ...VERWACHT_BEZWAAR,
  ...VERWACHT_GESCHIL,
} as const;

/** Tables that name a row otherwise than by its id. */
export const ONDERSTEUNINGSLEUTELS: Readonly<Record<string, readonly string[]>> = {
  ...SLEUTELS_ARRANGEMENT,
  ...SLEUTELS_TLV,
  ...SLEUTEL_BEZWAAR,
  ...SLEUTEL_GESCHIL,
  opp_doelevaluatie: SLEUTEL_DOELEVALUATIE,
};
