import { type Mens, persoonId, REGIO } from './proefregio.ts';

type Query = (tekst: string, waarden?: unknown[]) => Promise<unknown>;

/** For tests: the ids of what `zetPlan` lays out for the number that it gets. */
export const opp = (nummer: number) => `00000000-0000-7000-8000-00000b0000${String(nummer).padStart(2, '0')}`;
export const versie = (nummer: number) => `00000000-0000-7000-8000-00000b0100${String(nummer).padStart(2, '0')}`;
export const kind = (nummer: number) =>
  nummer === 1 ? REGIO.kind : `00000000-0000-7000-8000-00000c0000${String(nummer).padStart(2, '0')}`;

/** For tests: a plan of a pupil of this school, adopted on this day or not yet. Number 1 is the child of `ouder`. */
export async function zetPlan(
  query: Query,
  nummer: number,
  { vestiging = REGIO.school as string, vastgesteld = '2026-09-15' as string | null, door = 'ib' as Mens } = {},
): Promise<void> {
  await query(
    `INSERT INTO leerling (id, nummer, swv, roepnaam, achternaam, geboortedatum, straat, huisnummer, postcode, plaats)
      VALUES ($1, $2, 'PO9901', 'Kind', $3, '2018-03-01', 'Dorpsstraat', '1', '9901AA', 'Proefdam') ON CONFLICT DO NOTHING`,
    [kind(nummer), `26-9000${String(nummer).padStart(2, '0')}`, `Nummer ${nummer}`],
  );
  await query(
    `INSERT INTO inschrijving (id, leerling, vestiging, swv, leerjaar, groep, van) VALUES (gen_random_uuid(), $1, $2, 'PO9901', '4', '4A', '2025-08-01')`,
    [kind(nummer), vestiging],
  );
  await query(
    `INSERT INTO betrokken_school (leerling, vestiging, grond, onderwerp, swv, van) VALUES ($1, $2, 'inschrijving', gen_random_uuid(), 'PO9901', '2025-08-01')`,
    [kind(nummer), vestiging],
  );
  const wie = [persoonId(door), `Proef ${door}`];
  await query(
    `INSERT INTO opp (id, leerling, swv, vestiging, aanleiding, aanleiding_dag, begonnen_op, door, door_naam)
      VALUES ($1, $2, 'PO9901', $3, 'extra_ondersteuning', '2026-09-01', '2026-09-01T10:00:00Z', $4, $5)`,
    [opp(nummer), kind(nummer), vestiging, ...wie],
  );
  await query(
    `INSERT INTO opp_versie (id, opp, leerling, swv, vestiging, nummer, toestand, inhoud, hash, vastgesteld_op, vastgesteld_dag, vastgesteld_door, vastgesteld_door_naam, bijgewerkt_op, door, door_naam)
      VALUES ($1, $2, $3, 'PO9901', $4, 1, $5, '{}', $6, $7::date + time '10:00', $7, $8, $9, '2026-09-01T10:00:00Z', $8, $10)`,
    [
      versie(nummer),
      opp(nummer),
      kind(nummer),
      vestiging,
      vastgesteld === null ? 'concept' : 'vastgesteld',
      vastgesteld === null ? null : 'a'.repeat(64),
      vastgesteld,
      wie[0],
      vastgesteld === null ? null : wie[1],
      wie[1],
    ],
  );
}

export const doel = (nummer: number) => `00000000-0000-7000-8000-00000b0200${String(nummer).padStart(2, '0')}`;

/** For tests: a goal of the adopted version of a plan. */
export async function zetDoel(
  query: Query,
  nummer: number,
  van: number,
  { categorie = 'lezen-technisch', vestiging = REGIO.school as string, begint = '2026-09-15' } = {},
): Promise<void> {
  await query(
    `INSERT INTO opp_doel (id, opp, versie, leerling, swv, vestiging, categorie, tekst, beginsituatie, streef, van, tot)
      VALUES ($1, $2, $3, $4, 'PO9901', $5, $6, $7, 'Nog niet', 'Wel', $8::date, '2027-12-31')`,
    [doel(nummer), opp(van), versie(van), kind(van), vestiging, categorie, `Doel ${nummer}`, begint],
  );
}
