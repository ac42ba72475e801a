import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Stap } from '../regels/stappen.ts';
import type { Trede } from '../regels/treden.ts';

/** To what a step belongs. */
export interface Geschilplek {
  readonly id: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
}

export interface NieuwGeschil extends Geschilplek {
  readonly onderwerp: string;
  readonly over: string | null;
  readonly omschrijving: string;
  readonly trede: 'school' | 'schoolleider';
}

/** A new difference, in the name of who acts. */
export async function voegGeschilToe(
  tx: Tx,
  actor: Actor,
  geschil: NieuwGeschil,
  { nu, vandaag }: { readonly nu: string; readonly vandaag: Datum },
): Promise<void> {
  await tx
    .insertInto('geschil')
    .values({
      ...geschil,
      toestand: 'loopt',
      begonnen_dag: vandaag,
      begonnen_op: nu,
      door: actor.persoon,
      door_naam: actor.naam,
      door_rol: actor.rol,
    })
    .execute();
}

/** Adds what happened; `trede` is the rung on which it then stands. */
export async function voegStapToe(
  tx: Tx,
  actor: Actor,
  geschil: Geschilplek,
  wat: { readonly stap: Stap; readonly volgnummer: number; readonly trede: Trede; readonly nu: string },
): Promise<void> {
  const { soort, dag, ...gegevens } = wat.stap;
  await tx
    .insertInto('geschil_stap')
    .values({
      geschil: geschil.id,
      volgnummer: wat.volgnummer,
      leerling: geschil.leerling,
      swv: geschil.swv,
      vestiging: geschil.vestiging,
      soort,
      trede: wat.trede,
      dag,
      moment: wat.nu,
      door: actor.persoon || null,
      door_naam: actor.naam,
      door_rol: actor.rol,
      gegevens: JSON.stringify(gegevens),
    })
    .execute();
}

/** Puts the present values after a step. */
export async function werkGeschilBij(
  tx: Tx,
  id: string,
  waarden: {
    readonly trede: Trede;
    readonly toestand: string;
    readonly volgnummer: number;
    readonly afgerond_op: Datum | null;
    readonly bij_bestuur_sinds: Datum | null;
  },
): Promise<void> {
  await tx.updateTable('geschil').set(waarden).where('id', '=', id).execute();
}
