import { v7 as uuid } from 'uuid';
import { type Datum, datumInNederland } from '../../kern/tijd/datum.ts';
import { type Tx, vindHandelende } from './databank/als-actor.ts';
import type { Abonnement, Context } from './http/route.ts';

/** Something that happened, in one Dutch sentence, with the data that subscribers need. */
export interface Gebeurtenis {
  /** `capability.gebeurtenis`, for example `aanmelding.ontvangen`. */
  readonly soort: string;
  readonly swv?: string;
  readonly vestiging?: string;
  readonly leerling?: string;
  readonly onderwerp?: string;
  /** One sentence for the timeline, without data of others. */
  readonly tekst: string;
  readonly gegevens?: Readonly<Record<string, unknown>>;
  /** Whether parents see it in the timeline. */
  readonly voorOuders: boolean;
}

/** Records an event in the name of who acts in the transaction now, and lets the subscribers act, all in that transaction. */
export async function legGebeurtenisVast(
  context: Omit<Context, 'verwerkt' | 'legVast'>,
  abonnementen: readonly Abonnement[],
  gebeurtenis: Gebeurtenis,
): Promise<void> {
  const { tx, nu } = context;
  const actor = vindHandelende(tx, context.actor);
  await tx
    .insertInto('gebeurtenis')
    .values({
      id: uuid(),
      moment: nu,
      soort: gebeurtenis.soort,
      swv: gebeurtenis.swv ?? null,
      vestiging: gebeurtenis.vestiging ?? null,
      leerling: gebeurtenis.leerling ?? null,
      onderwerp: gebeurtenis.onderwerp ?? null,
      door: actor.persoon || null,
      door_naam: actor.naam || 'Opmaat',
      door_rol: actor.rol,
      tekst: gebeurtenis.tekst,
      gegevens: JSON.stringify(gebeurtenis.gegevens ?? {}),
      voor_ouders: gebeurtenis.voorOuders,
    })
    .execute();
  for (const abonnement of abonnementen) {
    if (abonnement.soort !== gebeurtenis.soort) continue;
    await abonnement.werk(
      { ...context, actor, legVast: (volgende) => legGebeurtenisVast(context, abonnementen, volgende) },
      gebeurtenis,
    );
  }
}

/**
 * The last event of this kind (or beginning so) about this thing that the actor may see: who did it, and on which day. To tell a
 * second writer who was first.
 */
export async function vindLaatsteGebeurtenis(
  tx: Tx,
  { soort, onderwerp, swv, gegevens }: Pick<Gebeurtenis, 'soort' | 'onderwerp' | 'swv' | 'gegevens'>,
): Promise<{ readonly wie: string; readonly dag: Datum } | undefined> {
  let vraag = tx
    .selectFrom('gebeurtenis')
    .select(['door_naam', 'moment'])
    .where('soort', 'like', `${soort}%`)
    .orderBy('moment', 'desc')
    .orderBy('id', 'desc');
  if (onderwerp !== undefined) vraag = vraag.where('onderwerp', '=', onderwerp);
  if (swv !== undefined) vraag = vraag.where('swv', '=', swv);
  if (gegevens !== undefined) vraag = vraag.where('gegevens', '@>', JSON.stringify(gegevens));
  const rij = await vraag.limit(1).executeTakeFirst();
  return rij && { wie: rij.door_naam, dag: datumInNederland(rij.moment) };
}
