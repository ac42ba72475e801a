import { type Mens, persoonId, REGIO } from '../../../server/platform/proef/proefregio.ts';

type Query = (tekst: string, waarden?: unknown[]) => Promise<unknown>;

/** For tests: the child goes to De Proefschool, group 4A. */
export async function schrijfIn(query: Query, kind: string = REGIO.kind): Promise<void> {
  await query(
    `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES ('00000000-0000-7000-8000-0000000e0001', $1, $2, $3, '4', '4A', '2026-08-01')`,
    [kind, REGIO.school, REGIO.swvPo],
  );
  await betrek(query, REGIO.school, kind);
}

/** For tests: this school works with the dossier of the child. */
export async function betrek(query: Query, vestiging: string, kind: string = REGIO.kind): Promise<void> {
  await query(
    `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'aanmelding', '00000000-0000-7000-8000-0000000b0001', $3, '2026-08-01')`,
    [kind, vestiging, REGIO.swvPo],
  );
}

/** For tests: a parent shares the dossier of the child with this school (AAN-12). */
export async function deel(query: Query, vestiging: string, door: Mens): Promise<void> {
  await query(`INSERT INTO dossierdeling (leerling, vestiging, door, swv, van) VALUES ($1, $2, $3, $4, '2026-11-01')`, [
    REGIO.kind,
    vestiging,
    persoonId(door),
    REGIO.swvPo,
  ]);
}

/** For tests: a need as a form sends it. */
export function behoefte(deel: Record<string, unknown> = {}) {
  return {
    categorie: 'lezen-technisch',
    intensiteit: 2,
    setting: 'in_de_groep',
    verplicht: true,
    van: '2026-11-20',
    tot: '2027-07-31',
    ...deel,
  };
}
