import { naamInZin, vindCategorie } from '../../domein/behoefte/regels/categorieen.ts';
import { INTENSITEIT } from '../../domein/behoefte/regels/domeinen.ts';
import { bestemmingenVoor } from '../../domein/opp/regels/bestemmingen.ts';
import { LEEG_OPP, type OppDoel, type OppInhoud } from '../../domein/opp/regels/inhoud.ts';
import { leesSoorten } from '../../domein/opp/regels/school.ts';
import { type Datum, leeftijdOp, plusMaanden } from '../../kern/tijd/datum.ts';
import type { Kind } from './kind.ts';
import { middernacht } from './klok.ts';
import type { School } from './regio.ts';
import { BELEMMEREND, BEVORDEREND, GEPROBEERD, VISIE_LEERLING, VISIE_OUDERS } from './teksten-gegevens.ts';
import type { Toeval } from './toeval.ts';
import type { Gekozen } from './zorg.ts';

const MOTIVERING = [
  'Leren door te doen gaat het beste. Met uitleg in kleine stappen houdt het kind het tempo van de groep vol.',
  'De toetsen van het afgelopen jaar laten een vaste groei zien. Met de ondersteuning in dit plan past deze richting.',
  'Het kind begrijpt veel en heeft hulp nodig bij plannen en volhouden. Dat verwachten we ook de komende jaren.',
] as const;
const WIE = ['De leraar van de groep', 'De onderwijsassistent', 'De intern begeleider en de leraar samen'] as const;
const WANNEER = [
  'Vier keer per week twintig minuten',
  'Elke ochtend het eerste half uur',
  'Dinsdag en donderdag, samen een uur',
] as const;
const GROEI = [
  ['lukt met hulp bij ongeveer de helft van de opdrachten', 'lukt bij acht van de tien opdrachten zonder hulp'],
  ['lukt vijf minuten achter elkaar', 'lukt een kwartier achter elkaar, drie dagen in de week'],
  ['lukt alleen met de leraar erbij', 'lukt in een groepje van vier, zonder de leraar erbij'],
] as const;
const SAMEN = [
  'De ouders en de leraar bellen elke twee weken kort.',
  'Elke zes weken een gesprek met de ouders en de jeugdhulp.',
] as const;

/** What a plan is made from. */
export interface Planvraag {
  readonly kind: Kind;
  readonly school: School;
  readonly keuzes: readonly Gekozen[];
  /** The day on which it is written. */
  readonly dag: Datum;
  readonly toeval: Toeval;
}

/** A whole plan for what this pupil needs. */
export function maakPlan({ kind, school, keuzes, dag, toeval }: Planvraag): OppInhoud {
  const zwaarst = [...keuzes].sort((a, b) => b.intensiteit - a.intensiteit);
  const [geprobeerd, effect] = toeval.kies(GEPROBEERD);
  const doelen = zwaarst.slice(0, toeval.tussen(1, 2)).map((behoefte) => maakDoel(behoefte, dag, toeval));
  return {
    ...LEEG_OPP,
    uitstroom: {
      bestemming: toeval.kies(bestemmingenVoor(leesSoorten(school.soorten))),
      voorlopig: school.sector === 'PO' && leeftijdOp(kind.geboortedatum, dag) < 10,
      motivering: toeval.kies(MOTIVERING),
    },
    belemmerend: [toeval.kies(BELEMMEREND)],
    bevorderend: [toeval.kies(BEVORDEREND)],
    geprobeerd: [`${geprobeerd} Effect: ${effect}`],
    visieOuders: toeval.kies(VISIE_OUDERS),
    visieLeerling: toeval.kies(VISIE_LEERLING),
    doelen,
    handelingsdeel: {
      ...LEEG_OPP.handelingsdeel,
      ondersteuning: [
        ...zwaarst.slice(0, 2).map(({ categorie, intensiteit }) => ({
          veld: 'tijd-aandacht' as const,
          wat: `${vindCategorie(categorie)?.naam ?? categorie}. ${INTENSITEIT[intensiteit].uitleg}`,
          wie: toeval.kies(WIE),
          wanneer: toeval.kies(WANNEER),
        })),
        { veld: 'samenwerking', wat: toeval.kies(SAMEN), wie: 'De intern begeleider', wanneer: 'Het hele schooljaar' },
      ],
    },
  };
}

/** A goal for one need. */
export function maakDoel({ categorie }: Gekozen, dag: Datum, toeval: Toeval): OppDoel {
  const [nu, straks] = toeval.kies(GROEI);
  const wat = naamInZin(categorie);
  return {
    id: toeval.id(middernacht(dag) + toeval.tussen(0, 30_000_000)),
    categorie,
    tekst: `Met ${wat} komt het kind verder: het ${straks}`,
    beginsituatie: nu,
    streef: straks,
    van: dag,
    tot: plusMaanden(dag, 8),
  };
}
