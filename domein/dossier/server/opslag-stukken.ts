import { sql } from 'kysely';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Documentsoort } from '../regels/document.ts';
import type { Notitiesoort } from '../regels/notitie.ts';

export interface Blad {
  readonly vanaf: number;
  readonly aantal: number;
}

interface Schrijver {
  readonly moment: string;
  readonly door_naam: string;
  readonly door_rol: string;
  readonly school: string | null;
}

/** What happened with this pupil, newest first, as far as the actor may know; totaal counts all of it. */
export async function vindTijdlijn(tx: Tx, leerling: string, { vanaf, aantal }: Blad) {
  const { rows } = await sql<
    Schrijver & {
      id: string;
      soort: string;
      tekst: string;
      onderwerp: string | null;
      voor_ouders: boolean;
      totaal: number;
    }
  >`
    select g.id, g.moment, g.soort, g.tekst, g.door_naam, g.door_rol, v.naam as school, g.onderwerp, g.voor_ouders, count(*) over () as totaal
    from gebeurtenis g left join vestiging v on v.code = g.vestiging
    where g.leerling = ${leerling} order by g.moment desc, g.id desc limit ${aantal} offset ${vanaf}`.execute(tx);
  return rows;
}

/** Notes about this pupil, newest first, as far as the actor may read them. */
export async function vindNotities(tx: Tx, leerling: string, { vanaf, aantal }: Blad) {
  const { rows } = await sql<Schrijver & { id: string; soort: Notitiesoort; tekst: string; totaal: number }>`
    select n.id, n.soort, n.tekst, n.moment, n.door_naam, n.door_rol, v.naam as school, count(*) over () as totaal
    from notitie n join vestiging v on v.code = n.vestiging
    where n.leerling = ${leerling} order by n.moment desc, n.id desc limit ${aantal} offset ${vanaf}`.execute(tx);
  return rows;
}

export interface Stuk {
  readonly id: string;
  readonly leerling: string;
  readonly swv: string;
  readonly moment: string;
  readonly door: string;
  readonly door_naam: string;
  readonly door_rol: string;
}

export async function voegNotitieToe(
  tx: Tx,
  notitie: Stuk & { vestiging: string; soort: Notitiesoort; tekst: string },
): Promise<void> {
  await tx.insertInto('notitie').values(notitie).execute();
}

const ZONDER_INHOUD = sql`d.id, d.leerling, d.soort, d.naam, d.mediatype, d.grootte, encode(d.sha256, 'hex') as sha256, d.voor_ouders, d.moment,
  d.door_naam, d.door_rol, v.naam as school`;

export interface DocumentRij extends Schrijver {
  readonly id: string;
  readonly leerling: string;
  readonly soort: Documentsoort;
  readonly naam: string;
  readonly mediatype: string;
  readonly grootte: number;
  readonly sha256: string;
  readonly voor_ouders: boolean;
}

/** Documents about this pupil without their content, newest first, as far as the actor may read them. */
export async function vindDocumenten(tx: Tx, leerling: string) {
  const { rows } = await sql<DocumentRij>`
    select ${ZONDER_INHOUD} from document d left join vestiging v on v.code = d.vestiging
    where d.leerling = ${leerling} order by d.moment desc, d.id desc`.execute(tx);
  return rows;
}

/** One document with its content; undefined when unknown or not for this actor. */
export async function vindDocument(tx: Tx, id: string) {
  const { rows } = await sql<DocumentRij & { inhoud: Buffer }>`
    select ${ZONDER_INHOUD}, d.inhoud from document d left join vestiging v on v.code = d.vestiging where d.id = ${id}`.execute(
    tx,
  );
  return rows[0];
}

/** A document of this pupil with the same content that the actor can see. */
export async function vindZelfdeDocument(tx: Tx, leerling: string, sha256: Buffer) {
  return tx
    .selectFrom('document')
    .select(['naam', 'moment'])
    .where('leerling', '=', leerling)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
}

export async function voegDocumentToe(
  tx: Tx,
  document: Stuk & {
    vestiging: string | null;
    soort: Documentsoort;
    naam: string;
    mediatype: string;
    grootte: number;
    sha256: Buffer;
    inhoud: Buffer;
    voor_ouders: boolean;
  },
): Promise<void> {
  await tx.insertInto('document').values(document).execute();
}
