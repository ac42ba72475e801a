import { type Datum, isNa, isVoor, jaarVan, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../../kern/tijd/schooljaar.ts';
import { type Bron, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { OPP_4, OPP_5 } from './bronnen.ts';
import { beoordeelDoelen, type Doeloordeel, type TeEvaluerenDoel } from './doelen.ts';
import type { Evaluatiebesluit } from './woorden.ts';

/** OPP-5, OPP-6 · An evaluation as the school writes it down; empty text means: not filled in. */
export interface Evaluatie {
  /** The day of the talk. */
  readonly dag: Datum;
  readonly metOuders: boolean;
  readonly oudersGezegd: string;
  readonly zonderOudersOm: string;
  readonly leerlingGehoord: boolean;
  readonly leerlingHoe: string;
  readonly leerlingGezegd: string;
  readonly leerlingGedaan: string;
  readonly leerlingEigenWoorden: boolean;
  readonly leerlingNietOm: string;
  readonly besluit: Evaluatiebesluit;
  readonly toelichting: string;
  readonly doelen: readonly Doeloordeel[];
}

/** What the plan says about itself; vastgesteldDag: the first day on which a version was adopted. */
export interface TeEvaluerenPlan {
  readonly vastgesteldDag: Datum | null;
  readonly afgeslotenOp: Datum | null;
  readonly doelen: readonly TeEvaluerenDoel[];
}

const eis = (goed: boolean, code: string, veld: string, zin: string, bron: Bron = OPP_5): readonly Reden[] =>
  goed ? [] : [{ code, zin, bron, veld }];

/** OPP-5 · Whether this plan can be evaluated today at all, and if not, why. */
export function magEvalueren({ vastgesteldDag, afgeslotenOp }: TeEvaluerenPlan): Uitkomst<Datum> {
  const redenen: Reden[] = [];
  if (vastgesteldDag === null)
    redenen.push({
      code: 'nog-niet-vastgesteld',
      zin: 'Dit plan is nog niet vastgesteld. Stel het eerst vast; daarna kunt u het evalueren.',
      bron: OPP_5,
    });
  if (afgeslotenOp !== null)
    redenen.push({
      code: 'plan-afgesloten',
      zin: `Dit plan is afgesloten op ${schrijfDatum(afgeslotenOp)}. Begin een nieuw plan als er weer extra ondersteuning nodig is.`,
      bron: OPP_5,
    });
  return magTenzij(redenen, () => vastgesteldDag as Datum, OPP_5);
}

/**
 * OPP-5, OPP-6 · Judges an evaluation. Without parents it is recorded with the reason and does not meet the duty. Answers the
 * evaluation without what does not apply, with the schooljaar (year in which it begins) of the talk.
 */
export function beoordeelEvaluatie(
  invoer: Evaluatie,
  plan: TeEvaluerenPlan,
  vandaag: Datum,
): Uitkomst<Evaluatie & { readonly schooljaar: number }> {
  const kan = magEvalueren(plan);
  if (!kan.mag) return kan;
  const { dag, doelen, ...rest } = knip(invoer);
  const redenen = [
    ...eis(
      !isNa(dag, vandaag),
      'dag-in-de-toekomst',
      'dag',
      'Deze dag ligt in de toekomst. Vul de dag van het gesprek in.',
    ),
    ...eis(
      !isVoor(dag, kan.waarde),
      'voor-de-vaststelling',
      'dag',
      `Het plan is vastgesteld op ${schrijfDatum(kan.waarde)}. Vul een dag in op of na die dag.`,
    ),
    ...eis(
      rest.metOuders || rest.zonderOudersOm !== '',
      'ouders-waarom',
      'zonderOudersOm',
      'Schrijf waarom het gesprek zonder de ouders was.',
    ),
    ...eis(
      !rest.leerlingGehoord || rest.leerlingHoe !== '',
      'leerling-hoe',
      'leerlingHoe',
      'Schrijf hoe de leerling is gehoord.',
      OPP_4,
    ),
    ...eis(
      !rest.leerlingGehoord || rest.leerlingGezegd !== '',
      'leerling-gezegd',
      'leerlingGezegd',
      'Schrijf wat de leerling zei of liet merken.',
      OPP_4,
    ),
    ...eis(
      rest.leerlingGehoord || rest.leerlingNietOm !== '',
      'leerling-waarom',
      'leerlingNietOm',
      'Schrijf waarom de leerling niet is gehoord.',
      OPP_4,
    ),
    ...eis(
      rest.toelichting !== '',
      'toelichting-leeg',
      'toelichting',
      'Leg in een paar zinnen uit waarom dit is besloten.',
    ),
    ...beoordeelDoelen(doelen, plan.doelen, dag),
  ];
  return magTenzij(redenen, () => ({ ...rest, dag, doelen, schooljaar: jaarVan(schooljaarVan(dag).begin) }), OPP_5);
}

/** Without blanks around it, and without answers to questions that did not apply. */
function knip(invoer: Evaluatie): Evaluatie {
  const als = (geldt: boolean, tekst: string) => (geldt ? tekst.trim() : '');
  return {
    ...invoer,
    oudersGezegd: als(invoer.metOuders, invoer.oudersGezegd),
    zonderOudersOm: als(!invoer.metOuders, invoer.zonderOudersOm),
    leerlingHoe: als(invoer.leerlingGehoord, invoer.leerlingHoe),
    leerlingGezegd: als(invoer.leerlingGehoord, invoer.leerlingGezegd),
    leerlingGedaan: als(invoer.leerlingGehoord, invoer.leerlingGedaan),
    leerlingEigenWoorden: invoer.leerlingGehoord && invoer.leerlingEigenWoorden,
    leerlingNietOm: als(!invoer.leerlingGehoord, invoer.leerlingNietOm),
    toelichting: invoer.toelichting.trim(),
    doelen: invoer.doelen.map((doel) => ({ ...doel, bewijs: doel.bewijs.trim(), vervolg: doel.vervolg.trim() })),
  };
}
