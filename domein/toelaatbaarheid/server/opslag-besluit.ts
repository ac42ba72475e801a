import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { TlvCategorie, TlvSoort } from '../../tlv/regels/soorten.ts';

/** A decision with all that screens and letters need. */
export interface Besluitrij {
  readonly id: string;
  readonly aanvraag: string;
  readonly leerling: string;
  readonly swv: string;
  readonly swvnaam: string;
  readonly vestiging: string;
  readonly school: string;
  readonly uitkomst: 'positief' | 'negatief';
  readonly nummer: string | null;
  readonly soort: TlvSoort;
  readonly categorie: TlvCategorie | null;
  readonly van: Datum | null;
  readonly tot: Datum | null;
  readonly heleSchoolperiode: boolean;
  readonly voorwaarden: string;
  readonly motivering: string;
  readonly leerlingNaam: string;
  readonly geboortedatum: Datum;
  readonly beslotenDag: Datum;
  readonly beslotenDoorNaam: string;
  readonly voorgesteldDoorNaam: string;
  readonly bezwaarTot: Datum;
  readonly ingetrokkenOp: Datum | null;
  readonly ingetrokkenOm: string | null;
  readonly vervangen: boolean;
  /** Taken upon an objection: against it one goes to the court. */
  readonly naBezwaar: boolean;
  readonly plaatsingen: readonly {
    readonly vestiging: string;
    readonly school: string;
    readonly van: Datum;
    readonly tot: Datum | null;
  }[];
}

/** The decisions that the actor may read: one, those on a request, or those about a pupil; newest first. */
export async function zoekBesluiten(
  tx: Tx,
  waar: { readonly id: string } | { readonly aanvraag: string } | { readonly leerling: string },
): Promise<readonly Besluitrij[]> {
  const filter =
    'id' in waar
      ? sql`b.id = ${waar.id}`
      : 'aanvraag' in waar
        ? sql`b.aanvraag = ${waar.aanvraag}`
        : sql`b.leerling = ${waar.leerling}`;
  const { rows } = await sql<Besluitrij>`
    select b.id, b.aanvraag, b.leerling, b.swv, s.naam as swvnaam, b.vestiging, v.naam || ', ' || v.plaats as school, b.uitkomst, b.nummer, b.soort,
      b.categorie, b.van, b.tot, b.hele_schoolperiode as "heleSchoolperiode", b.voorwaarden, b.motivering, b.leerling_naam as "leerlingNaam",
      b.geboortedatum, b.besloten_dag as "beslotenDag", b.besloten_door_naam as "beslotenDoorNaam",
      b.voorgesteld_door_naam as "voorgesteldDoorNaam", b.bezwaar_tot as "bezwaarTot", b.ingetrokken_op as "ingetrokkenOp",
      b.ingetrokken_om as "ingetrokkenOm", exists (select 1 from tlv_besluit n where n.vervangt = b.id) as vervangen, b.vervangt is not null as "naBezwaar",
      coalesce((select jsonb_agg(jsonb_build_object('vestiging', p.vestiging, 'school', pv.naam || ', ' || pv.plaats, 'van', p.van, 'tot', p.tot) order by p.van)
        from tlv_plaatsing p join vestiging pv on pv.code = p.vestiging where p.besluit = b.id), '[]') as plaatsingen
    from tlv_besluit b join swv s on s.code = b.swv join vestiging v on v.code = b.vestiging
    where ${filter} order by b.moment desc, b.id desc`.execute(tx);
  return rows;
}

export interface NieuwBesluit {
  readonly id: string;
  readonly aanvraag: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly uitkomst: 'positief' | 'negatief';
  readonly nummer: string | null;
  readonly soort: TlvSoort;
  readonly categorie: TlvCategorie | null;
  readonly van: Datum | null;
  readonly tot: Datum | null;
  readonly hele_schoolperiode: boolean;
  readonly voorwaarden: string;
  readonly motivering: string;
  readonly leerling_naam: string;
  readonly geboortedatum: Datum;
  readonly voorgesteld_door: string;
  readonly voorgesteld_door_naam: string;
  readonly besloten_door: string;
  readonly besloten_door_naam: string;
  readonly besloten_dag: Datum;
  readonly moment: string;
  readonly bezwaar_tot: Datum;
}

export async function voegBesluitToe(tx: Tx, besluit: NieuwBesluit): Promise<void> {
  await tx.insertInto('tlv_besluit').values(besluit).execute();
}

/** TLV-8 · The next serial number of the SWV of the actor. Other decisions of that SWV wait until this transaction ends. */
export async function haalVolgendNummer(tx: Tx): Promise<number> {
  const { rows } = await sql<{ nummer: number }>`select tlv_volgend_nummer() as nummer`.execute(tx);
  const [rij] = rows;
  if (rij === undefined) throw new Error('tlv_volgend_nummer() gaf geen nummer');
  return rij.nummer;
}

/** Withdraws a decision; false when that was done before. */
export async function trekBesluitIn(tx: Tx, id: string, dag: Datum, reden: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('tlv_besluit')
    .set({ ingetrokken_op: dag, ingetrokken_om: reden })
    .where('id', '=', id)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
