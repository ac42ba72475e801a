import { type Datum, isNa, isVoor, schrijfDatum } from '../../../kern/tijd/datum.ts';
import { maakTermijn, type Termijn } from '../../../kern/tijd/termijn.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bronTermijn } from './bronnen.ts';
import { isAltijdNodig, type Schoolsoort } from './school.ts';

/** The kind of this term on the worklists. */
export const OPP_TERMIJN = 'opp-vaststellen';
const WEKEN = 6;

/** Why a pupil gets a plan. */
export type Aanleiding = 'inschrijving' | 'definitieve_plaatsing' | 'extra_ondersteuning';

/** Each reason as it ends a sentence: «Dit plan is nodig …». */
export const AANLEIDING = {
  inschrijving: 'vanaf de inschrijving op school',
  definitieve_plaatsing: 'vanaf de definitieve plaatsing op school',
  extra_ondersteuning: 'omdat is vastgesteld dat extra ondersteuning nodig is',
} as const satisfies Record<Aanleiding, string>;

/** OPP-1 · WPO 40a lid 2: adopted at most six weeks after this day; moved by the Algemene termijnenwet when it ends on a free day. */
export function berekenOppTermijn(dag: Datum, soorten: readonly Schoolsoort[]): Termijn {
  return maakTermijn({
    soort: OPP_TERMIJN,
    naam: 'Het ontwikkelingsperspectief vaststellen',
    start: dag,
    duur: { soort: 'weken', aantal: WEKEN },
    bron: bronTermijn(soorten),
    wie: 'De school',
    bijVerstrijken: 'Dan is de school te laat met het ontwikkelingsperspectief. Het bestuur ziet dit.',
  });
}

/** What a placement says: from when, and whether extra support was part of it. */
export interface Plaatsing {
  readonly start: Datum;
  readonly tijdelijk: boolean;
  readonly extraOndersteuning: boolean;
  /** Whether the pupil was placed here temporarily before (AAN-4). */
  readonly wasTijdelijk: boolean;
}

/**
 * OPP-1 · Whether a plan must be made upon this placement, and from which day its term counts. Not upon a temporary placement: the term
 * starts with the definitive one, and then not before the decision itself.
 */
export function bepaalBegin(
  { start, tijdelijk, extraOndersteuning, wasTijdelijk }: Plaatsing,
  soorten: readonly Schoolsoort[],
  vandaag: Datum,
): { readonly aanleiding: Aanleiding; readonly dag: Datum } | undefined {
  if (tijdelijk || !(extraOndersteuning || isAltijdNodig(soorten))) return undefined;
  if (!wasTijdelijk) return { aanleiding: 'inschrijving', dag: start };
  return { aanleiding: 'definitieve_plaatsing', dag: isVoor(start, vandaag) ? vandaag : start };
}

/** OPP-1 · Judges «vastgesteld dat extra ondersteuning nodig is op …»: a day that has come, during the enrolment. */
export function beoordeelBegin(
  dag: Datum,
  { vandaag, ingeschrevenSinds, soorten }: BeginOmgeving,
): Uitkomst<{ readonly dag: Datum }> {
  const bron = bronTermijn(soorten);
  const redenen: Reden[] = [];
  if (ingeschrevenSinds === undefined) {
    redenen.push({
      code: 'niet-ingeschreven',
      zin: 'Deze leerling staat nu niet op uw school ingeschreven. De school waar de leerling naartoe gaat, maakt het plan.',
      bron,
    });
  }
  if (isNa(dag, vandaag)) {
    redenen.push({
      code: 'dag-in-toekomst',
      zin: 'Deze dag moet nog komen. Vul in wanneer het is vastgesteld.',
      bron,
      veld: 'dag',
    });
  } else if (ingeschrevenSinds !== undefined && isVoor(dag, ingeschrevenSinds)) {
    redenen.push({
      code: 'dag-voor-inschrijving',
      zin: `De leerling is ingeschreven sinds ${schrijfDatum(ingeschrevenSinds)}. Kies die dag of een latere.`,
      bron,
      veld: 'dag',
    });
  }
  return magTenzij(redenen, () => ({ dag }), bron);
}

interface BeginOmgeving {
  readonly vandaag: Datum;
  /** First day of the enrolment at this school that runs today. */
  readonly ingeschrevenSinds: Datum | undefined;
  readonly soorten: readonly Schoolsoort[];
}
