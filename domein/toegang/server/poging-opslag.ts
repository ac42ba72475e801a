import { createHash } from 'node:crypto';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Toestand } from './inloggen-oidc.ts';

/** A login must be finished within this time. */
export const POGING_MINUTEN = 10;

export interface Poging {
  readonly aanbieder: string;
  readonly toestand: Toestand;
  /** What stands in the cookie of the browser that began. */
  readonly browser: string;
  readonly terug: string;
  readonly rolvervulling: string | null;
}

export function hash(waarde: string): Buffer {
  return createHash('sha256').update(waarde).digest();
}

/** Keeps a login that begins, and throws away those whose time is over. */
export async function bewaarPoging(tx: Tx, nu: string, poging: Poging): Promise<void> {
  await tx.deleteFrom('inlogpoging').where('verloopt_op', '<', nu).execute();
  await tx
    .insertInto('inlogpoging')
    .values({
      toestand: hash(poging.toestand.toestand),
      browser: hash(poging.browser),
      aanbieder: poging.aanbieder,
      bewijs: poging.toestand.bewijs,
      eenmalig: poging.toestand.eenmalig,
      terug: poging.terug,
      rolvervulling: poging.rolvervulling,
      begonnen_op: nu,
      verloopt_op: new Date(Date.parse(nu) + POGING_MINUTEN * 60_000).toISOString(),
    })
    .execute();
}

type Gevonden = Pick<Poging, 'terug' | 'rolvervulling'> & Pick<Toestand, 'bewijs' | 'eenmalig'>;

/** Takes the attempt with this state, once: a second time it is gone. Another browser than began it does not use it up. */
export async function neemPoging(
  tx: Tx,
  nu: string,
  { toestand, aanbieder, browser }: { toestand: string; aanbieder: string; browser: string | undefined },
): Promise<Gevonden | 'verlopen' | 'andere-browser'> {
  const open = await tx
    .selectFrom('inlogpoging')
    .select('browser')
    .where('toestand', '=', hash(toestand))
    .where('aanbieder', '=', aanbieder)
    .where('gebruikt_op', 'is', null)
    .where('verloopt_op', '>', nu)
    .executeTakeFirst();
  if (open === undefined) return 'verlopen';
  if (browser === undefined || !open.browser.equals(hash(browser))) return 'andere-browser';
  const genomen = await tx
    .updateTable('inlogpoging')
    .set({ gebruikt_op: nu })
    .where('toestand', '=', hash(toestand))
    .where('gebruikt_op', 'is', null)
    .returning(['terug', 'rolvervulling', 'bewijs', 'eenmalig'])
    .executeTakeFirst();
  return genomen ?? 'verlopen';
}
