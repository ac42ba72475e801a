import { magMedischZien } from '../../domein/medisch/regels/toegang.ts';
import { kies } from './fuzz-invoer.ts';
import type { Zet } from './toegang-gelijk-rijen.ts';
import type { Vraag } from './toegang-gelijk-verwacht.ts';
import { id, type Kind, type Wereld } from './toegang-gelijk-wereld.ts';

/** ARR-6: medical acts and the answers to them, and who should see each. */

const MOMENT = '2026-08-15T10:00:00Z';
const DAG = '2026-08-15';

/** An act of one of the schools of this pupil or of a school that has nothing to do with it, with an answer of a parent and of the board. */
export function zetMedischrijen(
  { kans, scholen }: Wereld,
  kind: Kind,
  { zet, nieuw }: { readonly zet: Zet; readonly nieuw: () => string },
): void {
  const vestigingen = [...kind.scholen.map(({ vestiging }) => vestiging), kies(kans, scholen).code];
  for (const keer of [0, 1]) {
    const handeling = nieuw();
    const plek = { leerling: kind.leerling, swv: kind.swv, vestiging: kies(kans, vestigingen) };
    zet('medische_handeling', kind, {
      ...plek,
      id: handeling,
      wat: 'x',
      wanneer: 'x',
      waar: 'x',
      voorbehouden: false,
      uitvoerders: ['x'],
      van: DAG,
      tot: '2027-07-31',
      versie_dag: DAG,
      gestopt_op: keer === 0 ? null : DAG,
      moment: MOMENT,
      door: id('a4', 0),
      door_naam: 'x',
    });
    for (const partij of ['ouder', 'bestuur'])
      zet('medisch_akkoord', kind, {
        ...plek,
        id: nieuw(),
        handeling,
        partij,
        persoon: partij === 'ouder' ? kies(kans, kind.gezag).persoon : null,
        naam: 'x',
        antwoord: 'akkoord',
        versie: 1,
        weg: 'papier',
        dag: DAG,
        moment: MOMENT,
        vastgelegd_door: id('a4', 0),
        vastgelegd_door_naam: 'x',
      });
  }
}

const ziet = ({ actor, rij, kind, dag }: Vraag): boolean =>
  magMedischZien(actor, { vestiging: rij.vestiging }, kind, dag).mag;

/** Who should see a row of each table. */
export const VERWACHT_MEDISCH = { medische_handeling: ziet, medisch_akkoord: ziet } as const;
