import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Criteriumuitkomst } from '../regels/criteria.ts';
import { beoordeelScores } from '../regels/criterium-gaten.ts';
import type { TlvDossier } from '../regels/dossier.ts';
import { LEGE_SCORES } from '../regels/inhoud.ts';
import { vindOudeTests } from '../regels/scores.ts';
import type { TlvSoort } from '../regels/soorten.ts';

/** TLV-6, TLV-7 · How the scores are judged: as on the day of sending, and before that by the criteria of today. */
export function toonScores(
  soort: TlvSoort,
  { scores, uitkomst }: TlvDossier,
  { vandaag, eigenCriteria }: { readonly vandaag: Datum; readonly eigenCriteria: readonly string[] | null },
): { uitkomst: Criteriumuitkomst | null; oudeTests: string[] } {
  if (soort !== 'PRO' && soort !== 'LWOO') return { uitkomst: null, oudeTests: [] };
  if (uitkomst !== null) return { uitkomst, oudeTests: [] };
  return {
    uitkomst: beoordeelScores(soort, scores ?? LEGE_SCORES, eigenCriteria),
    oudeTests: scores === null ? [] : [...vindOudeTests(scores, vandaag)],
  };
}
