import {
  bepaalVoldaan,
  type Evaluatietermijn,
  eersteSchooljaar,
  gemisteNaam,
  planEvaluaties,
} from '../../domein/evaluatie/regels/evaluatietermijn.ts';
import { type Doeluitkomst, type Evaluatiebesluit, zinOverEvaluatie } from '../../domein/evaluatie/regels/woorden.ts';
import type { Rodtoestand } from '../../domein/rod/regels/stand.ts';
import { type Datum, jaarVan, plusDagen } from '../../kern/tijd/datum.ts';
import { schooljaarVan, schooljaarVanaf } from '../../kern/tijd/schooljaar.ts';
import type { Bouw } from './bouw.ts';
import { kantooruur, moment } from './klok.ts';
import type { Oppplek } from './opp-rijen.ts';

/** An adopted plan. */
export interface Planvast {
  readonly opp: string;
  readonly versie: string;
  readonly doelen: readonly { readonly id: string; readonly van: Datum }[];
  /** First day on which a version was adopted. */
  readonly vastgesteld: Datum;
}
export interface Evaluatievraag {
  readonly dag: Datum;
  readonly zonderOudersOm?: string;
  readonly besluit: Evaluatiebesluit;
  readonly toelichting: string;
  readonly uitkomst: () => readonly [Doeluitkomst, string, string];
}

const plekVan = ({ kind, school }: Oppplek) => ({ leerling: kind.id, swv: kind.swv, vestiging: school.code });

/** OPP-5 · The terms of every schooljaar until now, met by these talks with parents; the rest is missed or still to come. */
export function schrijfEvaluatietermijnen(
  { schrijver, vandaag }: Bouw,
  plek: Oppplek,
  { opp, vastgesteld }: Planvast,
  gesprekken: readonly Datum[],
): void {
  const eerste = jaarVan(eersteSchooljaar(vastgesteld).begin);
  const aantal = Math.max(jaarVan(schooljaarVan(vandaag).begin) - eerste + 1, 1);
  const open = new Map<string, Evaluatietermijn>();
  const voldaan = new Map<string, Datum>();
  for (let jaar = eerste; jaar < eerste + aantal; jaar++)
    for (const termijn of planEvaluaties(vastgesteld, schooljaarVanaf(jaar), 1)) open.set(termijn.soort, termijn);
  for (const dag of [...gesprekken].sort())
    for (const soort of bepaalVoldaan(
      [...open.values()].filter((termijn) => !voldaan.has(termijn.soort)),
      dag,
    ))
      voldaan.set(soort, dag);
  for (const termijn of open.values()) {
    const op = voldaan.get(termijn.soort) ?? null;
    const gezegd = (dag: Datum) => (dag <= (op ?? vandaag) ? dag : null);
    const gemist = termijn.laatsteDag < (op ?? vandaag);
    schrijver.voegToe('termijn', {
      id: plek.toeval.id(kantooruur(termijn.start, plek.toeval)),
      ...plekVan(plek),
      onderwerp: opp,
      soort: termijn.soort,
      naam: gemist ? gemisteNaam(termijn.laatsteDag) : termijn.naam,
      start: termijn.start,
      wettelijke_laatste_dag: termijn.laatsteDag,
      laatste_dag: termijn.laatsteDag,
      bij: 'school',
      tonen_vanaf: termijn.tonenVanaf,
      verschoven_om: null,
      regel: termijn.bron.regel,
      artikel: termijn.bron.artikel,
      wie: termijn.wie,
      bij_verstrijken: termijn.bijVerstrijken,
      voldaan_op: op,
      vervallen_op: null,
      herinnerd_op: gezegd(plusDagen(termijn.laatsteDag, -7)),
      gemeld_op: gezegd(plusDagen(termijn.laatsteDag, 1)),
    });
  }
}

/** OPP-5, OPP-6 · One evaluation with what came of each goal that had begun. */
export function schrijfEvaluatie({ schrijver }: Bouw, plek: Oppplek, plan: Planvast, vraag: Evaluatievraag): void {
  const { toeval, door } = plek;
  const { dag, zonderOudersOm = null, besluit, toelichting } = vraag;
  const ms = kantooruur(dag, toeval);
  const id = toeval.id(ms);
  schrijver.voegToe('opp_evaluatie', {
    id,
    opp: plan.opp,
    versie: plan.versie,
    ...plekVan(plek),
    schooljaar: jaarVan(schooljaarVan(dag).begin),
    dag,
    met_ouders: zonderOudersOm === null,
    zonder_ouders_om: zonderOudersOm,
    besluit,
    toelichting,
    moment: moment(ms),
    door: door.id,
    door_naam: door.naam,
  });
  for (const doel of plan.doelen.filter(({ van }) => van <= dag)) {
    const [uitkomst, bewijs, vervolg] = vraag.uitkomst();
    schrijver.voegToe('opp_doelevaluatie', {
      evaluatie: id,
      doel: doel.id,
      ...plekVan(plek),
      uitkomst,
      bewijs,
      vervolg,
    });
  }
  schrijver.voegToe('gebeurtenis', {
    id: toeval.id(ms),
    moment: moment(ms),
    soort: 'evaluatie.vastgelegd',
    ...plekVan(plek),
    onderwerp: plan.opp,
    door: door.id,
    door_naam: door.naam,
    door_rol: door.rol,
    tekst: zinOverEvaluatie(zonderOudersOm === null, besluit),
    gegevens: { evaluatie: id, besluit, metOuders: zonderOudersOm === null },
    voor_ouders: true,
  });
}

/** OPP-7 · The lines of the register, in the order in which they were written. */
export function schrijfRod(
  { schrijver }: Bouw,
  plek: Oppplek,
  opp: string,
  regels: readonly { readonly toestand: Rodtoestand; readonly dag: Datum; readonly reden?: string }[],
): void {
  for (const { toestand, dag, reden = '' } of regels) {
    const ms = kantooruur(dag, plek.toeval);
    const isVanOpmaat = toestand === 'te_registreren';
    schrijver.voegToe('opp_rod', {
      id: plek.toeval.id(ms),
      opp,
      ...plekVan(plek),
      toestand,
      reden,
      dag,
      moment: moment(ms),
      door: isVanOpmaat ? null : plek.door.id,
      door_naam: isVanOpmaat ? 'Opmaat' : plek.door.naam,
    });
  }
}
