import { v7 as uuid } from 'uuid';
import type { Datum } from '../../kern/tijd/datum.ts';
import type { Termijn } from '../../kern/tijd/termijn.ts';
import type { Tx } from './databank/als-actor.ts';

/** To what a running term belongs. */
export interface Termijnplek {
  readonly swv: string;
  readonly vestiging: string;
  /** Null for an arrangement of a group or a teacher. */
  readonly leerling: string | null;
  /** Id of the application, plan or request that the term is about; one term per kind for each. */
  readonly onderwerp: string;
}

/** A term with who must act, and from when it is shown. */
export interface TeZettenTermijn extends Termijn {
  /** Who must act: the school, or the SWV of this place; the other one sees it as something it waits for. Left out: the school. */
  readonly bij?: 'school' | 'swv';
  /** From this day it stands on the worklists and is reminded of. Left out: at once. */
  readonly tonenVanaf?: Datum;
}

/**
 * Puts a term on the worklists, or replaces the one of the same kind for the same subject: an extension, or one that was met or
 * lapsed and runs again (a request that was completed, the next year).
 */
export async function zetTermijn(tx: Tx, plek: Termijnplek, termijn: TeZettenTermijn): Promise<void> {
  const waarden = {
    naam: termijn.naam,
    start: termijn.start,
    wettelijke_laatste_dag: termijn.wettelijkeLaatsteDag,
    laatste_dag: termijn.laatsteDag,
    verschoven_om: termijn.verschovenOm ?? null,
    regel: termijn.bron.regel,
    artikel: termijn.bron.artikel,
    wie: termijn.wie,
    bij_verstrijken: termijn.bijVerstrijken,
    bij: termijn.bij ?? ('school' as const),
    tonen_vanaf: termijn.tonenVanaf ?? null,
  };
  await tx
    .insertInto('termijn')
    .values({ id: uuid(), ...plek, soort: termijn.soort, ...waarden })
    .onConflict((conflict) =>
      conflict
        .columns(['onderwerp', 'soort'])
        .doUpdateSet({ ...waarden, voldaan_op: null, vervallen_op: null, herinnerd_op: null, gemeld_op: null }),
    )
    .execute();
}

/** The term was met on this day: it leaves the worklists and stays for the figures. */
export async function voldoeTermijn(tx: Tx, onderwerp: string, soort: string, dag: Datum): Promise<void> {
  await tx
    .updateTable('termijn')
    .set({ voldaan_op: dag })
    .where('onderwerp', '=', onderwerp)
    .where('soort', '=', soort)
    .where('voldaan_op', 'is', null)
    .where('vervallen_op', 'is', null)
    .execute();
}

/** What was still running about this subject no longer matters (withdrawn, not taken up). */
export async function laatTermijnenVervallen(tx: Tx, onderwerp: string, dag: Datum): Promise<void> {
  await tx
    .updateTable('termijn')
    .set({ vervallen_op: dag })
    .where('onderwerp', '=', onderwerp)
    .where('voldaan_op', 'is', null)
    .where('vervallen_op', 'is', null)
    .execute();
}
