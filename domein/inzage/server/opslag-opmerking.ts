import { sql } from 'kysely';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { wachtOpBeurt } from '../../../server/platform/databank/beurt.ts';
import type { Bij, Opmerkingsoort } from '../regels/opmerking.ts';
import type { Besluit } from '../regels/verbeterverzoek.ts';

/** The pupil whose dossier it is, when the actor may see it. */
export function vindLeerling(tx: Tx, leerling: string) {
  return tx
    .selectFrom('leerling')
    .select(['id', 'roepnaam', 'nummer', 'swv'])
    .where('id', '=', leerling)
    .executeTakeFirst();
}

export interface Opmerkingrij {
  readonly id: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string | null;
  readonly school: string | null;
  readonly bij: Bij;
  readonly onderwerp: string | null;
  readonly soort: Opmerkingsoort;
  readonly tekst: string;
  readonly moment: string;
  readonly door: string;
  readonly door_naam: string;
  readonly door_rol: string;
  readonly toestand: 'staat' | 'gevraagd' | Besluit;
  readonly antwoord: string | null;
  readonly beantwoord_op: string | null;
  readonly beantwoord_door_naam: string | null;
  readonly volgnummer: number;
}

const KOLOMMEN = sql`o.id, o.leerling, o.swv, o.vestiging, v.naam as school, o.bij, o.onderwerp, o.soort, o.tekst, o.moment, o.door, o.door_naam,
  o.door_rol, o.toestand, o.antwoord, o.beantwoord_op, o.beantwoord_door_naam, o.volgnummer`;

/** Remarks and requests about a pupil that the actor may read: open requests on top, then the newest. */
export async function vindOpmerkingen(tx: Tx, leerling: string) {
  const { rows } =
    await sql<Opmerkingrij>`select ${KOLOMMEN} from opmerking o left join vestiging v on v.code = o.vestiging
    where o.leerling = ${leerling} order by o.toestand <> 'gevraagd', o.moment desc, o.id desc`.execute(tx);
  return rows;
}

export async function vindOpmerking(tx: Tx, id: string) {
  const { rows } =
    await sql<Opmerkingrij>`select ${KOLOMMEN} from opmerking o left join vestiging v on v.code = o.vestiging
    where o.id = ${id}`.execute(tx);
  return rows[0];
}

export interface NieuweOpmerking {
  readonly id: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string | null;
  readonly bij: Bij;
  readonly onderwerp: string | null;
  readonly soort: Opmerkingsoort;
  readonly tekst: string;
  readonly moment: string;
  readonly dag: string;
  readonly door: string;
  readonly door_naam: string;
  readonly door_rol: string;
  readonly toestand: 'staat' | 'gevraagd';
}

/** Whether this person already put the same text beside the same thing: a second click, or a message sent twice. */
export async function isAlGezegd(
  tx: Tx,
  nieuw: Pick<NieuweOpmerking, 'leerling' | 'bij' | 'onderwerp' | 'soort' | 'tekst' | 'door'>,
) {
  await wachtOpBeurt(tx, `opmerking ${nieuw.door}`);
  const { rows } =
    await sql`select 1 from opmerking where leerling = ${nieuw.leerling} and door = ${nieuw.door} and bij = ${nieuw.bij}
    and onderwerp is not distinct from ${nieuw.onderwerp}::uuid and soort = ${nieuw.soort} and tekst = ${nieuw.tekst} limit 1`.execute(
      tx,
    );
  return rows.length > 0;
}

export async function voegOpmerkingToe(tx: Tx, nieuw: NieuweOpmerking): Promise<void> {
  await tx
    .insertInto('opmerking')
    .values({ ...nieuw, dag: nieuw.dag as never })
    .execute();
}

/** Answers an open request, once. False when somebody else did since this number. */
export async function beantwoordOpmerking(
  tx: Tx,
  welke: { readonly id: string; readonly volgnummer: number },
  antwoord: {
    readonly toestand: Besluit;
    readonly antwoord: string;
    readonly beantwoord_op: string;
    readonly beantwoord_door_naam: string;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('opmerking')
    .set({ ...antwoord, volgnummer: welke.volgnummer + 1 })
    .where('id', '=', welke.id)
    .where('volgnummer', '=', welke.volgnummer)
    .where('toestand', '=', 'gevraagd')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The running terms of requests to correct about this pupil, by the request. */
export async function vindVerbetertermijnen(tx: Tx, leerling: string, soort: string) {
  const rijen = await tx
    .selectFrom('termijn')
    .selectAll()
    .where('leerling', '=', leerling)
    .where('soort', '=', soort)
    .where('voldaan_op', 'is', null)
    .where('vervallen_op', 'is', null)
    .execute();
  return new Map(rijen.map((rij) => [rij.onderwerp, rij]));
}
