import { v7 as uuid } from 'uuid';
import type { Actor } from '../../kern/actor/actor.ts';
import type { Tx } from './databank/als-actor.ts';
import type { Verwerkt } from './http/route.ts';

/** What was done with the data, why, and by which request. */
export interface Verwerkingsgrond {
  readonly soort: 'lezen' | 'schrijven';
  readonly actie: string;
  readonly doel: string;
  readonly verzoek: string;
  /** Network address that it came from; null for what Opmaat does by itself. */
  readonly herkomst: string | null;
}

/** TOE-4: one line in the reading log for each thing processed, in the same transaction. What cannot be logged does not happen. */
export async function schrijfVerwerking(
  tx: Tx,
  actor: Actor,
  verwerkt: readonly Verwerkt[],
  grond: Verwerkingsgrond,
): Promise<void> {
  if (verwerkt.length === 0) return;
  await tx
    .insertInto('verwerking')
    .values(
      verwerkt.map((wat) => ({
        id: uuid(),
        persoon: actor.persoon || null,
        rol: actor.rol,
        organisatie: actor.organisatie,
        ...grond,
        leerling: wat.leerling ?? null,
        leerlingen: wat.leerlingen === undefined ? null : [...wat.leerlingen],
        onderwerp: wat.onderwerp ?? null,
      })),
    )
    .execute();
}
