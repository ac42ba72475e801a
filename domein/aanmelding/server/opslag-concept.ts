import { sql } from 'kysely';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Concept, Conceptgegevens } from '../contract.ts';
import { schrijfNaam } from './opslag.ts';

interface Conceptrij {
  id: string;
  volgnummer: number;
  bijgewerkt_op: string;
  gegevens: unknown;
  schoolnaam: string | null;
  roepnaam: string | null;
  tussenvoegsel: string;
  achternaam: string;
}

/** The drafts of this person, or only the one with this id; last changed first. */
export async function zoekConcepten(tx: Tx, persoon: string, id?: string): Promise<Concept[]> {
  const { rows } =
    await sql<Conceptrij>`select c.id, c.volgnummer, c.bijgewerkt_op, c.gegevens, v.naam as schoolnaam, l.roepnaam, l.tussenvoegsel, l.achternaam
    from aanmelding_concept c left join leerling l on l.id = (c.gegevens->>'leerling')::uuid left join vestiging v on v.code = c.gegevens->>'vestiging'
    where c.persoon = ${persoon} and (${id ?? null}::uuid is null or c.id = ${id ?? null}::uuid)
    order by c.bijgewerkt_op desc`.execute(tx);
  return rows.map((rij) => ({
    id: rij.id,
    volgnummer: rij.volgnummer,
    bijgewerktOp: rij.bijgewerkt_op,
    gegevens: rij.gegevens as Conceptgegevens,
    schoolnaam: rij.schoolnaam,
    kindnaam:
      rij.roepnaam === null
        ? null
        : schrijfNaam({ roepnaam: rij.roepnaam, tussenvoegsel: rij.tussenvoegsel, achternaam: rij.achternaam }),
  }));
}

export async function voegConceptToe(
  tx: Tx,
  concept: { id: string; persoon: string; gegevens: Conceptgegevens; nu: string },
): Promise<void> {
  await tx
    .insertInto('aanmelding_concept')
    .values({
      id: concept.id,
      persoon: concept.persoon,
      gegevens: JSON.stringify(concept.gegevens),
      bijgewerkt_op: concept.nu,
    })
    .execute();
}

/** The number of the last change, with the draft held for this transaction; undefined when it is not there. */
export async function vindConceptnummer(tx: Tx, persoon: string, id: string): Promise<number | undefined> {
  const rij = await tx
    .selectFrom('aanmelding_concept')
    .select('volgnummer')
    .where('id', '=', id)
    .where('persoon', '=', persoon)
    .forUpdate()
    .executeTakeFirst();
  return rij?.volgnummer;
}

export async function wijzigConcept(
  tx: Tx,
  id: string,
  gegevens: Conceptgegevens,
  volgnummer: number,
  nu: string,
): Promise<void> {
  await tx
    .updateTable('aanmelding_concept')
    .set({ gegevens: JSON.stringify(gegevens), volgnummer, bijgewerkt_op: nu })
    .where('id', '=', id)
    .execute();
}

/** Removes the draft; false when it was not there. */
export async function verwijderConcept(tx: Tx, persoon: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('aanmelding_concept')
    .where('id', '=', id)
    .where('persoon', '=', persoon)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
