import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { schrijfNaam } from '../../dossier/regels/naam.ts';
import type { Onderwerp } from '../regels/onderwerpen.ts';
import type { GeschilToestand, Stap } from '../regels/stappen.ts';
import type { Trede } from '../regels/treden.ts';

export type Geschilrij = Awaited<ReturnType<typeof vindGeschillen>>[number];

function alleGeschillen(tx: Tx) {
  return tx
    .selectFrom('geschil as g')
    .innerJoin('vestiging as v', 'v.code', 'g.vestiging')
    .select([
      'g.id',
      'g.leerling',
      'g.swv',
      'g.vestiging',
      'v.naam as school',
      'g.over',
      'g.omschrijving',
      'g.begonnen_dag',
      'g.afgerond_op',
      'g.bij_bestuur_sinds',
      'g.door_naam',
      'g.door_rol',
      'g.volgnummer',
    ])
    .select((eb) => [
      eb.ref('g.onderwerp').$castTo<Onderwerp>().as('onderwerp'),
      eb.ref('g.trede').$castTo<Trede>().as('trede'),
      eb.ref('g.toestand').$castTo<GeschilToestand>().as('toestand'),
    ]);
}

/** The differences about a pupil that the actor may read, running ones first. */
export function vindGeschillen(tx: Tx, leerling: string) {
  return alleGeschillen(tx)
    .where('g.leerling', '=', leerling)
    .orderBy(sql`g.afgerond_op IS NOT NULL`)
    .orderBy('g.begonnen_op', 'desc')
    .execute();
}

/** One difference that the actor may read, held for this transaction as long as it runs. */
export async function vindGeschil(tx: Tx, id: string): Promise<Geschilrij | undefined> {
  await tx.selectFrom('geschil').select('id').where('id', '=', id).forUpdate().execute();
  return alleGeschillen(tx).where('g.id', '=', id).executeTakeFirst();
}

/** The differences of a school, or those brought to a board. */
export function zoekGeschillen(tx: Tx, scholen: readonly string[], alleenLopend: boolean) {
  if (scholen.length === 0) return Promise.resolve([]);
  const vraag = alleGeschillen(tx)
    .select((eb) =>
      eb
        .selectFrom('geschil_stap as s')
        .whereRef('s.geschil', '=', 'g.id')
        .select((e) => e.fn.max('s.dag').$castTo<Datum>().as('dag'))
        .as('laatste_dag'),
    )
    .where('g.vestiging', 'in', scholen)
    .orderBy('g.begonnen_dag', 'desc')
    .limit(500);
  return (alleenLopend ? vraag.where('g.afgerond_op', 'is', null) : vraag).execute();
}

/** The schools that belong to this board today. */
export async function vindBestuursscholen(tx: Tx, bestuur: string, dag: Datum): Promise<readonly string[]> {
  const rijen = await tx
    .selectFrom('vestiging_bestuur')
    .select('vestiging')
    .where('bestuur', '=', bestuur)
    .where('van', '<=', dag)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', dag)]))
    .execute();
  return rijen.map(({ vestiging }) => vestiging);
}

export interface Staprij {
  readonly geschil: string;
  readonly volgnummer: number;
  readonly trede: Trede;
  readonly moment: string;
  readonly door: string;
  readonly rol: string;
  readonly stap: Stap;
}

/** The steps of these differences, in order. */
export async function vindStappen(tx: Tx, geschillen: readonly string[]): Promise<readonly Staprij[]> {
  if (geschillen.length === 0) return [];
  const rijen = await tx
    .selectFrom('geschil_stap')
    .selectAll()
    .where('geschil', 'in', geschillen)
    .orderBy('geschil')
    .orderBy('volgnummer')
    .execute();
  return rijen.map((rij) => ({
    geschil: rij.geschil,
    volgnummer: rij.volgnummer,
    trede: rij.trede as Trede,
    moment: rij.moment,
    door: rij.door_naam,
    rol: rij.door_rol,
    stap: { ...(rij.gegevens as object), soort: rij.soort, dag: rij.dag } as Stap,
  }));
}

export interface Mogelijkeschool {
  readonly vestiging: string;
  readonly naam: string;
  readonly swv: string;
}

/** The schools with which the actor may begin a difference about this pupil. */
export async function vindScholen(tx: Tx, leerling: string): Promise<readonly Mogelijkeschool[]> {
  return (await sql<Mogelijkeschool>`select vestiging, naam, swv from geschil_scholen(${leerling}::uuid)`.execute(tx))
    .rows;
}

export interface Leerling {
  readonly id: string;
  readonly naam: string;
  readonly roepnaam: string;
  /** Undefined where the actor reads a difference but no dossier. */
  readonly swv: string | undefined;
  readonly geboortedatum: Datum | undefined;
}

/** The pupil as the actor may see it: from the dossier, or only the name with a difference that the actor may read. */
export async function vindLeerling(
  tx: Tx,
  id: string,
  geschillen: readonly { readonly id: string; readonly swv: string }[],
): Promise<Leerling | undefined> {
  const rij = await tx
    .selectFrom('leerling')
    .select(['id', 'roepnaam', 'tussenvoegsel', 'achternaam', 'swv', 'geboortedatum'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (rij !== undefined)
    return { id, naam: schrijfNaam(rij), roepnaam: rij.roepnaam, swv: rij.swv, geboortedatum: rij.geboortedatum };
  const [eerste] = geschillen;
  if (eerste === undefined) return undefined;
  const { rows } = await sql<{ naam: string | null }>`select geschil_leerling(${eerste.id}::uuid) as naam`.execute(tx);
  const naam = rows[0]?.naam;
  return naam
    ? { id, naam, roepnaam: naam.split(' ')[0] ?? naam, swv: eerste.swv, geboortedatum: undefined }
    : undefined;
}

export interface Besluitrij {
  readonly besluit: string;
  readonly soort: string;
  readonly uitkomst: string;
  readonly besloten_dag: Datum;
  readonly bezwaar_tot: Datum;
}

/** Decisions of the SWV about this pupil to which the actor may object by its own road. */
export async function vindBesluiten(tx: Tx, leerling: string): Promise<readonly Besluitrij[]> {
  return (await sql<Besluitrij>`select * from bezwaar_mogelijk(${leerling}::uuid)`.execute(tx)).rows;
}

export interface Aantalrij {
  readonly school: string | null;
  readonly onderwerp: Onderwerp;
  readonly trede: Trede;
  readonly toestand: GeschilToestand;
  readonly aantal: string;
}

/** How many differences, without persons, for directie and bestuur. */
export async function telGeschillen(tx: Tx, sinds: Datum): Promise<readonly Aantalrij[]> {
  return (
    await sql<Aantalrij>`select school, onderwerp, trede, toestand, aantal::text from geschil_aantallen(${sinds}::date)`.execute(
      tx,
    )
  ).rows;
}
