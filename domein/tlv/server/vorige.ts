import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import { LEGE_INHOUD, type TlvInhoud, type TlvScores } from '../regels/inhoud.ts';
import { vindAanvraag, vindDossier } from './opslag.ts';
import { vindBesluit } from './opslag-eerdere-besluiten.ts';

/**
 * TLV-5 · What a renewal begins with: the last request of this declaration, as far as the school may read it, without the dates that
 * must be new (parents told, view asked). Another school may have asked it; then only kind and period are known.
 */
export async function vindVorige(tx: Tx, besluit: string, leerling: string) {
  const verklaring = await vindBesluit(tx, besluit);
  if (verklaring === undefined || verklaring.tot === null) return nietGevonden();
  const aanvraag = await vindAanvraag(tx, verklaring.aanvraag);
  if (aanvraag !== undefined && aanvraag.leerling !== leerling) return nietGevonden();
  const dossier = aanvraag === undefined ? undefined : await vindDossier(tx, aanvraag.id);
  const inhoud: Partial<TlvInhoud> =
    aanvraag === undefined
      ? {}
      : { ...LEGE_INHOUD, ...aanvraag.inhoud, oudersIngelichtOp: null, visieGevraagdOp: null };
  return {
    tot: verklaring.tot,
    categorie: verklaring.categorie,
    inhoud,
    scores: (dossier?.inhoud.scores ?? null) as TlvScores | null,
  };
}
