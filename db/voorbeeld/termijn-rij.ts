import type { Datum } from '../../kern/tijd/datum.ts';
import type { Termijn } from '../../kern/tijd/termijn.ts';
import type { Bouw } from './bouw.ts';

export interface Termijnvraag extends Termijn {
  readonly id: string;
  readonly onderwerp: string;
  readonly bij?: 'school' | 'swv';
  readonly tonenVanaf?: Datum;
}

/** A running term, as the act that begins it puts it on the worklists. */
export function schrijfTermijn(
  { schrijver }: Pick<Bouw, 'schrijver'>,
  plek: { readonly leerling: string | null; readonly swv: string; readonly vestiging: string },
  { id, onderwerp, bij, tonenVanaf, ...termijn }: Termijnvraag,
): void {
  schrijver.voegToe('termijn', {
    ...plek,
    id,
    onderwerp,
    soort: termijn.soort,
    naam: termijn.naam,
    start: termijn.start,
    wettelijke_laatste_dag: termijn.wettelijkeLaatsteDag,
    laatste_dag: termijn.laatsteDag,
    bij: bij ?? 'school',
    tonen_vanaf: tonenVanaf ?? null,
    verschoven_om: termijn.verschovenOm ?? null,
    regel: termijn.bron.regel,
    artikel: termijn.bron.artikel,
    wie: termijn.wie,
    bij_verstrijken: termijn.bijVerstrijken,
    voldaan_op: null,
    vervallen_op: null,
    herinnerd_op: null,
    gemeld_op: null,
  });
}
