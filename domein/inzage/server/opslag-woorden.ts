import type { Tx } from '../../../server/platform/databank/als-actor.ts';

/** Names of the local categories of an SWV (BEH-2), also of ended ones, by their code. */
export async function vindLokaleNamen(tx: Tx, swv: string): Promise<ReadonlyMap<string, string>> {
  const rijen = await tx.selectFrom('categorie_lokaal').select(['code', 'naam']).where('swv', '=', swv).execute();
  return new Map(rijen.map(({ code, naam }) => [code, naam]));
}
