import { sql } from 'kysely';
import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Aanmeldingsfeiten, Grondslag, Handeling, School, Schoolsoort } from '../regels/feiten.ts';
import type { Toestand } from '../regels/toestand.ts';

/** A school location as applying needs it: what the rules ask, how it is called, and the SWV under which its terms run. */
export interface Schoolgegevens extends School {
  readonly code: string;
  readonly naam: string;
  readonly plaats: string;
}

/** One application with all that its rules, screens and letters need. */
export interface Stuk {
  readonly id: string;
  readonly nummer: string;
  readonly volgnummer: number;
  readonly swv: string;
  /** The SWV under which the terms of this school are watched. */
  readonly swvSchool: string;
  readonly school: Schoolgegevens;
  readonly leerling: {
    readonly id: string;
    readonly nummer: string;
    readonly naam: string;
    readonly geboortedatum: Datum;
  };
  readonly ontvangenOp: string;
  readonly gewensteStart: Datum;
  readonly andereScholen: readonly string[];
  readonly toelichting: string;
  readonly toestand: Toestand;
  readonly afgerondOp: Datum | null;
  readonly handelingen: readonly Handelingrij[];
  readonly feiten: Aanmeldingsfeiten;
}

/** A recorded action with who did it and all that was written with it. */
export interface Handelingrij {
  readonly volgnummer: number;
  readonly soort: Handeling['soort'];
  readonly moment: string;
  readonly dag: Datum;
  readonly doorNaam: string;
  readonly doorRol: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

/** The school location with this code; undefined when it does not exist. */
export async function vindSchool(tx: Tx, code: string): Promise<Schoolgegevens | undefined> {
  const rij = await tx
    .selectFrom('vestiging')
    .select(['code', 'naam', 'plaats', 'soorten', 'cluster', 'grondslag_gevraagd'])
    .where('code', '=', code)
    .executeTakeFirst();
  return (
    rij && {
      code: rij.code,
      naam: rij.naam,
      plaats: rij.plaats,
      soorten: rij.soorten as Schoolsoort[],
      cluster: rij.cluster as School['cluster'],
      grondslagGevraagd: rij.grondslag_gevraagd,
    }
  );
}

/** The SWV of a school on a day, preferably in the sector of the pupil; that of the pupil for institutions outside every SWV. */
export async function haalSwvVanSchool(tx: Tx, vestiging: string, swvLeerling: string, dag: Datum): Promise<string> {
  const { rows } = await sql<{ swv: string }>`select swv from vestiging_swv
    where vestiging = ${vestiging} and van <= ${dag}::date and (tot is null or tot > ${dag}::date)
    order by (swv = ${swvLeerling}) desc, (sector = left(${swvLeerling}, 2)) desc, swv limit 1`.execute(tx);
  return rows[0]?.swv ?? swvLeerling;
}

/** The child, when the actor may see it. */
export async function vindLeerling(tx: Tx, id: string) {
  const rij = await tx
    .selectFrom('leerling')
    .select(['id', 'nummer', 'swv', 'roepnaam', 'tussenvoegsel', 'achternaam', 'geboortedatum'])
    .where('id', '=', id)
    .executeTakeFirst();
  return (
    rij && { id: rij.id, nummer: rij.nummer, swv: rij.swv, geboortedatum: rij.geboortedatum, naam: schrijfNaam(rij) }
  );
}

/** First name, infix and last name as people write them. */
export function schrijfNaam(rij: { roepnaam: string; tussenvoegsel: string; achternaam: string }): string {
  return [rij.roepnaam, rij.tussenvoegsel, rij.achternaam].filter((deel) => deel !== '').join(' ');
}

/** Whether this person is a parent with gezag or guardian of the child today. */
export async function isGezaghebbende(tx: Tx, leerling: string, persoon: string, vandaag: Datum): Promise<boolean> {
  const rij = await tx
    .selectFrom('gezag')
    .select('persoon')
    .where('leerling', '=', leerling)
    .where('persoon', '=', persoon)
    .where('soort', '<>', 'ouder_zonder_gezag')
    .where('van', '<=', vandaag)
    .where((w) => w.or([w('tot', 'is', null), w('tot', '>', vandaag)]))
    .executeTakeFirst();
  return rij !== undefined;
}

/** Whether this person stands in the dossier as a parent in any way, with gezag or without, now or before. */
export async function isVermeldAlsOuder(tx: Tx, leerling: string, persoon: string): Promise<boolean> {
  const rij = await tx
    .selectFrom('gezag')
    .select('persoon')
    .where('leerling', '=', leerling)
    .where('persoon', '=', persoon)
    .executeTakeFirst();
  return rij !== undefined;
}

/** Number of the running application of this child at this school, when there is one. */
export async function vindLopendNummer(tx: Tx, leerling: string, vestiging: string): Promise<string | undefined> {
  const rij = await tx
    .selectFrom('aanmelding')
    .select('nummer')
    .where('leerling', '=', leerling)
    .where('vestiging', '=', vestiging)
    .where('afgerond_op', 'is', null)
    .executeTakeFirst();
  return rij?.nummer;
}

/** Whether the child is enrolled at any school on this day; the asker must see that (SYSTEEM, or its own school). */
export async function isIngeschreven(tx: Tx, leerling: string, dag: Datum, vestiging?: string): Promise<boolean> {
  const vraag = tx
    .selectFrom('inschrijving')
    .select('id')
    .where('leerling', '=', leerling)
    .where('van', '<=', dag)
    .where((w) => w.or([w('tot', 'is', null), w('tot', '>', dag)]));
  return (
    (await (vestiging === undefined ? vraag : vraag.where('vestiging', '=', vestiging)).executeTakeFirst()) !==
    undefined
  );
}

/** The next readable number: `A26-000123`. */
export async function maakNummer(tx: Tx, vandaag: Datum): Promise<string> {
  const { rows } = await sql<{ n: number }>`select nextval('aanmeldingsnummer_volgorde') as n`.execute(tx);
  return `A${vandaag.slice(2, 4)}-${String(rows[0]?.n ?? 0).padStart(6, '0')}`;
}

export interface NieuweAanmelding {
  readonly id: string;
  readonly nummer: string;
  readonly swv: string;
  readonly vestiging: string;
  readonly leerling: string;
  readonly door: string;
  readonly nu: string;
  readonly vandaag: Datum;
  readonly gewensteStart: Datum;
  readonly andereScholen: readonly string[];
  readonly ondersteuningVerwacht: boolean;
  readonly toelichting: string;
  readonly grondslag: Grondslag | null;
  readonly beslisdatum: Datum | null;
}

export async function voegAanmeldingToe(tx: Tx, a: NieuweAanmelding): Promise<void> {
  await tx
    .insertInto('aanmelding')
    .values({
      id: a.id,
      nummer: a.nummer,
      swv: a.swv,
      vestiging: a.vestiging,
      leerling: a.leerling,
      door: a.door,
      ontvangen_op: a.nu,
      ontvangen_dag: a.vandaag,
      gewenste_start: a.gewensteStart,
      andere_scholen: [...a.andereScholen],
      ondersteuning_verwacht: a.ondersteuningVerwacht,
      toelichting: a.toelichting,
      grondslag: a.grondslag,
      toestand: 'in_behandeling',
      beslisdatum: a.beslisdatum,
      volgnummer: 1,
      afgerond_op: null,
    })
    .execute();
}

export interface NieuweHandeling {
  readonly aanmelding: string;
  readonly volgnummer: number;
  readonly swv: string;
  readonly soort: Handeling['soort'];
  readonly moment: string;
  readonly dag: Datum;
  readonly actor: Actor;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

export async function voegHandelingToe(tx: Tx, { actor, gegevens, ...h }: NieuweHandeling): Promise<void> {
  await tx
    .insertInto('aanmelding_handeling')
    .values({
      ...h,
      door: actor.persoon || null,
      door_naam: actor.naam || 'Opmaat',
      door_rol: actor.rol,
      gegevens: JSON.stringify(gegevens),
    })
    .execute();
}

export async function werkAanmeldingBij(
  tx: Tx,
  id: string,
  nieuw: { toestand: Toestand; beslisdatum: Datum | null; volgnummer: number; afgerond_op: Datum | null },
): Promise<void> {
  await tx.updateTable('aanmelding').set(nieuw).where('id', '=', id).execute();
}

/** One application that the actor may see. `slot`: nobody else changes it until the transaction ends. */
export async function vindStuk(tx: Tx, actor: Actor, id: string, { slot = false } = {}): Promise<Stuk | undefined> {
  let vraag = tx.selectFrom('aanmelding').selectAll().where('id', '=', id);
  if (actor.organisatie !== null) vraag = vraag.where('vestiging', '=', actor.organisatie);
  const rij = await (slot ? vraag.forUpdate() : vraag).executeTakeFirst();
  if (rij === undefined) return undefined;
  const [school, leerling, rijen] = [
    await vindSchool(tx, rij.vestiging),
    await vindLeerling(tx, rij.leerling),
    await tx
      .selectFrom('aanmelding_handeling')
      .selectAll()
      .where('aanmelding', '=', id)
      .orderBy('volgnummer')
      .execute(),
  ];
  if (school === undefined || leerling === undefined) return undefined;
  const handelingen = rijen.map(
    (h): Handelingrij => ({
      volgnummer: h.volgnummer,
      soort: h.soort as Handeling['soort'],
      moment: h.moment,
      dag: h.dag,
      doorNaam: h.door_naam,
      doorRol: h.door_rol,
      gegevens: h.gegevens as Record<string, unknown>,
    }),
  );
  return {
    id,
    nummer: rij.nummer,
    volgnummer: rij.volgnummer,
    swv: rij.swv,
    school,
    leerling,
    handelingen,
    swvSchool: await haalSwvVanSchool(tx, rij.vestiging, rij.swv, rij.ontvangen_dag),
    ontvangenOp: rij.ontvangen_op,
    gewensteStart: rij.gewenste_start,
    andereScholen: rij.andere_scholen,
    toelichting: rij.toelichting,
    toestand: rij.toestand as Toestand,
    afgerondOp: rij.afgerond_op,
    feiten: {
      school,
      ontvangenDag: rij.ontvangen_dag,
      geboortedatum: leerling.geboortedatum,
      ondersteuningVerwacht: rij.ondersteuning_verwacht,
      grondslag: rij.grondslag as Grondslag | null,
      handelingen: handelingen.map(({ soort, dag, gegevens }) => ({ ...gegevens, soort, dag }) as Handeling),
    },
  };
}

/** The terms of this application, running and ended. */
export function haalTermijnen(tx: Tx, aanmelding: string) {
  return tx.selectFrom('termijn').selectAll().where('onderwerp', '=', aanmelding).orderBy('laatste_dag').execute();
}

/** Whether this kept match is about this pupil, and visible to the actor. */
export async function isMatchVan(tx: Tx, match: string, leerling: string): Promise<boolean> {
  const rij = await tx
    .selectFrom('match')
    .select('id')
    .where('id', '=', match)
    .where('leerling', '=', leerling)
    .executeTakeFirst();
  return rij !== undefined;
}

/** Applications still to be decided whose ten weeks are over (AAN-4). Only SYSTEEM sees them all. */
export async function zoekTijdelijkTePlaatsen(tx: Tx, vandaag: Datum): Promise<readonly string[]> {
  const rijen = await tx
    .selectFrom('aanmelding as a')
    .innerJoin('termijn as t', 't.onderwerp', 'a.id')
    .select('a.id')
    .where('a.toestand', '=', 'in_behandeling')
    .where('t.soort', '=', 'aanmelding-tijdelijke-plaatsing')
    .where('t.voldaan_op', 'is', null)
    .where('t.vervallen_op', 'is', null)
    .where('t.laatste_dag', '<', vandaag)
    .orderBy('t.laatste_dag')
    .execute();
  return rijen.map(({ id }) => id);
}
