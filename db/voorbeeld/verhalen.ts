import type { Doenbaar } from '../../domein/aanmelding/regels/handelingen.ts';
import { schatLeerjaar } from '../../domein/aanmelding/regels/leerjaar.ts';
import { berekenBeslistermijn, berekenTermijnTijdelijkePlaatsing } from '../../domein/aanmelding/regels/termijnen.ts';
import { berekenEersteSchooldag } from '../../domein/aanmelding/regels/tijdelijke-plaatsing.ts';
import { type Datum, plusDagen } from '../../kern/tijd/datum.ts';
import { werkdag } from './klok.ts';
import { beginVanKlassen, klasIn } from './leerjaar.ts';
import type { School } from './regio.ts';
import {
  ANTWOORDEN,
  MOTIVERINGEN,
  ONDERZOEK_EXTRA,
  ONDERZOEK_GEEN,
  OVERLEGGEN,
  VERLENGREDENEN,
  VRAGEN,
  WEGINGEN,
} from './teksten-gegevens.ts';
import type { Toeval } from './toeval.ts';

/** How an application went so far, each with the days ago on which it may have come in so that it fits today. */
export const VERHALEN = {
  nieuw: [1, 12],
  'vraag open': [10, 30],
  'vraag beantwoord': [18, 38],
  onderzocht: [24, 40],
  verlengd: [44, 66],
  'andere school bereid': [30, 40],
  'te laat': [45, 68],
  'tijdelijk geplaatst': [76, 110],
  geplaatst: [70, 420],
  'geplaatst met extra': [75, 420],
  elders: [70, 320],
  geweigerd: [80, 320],
  ingetrokken: [40, 320],
  'niet in behandeling': [70, 320],
} as const satisfies Record<string, readonly [number, number]>;
export type Verhaal = keyof typeof VERHALEN;

/** One thing that was done after receipt. */
export interface Stap {
  readonly soort: Doenbaar;
  readonly dag: Datum;
  readonly rol: 'ib' | 'schoolleider' | 'ouder' | 'systeem';
  readonly gegevens: Readonly<Record<string, unknown>>;
}

interface Verhaalvraag {
  readonly verhaal: Verhaal;
  readonly ontvangen: Datum;
  readonly vandaag: Datum;
  readonly school: School;
  readonly geboortedatum: Datum;
  /** A school that takes the child when this one cannot. */
  readonly andereSchool: School;
  readonly toeval: Toeval;
}

/** Stories that this school can have: an institution of cluster 1 or 2 has no term to extend, only secondary schools may leave an application. */
export function passendVerhaal(verhaal: Verhaal, { cluster, soorten }: School): Verhaal {
  const isVoortgezet = soorten.every((soort) => soort === 'VO' || soort === 'PRO');
  if (verhaal === 'niet in behandeling' && !isVoortgezet) return 'ingetrokken';
  if (cluster === null) return verhaal;
  return verhaal === 'verlengd' || verhaal === 'te laat' || verhaal === 'tijdelijk geplaatst' || verhaal === 'elders'
    ? 'onderzocht'
    : verhaal;
}

/** Whether the parents expect extra support in this story: then the school must look into it before it decides. */
export function verwachtOndersteuning(verhaal: Verhaal, toeval: Toeval): boolean {
  switch (verhaal) {
    case 'geplaatst':
      return false;
    case 'geplaatst met extra':
    case 'elders':
    case 'andere school bereid':
    case 'onderzocht':
      return true;
    default:
      return toeval.kans(0.4);
  }
}

/** What was done after receipt, in order, on working days and never after yesterday. */
export function vertel(vraag: Verhaalvraag): readonly Stap[] {
  const { verhaal, school, toeval, ontvangen } = vraag;
  // The n-th day after receipt, on a working day after it.
  const op = (van: number, tot: number) => werkdag(plusDagen(ontvangen, toeval.tussen(van, tot)));
  const onderzoekExtra = (dag: Datum, kanBieden: boolean): Stap => ({
    soort: 'onderzoek_vastgelegd',
    dag,
    rol: 'ib',
    gegevens: {
      behoefte: 'extra_ondersteuning',
      kanBieden,
      psycholoog: null,
      toelichting: toeval.kies(ONDERZOEK_EXTRA),
    },
  });
  const overleg = (dag: Datum): Stap => ({
    soort: 'overleg_met_ouders',
    dag,
    rol: 'ib',
    gegevens: { op: dag, verslag: toeval.kies(OVERLEGGEN) },
  });
  const vraagOpen = (dag: Datum, onvolledig = false): Stap => ({
    soort: 'informatie_gevraagd',
    dag,
    rol: 'ib',
    gegevens: { vraag: toeval.kies(VRAGEN), uiterlijk: plusDagen(dag, 21), onvolledig },
  });
  const bereid = (dag: Datum): Stap => ({
    soort: 'bereidverklaring',
    dag,
    rol: 'ib',
    gegevens: {
      vestiging: vraag.andereSchool.code,
      contact: 'Intern begeleider',
      op: dag,
      weging: toeval.kies(WEGINGEN),
      schoolnaam: vraag.andereSchool.naam,
    },
  });
  const besluit = (dag: Datum, uitkomst: string, anders: Record<string, unknown>): Stap => ({
    soort: 'besloten',
    dag,
    rol: 'schoolleider',
    gegevens: { uitkomst, motivering: '', plaatsing: null, uitzondering: null, match: null, ...anders },
  });
  switch (verhaal) {
    case 'nieuw':
      return [];
    case 'vraag open':
      return [vraagOpen(op(4, 8))];
    case 'vraag beantwoord':
      return [
        vraagOpen(op(4, 6)),
        {
          soort: 'informatie_ontvangen',
          dag: op(10, 15),
          rol: 'ib',
          gegevens: { samenvatting: toeval.kies(ANTWOORDEN) },
        },
      ];
    case 'onderzocht':
      return [onderzoekExtra(op(8, 14), true), overleg(op(17, 21))];
    case 'verlengd':
      return [onderzoekExtra(op(12, 20), true), verlenging(vraag, op(30, 38))];
    case 'andere school bereid':
      return [onderzoekExtra(op(8, 12), false), overleg(op(15, 18)), bereid(op(21, 27))];
    case 'te laat':
      return toeval.kans(0.5) ? [vraagOpen(op(5, 12))] : [];
    case 'tijdelijk geplaatst':
      return tijdelijk(vraag);
    case 'geplaatst': {
      const dag = op(14, 40);
      const onderzocht: Stap[] = toeval.kans(0.3)
        ? [
            {
              soort: 'onderzoek_vastgelegd',
              dag: op(5, 10),
              rol: 'ib',
              gegevens: {
                behoefte: 'geen',
                kanBieden: null,
                psycholoog: null,
                toelichting: toeval.kies(ONDERZOEK_GEEN),
              },
            },
          ]
        : [];
      return [...onderzocht, besluit(dag, 'geplaatst', { plaatsing: plaats(vraag, dag) })];
    }
    case 'geplaatst met extra': {
      const dag = op(24, 40);
      return [
        onderzoekExtra(op(8, 13), true),
        overleg(op(16, 20)),
        besluit(dag, 'geplaatst_met_extra_ondersteuning', {
          plaatsing: plaats(vraag, dag),
          motivering: MOTIVERINGEN.extra,
        }),
      ];
    }
    case 'elders':
      return [
        onderzoekExtra(op(8, 12), false),
        overleg(op(15, 18)),
        bereid(op(21, 27)),
        besluit(op(31, 41), 'elders_geplaatst', { motivering: MOTIVERINGEN.elders }),
      ];
    case 'geweigerd': {
      const uitzondering = grondVan(school, toeval);
      const dag = school.cluster === null ? op(12, 40) : op(64, 72);
      const eerst = school.cluster === null ? [] : [overleg(op(20, 30))];
      const motivering = MOTIVERINGEN[uitzondering];
      const onderzocht = [onderzoekExtra(op(5, 9), false)];
      return [...onderzocht, ...eerst, besluit(dag, 'geweigerd_uitzondering', { uitzondering, motivering })];
    }
    case 'ingetrokken':
      return [{ soort: 'ingetrokken', dag: op(4, 32), rol: 'ouder', gegevens: { reden: MOTIVERINGEN.ingetrokken } }];
    case 'niet in behandeling':
      return [
        vraagOpen(op(4, 7), true),
        {
          soort: 'niet_in_behandeling_genomen',
          dag: op(32, 40),
          rol: 'schoolleider',
          gegevens: { motivering: MOTIVERINGEN.niet_in_behandeling },
        },
      ];
  }
}

/** On what ground a school of this kind does not admit a child. */
function grondVan({ cluster, grondslagGevraagd, soorten }: School, toeval: Toeval) {
  if (cluster !== null) return 'inspanning_zonder_resultaat' as const;
  if (grondslagGevraagd) return 'grondslag' as const;
  return soorten.includes('VO') && toeval.kans(0.6) ? ('toelatingseisen' as const) : ('geen_plaatsruimte' as const);
}

function verlenging({ school, ontvangen, toeval }: Verhaalvraag, dag: Datum): Stap {
  const weken = toeval.tussen(3, 4);
  const termijn = berekenBeslistermijn({
    school,
    ontvangenDag: ontvangen,
    handelingen: [{ soort: 'verlengd', dag, weken }],
  });
  return {
    soort: 'verlengd',
    dag,
    rol: 'ib',
    gegevens: { weken, meegedeeldOp: dag, reden: toeval.kies(VERLENGREDENEN), laatsteDag: termijn?.laatsteDag },
  };
}

function tijdelijk({ school, ontvangen, geboortedatum }: Verhaalvraag): readonly Stap[] {
  const termijn = berekenTermijnTijdelijkePlaatsing({ school, ontvangenDag: ontvangen, handelingen: [] });
  if (termijn === undefined) return [];
  // The scheduled job does this, also in a weekend.
  const start = plusDagen(termijn.laatsteDag, 1);
  const leerjaar = schatLeerjaar(geboortedatum, school, start);
  return [
    { soort: 'tijdelijk_geplaatst', dag: start, rol: 'systeem', gegevens: { start, leerjaar, groep: 'nog te kiezen' } },
  ];
}

function plaats({ school, geboortedatum, toeval }: Verhaalvraag, besloten: Datum) {
  const eersteSchooldag = berekenEersteSchooldag({ school, geboortedatum });
  const gewenst = werkdag(plusDagen(besloten, toeval.tussen(9, 25)));
  const kanVanaf = school.sector === 'VO' ? beginVanKlassen(geboortedatum, gewenst) : eersteSchooldag;
  const start = kanVanaf !== undefined && kanVanaf > gewenst ? kanVanaf : gewenst;
  const leerjaar =
    school.sector === 'VO' ? String(klasIn(school, geboortedatum, start)) : schatLeerjaar(geboortedatum, school, start);
  const tlv =
    school.cluster === null && school.soorten.every((soort) => soort === 'SBO' || soort === 'SO' || soort === 'VSO');
  return {
    start,
    leerjaar,
    groep: `${leerjaar}${toeval.kies(['A', 'B'])}`,
    tlvNummer: tlv ? `TLV-${start.slice(2, 4)}-${toeval.tussen(1000, 9999)}` : null,
  };
}
