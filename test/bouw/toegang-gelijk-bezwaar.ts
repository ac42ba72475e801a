import { magBezwaarhandelingZien, magBezwaarZien } from '../../domein/bezwaar/regels/toegang.ts';
import { kies } from './fuzz-invoer.ts';
import { verschilfeiten } from './toegang-gelijk-geschil.ts';
import type { Rij, Zet } from './toegang-gelijk-rijen.ts';
import type { Vraag } from './toegang-gelijk-verwacht.ts';
import { id, type Kind, type Wereld } from './toegang-gelijk-wereld.ts';

/** TLV-8: objections and what was done with them, and who should see each. */

const MOMENT = '2026-08-15T10:00:00Z';
const DAG = '2026-08-15';

/**
 * Objections against a decision that exists already (its row is set by toelaatbaarheid): running and ended, with an act that all of them
 * read and one that stays inside the SWV.
 */
export function zetBezwaarrijen(
  { kans, scholen }: Wereld,
  kind: Kind,
  _stukken: readonly Rij[],
  { zet, nieuw, besluit }: { readonly zet: Zet; readonly nieuw: () => string; readonly besluit: string },
): void {
  const vestigingen = [...kind.scholen.map(({ vestiging }) => vestiging), kies(kans, scholen).code];
  for (const afgerond of [null, '2026-11-10', DAG]) {
    const bezwaar = nieuw();
    const plek = { leerling: kind.leerling, swv: kind.swv, vestiging: kies(kans, vestigingen) };
    zet('tlv_bezwaar', kind, {
      ...plek,
      id: bezwaar,
      besluit,
      indiener: null,
      indiener_naam: 'x',
      indiener_als: 'ouder',
      weg: 'papier',
      gronden: 'x',
      ontvangen_dag: DAG,
      ontvangen_op: MOMENT,
      toestand: afgerond === null ? 'in_behandeling' : 'ongegrond',
      afgerond_op: afgerond,
    });
    for (const [volgnummer, soort] of [
      [1, 'ontvangen'],
      [2, 'voorgesteld'],
    ] as const)
      zet(
        'tlv_bezwaar_handeling',
        kind,
        {
          ...plek,
          bezwaar,
          volgnummer,
          soort,
          moment: MOMENT,
          dag: DAG,
          door: id('a4', 0),
          door_naam: 'x',
          door_rol: 'tlv',
          gegevens: {},
        },
        { afgerond_op: afgerond },
      );
  }
}

function magBezwaar(vraag: Vraag) {
  const { actor, rij, dag } = vraag;
  const { leerling, vestiging, swv, afgerond_op: afgerondOp } = rij;
  return magBezwaarZien(actor, { leerling, vestiging, swv, afgerondOp }, verschilfeiten(vraag), dag);
}

/** Who should see a row of each table. */
export const VERWACHT_BEZWAAR = {
  tlv_bezwaar: (vraag: Vraag): boolean => magBezwaar(vraag).mag,
  tlv_bezwaar_handeling: (vraag: Vraag): boolean =>
    magBezwaarhandelingZien(vraag.actor, { soort: vraag.rij.soort }, magBezwaar(vraag)).mag,
} as const;
/** Columns that name a row, where it is not `id`. */
export const SLEUTEL_BEZWAAR = { tlv_bezwaar_handeling: ['bezwaar', 'volgnummer'] } as const;
