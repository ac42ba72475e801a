import { type Bron, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { beoordeelKosten, telKosten } from './kosten.ts';
import { vindLaatste } from './stand.ts';
import type { Besluit, Handeling } from './toestand.ts';

const PLAN = bron('ARR-2', 'WPO-18a-8');
const MOTIVERING = bron('ARR-2', 'Awb-3:46');

/**
 * ARR-2 · Whether this can be proposed as a decision: every criterion that held on the day of the request is judged, why it was decided
 * stands in words, a grant has an amount and a period, a refusal has none.
 */
export function beoordeelVoorstel(besluit: Besluit, handelingen: readonly Handeling[]): Uitkomst<Besluit> {
  const criteria = vindLaatste(handelingen, 'ingediend')?.criteria ?? [];
  return magTenzij(
    [...beoordeelCriteria(besluit, criteria), ...motivering(besluit), ...toekenning(besluit)],
    () => (besluit.uitkomst === 'toegekend' ? besluit : { ...besluit, kosten: [] }),
    PLAN,
  );
}

const nee = (code: string, zin: string, veld: string, grond: Bron = PLAN): Reden => ({ code, zin, bron: grond, veld });

function beoordeelCriteria({ criteria, uitkomst }: Besluit, gelden: readonly string[]): Reden[] {
  const beoordeeld = new Set(criteria.map(({ criterium }) => criterium));
  return [
    ...gelden
      .filter((criterium) => !beoordeeld.has(criterium))
      .map((criterium) => nee('criterium-open', `Beoordeel ook het criterium «${criterium}»`, 'criteria')),
    ...(criteria.every(({ criterium }) => gelden.includes(criterium)) && beoordeeld.size === criteria.length
      ? []
      : [
          nee(
            'criterium-onbekend',
            'Beoordeel elk criterium uit het ondersteuningsplan één keer, en geen ander.',
            'criteria',
          ),
        ]),
    ...(uitkomst === 'toegekend' && criteria.some(({ voldaan, toelichting }) => !voldaan && toelichting.trim() === '')
      ? [
          nee(
            'afwijking-zonder-reden',
            'Schrijf bij een criterium waaraan niet is voldaan waarom u toch toekent.',
            'criteria',
          ),
        ]
      : []),
    ...(uitkomst === 'afgewezen' && criteria.length > 0 && criteria.every(({ voldaan }) => voldaan)
      ? [nee('afwijzing-zonder-criterium', 'Aan elk criterium is voldaan. Dan kunt u niet afwijzen.', 'criteria')]
      : []),
  ];
}

function motivering({ motivering: tekst }: Besluit): Reden[] {
  return tekst.trim().length >= 20
    ? []
    : [
        nee(
          'motivering-ontbreekt',
          'Schrijf in gewone taal op waarom u dit besluit neemt. School en ouders lezen het.',
          'motivering',
          MOTIVERING,
        ),
      ];
}

function toekenning(besluit: Besluit): Reden[] {
  if (besluit.uitkomst === 'afgewezen') return [];
  return [
    ...(besluit.tot < besluit.van
      ? [nee('einde-voor-begin', 'Het einde ligt voor het begin. Kies een latere laatste dag.', 'tot')]
      : []),
    ...beoordeelKosten(besluit.kosten, besluit),
    ...(besluit.kosten.every(({ betaler }) => betaler === 'swv')
      ? []
      : [nee('andere-betaler', 'U kent alleen toe wat het samenwerkingsverband betaalt.', 'kosten')]),
    ...(telKosten(besluit.kosten) > 0
      ? []
      : [nee('bedrag-ontbreekt', 'Vul in welk bedrag u toekent, of wijs de aanvraag af.', 'kosten')]),
  ];
}

/** ARR-2 · Four eyes: who proposed a decision does not take it. */
export function beoordeelTweedePersoon(voorgesteldDoor: string, persoon: string): readonly Reden[] {
  return voorgesteldDoor === persoon
    ? [nee('zelf-voorgesteld', 'U stelde dit besluit zelf voor. Vraag een collega om te beslissen.', 'besluit')]
    : [];
}
