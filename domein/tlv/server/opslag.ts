import { sql } from 'kysely';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { Aanvraagdossier } from '../../opp/regels/aanvraagdossier.ts';
import type { Bevoegdgrond } from '../regels/bevoegd.ts';
import type { TlvDossier, Visie } from '../regels/dossier.ts';
import type { TlvInhoud } from '../regels/inhoud.ts';
import type { TlvCategorie, TlvSoort } from '../regels/soorten.ts';
import type { TlvHandeling, TlvToestand } from '../regels/toestand.ts';

export interface Aanvraagrij {
  readonly id: string;
  readonly nummer: string;
  readonly swv: string;
  readonly swv_naam: string;
  readonly vestiging: string;
  readonly schoolnaam: string;
  readonly leerling: string;
  readonly soort: TlvSoort;
  readonly categorie: TlvCategorie | null;
  readonly bevoegd_grond: Bevoegdgrond;
  readonly opp: string | null;
  readonly volgt_op: string | null;
  readonly leerling_naam: string;
  readonly geboortedatum: Datum;
  readonly gewenste_start: Datum;
  readonly inhoud: TlvInhoud;
  readonly toestand: TlvToestand;
  readonly ingediend_dag: Datum | null;
  readonly beslisdatum: Datum | null;
  readonly afgerond_op: Datum | null;
  readonly door_naam: string;
  readonly volgnummer: number;
}

const RIJ = sql`a.id, a.nummer, a.swv, s.naam as swv_naam, a.vestiging, v.naam as schoolnaam, a.leerling, a.soort, a.categorie, a.bevoegd_grond, a.opp,
  a.volgt_op, a.leerling_naam, a.geboortedatum, a.gewenste_start, a.inhoud, a.toestand, a.ingediend_dag, a.beslisdatum, a.afgerond_op, a.door_naam,
  a.volgnummer from tlv_aanvraag a join swv s on s.code = a.swv join vestiging v on v.code = a.vestiging`;

/** The request, when the actor may read it. */
export async function vindAanvraag(tx: Tx, id: string): Promise<Aanvraagrij | undefined> {
  return (await sql<Aanvraagrij>`select ${RIJ} where a.id = ${id}`.execute(tx)).rows[0];
}

/** All requests about a pupil that the actor may read, newest first. */
export async function vindAanvragenVan(tx: Tx, leerling: string): Promise<readonly Aanvraagrij[]> {
  return (
    await sql<Aanvraagrij>`select ${RIJ} where a.leerling = ${leerling} order by a.begonnen_op desc, a.id desc`.execute(
      tx,
    )
  ).rows;
}

export async function volgendNummer(tx: Tx, vandaag: Datum): Promise<string> {
  const { rows } = await sql<{ volgnr: string }>`select nextval('tlv_aanvraagnummer_volgorde') as volgnr`.execute(tx);
  return `TA-${vandaag.slice(2, 4)}-${String(rows[0]?.volgnr).padStart(6, '0')}`;
}

/** Adds a request that is being written. False when one of this kind runs already at this school (two at once). */
export async function voegAanvraagToe(
  tx: Tx,
  rij: Readonly<Record<string, unknown>> & { readonly id: string; readonly inhoud: TlvInhoud },
  moment: string,
): Promise<boolean> {
  const waarden = {
    ...rij,
    inhoud: JSON.stringify(rij.inhoud),
    toestand: 'concept',
    begonnen_op: moment,
    bijgewerkt_op: moment,
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('tlv_aanvraag')
    .values(waarden as never)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Changes a request that stands as its writer saw it. False when somebody was first. */
export async function werkAanvraagBij(
  tx: Tx,
  aanvraag: { readonly id: string; readonly volgnummer: number },
  waarden: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('tlv_aanvraag')
    .set({ ...waarden, volgnummer: aanvraag.volgnummer + 1 } as never)
    .where('id', '=', aanvraag.id)
    .where('volgnummer', '=', aanvraag.volgnummer)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Which SWV decides, before it is sent; no change of its own for who writes. */
export async function zetBevoegdSwv(
  tx: Tx,
  id: string,
  { swv, grond }: { readonly swv: string; readonly grond: Bevoegdgrond },
): Promise<void> {
  await tx.updateTable('tlv_aanvraag').set({ swv, bevoegd_grond: grond }).where('id', '=', id).execute();
}

export interface Handelingrij {
  readonly soort: TlvHandeling['soort'];
  readonly dag: Datum;
  readonly door_naam: string;
  readonly door_rol: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

export async function vindHandelingen(tx: Tx, aanvraag: string): Promise<readonly Handelingrij[]> {
  const rijen = await tx
    .selectFrom('tlv_handeling')
    .select(['soort', 'dag', 'door_naam', 'door_rol', 'gegevens'])
    .where('aanvraag', '=', aanvraag)
    .orderBy('volgnummer')
    .execute();
  return rijen as unknown as readonly Handelingrij[];
}

/** As the rules read them. */
export const alsHandelingen = (rijen: readonly Handelingrij[]): readonly TlvHandeling[] =>
  rijen.map(({ soort, dag, gegevens }) => ({ ...gegevens, soort, dag }) as TlvHandeling);

/** What went along so far; `rij` undefined before anything was kept. */
export async function vindDossier(
  tx: Tx,
  aanvraag: string,
): Promise<{ readonly inhoud: TlvDossier; readonly visies: readonly Visie[] } | undefined> {
  const rij = await tx
    .selectFrom('tlv_dossier')
    .select(['inhoud', 'visies'])
    .where('aanvraag', '=', aanvraag)
    .executeTakeFirst();
  return rij as unknown as { inhoud: TlvDossier; visies: readonly Visie[] } | undefined;
}

export async function bewaarDossier(
  tx: Tx,
  bij: Pick<Aanvraagrij, 'id' | 'leerling' | 'swv' | 'vestiging'>,
  inhoud: TlvDossier,
  { moment, naam }: { readonly moment: string; readonly naam: string },
): Promise<void> {
  const waarden = { swv: bij.swv, inhoud: JSON.stringify(inhoud), moment, door_naam: naam };
  await tx
    .insertInto('tlv_dossier')
    .values({ aanvraag: bij.id, leerling: bij.leerling, vestiging: bij.vestiging, ...waarden })
    .onConflict((conflict) => conflict.column('aanvraag').doUpdateSet(waarden))
    .execute();
}

/** What goes along as it stands today, as far as the actor may read it. */
export async function maakDossier(tx: Tx, leerling: string, vestiging: string): Promise<Aanvraagdossier> {
  const { rows } = await sql<{
    dossier: Aanvraagdossier;
  }>`select aanvraagdossier(${leerling}, ${vestiging}) as dossier`.execute(tx);
  return (rows[0] as { dossier: Aanvraagdossier }).dossier;
}
