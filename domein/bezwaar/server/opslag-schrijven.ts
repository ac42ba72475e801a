import { sql } from 'kysely';
import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Voorstel } from '../../toelaatbaarheid/regels/voorstel.ts';
import type { Bezwaarhandeling } from '../regels/handeling.ts';
import type { Besluitrij } from './opslag.ts';

export interface NieuwBezwaar {
  readonly id: string;
  readonly besluit: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly indiener: string | null;
  readonly indiener_naam: string;
  readonly indiener_als: string;
  readonly weg: 'opmaat' | 'papier';
  readonly gronden: string;
  readonly te_laat_om: string | null;
  readonly ontvangen_dag: Datum;
  readonly ontvangen_op: string;
  readonly beslisdatum: Datum | null;
}

export async function voegBezwaarToe(tx: Tx, bezwaar: NieuwBezwaar): Promise<void> {
  await tx
    .insertInto('tlv_bezwaar')
    .values({ ...bezwaar, toestand: 'in_behandeling' })
    .execute();
}

/** Adds what was done, in the name of who acts. */
export async function voegHandelingToe(
  tx: Tx,
  actor: Actor,
  bezwaar: Pick<NieuwBezwaar, 'id' | 'leerling' | 'swv' | 'vestiging'>,
  wat: { readonly handeling: Bezwaarhandeling; readonly volgnummer: number; readonly nu: string },
): Promise<void> {
  const { soort, dag, ...gegevens } = wat.handeling;
  await tx
    .insertInto('tlv_bezwaar_handeling')
    .values({
      bezwaar: bezwaar.id,
      volgnummer: wat.volgnummer,
      leerling: bezwaar.leerling,
      swv: bezwaar.swv,
      vestiging: bezwaar.vestiging,
      soort,
      dag,
      moment: wat.nu,
      door: actor.persoon || null,
      door_naam: actor.naam,
      door_rol: actor.rol,
      gegevens: JSON.stringify(gegevens),
    })
    .execute();
}

export async function werkBezwaarBij(
  tx: Tx,
  id: string,
  waarden: {
    readonly toestand: string;
    readonly beslisdatum: Datum | null;
    readonly afgerond_op: Datum | null;
    readonly volgnummer: number;
  },
): Promise<void> {
  await tx.updateTable('tlv_bezwaar').set(waarden).where('id', '=', id).execute();
}

/** TLV-8: the next serial number of the SWV, raised in this transaction. */
export async function neemVolgnummer(tx: Tx): Promise<number> {
  const { rows } = await sql<{ nummer: number }>`select tlv_volgend_nummer() as nummer`.execute(tx);
  return rows[0]?.nummer ?? 0;
}

/** The decision that replaces the first one after an objection that was upheld. */
export async function voegNieuwBesluitToe(
  tx: Tx,
  eerste: Besluitrij,
  wat: {
    readonly id: string;
    readonly nummer: string | null;
    readonly voorstel: Voorstel;
    readonly voorgesteldDoor: { readonly persoon: string; readonly naam: string };
    readonly actor: Actor;
    readonly vandaag: Datum;
    readonly nu: string;
    readonly beroepTot: Datum;
  },
): Promise<void> {
  const { voorstel, actor } = wat;
  await tx
    .insertInto('tlv_besluit')
    .values({
      id: wat.id,
      aanvraag: eerste.aanvraag,
      leerling: eerste.leerling,
      swv: eerste.swv,
      vestiging: eerste.vestiging,
      uitkomst: voorstel.uitkomst,
      nummer: wat.nummer,
      soort: voorstel.soort,
      categorie: voorstel.categorie,
      van: voorstel.van,
      tot: voorstel.tot,
      hele_schoolperiode: voorstel.heleSchoolperiode,
      voorwaarden: voorstel.voorwaarden,
      motivering: voorstel.motivering,
      leerling_naam: eerste.leerling_naam,
      geboortedatum: eerste.geboortedatum,
      voorgesteld_door: wat.voorgesteldDoor.persoon,
      voorgesteld_door_naam: wat.voorgesteldDoor.naam,
      besloten_door: actor.persoon,
      besloten_door_naam: actor.naam,
      besloten_dag: wat.vandaag,
      moment: wat.nu,
      bezwaar_tot: wat.beroepTot,
      vervangt: eerste.id,
    })
    .execute();
}
