import { type Datum, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import {
  type Aanmeldingsfeiten,
  type Besluituitkomst,
  BRON_INSPANNING,
  bronBij,
  UITKOMSTEN,
  UITZONDERINGEN,
  type Uitzondering,
  vindLaatste,
} from './feiten.ts';
import { berekenInspanningstermijn } from './termijnen.ts';
import { berekenEersteSchooldag } from './tijdelijke-plaatsing.ts';

/** Where and when the child starts, for a placement. */
export interface Plaatsing {
  readonly start: Datum;
  readonly leerjaar: string;
  readonly groep: string;
  /** Number of the toelaatbaarheidsverklaring; only sbo, so and vso need one. */
  readonly tlvNummer: string | null;
}

/** What the schoolleider decides. */
export interface Besluit {
  readonly uitkomst: Besluituitkomst;
  readonly motivering: string;
  readonly plaatsing: Plaatsing | null;
  readonly uitzondering: Uitzondering | null;
}

/** One condition per outcome or ground, with what is still missing. */
export interface Voorwaarde<S extends string> {
  readonly soort: S;
  readonly mag: boolean;
  readonly redenen: readonly Reden[];
}

/** Whether this outcome is a placement at the school itself. */
export function isPlaatsing(uitkomst: Besluituitkomst): boolean {
  return uitkomst === 'geplaatst' || uitkomst === 'geplaatst_met_extra_ondersteuning';
}

/** Whether the child may only come with a toelaatbaarheidsverklaring: sbo, so and vso, but not cluster 1 and 2. */
export function heeftTlvNodig({ school }: Pick<Aanmeldingsfeiten, 'school'>): boolean {
  return (
    school.cluster === null && school.soorten.every((soort) => soort === 'SBO' || soort === 'SO' || soort === 'VSO')
  );
}

/**
 * AAN-7, AAN-8: what must be recorded before this outcome is possible, and why. Empty: the school can decide this.
 * Placing a child is always possible; what it needs is researched when support is expected.
 */
export function watOntbreektVoor(
  uitkomst: Besluituitkomst,
  feiten: Aanmeldingsfeiten,
  vandaag: Datum,
): readonly Reden[] {
  switch (uitkomst) {
    case 'geplaatst':
      return bezwarenTegenGewonePlaatsing(feiten);
    case 'geplaatst_met_extra_ondersteuning':
      return zonderExtraOndersteuning(feiten);
    case 'elders_geplaatst':
      return watOntbreektVoorElders(feiten);
    case 'geweigerd_uitzondering': {
      const gronden = uitzonderingen(feiten, vandaag);
      return gronden.some(({ mag }) => mag) ? [] : gronden.flatMap(({ redenen }) => redenen);
    }
  }
}

/** Every outcome with what is still missing, for the schoolleider to see beforehand. */
export function alleUitkomsten(feiten: Aanmeldingsfeiten, vandaag: Datum): readonly Voorwaarde<Besluituitkomst>[] {
  return UITKOMSTEN.map((soort) => {
    const redenen = watOntbreektVoor(soort, feiten, vandaag);
    return { soort, mag: redenen.length === 0, redenen };
  });
}

/** AAN-8, AAN-9: every exception to the zorgplicht, and why it does or does not hold for this application. None is a default. */
export function uitzonderingen(feiten: Aanmeldingsfeiten, vandaag: Datum): readonly Voorwaarde<Uitzondering>[] {
  return UITZONDERINGEN.map((soort) => {
    const redenen = bezwarenTegenUitzondering(soort, feiten, vandaag);
    return { soort, mag: redenen.length === 0, redenen };
  });
}

/**
 * AAN-6, AAN-7, AAN-8: whether this decision can be taken. A schoolleider decides, by name; each outcome has its conditions;
 * a refusal and extra support are motivated.
 */
export function beoordeelBesluit(
  besluit: Besluit,
  feiten: Aanmeldingsfeiten,
  wie: { readonly naam: string; readonly rol: string },
  vandaag: Datum,
): Uitkomst<Besluit> {
  const aan6 = bronBij(feiten.school, 'AAN-6', 'WPO-40-6');
  const redenen: Reden[] = [];
  if (wie.rol !== 'schoolleider' || wie.naam.trim() === '') {
    redenen.push({
      code: 'alleen-schoolleider',
      zin: 'Alleen de schoolleider beslist over een aanmelding.',
      bron: aan6,
    });
  }
  redenen.push(...watOntbreektVoor(besluit.uitkomst, feiten, vandaag));
  if (besluit.uitkomst !== 'geplaatst' && besluit.motivering.trim() === '') {
    redenen.push({
      code: 'motivering-ontbreekt',
      zin: 'Schrijf op waarom u dit besluit neemt. Ouders lezen dit.',
      bron: aan6,
      veld: 'motivering',
    });
  }
  if (besluit.uitkomst === 'geweigerd_uitzondering')
    redenen.push(...bezwarenTegenGrond(besluit.uitzondering, feiten, vandaag));
  if (isPlaatsing(besluit.uitkomst)) redenen.push(...bezwarenTegenPlaatsing(besluit.plaatsing, feiten));
  return magTenzij(redenen, () => besluit, aan6);
}

function bezwarenTegenGewonePlaatsing(feiten: Aanmeldingsfeiten): readonly Reden[] {
  const onderzoek = vindLaatste(feiten.handelingen, 'onderzoek_vastgelegd');
  const aan5 = bronBij(feiten.school, 'AAN-5', 'WPO-40-3');
  if (onderzoek === undefined) {
    if (!feiten.ondersteuningVerwacht) return [];
    return [
      {
        code: 'onderzoek-ontbreekt',
        zin: 'Ouders verwachten dat hun kind extra ondersteuning nodig heeft. Leg eerst vast wat de school daarvan vond.',
        bron: aan5,
      },
    ];
  }
  if (onderzoek.behoefte !== 'extra_ondersteuning') return [];
  return [
    {
      code: 'extra-ondersteuning-vastgesteld',
      zin: 'De school stelde vast dat dit kind extra ondersteuning nodig heeft. Kies «geplaatst met extra ondersteuning».',
      bron: aan5,
    },
  ];
}

/** AAN-5, AAN-8: extra support rests on what the school found; help with Dutch is none. */
function zonderExtraOndersteuning(feiten: Aanmeldingsfeiten): readonly Reden[] {
  const aan5 = bronBij(feiten.school, 'AAN-5', 'WPO-40-3');
  const onderzoek = vindLaatste(feiten.handelingen, 'onderzoek_vastgelegd');
  switch (onderzoek?.behoefte) {
    case undefined:
      return [
        {
          code: 'onderzoek-ontbreekt',
          zin: 'Leg eerst vast welke ondersteuning het kind nodig heeft en of de school die kan bieden.',
          bron: aan5,
        },
      ];
    case 'alleen_nederlands':
      return [
        {
          code: 'taalhulp-is-geen-grond',
          zin: 'Hulp bij het leren van Nederlands is geen extra ondersteuning. Dit besluit kan daar niet op rusten.',
          bron: bronBij(feiten.school, 'AAN-8', 'WPO-40-3'),
        },
      ];
    case 'geen':
      return [
        {
          code: 'geen-extra-ondersteuning',
          zin: 'De school stelde vast dat dit kind geen extra ondersteuning nodig heeft.',
          bron: aan5,
        },
      ];
    case 'extra_ondersteuning':
      return [];
  }
}

/** AAN-7 · WPO 40 lid 4: the need and both profiles weighed, consultation with the parents, and another school that is willing. */
function watOntbreektVoorElders(feiten: Aanmeldingsfeiten): readonly Reden[] {
  const { handelingen, school } = feiten;
  const aan7 = school.cluster === null ? bronBij(school, 'AAN-7', 'WPO-40-4') : BRON_INSPANNING;
  const redenen: Reden[] = [...zonderExtraOndersteuning(feiten)];
  if (vindLaatste(handelingen, 'onderzoek_vastgelegd')?.kanBieden === true) {
    redenen.push({
      code: 'school-kan-het-bieden',
      zin: 'De school legde vast dat zij de ondersteuning zelf kan bieden. Dan kan zij dit kind niet naar een andere school verwijzen.',
      bron: aan7,
    });
  }
  if (vindLaatste(handelingen, 'overleg_met_ouders') === undefined) {
    redenen.push({ code: 'overleg-ontbreekt', zin: 'Er is nog geen overleg met de ouders vastgelegd.', bron: aan7 });
  }
  if (vindLaatste(handelingen, 'bereidverklaring') === undefined) {
    redenen.push({
      code: 'bereidverklaring-ontbreekt',
      zin: 'Er is nog geen andere school vastgelegd die dit kind wil toelaten. Zonder die school blijft uw school verantwoordelijk.',
      bron: aan7,
    });
  }
  return redenen;
}

function bezwarenTegenUitzondering(soort: Uitzondering, feiten: Aanmeldingsfeiten, vandaag: Datum): readonly Reden[] {
  const aan8 = bronBij(feiten.school, 'AAN-8', 'WPO-40-5');
  switch (soort) {
    case 'geen_plaatsruimte':
      return [];
    case 'grondslag':
      if (!feiten.school.grondslagGevraagd) {
        return [
          {
            code: 'grondslag-niet-gevraagd',
            zin: 'De school vroeg bij de aanmelding niet naar de grondslag.',
            bron: aan8,
          },
        ];
      }
      return feiten.grondslag === 'geen_van_beide'
        ? []
        : [
            {
              code: 'grondslag-gerespecteerd',
              zin: 'De ouders respecteren of onderschrijven de grondslag van de school.',
              bron: aan8,
            },
          ];
    case 'toelatingseisen':
      return feiten.school.soorten.some((s) => s === 'VO' || s === 'PRO')
        ? []
        : [
            {
              code: 'alleen-voortgezet',
              zin: 'Toelatingseisen zijn er alleen in het voortgezet onderwijs.',
              bron: aan8,
            },
          ];
    case 'inspanning_zonder_resultaat':
      return bezwarenTegenEindeInspanning(feiten, vandaag);
  }
}

function bezwarenTegenEindeInspanning(feiten: Aanmeldingsfeiten, vandaag: Datum): readonly Reden[] {
  const termijn = berekenInspanningstermijn(feiten);
  if (termijn === undefined) {
    return [
      {
        code: 'wel-zorgplicht',
        zin: 'Uw school heeft zorgplicht. Alleen een instelling van cluster 1 of 2 kan op deze grond afwijzen.',
        bron: BRON_INSPANNING,
      },
    ];
  }
  const redenen: Reden[] = [];
  if (vandaag <= termijn.laatsteDag) {
    redenen.push({
      code: 'acht-weken-niet-voorbij',
      zin: `De instelling zoekt nog tot en met ${schrijfDatum(termijn.laatsteDag)} naar een passend aanbod.`,
      bron: BRON_INSPANNING,
    });
  }
  if (vindLaatste(feiten.handelingen, 'overleg_met_ouders') === undefined) {
    redenen.push({
      code: 'overleg-ontbreekt',
      zin: 'Er is nog geen overleg met de ouders vastgelegd.',
      bron: BRON_INSPANNING,
    });
  }
  return redenen;
}

function bezwarenTegenGrond(grond: Uitzondering | null, feiten: Aanmeldingsfeiten, vandaag: Datum): readonly Reden[] {
  if (grond !== null)
    return bezwarenTegenUitzondering(grond, feiten, vandaag).map((reden) => ({ ...reden, veld: 'uitzondering' }));
  return [
    {
      code: 'uitzondering-ontbreekt',
      zin: 'Kies op welke grond de school dit kind niet toelaat.',
      bron: bronBij(feiten.school, 'AAN-8', 'WPO-40-5'),
      veld: 'uitzondering',
    },
  ];
}

function bezwarenTegenPlaatsing(plaatsing: Plaatsing | null, feiten: Aanmeldingsfeiten): readonly Reden[] {
  const { school } = feiten;
  const aan6 = bronBij(school, 'AAN-6', 'WPO-40-6');
  if (plaatsing === null) {
    return [
      {
        code: 'plaatsing-ontbreekt',
        zin: 'Vul in wanneer het kind begint, en in welk leerjaar en welke groep.',
        bron: aan6,
        veld: 'start',
      },
    ];
  }
  const redenen: Reden[] = [];
  const eersteSchooldag = berekenEersteSchooldag(feiten);
  if (eersteSchooldag !== undefined && plaatsing.start < eersteSchooldag) {
    redenen.push({
      code: 'te-jong-voor-school',
      zin: `Het kind mag pas naar school vanaf ${schrijfDatum(eersteSchooldag)}.`,
      bron: aan6,
      veld: 'start',
    });
  }
  if (plaatsing.start < feiten.ontvangenDag) {
    redenen.push({
      code: 'start-voor-aanmelding',
      zin: 'De eerste schooldag kan niet vóór de aanmelding liggen.',
      bron: aan6,
      veld: 'start',
    });
  }
  if (heeftTlvNodig(feiten) && (plaatsing.tlvNummer ?? '').trim() === '') {
    redenen.push({
      code: 'tlv-ontbreekt',
      zin: 'Deze school laat een kind alleen toe met een toelaatbaarheidsverklaring. Vul het nummer in.',
      bron: bron(
        'AAN-6',
        school.soorten.includes('SBO') ? 'WPO-40-8' : school.soorten.includes('SO') ? 'WEC-40-10' : 'WEC-40-12',
      ),
      veld: 'tlvNummer',
    });
  }
  return redenen;
}
