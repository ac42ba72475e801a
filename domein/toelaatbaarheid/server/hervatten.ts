import type { Taakcontext } from '../../../server/platform/taak.ts';
import { zetTermijn } from '../../../server/platform/termijn.ts';
import { bepaalBeslistermijn } from '../../tlv/regels/beslistermijn.ts';
import { vindStuk, werkAanvraagBij, zoekTeHervatten } from './opslag.ts';

/**
 * TLV-9 · The school did not complete its request in time: from the day after, the term to decide runs again by itself (Awb 4:15). The
 * request still waits for completion; the SWV decides what to do with it.
 */
export async function hervatTermijnen(context: Taakcontext): Promise<undefined> {
  const { tx, actor, vandaag, nu, verwerkt } = context;
  for (const id of await zoekTeHervatten(tx, vandaag)) {
    const stuk = await vindStuk(tx, actor, id, { slot: true });
    const termijn = stuk && bepaalBeslistermijn(stuk.verloop, vandaag);
    if (stuk === undefined || termijn === undefined) continue;
    const { swv, vestiging, leerling, toestand, afgerondOp, volgnummer } = stuk;
    await werkAanvraagBij(tx, id, {
      toestand,
      beslisdatum: termijn.laatsteDag,
      afgerond_op: afgerondOp,
      volgnummer,
      bijgewerkt_op: nu,
    });
    await zetTermijn(tx, { swv, vestiging, leerling: leerling.id, onderwerp: id }, { ...termijn, bij: 'swv' });
    verwerkt({ leerling: leerling.id, onderwerp: id });
  }
}
