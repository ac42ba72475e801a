import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { wachtOpBeurt } from '../../../server/platform/databank/beurt.ts';
import type { Behoefte } from '../regels/behoefte.ts';
import type { Beschrijving } from '../regels/beschrijving.ts';

/** The pupil whose need this is, when the actor may see that dossier. */
export function vindLeerling(tx: Tx, leerling: string) {
  return tx.selectFrom('leerling').select(['id', 'roepnaam', 'swv']).where('id', '=', leerling).executeTakeFirst();
}

/** All needs of a pupil that this actor may see, ended ones too, with the name of the school that wrote them. */
export function vindBehoeften(tx: Tx, leerling: string) {
  return tx
    .selectFrom('behoefte')
    .leftJoin('vestiging', 'vestiging.code', 'behoefte.vestiging')
    .selectAll('behoefte')
    .select('vestiging.naam as vestigingsnaam')
    .where('behoefte.leerling', '=', leerling)
    .orderBy('behoefte.moment')
    .orderBy('behoefte.id')
    .execute();
}
export type Behoefterij = Awaited<ReturnType<typeof vindBehoeften>>[number];

/** All descriptions of a pupil that this actor may see, ended ones too. The name of a document stays away for who may not see it. */
export function vindBeschrijvingen(tx: Tx, leerling: string) {
  return tx
    .selectFrom('beschrijving')
    .leftJoin('vestiging', 'vestiging.code', 'beschrijving.vestiging')
    .leftJoin('document', 'document.id', 'beschrijving.document')
    .selectAll('beschrijving')
    .select(['vestiging.naam as vestigingsnaam', 'document.naam as documentnaam'])
    .where('beschrijving.leerling', '=', leerling)
    .orderBy('beschrijving.moment')
    .orderBy('beschrijving.id')
    .execute();
}
export type Beschrijvingrij = Awaited<ReturnType<typeof vindBeschrijvingen>>[number];

export function vindBehoefte(tx: Tx, id: string) {
  return tx.selectFrom('behoefte').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Whether another need came in the place of this one. */
export async function isVervangen(tx: Tx, id: string): Promise<boolean> {
  return (await tx.selectFrom('behoefte').select('id').where('volgt_op', '=', id).executeTakeFirst()) !== undefined;
}

export function vindBeschrijving(tx: Tx, id: string) {
  return tx.selectFrom('beschrijving').selectAll().where('id', '=', id).executeTakeFirst();
}

/** What stands in the dossier now and would be doubled: of the own school, or of this parent or pupil. */
export async function vindEigenBehoeften(tx: Tx, actor: Actor, leerling: string) {
  // Two clicks at once would both find nothing yet: whoever writes about this pupil waits for who came first.
  await wachtOpBeurt(tx, `behoefte ${leerling}`);
  const eigen = tx
    .selectFrom('behoefte')
    .selectAll()
    .where('leerling', '=', leerling)
    .where('vervallen_op', 'is', null);
  return actor.organisatie === null
    ? eigen.where('door', '=', actor.persoon).where('vestiging', 'is', null).execute()
    : eigen.where('vestiging', '=', actor.organisatie).execute();
}

interface Wie {
  readonly actor: Actor;
  readonly nu: string;
  readonly leerling: { readonly id: string; readonly swv: string };
}

export async function voegBehoeftenToe(
  tx: Tx,
  { actor, nu, leerling }: Wie,
  behoeften: readonly (Behoefte & { readonly id: string; readonly volgtOp?: string })[],
): Promise<void> {
  if (behoeften.length === 0) return;
  await tx
    .insertInto('behoefte')
    .values(
      behoeften.map((behoefte) => ({
        id: behoefte.id,
        leerling: leerling.id,
        swv: leerling.swv,
        vestiging: actor.organisatie,
        bron: behoefte.bron,
        categorie: behoefte.categorie,
        intensiteit: behoefte.intensiteit,
        setting: behoefte.setting,
        verplicht: behoefte.verplicht,
        van: behoefte.van,
        tot: behoefte.tot ?? null,
        toelichting: behoefte.toelichting ?? '',
        moment: nu,
        door: actor.persoon,
        door_naam: actor.naam,
        volgt_op: behoefte.volgtOp ?? null,
      })),
    )
    .execute();
}

export async function voegBeschrijvingenToe(
  tx: Tx,
  { actor, nu, leerling }: Wie,
  beschrijvingen: readonly (Beschrijving & { readonly id: string; readonly document?: string })[],
): Promise<void> {
  if (beschrijvingen.length === 0) return;
  await tx
    .insertInto('beschrijving')
    .values(
      beschrijvingen.map((beschrijving) => ({
        id: beschrijving.id,
        leerling: leerling.id,
        swv: leerling.swv,
        vestiging: actor.organisatie,
        soort: beschrijving.soort,
        tekst: beschrijving.tekst,
        effect: beschrijving.effect ?? null,
        datum: beschrijving.datum ?? null,
        herkomst: beschrijving.herkomst ?? null,
        document: beschrijving.document ?? null,
        moment: nu,
        door: actor.persoon,
        door_naam: actor.naam,
      })),
    )
    .execute();
}

/**
 * Ends a need or description that still stands. False when somebody else ended it first: the row is locked by the update, and
 * row security lets an ended row be ended by nobody.
 */
export async function beeindig(
  tx: Tx,
  { actor, nu }: Pick<Wie, 'actor' | 'nu'>,
  tabel: 'behoefte' | 'beschrijving',
  id: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable(tabel)
    .set({ vervallen_op: nu, vervallen_door: actor.persoon, vervallen_door_naam: actor.naam })
    .where('id', '=', id)
    .where('vervallen_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The local categories of an SWV, ended ones too (old dossiers carry them). */
export function vindLokaleCategorieen(tx: Tx, swv: string) {
  return tx.selectFrom('categorie_lokaal').selectAll().where('swv', '=', swv).orderBy('naam').orderBy('code').execute();
}
export type LokaleCategorierij = Awaited<ReturnType<typeof vindLokaleCategorieen>>[number];

export async function bestaatSwv(tx: Tx, swv: string): Promise<boolean> {
  return (await tx.selectFrom('swv').select('code').where('code', '=', swv).executeTakeFirst()) !== undefined;
}

export async function voegCategorieToe(
  tx: Tx,
  swv: string,
  categorie: { code: string; naam: string; uitleg: string; landelijk: string; van: Datum; tot?: Datum },
): Promise<void> {
  const { code, naam, uitleg, landelijk, van, tot } = categorie;
  await tx
    .insertInto('categorie_lokaal')
    .values({ swv, code, naam, uitleg, landelijk, van, tot: tot ?? null })
    .execute();
}

/** Changes name, explanation or end of a local category. False when somebody changed it after this number. */
export async function wijzigCategorie(
  tx: Tx,
  { swv, code, volgnummer }: { swv: string; code: string; volgnummer: number },
  nieuw: { naam: string; uitleg: string; tot: Datum | null },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('categorie_lokaal')
    .set({ ...nieuw, volgnummer: volgnummer + 1 })
    .where('swv', '=', swv)
    .where('code', '=', code)
    .where('volgnummer', '=', volgnummer)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
