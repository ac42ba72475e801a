import { sql } from 'kysely';
import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { TlvCategorie, TlvSoort } from '../../tlv/regels/soorten.ts';
import type { Bezwaarhandeling } from '../regels/handeling.ts';
import type { Indiener } from '../regels/indienen.ts';

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
  readonly motivering: string;
  readonly leerling_naam: string;
  readonly geboortedatum: Datum;
  readonly besloten_door: string;
  readonly besloten_dag: Datum;
  readonly bezwaar_tot: Datum;
  readonly vervangt: string | null;
  readonly ingetrokken_op: Datum | null;
}

/** The decision, when the actor may object to it or decides on objections. */
export async function vindBesluit(tx: Tx, id: string): Promise<Besluitrij | undefined> {
  const { rows } =
    await sql<Besluitrij>`select b.id, b.aanvraag, b.leerling, b.swv, s.naam as swvnaam, b.vestiging, v.naam as school,
    b.uitkomst, b.nummer, b.soort, b.categorie, b.van, b.tot, b.motivering, b.leerling_naam, b.geboortedatum, b.besloten_door, b.besloten_dag,
    b.bezwaar_tot, b.vervangt, b.ingetrokken_op
    from bezwaar_besluit(${id}::uuid) b join swv s on s.code = b.swv join vestiging v on v.code = b.vestiging`.execute(
      tx,
    );
  return rows[0];
}

/** The later decision that replaced this one. */
export async function vindVervanger(tx: Tx, besluit: string): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`select bezwaar_vervanger(${besluit}::uuid) as id`.execute(tx);
  return rows[0]?.id ?? null;
}

function alleBezwaren(tx: Tx) {
  return tx
    .selectFrom('tlv_bezwaar as z')
    .selectAll('z')
    .select((eb) => [
      eb.ref('z.indiener_als').$castTo<Indiener>().as('als'),
      eb.ref('z.weg').$castTo<'opmaat' | 'papier'>().as('langs'),
    ]);
}
export type Bezwaarrij = Awaited<ReturnType<typeof zoekBezwaren>>[number];

/** The objections against a decision that the actor may read. */
export function zoekBezwaren(tx: Tx, besluit: string) {
  return alleBezwaren(tx).where('z.besluit', '=', besluit).orderBy('z.ontvangen_op').orderBy('z.id').execute();
}

/** One objection, held for this transaction as far as the actor may change it. */
export async function vindBezwaar(tx: Tx, id: string): Promise<Bezwaarrij | undefined> {
  await tx.selectFrom('tlv_bezwaar').select('id').where('id', '=', id).forUpdate().execute();
  return alleBezwaren(tx).where('z.id', '=', id).executeTakeFirst();
}

export interface Handelingrij {
  readonly bezwaar: string;
  readonly volgnummer: number;
  readonly moment: string;
  readonly door: string;
  readonly rol: string;
  readonly handeling: Bezwaarhandeling;
}

/** What was done with these objections, in order, as far as the actor may read it. */
export async function vindHandelingen(tx: Tx, bezwaren: readonly string[]): Promise<readonly Handelingrij[]> {
  if (bezwaren.length === 0) return [];
  const rijen = await tx
    .selectFrom('tlv_bezwaar_handeling')
    .selectAll()
    .where('bezwaar', 'in', bezwaren)
    .orderBy('bezwaar')
    .orderBy('volgnummer')
    .execute();
  return rijen.map((rij) => ({
    bezwaar: rij.bezwaar,
    volgnummer: rij.volgnummer,
    moment: rij.moment,
    door: rij.door_naam,
    rol: rij.door_rol,
    handeling: { ...(rij.gegevens as object), soort: rij.soort, dag: rij.dag } as Bezwaarhandeling,
  }));
}

export interface Belanghebbende {
  readonly persoon: string | null;
  readonly naam: string;
  readonly als: Indiener;
}

/** Who may object to this decision, for the SWV. */
export async function vindBelanghebbenden(tx: Tx, besluit: string): Promise<readonly Belanghebbende[]> {
  return (
    await sql<Belanghebbende>`select persoon, naam, als from bezwaar_belanghebbenden(${besluit}::uuid)`.execute(tx)
  ).rows;
}

/** The day on which the request was received: the first day from which a new decision can hold. */
export async function vindIngediendDag(
  tx: Tx,
  aanvraag: string,
): Promise<{ dag: Datum | null; soort: TlvSoort } | undefined> {
  const rij = await tx
    .selectFrom('tlv_aanvraag')
    .select(['ingediend_dag', 'soort'])
    .where('id', '=', aanvraag)
    .executeTakeFirst();
  return rij && { dag: rij.ingediend_dag, soort: rij.soort as TlvSoort };
}

/** The queue of the SWV of the actor: running ones by term, or the latest that ended. */
export function zoekWachtrij(tx: Tx, actor: Actor, wat: 'loopt' | 'afgerond', hoogstens: number) {
  const vraag = tx
    .selectFrom('tlv_bezwaar as z')
    .innerJoin('tlv_besluit as b', 'b.id', 'z.besluit')
    .innerJoin('vestiging as v', 'v.code', 'z.vestiging')
    .select([
      'z.id',
      'z.leerling',
      'b.leerling_naam',
      'v.naam as school',
      'z.indiener_naam',
      'z.ontvangen_dag',
      'z.toestand',
      'z.beslisdatum',
      'z.afgerond_op',
      'z.te_laat_om',
    ])
    .select((eb) => [
      eb.ref('b.soort').$castTo<TlvSoort>().as('soort'),
      eb.ref('b.categorie').$castTo<TlvCategorie | null>().as('categorie'),
      eb.ref('z.indiener_als').$castTo<Indiener>().as('als'),
    ])
    .where('z.swv', '=', actor.organisatie ?? '')
    .limit(hoogstens);
  return wat === 'loopt'
    ? vraag
        .where('z.afgerond_op', 'is', null)
        .orderBy('z.beslisdatum', (o) => o.asc().nullsLast())
        .orderBy('z.id')
        .execute()
    : vraag.where('z.afgerond_op', 'is not', null).orderBy('z.afgerond_op', 'desc').orderBy('z.id', 'desc').execute();
}
