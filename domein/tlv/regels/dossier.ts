import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Aanvraagdossier } from '../../opp/regels/aanvraagdossier.ts';
import type { Criteriumuitkomst } from './criteria.ts';
import type { TlvScores } from './inhoud.ts';

/** The words of a parent with a request (TLV-1): kept beside what the school wrote, which nobody but that parent adds to. */
export interface Visie {
  readonly persoon: string;
  readonly naam: string;
  readonly dag: Datum;
  readonly tekst: string;
}

/**
 * TLV-2 · What tlv_dossier.inhoud holds. While the school writes, only the scores; from the day of sending the dossier as it stood
 * then. When the SWV asked for more, the school can take it again: what went before stays in `eerder`.
 */
export interface TlvDossier {
  readonly scores: TlvScores | null;
  readonly dossier: Aanvraagdossier | null;
  /** For PRO and LWOO: how the scores were judged on the day of sending. */
  readonly uitkomst: Criteriumuitkomst | null;
  readonly eerder: readonly { readonly tot: Datum; readonly dossier: Aanvraagdossier }[];
}

/** Nothing went along yet. */
export const LEEG_DOSSIER: TlvDossier = { scores: null, dossier: null, uitkomst: null, eerder: [] };
