import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';

export interface VerzoekRij {
  readonly id: string;
  readonly partij: string;
  readonly partijnaam: string;
  readonly email: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly school: string;
  readonly toestemming: string;
  readonly vraag: string;
  readonly pogingen: number;
  readonly verstuurd_dag: Datum;
  readonly tot: Datum;
  readonly herinnerd_op: Datum | null;
  readonly geopend_op: string | null;
  readonly beantwoord_op: string | null;
  readonly ingetrokken_om: string | null;
  readonly verlopen_op: Datum | null;
  readonly door: string;
  readonly door_naam: string;
  readonly toestemming_geldig: boolean;
}

// Named one by one: the application may not read the secrets of a link.
const kolommen = (
  vandaag: Datum,
) => sql`v.id, v.partij, p.naam as partijnaam, p.email, v.leerling, v.swv, v.vestiging, s.naam as school, v.toestemming,
  v.vraag, v.pogingen, v.verstuurd_dag, v.tot, v.herinnerd_op, v.geopend_op, v.beantwoord_op, v.ingetrokken_om, v.verlopen_op, v.door, v.door_naam,
  toestemming_geldig(v.toestemming, ${vandaag}::date) and school_is_betrokken(v.leerling, v.vestiging) as toestemming_geldig
  from informatieverzoek v join omgevingspartij p on p.id = v.partij join vestiging s on s.code = v.vestiging`;

/** What was asked about this pupil, newest first, as far as the actor may read. */
export async function vindVerzoeken(tx: Tx, leerling: string, vandaag: Datum): Promise<readonly VerzoekRij[]> {
  const { rows } = await sql<VerzoekRij>`select ${kolommen(vandaag)} where v.leerling = ${leerling}
    order by v.verstuurd_op desc, v.id desc`.execute(tx);
  return rows;
}

/** One request, held until the end of the transaction; undefined when unknown, ended, or not for this actor. */
export async function vindVerzoekOmTeWijzigen(tx: Tx, id: string, vandaag: Datum): Promise<VerzoekRij | undefined> {
  const { rows } = await sql<VerzoekRij>`select ${kolommen(vandaag)} where v.id = ${id} for update of v`.execute(tx);
  return rows[0];
}

/** One request as it stands, also when it has ended. */
export async function vindVerzoek(tx: Tx, id: string, vandaag: Datum): Promise<VerzoekRij | undefined> {
  const { rows } = await sql<VerzoekRij>`select ${kolommen(vandaag)} where v.id = ${id}`.execute(tx);
  return rows[0];
}

/** The requests that are still open according to the register; for the job, which works out what is due. */
export async function vindLopendeVerzoeken(tx: Tx, vandaag: Datum): Promise<readonly VerzoekRij[]> {
  const { rows } = await sql<VerzoekRij>`select ${kolommen(vandaag)}
    where v.beantwoord_op is null and v.ingetrokken_op is null and v.verlopen_op is null order by v.id for update of v skip locked`.execute(
    tx,
  );
  return rows;
}

/** The open requests that lean on this consent. */
export async function vindVerzoekenOpToestemming(
  tx: Tx,
  toestemming: string,
  vandaag: Datum,
): Promise<readonly VerzoekRij[]> {
  const { rows } = await sql<VerzoekRij>`select ${kolommen(vandaag)}
    where v.toestemming = ${toestemming} and v.beantwoord_op is null and v.ingetrokken_op is null order by v.id for update of v`.execute(
    tx,
  );
  return rows;
}

export interface NieuwVerzoek {
  readonly id: string;
  readonly partij: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly toestemming: string;
  readonly vraag: string;
  readonly sleutel: Buffer;
  readonly code: Buffer;
  readonly verstuurd_op: string;
  readonly verstuurd_dag: Datum;
  readonly tot: Datum;
  readonly door: string;
  readonly door_naam: string;
}

export async function voegVerzoekToe(tx: Tx, verzoek: NieuwVerzoek): Promise<void> {
  await tx.insertInto('informatieverzoek').values(verzoek).execute();
}

/** Stops the open requests to a party. Gives how many there were. */
export async function trekIn(
  tx: Tx,
  welke: { readonly partij: string } | { readonly id: string },
  om: 'school' | 'partij' | 'toestemming',
  nu: string,
): Promise<number> {
  const [kolom, waarde] = 'id' in welke ? (['id', welke.id] as const) : (['partij', welke.partij] as const);
  const { numUpdatedRows } = await tx
    .updateTable('informatieverzoek')
    .set({ ingetrokken_op: nu, ingetrokken_om: om })
    .where(kolom, '=', waarde)
    .where('beantwoord_op', 'is', null)
    .where('ingetrokken_op', 'is', null)
    .where('verlopen_op', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export async function noteerHerinnering(tx: Tx, id: string, dag: Datum): Promise<void> {
  await tx.updateTable('informatieverzoek').set({ herinnerd_op: dag }).where('id', '=', id).execute();
}

export async function noteerVerlopen(tx: Tx, id: string, dag: Datum): Promise<void> {
  await tx.updateTable('informatieverzoek').set({ verlopen_op: dag }).where('id', '=', id).execute();
}

/** Another link and code: the old ones open nothing any more, and wrong codes count anew. */
export async function vernieuwLink(tx: Tx, id: string, sleutel: Buffer, code: Buffer): Promise<void> {
  await tx
    .updateTable('informatieverzoek')
    .set({ sleutel, code, pogingen: 0, gesloten_tot: null })
    .where('id', '=', id)
    .execute();
}

export interface AntwoordRij {
  readonly verzoek: string;
  readonly herkomst: string;
  readonly naam: string;
  readonly functie: string;
  readonly tekst: string;
  readonly dag: Datum;
}

/** The answers about this pupil, by request, as far as the actor may read. */
export async function vindAntwoorden(tx: Tx, leerling: string): Promise<ReadonlyMap<string, AntwoordRij>> {
  const rijen = await tx
    .selectFrom('informatieantwoord')
    .select(['verzoek', 'herkomst', 'naam', 'functie', 'tekst', 'dag'])
    .where('leerling', '=', leerling)
    .execute();
  return new Map(rijen.map((rij) => [rij.verzoek, rij]));
}
