import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Akkoord, Handeling } from '../../medisch/regels/handeling.ts';
import { berekenStand } from '../../medisch/regels/stand.ts';
import { type Nabije, wieBeslist } from '../../medisch/regels/vertegenwoordiging.ts';
import type { Medischfeit } from '../regels/leerlingbeeld.ts';

interface Rij extends Handeling {
  readonly id: string;
  readonly leerling: string;
}

export interface Groepskind {
  readonly id: string;
  readonly naam: string;
  readonly geboortedatum: Datum;
}

/** ARR-6 · Of each of these pupils what may be done today, and how many acts run that may not. */
export async function vindMedisch(
  tx: Tx,
  vestiging: string,
  leerlingen: readonly Groepskind[],
  vandaag: Datum,
): Promise<ReadonlyMap<string, { readonly mag: readonly Medischfeit[]; readonly niet: number }>> {
  const { rows } = await sql<Rij>`
    select id, leerling, wat, wanneer, waar, voorbehouden, uitvoerders, protocol, nood, document, van, tot, zelf_niet_om as "zelfNietOm",
      volgnummer as versie, versie_dag as "versieDag", gestopt_op as "gestoptOp" from medische_handeling
    where leerling = any(${leerlingen.map(({ id }) => id)}::uuid[]) and vestiging = ${vestiging} and gestopt_op is null
      and van <= ${vandaag}::date and tot >= ${vandaag}::date order by moment, id`.execute(tx);
  if (rows.length === 0) return new Map();
  const akkoorden = await vindAkkoorden(
    tx,
    rows.map(({ id }) => id),
  );
  const beeld = new Map<string, { mag: Medischfeit[]; niet: number }>();
  for (const rij of rows) {
    const kind = leerlingen.find(({ id }) => id === rij.leerling);
    if (kind === undefined) continue;
    const beslissing = wieBeslist({ ...kind, zelfNietOm: rij.zelfNietOm }, await vindNabijen(tx, kind.id), vandaag);
    const eigen = akkoorden.filter(({ handeling }) => handeling === rij.id);
    // Who is in the group today is enrolled here.
    const stand = berekenStand({ handeling: rij, akkoorden: eigen, ...beslissing, opSchool: true }, vandaag);
    const van = beeld.get(kind.id) ?? { mag: [], niet: 0 };
    if (stand.soort !== 'mag') van.niet += 1;
    else {
      const { id, wat, wanneer, waar, nood } = rij;
      van.mag.push({
        id,
        wat,
        wanneer,
        waar,
        nood,
        wie: stand.uitvoerders.filter(({ kan }) => kan).map(({ naam }) => naam),
      });
    }
    beeld.set(kind.id, van);
  }
  return beeld;
}

async function vindAkkoorden(tx: Tx, handelingen: readonly string[]): Promise<(Akkoord & { handeling: string })[]> {
  const { rows } = await sql<Akkoord & { handeling: string }>`
    select handeling, partij, persoon, naam, antwoord, versie, weg, dag from medisch_akkoord
    where handeling = any(${handelingen}::uuid[]) order by volgorde`.execute(tx);
  return rows;
}

async function vindNabijen(tx: Tx, leerling: string): Promise<Nabije[]> {
  const { rows } = await sql<Nabije>`select persoon, naam, als from medisch_vertegenwoordigers(${leerling})`.execute(
    tx,
  );
  return rows;
}
