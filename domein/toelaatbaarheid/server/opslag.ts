import { sql } from 'kysely';
import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Discipline } from '../../tlv/regels/deskundigen.ts';
import type { TlvDossier, Visie } from '../../tlv/regels/dossier.ts';
import type { TlvInhoud } from '../../tlv/regels/inhoud.ts';
import type { TlvCategorie, TlvSoort } from '../../tlv/regels/soorten.ts';
import type { TlvHandeling, TlvToestand } from '../../tlv/regels/toestand.ts';

/** A recorded act with who did it and all that was written with it. */
export interface Handelingrij {
  readonly volgnummer: number;
  readonly soort: TlvHandeling['soort'];
  readonly moment: string;
  readonly dag: Datum;
  readonly door: string | null;
  readonly doorNaam: string;
  readonly doorRol: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

export interface Adviesrij {
  readonly plaats: number;
  readonly persoon: string;
  readonly naam: string;
  readonly discipline: Discipline;
  readonly reagerenVoor: Datum;
  readonly gegevenDag: Datum | null;
  readonly oordeel: string | null;
  readonly tekst: string | null;
}

/** A request as the SWV works with it. */
export interface Stuk {
  readonly id: string;
  readonly nummer: string;
  readonly volgnummer: number;
  readonly swv: string;
  readonly vestiging: string;
  readonly leerling: { readonly id: string; readonly naam: string; readonly geboortedatum: Datum };
  readonly soort: TlvSoort;
  readonly categorie: TlvCategorie | null;
  readonly bevoegdGrond: string;
  readonly gewensteStart: Datum;
  readonly ingediendDag: Datum;
  readonly doorNaam: string;
  readonly inhoud: TlvInhoud;
  readonly toestand: TlvToestand;
  readonly afgerondOp: Datum | null;
  readonly volgtOp: string | null;
  readonly handelingen: readonly Handelingrij[];
  /** The same, as the rules read it. */
  readonly verloop: readonly TlvHandeling[];
  readonly adviezen: readonly Adviesrij[];
}

/** A request of the SWV of the actor; undefined when there is none, or it was not sent. `slot` locks it for the rest of the transaction. */
export async function vindStuk(tx: Tx, actor: Actor, id: string, { slot = false } = {}): Promise<Stuk | undefined> {
  let vraag = tx.selectFrom('tlv_aanvraag').selectAll().where('id', '=', id).where('ingediend_dag', 'is not', null);
  if (actor.rol !== 'systeem') vraag = vraag.where('swv', '=', actor.organisatie ?? '');
  const rij = await (slot ? vraag.forUpdate() : vraag).executeTakeFirst();
  // What somebody else just finished can no longer be locked; read as it stands, the caller says who was first.
  if (rij === undefined && slot) return vindStuk(tx, actor, id);
  if (rij === undefined || rij.ingediend_dag === null) return undefined;
  const handelingen = await haalHandelingen(tx, id);
  return {
    id,
    nummer: rij.nummer,
    volgnummer: rij.volgnummer,
    swv: rij.swv,
    vestiging: rij.vestiging,
    leerling: { id: rij.leerling, naam: rij.leerling_naam, geboortedatum: rij.geboortedatum },
    soort: rij.soort as TlvSoort,
    categorie: rij.categorie as TlvCategorie | null,
    bevoegdGrond: rij.bevoegd_grond,
    gewensteStart: rij.gewenste_start,
    ingediendDag: rij.ingediend_dag,
    doorNaam: rij.door_naam,
    inhoud: rij.inhoud as unknown as TlvInhoud,
    toestand: rij.toestand as TlvToestand,
    afgerondOp: rij.afgerond_op,
    volgtOp: rij.volgt_op,
    handelingen,
    verloop: handelingen.map(({ soort, dag, gegevens }) => ({ ...gegevens, soort, dag }) as TlvHandeling),
    adviezen: await haalAdviezen(tx, id),
  };
}

async function haalHandelingen(tx: Tx, aanvraag: string): Promise<readonly Handelingrij[]> {
  const rijen = await tx
    .selectFrom('tlv_handeling')
    .selectAll()
    .where('aanvraag', '=', aanvraag)
    .orderBy('volgnummer')
    .execute();
  return rijen.map((h) => ({
    volgnummer: h.volgnummer,
    soort: h.soort as TlvHandeling['soort'],
    moment: h.moment,
    dag: h.dag,
    door: h.door,
    doorNaam: h.door_naam,
    doorRol: h.door_rol,
    gegevens: h.gegevens as Record<string, unknown>,
  }));
}

/** The advices on a request that were not taken back, as far as the actor may read them. */
export async function haalAdviezen(tx: Tx, aanvraag: string): Promise<readonly Adviesrij[]> {
  const rijen = await tx
    .selectFrom('tlv_advies')
    .select(['plaats', 'persoon', 'naam', 'discipline', 'oordeel', 'tekst'])
    .select(['reageren_voor as reagerenVoor', 'gegeven_dag as gegevenDag'])
    .where('aanvraag', '=', aanvraag)
    .where('teruggetrokken_op', 'is', null)
    .orderBy('plaats')
    .execute();
  return rijen.map((rij) => ({ ...rij, discipline: rij.discipline as Discipline }));
}

/** What went along with a request. */
export async function vindDossier(tx: Tx, aanvraag: string) {
  const rij = await tx
    .selectFrom('tlv_dossier')
    .select(['inhoud', 'visies'])
    .where('aanvraag', '=', aanvraag)
    .executeTakeFirst();
  return {
    dossier: (rij?.inhoud ?? null) as unknown as TlvDossier | null,
    visies: (rij?.visies ?? []) as unknown as readonly Visie[],
  };
}

export interface NieuweHandeling {
  readonly soort: TlvHandeling['soort'];
  readonly moment: string;
  readonly dag: Datum;
  readonly actor: Actor;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

export async function voegHandelingToe(tx: Tx, stuk: Stuk, handeling: NieuweHandeling): Promise<void> {
  const { actor, gegevens, ...rest } = handeling;
  await tx
    .insertInto('tlv_handeling')
    .values({
      ...rest,
      aanvraag: stuk.id,
      volgnummer: (stuk.handelingen.at(-1)?.volgnummer ?? 0) + 1,
      leerling: stuk.leerling.id,
      swv: stuk.swv,
      vestiging: stuk.vestiging,
      door: actor.persoon || null,
      door_naam: actor.naam,
      door_rol: actor.rol,
      gegevens: JSON.stringify(gegevens),
    })
    .execute();
}

export async function werkAanvraagBij(
  tx: Tx,
  id: string,
  stand: {
    readonly toestand: TlvToestand;
    readonly beslisdatum: Datum | null;
    readonly afgerond_op: Datum | null;
    readonly volgnummer: number;
    readonly bijgewerkt_op: string;
  },
): Promise<void> {
  await tx.updateTable('tlv_aanvraag').set(stand).where('id', '=', id).execute();
}

/** Name and place of a school, and of the SWV. */
export async function haalNamen(tx: Tx, vestiging: string, swv: string) {
  const { rows } = await sql<{ naam: string; plaats: string; swvnaam: string }>`
    select v.naam, v.plaats, s.naam as swvnaam from vestiging v, swv s where v.code = ${vestiging} and s.code = ${swv}`.execute(
    tx,
  );
  return rows[0] ?? { naam: vestiging, plaats: '', swvnaam: swv };
}

/** Waiting for completion although the time for it passed: the term runs again by itself (Awb 4:15). Only SYSTEEM sees them all. */
export async function zoekTeHervatten(tx: Tx, vandaag: Datum): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select a.id from tlv_aanvraag a
    join lateral (select h.gegevens ->> 'uiterlijk' as uiterlijk from tlv_handeling h where h.aanvraag = a.id order by h.volgnummer desc limit 1) h on true
    where a.toestand = 'aanvulling_gevraagd' and a.beslisdatum is null and h.uiterlijk::date < ${vandaag}::date order by a.id limit 500`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}
