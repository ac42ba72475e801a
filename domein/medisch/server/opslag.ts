import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { wachtOpBeurt } from '../../../server/platform/databank/beurt.ts';
import type { Akkoord, Handeling } from '../regels/handeling.ts';
import type { Nabije } from '../regels/vertegenwoordiging.ts';

/** An act as it stands in the database, with the pupil and the name of the school. */
export interface Handelingrij extends Handeling {
  readonly id: string;
  readonly leerling: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly school: string;
  readonly gestoptOm: string | null;
  readonly doorNaam: string;
  readonly gemeldMag: boolean;
  readonly documentnaam: string | null;
  readonly roepnaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly geboortedatum: Datum;
  /** Whether the pupil is enrolled at this school today. */
  readonly opSchool: boolean;
}

export interface Akkoordrij extends Akkoord {
  readonly handeling: string;
  readonly vastgelegdDoor: string;
  readonly vastgelegdDoorNaam: string;
  readonly verklaardDoor: string | null;
  readonly toelichting: string;
}

const VRAAG = sql`select m.id, m.leerling, m.swv, m.vestiging, v.naam as school, m.wat, m.wanneer, m.waar, m.voorbehouden, m.uitvoerders, m.protocol,
  m.nood, m.document, m.van, m.tot, m.zelf_niet_om as "zelfNietOm", m.volgnummer as versie, m.versie_dag as "versieDag", m.gestopt_op as "gestoptOp",
  m.gestopt_om as "gestoptOm", m.door_naam as "doorNaam", m.gemeld_mag as "gemeldMag", d.naam as documentnaam,
  l.roepnaam, l.tussenvoegsel, l.achternaam, l.geboortedatum,
  exists (select 1 from inschrijving i where i.leerling = m.leerling and i.vestiging = m.vestiging and i.van <= vandaag()
    and (i.tot is null or i.tot > vandaag())) as "opSchool"
  from medische_handeling m join leerling l on l.id = m.leerling join vestiging v on v.code = m.vestiging
  left join document d on d.id = m.document`;

/** The acts of these pupils that the actor may see, the last written first. */
export async function vindHandelingen(tx: Tx, leerlingen: readonly string[]): Promise<Handelingrij[]> {
  if (leerlingen.length === 0) return [];
  const { rows } =
    await sql<Handelingrij>`${VRAAG} where m.leerling = any(${leerlingen}::uuid[]) order by m.moment desc, m.id desc`.execute(
      tx,
    );
  return rows;
}

export async function vindHandeling(tx: Tx, id: string): Promise<Handelingrij | undefined> {
  return (await sql<Handelingrij>`${VRAAG} where m.id = ${id}`.execute(tx)).rows[0];
}

/** Acts that run, of which somebody must keep an eye. Only for Opmaat itself. */
export async function vindLopende(tx: Tx, vandaag: Datum): Promise<Handelingrij[]> {
  const { rows } =
    await sql<Handelingrij>`${VRAAG} where m.gestopt_op is null and (m.tot >= ${vandaag}::date or m.gemeld_mag
    or exists (select 1 from termijn t where t.onderwerp = m.id and t.voldaan_op is null and t.vervallen_op is null)) order by m.id`.execute(
      tx,
    );
  return rows;
}

/** The answers to these acts, in the order in which they came in. */
export async function vindAkkoorden(tx: Tx, handelingen: readonly string[]): Promise<Akkoordrij[]> {
  if (handelingen.length === 0) return [];
  const { rows } =
    await sql<Akkoordrij>`select handeling, partij, persoon, naam, antwoord, versie, weg, dag, vastgelegd_door as "vastgelegdDoor",
    vastgelegd_door_naam as "vastgelegdDoorNaam", verklaard_door as "verklaardDoor", toelichting
    from medisch_akkoord where handeling = any(${handelingen}::uuid[]) order by volgorde`.execute(tx);
  return rows;
}

/** Parents with gezag and the pupil, with name, for who may read the acts of this pupil. */
export async function vindNabijen(tx: Tx, leerling: string): Promise<Nabije[]> {
  const { rows } =
    await sql<Nabije>`select persoon, naam, als from medisch_vertegenwoordigers(${leerling}) order by naam, persoon`.execute(
      tx,
    );
  return rows;
}

/** Who acts upon the same thing waits here until this transaction ends, and then sees what was done. */
export async function wachtOpAnderen(tx: Tx, handeling: string): Promise<void> {
  await wachtOpBeurt(tx, `medisch ${handeling}`);
}

/** The protocol as a document. */
export async function vindProtocol(
  tx: Tx,
  handeling: string,
): Promise<{ readonly naam: string; readonly mediatype: string; readonly inhoud: Buffer } | undefined> {
  const { rows } = await sql<{
    naam: string;
    mediatype: string;
    inhoud: Buffer;
  }>`select naam, mediatype, inhoud from medisch_protocol(${handeling})`.execute(tx);
  return rows[0];
}
