import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Antwoordsoort } from '../regels/stand.ts';
import type { Weg } from '../regels/vastleggen.ts';
import type { Vraag } from '../regels/vragen.ts';
import type { Toestemmingrij } from './opslag.ts';

/** What is written when a consent is asked. */
export interface NieuweToestemming extends Vraag {
  readonly id: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string | null;
  readonly allenNodig: boolean;
  readonly actor: Actor;
  readonly nu: string;
  readonly vandaag: Datum;
}

export async function voegToestemmingToe(tx: Tx, nieuw: NieuweToestemming): Promise<void> {
  const { actor, nu, vandaag, allenNodig, geldigTot, onderdelen, ...rest } = nieuw;
  await tx
    .insertInto('toestemming')
    .values({
      ...rest,
      onderdelen: [...onderdelen],
      allen_nodig: allenNodig,
      gevraagd_op: nu,
      gevraagd_dag: vandaag,
      geldig_tot: geldigTot,
      door: actor.persoon,
      door_naam: actor.naam,
      door_rol: actor.rol,
    })
    .execute();
}

export interface NieuwAntwoord {
  readonly toestemming: Pick<Toestemmingrij, 'id' | 'leerling' | 'swv'>;
  readonly persoon: string;
  readonly persoonNaam: string;
  readonly als: 'ouder' | 'leerling';
  readonly antwoord: Antwoordsoort;
  readonly telt: boolean;
  readonly weg: Weg;
  readonly dag: Datum;
  readonly document: string | null;
  readonly toelichting: string;
  readonly actor: Actor;
  readonly nu: string;
}

export async function voegAntwoordToe(tx: Tx, nieuw: NieuwAntwoord): Promise<void> {
  const { toestemming, persoonNaam, actor, nu, ...rest } = nieuw;
  await tx
    .insertInto('toestemming_antwoord')
    .values({
      ...rest,
      id: uuid(),
      toestemming: toestemming.id,
      leerling: toestemming.leerling,
      swv: toestemming.swv,
      persoon_naam: persoonNaam,
      moment: nu,
      vastgelegd_door: actor.persoon,
      vastgelegd_door_naam: actor.naam,
    })
    .execute();
}

/** The school takes its question back: from today it holds no longer. */
export async function neemVraagTerug(tx: Tx, id: string, op: Datum): Promise<void> {
  await tx.updateTable('toestemming').set({ vervallen_op: op }).where('id', '=', id).execute();
}

export async function zetHerinnerd(tx: Tx, id: string, op: Datum): Promise<void> {
  await tx.updateTable('toestemming').set({ herinnerd_op: op }).where('id', '=', id).execute();
}

/** Remembers what others were told about whether it holds. Only Opmaat itself. */
export async function zetGeldt(tx: Tx, id: string, geldt: boolean): Promise<void> {
  await tx.updateTable('toestemming').set({ geldt }).where('id', '=', id).execute();
}

/** Remembers who got the mail that this is asked of them. Only Opmaat itself. */
export async function zetGemeldAan(tx: Tx, id: string, personen: readonly string[]): Promise<void> {
  await sql`update toestemming set gemeld_aan = array(select distinct unnest(gemeld_aan || ${[...personen]}::uuid[])) where id = ${id}`.execute(
    tx,
  );
}

export async function zetLoopAfGemeld(tx: Tx, id: string, op: Datum): Promise<void> {
  await tx.updateTable('toestemming').set({ loopt_af_gemeld_op: op }).where('id', '=', id).execute();
}
