import type { Actor } from '../../../kern/actor/actor.ts';
import type { Datum } from '../../../kern/tijd/datum.ts';
import type { Tx } from '../../../server/platform/databank/als-actor.ts';
import type { vindLeerling } from '../../../server/platform/leerling.ts';
import { CATEGORIEEN } from '../../behoefte/regels/categorieen.ts';
import { schrijfNaam } from '../../dossier/regels/naam.ts';
import { OPP_TERMIJN } from '../regels/begin.ts';
import { type Beslisser, bepaalStand, type Persoonstand, standPerPersoon, wieStemtIn } from '../regels/instemming.ts';
import { leesSoorten } from '../regels/school.ts';
import type { Planomgeving } from '../regels/volledig.ts';
import {
  type Gesprekrij,
  type Instemmingrij,
  type Opprij,
  type Versierij,
  vindGesprekken,
  vindGezag,
  vindInstemmingen,
  vindLokaleWoorden,
  vindTermijn,
  vindVersies,
  vindVolwassenLeerling,
} from './opslag.ts';

export type Leerlingrij = NonNullable<Awaited<ReturnType<typeof vindLeerling>>>;

/** A plan with all that the actor may read of it. */
export interface Beeld {
  readonly opp: Opprij;
  readonly versies: readonly Versierij[];
  readonly geldend: Versierij | undefined;
  readonly inDeMaak: Versierij | undefined;
  readonly instemmingen: readonly Instemmingrij[];
  readonly gesprekken: readonly Gesprekrij[];
  readonly beslissers: readonly Beslisser[];
  readonly personen: readonly Persoonstand[];
  readonly stand: ReturnType<typeof bepaalStand>;
  readonly termijn: Awaited<ReturnType<typeof vindTermijn>>;
}

/** Who must agree today. A minor pupil and a teacher get nobody: it is of the parents and the school. */
export async function haalBeslissers(
  tx: Tx,
  actor: Actor,
  leerling: Leerlingrij,
  vandaag: Datum,
): Promise<readonly Beslisser[]> {
  if (actor.rol === 'leraar') return [];
  const persoon = await vindVolwassenLeerling(tx, leerling.id);
  const gezag = actor.rol === 'leerling' ? [] : await vindGezag(tx, leerling.id);
  return wieStemtIn(gezag, { geboortedatum: leerling.geboortedatum, persoon, naam: schrijfNaam(leerling) }, vandaag);
}

/** Reads these plans of one pupil with what belongs to them. */
export async function haalBeelden(
  { tx, actor, vandaag }: { readonly tx: Tx; readonly actor: Actor; readonly vandaag: Datum },
  leerling: Leerlingrij,
  plannen: readonly Opprij[],
): Promise<readonly Beeld[]> {
  const ids = plannen.map(({ id }) => id);
  const versies = await vindVersies(tx, ids);
  const instemmingen = await vindInstemmingen(
    tx,
    versies.map(({ id }) => id),
  );
  const gesprekken = await vindGesprekken(tx, ids);
  const beslissers = await haalBeslissers(tx, actor, leerling, vandaag);
  const beelden: Beeld[] = [];
  for (const opp of plannen) {
    const eigen = versies.filter((een) => een.opp === opp.id);
    const inDeMaak = eigen.find(({ toestand }) => toestand === 'concept' || toestand === 'aangeboden');
    const personen = standPerPersoon(
      beslissers,
      instemmingen.filter(({ versie }) => versie === inDeMaak?.id),
      inDeMaak?.hash ?? null,
    );
    beelden.push({
      opp,
      versies: eigen,
      geldend: eigen.findLast(({ toestand }) => toestand === 'vastgesteld'),
      inDeMaak,
      instemmingen: instemmingen.filter(({ versie }) => eigen.some(({ id }) => id === versie)),
      gesprekken: gesprekken.filter((een) => een.opp === opp.id),
      beslissers,
      personen,
      stand: bepaalStand(personen),
      termijn: opp.afgeslotenOp === null ? await vindTermijn(tx, opp.leerling, opp.vestiging, OPP_TERMIJN) : undefined,
    });
  }
  return beelden;
}

/** The words that goals may use today, and all that an old plan may hold. */
export async function haalWoorden(tx: Tx, swv: string) {
  const lokaal = await vindLokaleWoorden(tx, swv);
  const alle = [...CATEGORIEEN.map(({ code, naam }) => ({ code, naam, geldig: true })), ...lokaal];
  return {
    keuzes: alle.filter(({ geldig }) => geldig).map(({ code, naam }) => ({ code, naam })),
    namen: Object.fromEntries(alle.map(({ code, naam }) => [code, naam])),
  };
}

/** What the content of a plan is judged against today. A goal of an earlier version may keep its word. */
export function maakPlanomgeving(
  opp: Opprij,
  woorden: Awaited<ReturnType<typeof haalWoorden>>,
  { geldend, vandaag }: { readonly geldend: Versierij | undefined; readonly vandaag: Datum },
): Planomgeving {
  return {
    soorten: leesSoorten(opp.soorten),
    categorieen: [
      ...woorden.keuzes.map(({ code }) => code),
      ...(geldend?.inhoud.doelen ?? []).map(({ categorie }) => categorie),
    ],
    vandaag,
  };
}
