import type { Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { nietGevonden } from '../../../server/platform/http/probleem.ts';
import type { Context } from '../../../server/platform/http/route.ts';
import { haalInstelling } from '../../../server/platform/instelling.ts';
import {
  LWOO_CRITERIA,
  LWOO_OPTING_OUT,
  TLV_HELE_SCHOOLPERIODE,
} from '../../ondersteuningsplan/regels/instellingen.ts';
import type { Aanvraagdossier } from '../../opp/regels/aanvraagdossier.ts';
import { type Bevoegd, bepaalBevoegdSwv } from '../regels/bevoegd.ts';
import { LEEG_DOSSIER, type TlvDossier, type Visie } from '../regels/dossier.ts';
import { type Aanvraagfeiten, vindWatOntbreekt } from '../regels/volledig.ts';
import { type Aanvraagrij, maakDossier, vindDossier } from './opslag.ts';
import { vindPlaatsfeiten, vindSchool } from './opslag-bevoegd.ts';

type Nu = Pick<Context, 'tx' | 'vandaag'>;

/** What the SWV chose for this day, as far as a request depends on it. */
export async function haalKeuzes({ tx, vandaag }: Nu, swv: string) {
  const uit = await haalInstelling(tx, swv, LWOO_OPTING_OUT, vandaag);
  const criteria = await haalInstelling(tx, swv, LWOO_CRITERIA, vandaag);
  const periode = await haalInstelling(tx, swv, TLV_HELE_SCHOOLPERIODE, vandaag);
  return {
    // Without criteria of its own an SWV cannot have opted out of the national ones.
    eigenCriteria: uit.waarde && criteria.waarde.length > 0 ? criteria.waarde : null,
    heleSchoolperiodeKan: periode.waarde,
  };
}

/** A request that is being written, with all that the rules need to say what it lacks. */
export interface Aanvraagbeeld {
  readonly feiten: Aanvraagfeiten;
  readonly bevoegd: Uitkomst<Bevoegd>;
  readonly dossier: Aanvraagdossier;
  readonly bewaard: TlvDossier;
  readonly visies: readonly Visie[];
}

/** For the school: the request as it stands today, with the dossier as it would go along and the SWV that decides. */
export async function haalBeeld(nu: Nu, aanvraag: Aanvraagrij): Promise<Aanvraagbeeld> {
  const { tx, vandaag } = nu;
  const plaats = (await vindPlaatsfeiten(tx, aanvraag.leerling, aanvraag.vestiging)) ?? nietGevonden();
  const bevoegd = bepaalBevoegdSwv({
    ...plaats,
    soort: aanvraag.soort,
    gezocht: await vindSchool(tx, aanvraag.inhoud.gezochteSchool),
  });
  const dossier = await maakDossier(tx, aanvraag.leerling, aanvraag.vestiging);
  const rij = await vindDossier(tx, aanvraag.id);
  const bewaard = rij?.inhoud ?? LEEG_DOSSIER;
  const visies = rij?.visies ?? [];
  const feiten: Aanvraagfeiten = {
    soort: aanvraag.soort,
    categorie: aanvraag.categorie,
    gewensteStart: aanvraag.gewenste_start,
    inhoud: aanvraag.inhoud,
    scores: bewaard.scores,
    dossier,
    visies: visies.length,
    relatie: plaats.relatie === 'ingeschreven' ? 'ingeschreven' : 'aangemeld',
    vandaag,
    ...(await haalKeuzes(nu, bevoegd.mag ? bevoegd.waarde.swv.code : aanvraag.swv)),
  };
  return { feiten, bevoegd, dossier, bewaard, visies };
}

/** TLV-1, TLV-2 · Every reason why it cannot be sent yet. */
export function watOntbreekt({ feiten, bevoegd }: Aanvraagbeeld) {
  return [...(bevoegd.mag ? [] : bevoegd.redenen), ...vindWatOntbreekt(feiten)];
}
