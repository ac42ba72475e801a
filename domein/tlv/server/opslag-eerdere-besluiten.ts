import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { TlvCategorie, TlvSoort } from '../regels/soorten.ts';

export interface Besluitrij {
  readonly id: string;
  readonly aanvraag: string;
  readonly uitkomst: 'positief' | 'negatief';
  readonly nummer: string | null;
  readonly soort: TlvSoort;
  readonly categorie: TlvCategorie | null;
  readonly van: Datum | null;
  readonly tot: Datum | null;
  readonly heleSchoolperiode: boolean;
  readonly voorwaarden: string;
  readonly motivering: string;
  readonly beslotenDag: Datum;
  readonly bezwaarTot: Datum;
  readonly naBezwaar: boolean;
  readonly ingetrokkenOp: Datum | null;
}
const BESLUIT = sql`b.id, b.aanvraag, b.uitkomst, b.nummer, b.soort, b.categorie, b.van, b.tot, b.hele_schoolperiode as "heleSchoolperiode", b.voorwaarden,
  b.motivering, b.besloten_dag as "beslotenDag", b.bezwaar_tot as "bezwaarTot", b.vervangt is not null as "naBezwaar", b.ingetrokken_op as "ingetrokkenOp" from tlv_besluit b`;

/** The decisions about a pupil that hold, newest first: one that was replaced after objection does not count. */
export async function vindBesluiten(tx: Tx, leerling: string): Promise<readonly Besluitrij[]> {
  const { rows } = await sql<Besluitrij>`select ${BESLUIT} where b.leerling = ${leerling}
    and not exists (select 1 from tlv_besluit n where n.vervangt = b.id) order by b.moment desc, b.id desc`.execute(tx);
  return rows;
}

export async function vindBesluit(tx: Tx, id: string): Promise<Besluitrij | undefined> {
  return (await sql<Besluitrij>`select ${BESLUIT} where b.id = ${id}`.execute(tx)).rows[0];
}
