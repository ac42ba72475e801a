import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Termijn } from '../../../kern/tijd/termijn.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Bezwaarhandeling } from '../regels/handeling.ts';
import type { Bezwaarfeiten } from '../regels/handelingen.ts';
import { isTeLaat } from '../regels/indienen.ts';
import { bepaalBezwaartermijn } from '../regels/termijn.ts';
import {
  type Besluitrij,
  type Bezwaarrij,
  type Handelingrij,
  vindBesluit,
  vindBezwaar,
  vindHandelingen,
} from './opslag.ts';

/** One objection with the decision it is about, what was done, and what the rules need. */
export interface Stuk {
  readonly rij: Bezwaarrij;
  readonly besluit: Besluitrij;
  readonly rijen: readonly Handelingrij[];
  readonly handelingen: readonly Bezwaarhandeling[];
  readonly termijn: Termijn | undefined;
  readonly feiten: Bezwaarfeiten;
}

/** One objection that the actor may read; undefined when there is none, or not for this actor. */
export async function vindStuk(tx: Tx, actor: Actor, id: string, vandaag: Datum): Promise<Stuk | undefined> {
  const rij = await vindBezwaar(tx, id);
  if (rij === undefined) return undefined;
  const besluit = await vindBesluit(tx, rij.besluit);
  return besluit && maakStuk({ rij, besluit, rijen: await vindHandelingen(tx, [id]) }, actor, vandaag);
}

/** Puts together what belongs together; acts of other objections are left out. */
export function maakStuk(wat: Pick<Stuk, 'rij' | 'besluit' | 'rijen'>, actor: Actor, vandaag: Datum): Stuk {
  const { rij, besluit } = wat;
  const rijen = wat.rijen.filter(({ bezwaar }) => bezwaar === rij.id);
  const handelingen = rijen.map(({ handeling }) => handeling);
  const termijn = bepaalBezwaartermijn(handelingen, besluit.bezwaar_tot, vandaag);
  return {
    rij,
    besluit,
    rijen,
    handelingen,
    termijn,
    feiten: {
      handelingen,
      teLaat: isTeLaat({ bezwaarTot: besluit.bezwaar_tot }, rij.ontvangen_dag),
      beslisdatum: termijn?.laatsteDag,
      eersteBesluitDoor: besluit.besloten_door,
      actor: actor.persoon,
      als: kantVan(rij, actor),
      vandaag,
    },
  };
}

/** On which side of an objection the actor stands. For a school each schoolleider may go on with it. */
function kantVan(rij: Bezwaarrij, actor: Actor): Bezwaarfeiten['als'] {
  if (actor.rol === 'tlv') return 'swv';
  if (rij.als === 'school') return actor.rol === 'schoolleider' ? 'indiener' : 'lezer';
  return rij.indiener === actor.persoon ? 'indiener' : 'lezer';
}
