import type { Proefapp } from '../../../server/platform/proef/proefapp.ts';
import { REGIO } from '../../../server/platform/proef/proefregio.ts';

/** The child is enrolled at the school of `ib`. */
export async function schrijfIn(proef: Proefapp): Promise<void> {
  await proef.query(
    "INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, $2, 'PO9901', '4', '4A', '2025-08-01')",
    [REGIO.kind, REGIO.school],
  );
  await proef.query(
    "INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'inschrijving', $1, 'PO9901', '2025-08-01')",
    [REGIO.kind, REGIO.school],
  );
}

/** Takes away what a test of differences left. */
export async function ruimOp(proef: Proefapp): Promise<void> {
  for (const tabel of [
    'geschil_stap',
    'geschil',
    'veilig_thuis',
    'termijn',
    'bericht',
    'gebeurtenis',
    'inschrijving',
    'betrokken_school',
  ])
    await proef.query(`DELETE FROM ${tabel}`);
  proef.zetKlok('2026-11-20T11:00:00.000Z');
}

export const BEGIN = {
  vestiging: REGIO.school,
  onderwerp: 'opp',
  over: null,
  omschrijving: 'Wij willen dat Noor in de groep blijft.',
} as const;
