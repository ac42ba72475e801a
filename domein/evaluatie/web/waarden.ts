import { type Datum, leesDatum } from '../../../kern/tijd/datum.ts';
import type { Doel, Evaluaties } from '../contract.ts';
import { beoordeelEvaluatie, type Evaluatie } from '../regels/evaluatie.ts';
import type { Doeluitkomst, Evaluatiebesluit } from '../regels/woorden.ts';

type Plan = NonNullable<Evaluaties['plan']>;
/** Everything as text, so that a draft of it can be kept; goals stand in it by field and id, as the rules name them. */
export type Waarden = Readonly<Record<string, string>>;

const VRAGEN_VOORAF = [
  'dag',
  'metOuders',
  'zonderOudersOm',
  'leerlingGehoord',
  'leerlingHoe',
  'leerlingGezegd',
  'leerlingNietOm',
] as const;

/** An empty form for these goals. */
export function leegFormulier({ doelen }: Plan): Waarden {
  const vragen = {
    dag: '',
    metOuders: '',
    oudersGezegd: '',
    zonderOudersOm: '',
    leerlingGehoord: '',
    leerlingHoe: '',
    leerlingGezegd: '',
    leerlingGedaan: '',
    leerlingEigenWoorden: 'ja',
    leerlingNietOm: '',
    besluit: '',
    toelichting: '',
    doelen: '',
  };
  const perDoel = doelen.flatMap(({ id }) => ['uitkomst', 'bewijs', 'vervolg'].map((veld) => [`${veld}-${id}`, '']));
  return { ...vragen, ...Object.fromEntries(perDoel) };
}

const tekst = (waarden: Waarden, veld: string) => waarden[veld] ?? '';

/** The form as the rules and the server take it. */
export function maakEvaluatie(waarden: Waarden, doelen: readonly Doel[]): Evaluatie {
  const van = (veld: string) => tekst(waarden, veld);
  return {
    dag: van('dag') as Datum,
    metOuders: van('metOuders') === 'ja',
    oudersGezegd: van('oudersGezegd'),
    zonderOudersOm: van('zonderOudersOm'),
    leerlingGehoord: van('leerlingGehoord') === 'ja',
    leerlingHoe: van('leerlingHoe'),
    leerlingGezegd: van('leerlingGezegd'),
    leerlingGedaan: van('leerlingGedaan'),
    leerlingEigenWoorden: van('leerlingEigenWoorden') === 'ja',
    leerlingNietOm: van('leerlingNietOm'),
    besluit: van('besluit') as Evaluatiebesluit,
    toelichting: van('toelichting'),
    doelen: doelen.flatMap(({ id }) =>
      van(`uitkomst-${id}`) === ''
        ? []
        : [
            {
              doel: id,
              uitkomst: van(`uitkomst-${id}`) as Doeluitkomst,
              bewijs: van(`bewijs-${id}`),
              vervolg: van(`vervolg-${id}`),
            },
          ],
    ),
  };
}

/** What is not chosen yet, and then every reason that the rules give, by field. */
export function controleer(waarden: Waarden, plan: Plan, vandaag: Datum): Record<string, string> {
  const leeg = (veld: string) => tekst(waarden, veld) === '';
  const open = {
    ...(leesDatum(tekst(waarden, 'dag')) === undefined && { dag: 'Vul de dag van het gesprek in.' }),
    ...(leeg('metOuders') && { metOuders: 'Kies of de ouders bij het gesprek waren.' }),
    ...(leeg('leerlingGehoord') && { leerlingGehoord: 'Kies of de leerling is gehoord.' }),
    ...(leeg('besluit') && { besluit: 'Kies wat er is besloten.' }),
  };
  const dag = 'dag' in open ? vandaag : (tekst(waarden, 'dag') as Datum);
  const gegevens = { ...plan, afgeslotenOp: null };
  const oordeel = beoordeelEvaluatie({ ...maakEvaluatie(waarden, plan.doelen), dag }, gegevens, vandaag);
  const redenen = oordeel.mag ? [] : oordeel.redenen;
  const nietGevraagd = (veld: string) =>
    (veld === 'zonderOudersOm' && leeg('metOuders')) || (veld === 'leerlingNietOm' && leeg('leerlingGehoord'));
  const fouten = new Map([
    ...redenen.flatMap(({ veld, zin }) => (veld === undefined || nietGevraagd(veld) ? [] : [[veld, zin] as const])),
    ...Object.entries(open),
  ]);
  // In the order of the form, the goals before the decision.
  const volgorde = [
    ...VRAGEN_VOORAF,
    ...Object.keys(waarden).filter((veld) => veld.includes('-')),
    ...Object.keys(waarden),
  ];
  return Object.fromEntries(
    [...new Set(volgorde)].flatMap((veld) => (fouten.has(veld) ? [[veld, fouten.get(veld) ?? '']] : [])),
  );
}
