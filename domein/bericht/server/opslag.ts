import type { Tx } from '../../../server/platform/databank/als-actor.ts';

/** The last hundred messages to this person, newest first, with the address of this installation filled in. */
export async function vindEigenBerichten(tx: Tx, persoon: string) {
  return tx
    .selectFrom('bericht')
    .select([
      'id',
      'aan_adres as aanAdres',
      'onderwerp',
      'tekst',
      'gemaakt_op as gemaaktOp',
      'verzonden_op as verzondenOp',
    ])
    .where('aan_persoon', '=', persoon)
    .orderBy('gemaakt_op', 'desc')
    .limit(100)
    .execute();
}
