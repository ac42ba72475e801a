import type { Proefapp } from '../../../server/platform/proef/proefapp.ts';
import { REGIO } from '../../../server/platform/proef/proefregio.ts';
import { type Taak, voerTaakUit } from '../../../server/platform/taak.ts';
import { plannen, vernietigen } from './taken.ts';

/** Noon of a day in UTC, for the clock of a test. */
export const middag = (dag: string) => `${dag}T11:00:00.000Z`;

/** Carries scheduled work out on a day, as the server does. */
export function opDag(proef: Proefapp, dag: string, taak: Taak): Promise<void> {
  proef.zetKlok(middag(dag));
  return voerTaakUit(taak, { databank: proef.databank, nu: () => middag(dag), abonnementen: [] });
}

/** Plans and destroys on a day. */
export async function dagelijks(proef: Proefapp, dag: string): Promise<void> {
  await opDag(proef, dag, plannen);
  await opDag(proef, dag, vernietigen);
}

/** The child of the region as it stood at a school from a day until a day; with notes when asked. For tests only. */
export async function wasOpSchool(
  proef: Proefapp,
  { leerling = REGIO.kind, vestiging = REGIO.school, van = '2024-08-01', tot = null, notities = 2 }: Schooltijd = {},
): Promise<void> {
  await proef.query(
    `WITH i AS (INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van, tot) VALUES (gen_random_uuid(), $1, $2, 'PO9901', '2', '4A', $3, $4) RETURNING id)
    INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van, tot) SELECT $1, $2, 'inschrijving', id, 'PO9901', $3::date, $4::date + 43 FROM i`,
    [leerling, vestiging, van, tot],
  );
  await proef.query(
    `INSERT INTO notitie (id, leerling, vestiging, swv, soort, tekst, moment, door, door_naam, door_rol)
    SELECT gen_random_uuid(), $1, $2, 'PO9901', 'verslag', 'Verslag ' || n, '2025-01-10', (SELECT id FROM persoon LIMIT 1), 'Proef', 'ib' FROM generate_series(1, $3) n`,
    [leerling, vestiging, notities],
  );
}

interface Schooltijd {
  readonly leerling?: string;
  readonly vestiging?: string;
  readonly van?: string;
  readonly tot?: string | null;
  readonly notities?: number;
}

/** Everything about retention and schooling gone, so that a test starts clean. */
export async function ruimOp(proef: Proefapp): Promise<void> {
  await proef.leeg(
    'vernietiging',
    'vernietigingsbewijs',
    'bewaarhouding',
    'aanmelding_handeling',
    'aanmelding',
    'termijn',
    'bericht',
    'gebeurtenis',
    'verwerking',
    'betrokken_school',
    'inschrijving',
    'schorsing',
    'verwijdering',
    'match',
    'notitie',
    'beschrijving',
    'behoefte',
    'deling',
    'toestemming_antwoord',
    'toestemming',
  );
}
