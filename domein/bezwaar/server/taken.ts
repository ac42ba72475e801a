import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Taak, Taakcontext } from '../../../server/platform/taak.ts';
import { zetTermijn } from '../../../server/platform/termijn.ts';
import { bepaalBezwaartermijn } from '../regels/termijn.ts';
import { vindHandelingen } from './opslag.ts';

interface Stilstaand {
  readonly id: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly bezwaar_tot: Datum;
}

/**
 * TLV-8 · Who objected did not complete it in time: from the day after, the term to decide runs again by itself (Awb 4:15 by way of 7:10).
 * The objection still waits for completion; the SWV decides what to do with it.
 */
const hervatTermijnen: Taak = {
  naam: 'bezwaar.termijn-hervatten',
  doel: 'De termijn om op bezwaar te beslissen weer laten lopen als een aanvulling niet op tijd komt',
  cron: '35 * * * *',
  werk: async (context) => {
    for (const bezwaar of await zoekTeHervatten(context)) await hervat(context, bezwaar);
    return undefined;
  },
};

export const taken: readonly Taak[] = [hervatTermijnen];

async function hervat({ tx, vandaag, verwerkt }: Taakcontext, bezwaar: Stilstaand): Promise<void> {
  const { id, leerling, swv, vestiging, bezwaar_tot } = bezwaar;
  const handelingen = (await vindHandelingen(tx, [id])).map(({ handeling }) => handeling);
  const termijn = bepaalBezwaartermijn(handelingen, bezwaar_tot, vandaag);
  if (termijn === undefined) return;
  await tx.updateTable('tlv_bezwaar').set({ beslisdatum: termijn.laatsteDag }).where('id', '=', id).execute();
  await zetTermijn(tx, { swv, vestiging, leerling, onderwerp: id }, { ...termijn, bij: 'swv' });
  verwerkt({ leerling, onderwerp: id });
}

/** Objections of which the day to complete has passed, held until this is done; those that somebody else holds come next time. */
async function zoekTeHervatten({ tx, vandaag }: Taakcontext): Promise<readonly Stilstaand[]> {
  const { rows } = await sql<Stilstaand>`select z.id, z.leerling, z.swv, z.vestiging, b.bezwaar_tot
    from tlv_bezwaar z join tlv_besluit b on b.id = z.besluit
    join lateral (select h.gegevens ->> 'uiterlijk' as uiterlijk from tlv_bezwaar_handeling h
      where h.bezwaar = z.id and h.soort = 'aanvulling_gevraagd' order by h.volgnummer desc limit 1) h on true
    where z.toestand = 'aanvulling_gevraagd' and z.beslisdatum is null and h.uiterlijk::date < ${vandaag}::date
    order by z.id limit 500 for update of z skip locked`.execute(tx);
  return rows;
}
