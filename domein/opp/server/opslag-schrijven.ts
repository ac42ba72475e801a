import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import { type Aanleiding, OPP_TERMIJN } from '../regels/begin.ts';
import type { OppInhoud } from '../regels/inhoud.ts';
import type { Antwoordsoort, Weg } from '../regels/instemming.ts';
import type { Opprij, Versierij } from './opslag.ts';

/** Who writes, and when. */
export interface Schrijver {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly nu: string;
  readonly vandaag: Datum;
}

export async function voegOppToe(
  { tx, actor, nu }: Schrijver,
  plek: { readonly leerling: string; readonly swv: string; readonly vestiging: string },
  begin: { readonly aanleiding: Aanleiding; readonly dag: Datum },
): Promise<string> {
  const id = uuid();
  await tx
    .insertInto('opp')
    .values({
      id,
      ...plek,
      aanleiding: begin.aanleiding,
      aanleiding_dag: begin.dag,
      begonnen_op: nu,
      door: actor.persoon || null,
      door_naam: actor.naam || 'Opmaat',
    })
    .execute();
  return id;
}

/** Adds a concept version to this plan; answers its id. */
export async function voegConceptToe(
  { tx, actor, nu }: Schrijver,
  opp: Opprij,
  versie: { readonly nummer: number; readonly reden: string; readonly inhoud: OppInhoud },
): Promise<string> {
  const id = uuid();
  await tx
    .insertInto('opp_versie')
    .values({
      id,
      opp: opp.id,
      leerling: opp.leerling,
      swv: opp.swv,
      vestiging: opp.vestiging,
      nummer: versie.nummer,
      toestand: 'concept',
      reden: versie.reden,
      inhoud: JSON.stringify(versie.inhoud),
      bijgewerkt_op: nu,
      door: actor.persoon,
      door_naam: actor.naam,
    })
    .execute();
  return id;
}

type Verandering = Partial<{
  toestand: Versierij['toestand'];
  reden: string;
  inhoud: string;
  hash: string | null;
  aangeboden_op: string | null;
  aangeboden_dag: Datum | null;
  vastgesteld_op: string;
  vastgesteld_dag: Datum;
  vastgesteld_door: string;
  vastgesteld_door_naam: string;
}>;

/** Changes a version, counts the change and says by whom. */
export async function wijzigVersie(
  { tx, actor, nu }: Schrijver,
  versie: Versierij,
  verandering: Verandering,
): Promise<void> {
  await tx
    .updateTable('opp_versie')
    .set({
      ...verandering,
      bijgewerkt_op: nu,
      door: actor.persoon || null,
      door_naam: actor.naam || 'Opmaat',
      volgnummer: versie.volgnummer + 1,
    })
    .where('id', '=', versie.id)
    .execute();
}

export async function voegInstemmingToe(
  { tx, actor, nu }: Schrijver,
  opp: Opprij,
  antwoord: {
    readonly versie: string;
    readonly persoon: string;
    readonly naam: string;
    readonly als: 'ouder' | 'leerling' | 'school';
    readonly antwoord: Antwoordsoort;
    readonly tekst: string;
    readonly weg: Weg;
    readonly hash: string;
    readonly document: string | null;
    readonly dag: Datum;
  },
): Promise<void> {
  const { naam, ...velden } = antwoord;
  await tx
    .insertInto('opp_instemming')
    .values({
      id: uuid(),
      ...velden,
      persoon_naam: naam,
      leerling: opp.leerling,
      swv: opp.swv,
      vestiging: opp.vestiging,
      moment: nu,
      vastgelegd_door: actor.persoon,
      vastgelegd_door_naam: actor.naam,
    })
    .execute();
}

export async function sluitOppAf(tx: Tx, opp: Opprij, op: Datum, reden: string): Promise<void> {
  await tx
    .updateTable('opp')
    .set({ afgesloten_op: op, afgesloten_reden: reden, volgnummer: opp.volgnummer + 1 })
    .where('id', '=', opp.id)
    .execute();
}

/** OPP-1 · The six-weeks term of this plan was met, or no longer matters. It may hang on the application that the plan came from. */
export async function eindigTermijn(
  tx: Tx,
  { leerling, vestiging }: Pick<Opprij, 'leerling' | 'vestiging'>,
  einde: { readonly voldaan_op: Datum } | { readonly vervallen_op: Datum },
): Promise<void> {
  await tx
    .updateTable('termijn')
    .set(einde)
    .where('leerling', '=', leerling)
    .where('vestiging', '=', vestiging)
    .where('soort', '=', OPP_TERMIJN)
    .where('voldaan_op', 'is', null)
    .where('vervallen_op', 'is', null)
    .execute();
}
