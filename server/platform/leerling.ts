import type { Tx } from './databank/als-actor.ts';

/** The pupil, when the actor may see it. */
export function vindLeerling(tx: Tx, leerling: string) {
  return tx
    .selectFrom('leerling')
    .select(['id', 'swv', 'roepnaam', 'tussenvoegsel', 'achternaam', 'geboortedatum'])
    .where('id', '=', leerling)
    .executeTakeFirst();
}

/** Whether this is a document of this pupil that the actor may read. */
export async function isDocumentVan(tx: Tx, document: string, leerling: string): Promise<boolean> {
  const rij = await tx
    .selectFrom('document')
    .select('id')
    .where('id', '=', document)
    .where('leerling', '=', leerling)
    .executeTakeFirst();
  return rij !== undefined;
}
