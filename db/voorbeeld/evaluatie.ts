import { VOORBEREIDEN_DAGEN } from '../../domein/evaluatie/regels/evaluatietermijn.ts';
import type { Doeluitkomst } from '../../domein/evaluatie/regels/woorden.ts';
import { registreertInRod } from '../../domein/rod/regels/ontbreekt.ts';
import type { Rodtoestand } from '../../domein/rod/regels/stand.ts';
import { type Datum, plusDagen } from '../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../kern/tijd/schooljaar.ts';
import type { Bouw } from './bouw.ts';
import { type Planvast, schrijfEvaluatie, schrijfEvaluatietermijnen, schrijfRod } from './evaluatie-rijen.ts';
import { werkdag } from './klok.ts';
import type { Oppplek } from './opp-rijen.ts';
import type { Toeval } from './toeval.ts';

const UITKOMSTEN: readonly (readonly [number, readonly [Doeluitkomst, string, string]])[] = [
  [4, ['behaald', 'De toets van deze maand laat het zien, en het lukt nu ook zonder hulp.', 'De hulp bouwen we af.']],
  [5, ['deels', 'Het lukt met een geheugensteuntje, nog niet uit zichzelf.', 'Nog tien weken zo door.']],
  [2, ['niet', 'In de les is nog weinig verschil te zien.', 'We proberen kortere momenten, elke dag.']],
  [1, ['vervallen', 'De vraag is er niet meer: het ging vanzelf beter.', 'Wij volgen het met de gewone toetsen.']],
];
const TOELICHTINGEN = [
  'De hulp werkt en is nog nodig. De ouders zien het thuis ook.',
  'Er is groei. Wij houden dit vast en kijken in het voorjaar opnieuw.',
  'Het gaat goed met kleine stappen. De afspraken blijven zoals ze zijn.',
] as const;
const AFGEKEURD = 'De begindatum ligt voor de inschrijving van de leerling.';
/** Most plans are evaluated each schooljaar; some schools forget. */
const DEEL_GEEVALUEERD = 0.88;
const DEEL_DIT_JAAR = 0.3;

/** What came of a goal, on what evidence and what comes next. */
export const kiesUitkomst = (toeval: Toeval) => () => toeval.gewogen(UITKOMSTEN);

/** OPP-5, OPP-7 · What follows in life after a plan was adopted: its evaluations of each schooljaar and its way to ROD. */
export function schrijfNaVaststelling(bouw: Bouw, plek: Oppplek, plan: Planvast): void {
  const { toeval } = plek;
  const gesprekken = kiesGesprekken(bouw, plek, plan);
  for (const dag of gesprekken)
    schrijfEvaluatie(bouw, plek, plan, {
      dag,
      besluit: 'doorgaan',
      toelichting: toeval.kies(TOELICHTINGEN),
      uitkomst: kiesUitkomst(toeval),
    });
  schrijfEvaluatietermijnen(bouw, plek, plan, gesprekken);
  const stand = toeval.gewogen<Rodtoestand>([
    [72, 'bevestigd'],
    [10, 'aangeleverd'],
    [6, 'afgekeurd'],
    [12, 'te_registreren'],
  ]);
  schrijfRodTot(bouw, plek, plan, stand);
}

/** OPP-7 · The lines of a registration that came so far. */
export function schrijfRodTot(
  bouw: Bouw,
  plek: Oppplek,
  { opp, vastgesteld }: Pick<Planvast, 'opp' | 'vastgesteld'>,
  stand: Rodtoestand,
): void {
  if (!registreertInRod(plek.school.soorten)) return;
  const na = (dagen: number) => {
    const dag = werkdag(plusDagen(vastgesteld, dagen));
    return dag < bouw.vandaag ? dag : werkdag(bouw.vandaag);
  };
  const weg: readonly { readonly toestand: Rodtoestand; readonly dag: Datum; readonly reden?: string }[] = [
    { toestand: 'te_registreren', dag: vastgesteld },
    { toestand: 'aangeleverd', dag: na(6) },
    stand === 'afgekeurd'
      ? { toestand: 'afgekeurd', dag: na(9), reden: AFGEKEURD }
      : { toestand: 'bevestigd', dag: na(9) },
  ];
  schrijfRod(bouw, plek, opp, weg.slice(0, { te_registreren: 1, aangeleverd: 2, bevestigd: 3, afgekeurd: 3 }[stand]));
}

/** The days of the talks with parents: in the last weeks of a former schooljaar, or this autumn. */
function kiesGesprekken({ vandaag }: Bouw, { toeval }: Oppplek, { vastgesteld }: Planvast): readonly Datum[] {
  const vanaf = plusDagen(vastgesteld, VOORBEREIDEN_DAGEN);
  const { begin } = schooljaarVan(vandaag);
  const vorig = werkdag(plusDagen(begin, -toeval.tussen(25, 60)));
  const nu = werkdag(plusDagen(vandaag, -toeval.tussen(3, 60)));
  return [
    ...(vorig >= vanaf && toeval.kans(DEEL_GEEVALUEERD) ? [vorig] : []),
    ...(nu >= vanaf && nu >= begin && toeval.kans(DEEL_DIT_JAAR) ? [nu] : []),
  ];
}
