import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { SopInhoud } from '../regels/profiel.ts';
import type { VastgesteldSop } from '../regels/vaststellen.ts';

/** A draft as it is stored. */
export interface Conceptrij {
  readonly id: string;
  readonly versie: number;
  readonly volgnummer: number;
  readonly bijgewerkt_op: string;
  readonly bijgewerkt_door: string;
  readonly inhoud: SopInhoud;
}

/** The draft of this school, when the actor may see it. */
export async function vindConcept(
  tx: Tx,
  vestiging: string,
  { voorWijziging }: { voorWijziging: boolean },
): Promise<Conceptrij | undefined> {
  const vraag = tx
    .selectFrom('sop')
    .select(['id', 'versie', 'volgnummer', 'bijgewerkt_op', 'bijgewerkt_door', 'inhoud'])
    .where('vestiging', '=', vestiging)
    .where('staat', '=', 'concept');
  const rij = await (voorWijziging ? vraag.forUpdate() : vraag).executeTakeFirst();
  return rij && { ...rij, inhoud: rij.inhoud as SopInhoud };
}

export async function voegConceptToe(
  tx: Tx,
  vestiging: string,
  inhoud: SopInhoud,
  { nu, actor }: { nu: string; actor: Actor },
): Promise<void> {
  const laatste = await tx
    .selectFrom('sop')
    .select((w) => w.fn.max('versie').as('versie'))
    .where('vestiging', '=', vestiging)
    .executeTakeFirst();
  await tx
    .insertInto('sop')
    .values({
      id: uuid(),
      vestiging,
      versie: (laatste?.versie ?? 0) + 1,
      staat: 'concept',
      inhoud: JSON.stringify(inhoud),
      bijgewerkt_op: nu,
      bijgewerkt_door: actor.naam,
    })
    .execute();
}

export async function bewaarConcept(
  tx: Tx,
  concept: Conceptrij,
  inhoud: SopInhoud,
  { nu, actor }: { nu: string; actor: Actor },
): Promise<void> {
  await tx
    .updateTable('sop')
    .set({
      inhoud: JSON.stringify(inhoud),
      bijgewerkt_op: nu,
      bijgewerkt_door: actor.naam,
      volgnummer: concept.volgnummer + 1,
    })
    .where('id', '=', concept.id)
    .execute();
}

export async function gooiConceptWeg(tx: Tx, concept: Conceptrij): Promise<void> {
  await tx.deleteFrom('sop').where('id', '=', concept.id).execute();
}

/** Makes the draft the version in force: its offers take the place of the former ones, and then it is closed for good. */
export async function bewaarVastgesteld(
  tx: Tx,
  vestiging: string,
  concept: Conceptrij,
  sop: VastgesteldSop,
  { nu, actor, hash }: { nu: string; actor: Actor; hash: Buffer },
): Promise<void> {
  await tx
    .updateTable('sop_aanbod')
    .set({ geldig: false })
    .where('vestiging', '=', vestiging)
    .where('geldig', '=', true)
    .execute();
  const { aanbod } = sop.inhoud;
  if (aanbod.length > 0) {
    await tx
      .insertInto('sop_aanbod')
      .values(
        aanbod.map((deel, volgorde) => ({
          ...deel,
          tot: deel.tot ?? null,
          sop: concept.id,
          volgorde,
          vestiging,
          geldig: true,
        })),
      )
      .execute();
  }
  await tx
    .updateTable('sop')
    .set({
      staat: 'vastgesteld',
      inhoud: JSON.stringify(sop.inhoud),
      mr_datum: sop.mrAdvies.datum,
      mr_tekst: sop.mrAdvies.tekst,
      vastgesteld_op: sop.vastgesteldOp,
      vastgesteld_door: actor.naam,
      geldig_tot: sop.geldigTot,
      hash,
      bijgewerkt_op: nu,
      bijgewerkt_door: actor.naam,
      volgnummer: concept.volgnummer + 1,
    })
    .where('id', '=', concept.id)
    .execute();
}

/** The offers in force of this school, locked for change, in their order. */
export function vindAanbodVoorWijziging(tx: Tx, vestiging: string) {
  return tx
    .selectFrom('sop_aanbod')
    .innerJoin('sop', 'sop.id', 'sop_aanbod.sop')
    .select(['sop_aanbod.sop', 'sop.versie', 'volgorde', 'categorie', 'bezet', 'bezet_op', 'bezet_door'])
    .where('sop_aanbod.vestiging', '=', vestiging)
    .where('geldig', '=', true)
    .orderBy('volgorde')
    .forUpdate('sop_aanbod')
    .execute();
}

export async function zetBezet(
  tx: Tx,
  aanbod: { sop: string; volgorde: number },
  bezet: number,
  { nu, actor }: { nu: string; actor: Actor },
): Promise<void> {
  await tx
    .updateTable('sop_aanbod')
    .set({ bezet, bezet_op: nu, bezet_door: actor.naam })
    .where('sop', '=', aanbod.sop)
    .where('volgorde', '=', aanbod.volgorde)
    .execute();
}

export function vindPlaatsruimteVoorWijziging(tx: Tx, vestiging: string) {
  return tx
    .selectFrom('plaatsruimte')
    .select(['vrij', 'peildatum', 'door'])
    .where('vestiging', '=', vestiging)
    .forUpdate()
    .executeTakeFirst();
}

export async function zetPlaatsruimte(
  tx: Tx,
  vestiging: string,
  vrij: number,
  vandaag: Datum,
  actor: Actor,
): Promise<void> {
  const waarden = { vrij, peildatum: vandaag, door: actor.naam };
  await tx
    .insertInto('plaatsruimte')
    .values({ vestiging, ...waarden })
    .onConflict((c) => c.column('vestiging').doUpdateSet(waarden))
    .execute();
}
