import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';

/** The suspensions of a pupil that the actor may see, latest first; for a school only its own. */
export function zoekSchorsingen(tx: Tx, actor: Actor, leerling: string) {
  const vraag = tx.selectFrom('schorsing').selectAll().where('leerling', '=', leerling).orderBy('van', 'desc');
  return (actor.organisatie === null ? vraag : vraag.where('vestiging', '=', actor.organisatie)).execute();
}

export interface NieuweSchorsing {
  readonly id: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly leerling: string;
  readonly van: Datum;
  readonly tot_en_met: Datum;
  readonly reden: string;
  readonly inspectie_nodig: boolean;
  readonly opgelegd_op: string;
  readonly door: string;
  readonly door_naam: string;
}

export async function voegSchorsingToe(tx: Tx, schorsing: NieuweSchorsing): Promise<void> {
  await tx.insertInto('schorsing').values(schorsing).execute();
}

/** One suspension of this school, held for this transaction. */
export function vindSchorsing(tx: Tx, vestiging: string, id: string) {
  return tx
    .selectFrom('schorsing')
    .selectAll()
    .where('id', '=', id)
    .where('vestiging', '=', vestiging)
    .forUpdate()
    .executeTakeFirst();
}

export async function zetInspectieGemeld(tx: Tx, id: string, dag: Datum): Promise<void> {
  await tx.updateTable('schorsing').set({ inspectie_gemeld_op: dag }).where('id', '=', id).execute();
}

/** The removals of a pupil that the actor may see, latest first, with the name of the willing school. */
export function zoekVerwijderingen(tx: Tx, actor: Actor, leerling: string) {
  const vraag = metSchoolnaam(tx).where('w.leerling', '=', leerling).orderBy('w.begonnen_op', 'desc');
  return (actor.organisatie === null ? vraag : vraag.where('w.vestiging', '=', actor.organisatie)).execute();
}

/** One removal of this school, held for this transaction. */
export async function vindVerwijdering(tx: Tx, vestiging: string, id: string) {
  const slot = await tx
    .selectFrom('verwijdering')
    .select('id')
    .where('id', '=', id)
    .where('vestiging', '=', vestiging)
    .forUpdate()
    .executeTakeFirst();
  return slot && metSchoolnaam(tx).where('w.id', '=', id).executeTakeFirstOrThrow();
}

function metSchoolnaam(tx: Tx) {
  return tx
    .selectFrom('verwijdering as w')
    .leftJoin('vestiging as v', 'v.code', 'w.bereide_school')
    .selectAll('w')
    .select('v.naam as bereide_school_naam');
}
export type Verwijderingrij = Awaited<ReturnType<typeof zoekVerwijderingen>>[number];

export interface NieuweVerwijdering {
  readonly id: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly leerling: string;
  readonly reden: string;
  readonly om_vorderingen: boolean;
  readonly begonnen_op: string;
  readonly door: string;
  readonly door_naam: string;
}

export async function voegVerwijderingToe(tx: Tx, verwijdering: NieuweVerwijdering): Promise<void> {
  await tx
    .insertInto('verwijdering')
    .values({ ...verwijdering, toestand: 'voorgenomen' })
    .execute();
}

export interface Verwijderingwijziging {
  readonly volgnummer: number;
  readonly toestand?: 'verwijderd' | 'ingetrokken';
  readonly leraar_gehoord_op?: Datum | null;
  readonly ouders_gehoord_op?: Datum | null;
  readonly leerling_gehoord_op?: Datum | null;
  readonly inspectie_overleg_op?: Datum | null;
  readonly bereide_school?: string | null;
  readonly zoekt_sinds?: Datum | null;
  readonly ingang?: Datum;
  readonly motivering?: string;
  readonly bezwaar_tot?: Datum;
  readonly besloten_op?: string;
  readonly besloten_door_naam?: string;
}

export async function werkVerwijderingBij(tx: Tx, id: string, wijziging: Verwijderingwijziging): Promise<void> {
  await tx.updateTable('verwijdering').set(wijziging).where('id', '=', id).execute();
}
