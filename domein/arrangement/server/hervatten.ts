import { sql } from 'kysely';
import type { Taak, Taakcontext } from '../../../server/platform/taak.ts';
import { zetTermijn } from '../../../server/platform/termijn.ts';
import { berekenBeslistermijn } from '../regels/beslistermijn.ts';
import { vindStuk, wachtOpAnderen } from './opslag.ts';

/**
 * ARR-2 · The school did not complete its request in time: from the day after, the term to decide runs again by itself (Awb 4:15). The
 * request still waits for completion; the SWV decides what to do with it.
 */
export const hervatTermijnen: Taak = {
  naam: 'arrangement.termijn-hervatten',
  doel: 'De termijn om te beslissen weer laten lopen als een school niet op tijd aanvult',
  cron: '25 * * * *',
  werk: async (context) => {
    for (const id of await zoekTeHervatten(context)) await hervat(context, id);
    return undefined;
  },
};

async function hervat({ tx, vandaag, nu, verwerkt }: Taakcontext, id: string): Promise<void> {
  await wachtOpAnderen(tx, id);
  const stuk = await vindStuk(tx, id);
  const termijn = stuk && berekenBeslistermijn(stuk.handelingen, vandaag);
  if (stuk?.toestand !== 'aanvulling' || termijn === undefined) return;
  const { swv, vestiging, leerling } = stuk;
  await tx
    .updateTable('arrangement')
    .set({ beslisdatum: termijn.laatsteDag, bijgewerkt_op: nu })
    .where('id', '=', id)
    .execute();
  await zetTermijn(tx, { swv, vestiging, leerling, onderwerp: id }, { ...termijn, bij: 'swv' });
  verwerkt({ ...(leerling !== null && { leerling }), onderwerp: id });
}

async function zoekTeHervatten({ tx, vandaag }: Taakcontext): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select a.id from arrangement a
    join lateral (select h.gegevens ->> 'uiterlijk' as uiterlijk from arrangement_handeling h
      where h.arrangement = a.id and h.soort = 'aanvulling_gevraagd' order by h.volgnummer desc limit 1) h on true
    where a.toestand = 'aanvulling' and a.beslisdatum is null and h.uiterlijk::date < ${vandaag}::date order by a.id limit 500`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}
