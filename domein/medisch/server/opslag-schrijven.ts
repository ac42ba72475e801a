import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Antwoord, Handelinginhoud, Partij } from '../regels/handeling.ts';
import type { Handelingrij } from './opslag.ts';

interface Wie {
  readonly actor: Actor;
  readonly nu: string;
  readonly vandaag: Datum;
}

function kolommen({ zelfNietOm, uitvoerders, ...rest }: Handelinginhoud) {
  return { ...rest, uitvoerders: [...uitvoerders], zelf_niet_om: zelfNietOm };
}

export async function voegHandelingToe(
  tx: Tx,
  { actor, nu, vandaag }: Wie,
  plek: { readonly id: string; readonly leerling: string; readonly swv: string; readonly vestiging: string },
  inhoud: Handelinginhoud,
): Promise<void> {
  await tx
    .insertInto('medische_handeling')
    .values({
      ...plek,
      ...kolommen(inhoud),
      versie_dag: vandaag,
      moment: nu,
      door: actor.persoon,
      door_naam: actor.naam,
    })
    .execute();
}

/** Writes the act anew: every agreement was about something else, and is asked again. */
export async function wijzigHandeling(
  tx: Tx,
  { id, versie }: Pick<Handelingrij, 'id' | 'versie'>,
  inhoud: Handelinginhoud,
  vandaag: Datum,
): Promise<void> {
  await tx
    .updateTable('medische_handeling')
    .set({ ...kolommen(inhoud), versie_dag: vandaag, volgnummer: versie + 1 })
    .where('id', '=', id)
    .execute();
}

export async function stopHandeling(tx: Tx, id: string, op: Datum, om: string): Promise<void> {
  await tx.updateTable('medische_handeling').set({ gestopt_op: op, gestopt_om: om }).where('id', '=', id).execute();
}

/** Remembers what the school was told. Only as Opmaat itself. */
export async function zetGemeldMag(tx: Tx, id: string, mag: boolean): Promise<void> {
  await tx.updateTable('medische_handeling').set({ gemeld_mag: mag }).where('id', '=', id).execute();
}

export interface NieuwAkkoord {
  readonly partij: Partij;
  readonly persoon: string | null;
  readonly naam: string;
  readonly antwoord: Antwoord;
  readonly weg: 'opmaat' | 'papier';
  readonly dag: Datum;
  readonly document: string | null;
  readonly verklaardDoor: string | null;
  readonly toelichting: string;
}

export async function voegAkkoordToe(
  tx: Tx,
  { actor, nu }: Omit<Wie, 'vandaag'>,
  { id, leerling, swv, vestiging, versie }: Handelingrij,
  { verklaardDoor, ...nieuw }: NieuwAkkoord,
): Promise<void> {
  await tx
    .insertInto('medisch_akkoord')
    .values({
      ...nieuw,
      id: uuid(),
      handeling: id,
      leerling,
      swv,
      vestiging,
      versie,
      verklaard_door: verklaardDoor,
      moment: nu,
      vastgelegd_door: actor.persoon,
      vastgelegd_door_naam: actor.naam,
    })
    .execute();
}
