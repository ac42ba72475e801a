import { type Datum, plusDagen } from '../../../kern/tijd/datum.ts';
import { mag, magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';

/** What an expert is; `plaatsen`: as which of the two experts he can advise (TLV-3). */
export const DISCIPLINES = {
  orthopedagoog: { naam: 'orthopedagoog', plaats: 1 },
  psycholoog: { naam: 'psycholoog', plaats: 1 },
  kinder_of_jeugdpsycholoog: { naam: 'kinder- of jeugdpsycholoog', plaats: 2 },
  pedagoog: { naam: 'pedagoog', plaats: 2 },
  kinderpsychiater: { naam: 'kinderpsychiater', plaats: 2 },
  maatschappelijk_werker: { naam: 'maatschappelijk werker', plaats: 2 },
  arts: { naam: 'arts', plaats: 2 },
} as const satisfies Record<string, { readonly naam: string; readonly plaats: 1 | 2 }>;
export type Discipline = keyof typeof DISCIPLINES;
export type Adviesplaats = 1 | 2;

export const OORDELEN = {
  toelaatbaar: 'Toelaatbaar',
  niet_toelaatbaar: 'Niet toelaatbaar',
  anders: 'Iets anders past beter',
} as const;
export type Oordeel = keyof typeof OORDELEN;

/** What ties somebody to the school that asks. */
export type Band = 'ouder' | 'school' | 'bestuur';

/** Somebody who could be invited for a place, with what is known of him today. */
export interface Kandidaat {
  readonly persoon: string;
  readonly naam: string;
  readonly discipline: Discipline;
  /** Stands in the register of the SWV with this discipline today. */
  readonly inRegister: boolean;
  readonly band: Band | null;
}
export interface Uitnodiging {
  readonly plaats: Adviesplaats;
  readonly persoon: string;
  readonly discipline: Discipline;
}

const BRON = bron('TLV-3', 'WPO-18a-11');
/** A busy expert needs some days; an invitation open for months is no reminder to anybody. */
const REAGEREN = { minstens: 1, hoogstens: 42 } as const;

const BANDZIN = {
  ouder: 'is ouder of voogd van deze leerling',
  school: 'werkt bij de school die aanvraagt',
  bestuur: 'werkt bij het bestuur van de school die aanvraagt',
} as const satisfies Record<Band, string>;

/**
 * TLV-3 · Whether this person may be invited for this place: place 1 an orthopedagoog or psycholoog, place 2 another discipline of the
 * law; two different people, in the register of the SWV, independent of the school that asks. `lopend`: invitations not taken back.
 */
export function magUitnodigen(
  plaats: Adviesplaats,
  kandidaat: Kandidaat,
  lopend: readonly Uitnodiging[],
): Uitkomst<Kandidaat> {
  const redenen: Reden[] = [];
  const reden = (code: string, zin: string, veld = 'persoon') => redenen.push({ code, zin, bron: BRON, veld });
  const { naam, discipline } = kandidaat;
  if (!kandidaat.inRegister)
    reden(
      'niet-in-register',
      `${naam} staat vandaag niet als ${DISCIPLINES[discipline].naam} in uw lijst van deskundigen.`,
    );
  if (DISCIPLINES[discipline].plaats !== plaats)
    reden(
      'verkeerde-soort',
      plaats === 1
        ? `De eerste deskundige is een orthopedagoog of een psycholoog. ${naam} is ${DISCIPLINES[discipline].naam}.`
        : `De tweede deskundige heeft een ander vak: kinder- of jeugdpsycholoog, pedagoog, kinderpsychiater, maatschappelijk werker of arts. ${naam} is ${DISCIPLINES[discipline].naam}.`,
      'discipline',
    );
  if (lopend.some((andere) => andere.persoon === kandidaat.persoon))
    reden(
      'zelfde-deskundige',
      `${naam} is voor deze aanvraag al gevraagd. Vraag iemand anders: er zijn twee mensen nodig.`,
    );
  if (lopend.some((andere) => andere.plaats === plaats))
    reden('plaats-bezet', 'Voor deze plaats is al iemand gevraagd. Trek die uitnodiging eerst in.', 'plaats');
  if (kandidaat.band !== null)
    reden(
      'niet-onafhankelijk',
      `${naam} ${BANDZIN[kandidaat.band]} en is daarom niet onafhankelijk. Vraag iemand anders.`,
    );
  return magTenzij(redenen, () => kandidaat, BRON);
}

/** TLV-3 · The day before which an answer is asked: from tomorrow, within six weeks. */
export function keurReageerdag(dag: Datum, vandaag: Datum): Uitkomst<Datum> {
  if (dag >= plusDagen(vandaag, REAGEREN.minstens) && dag <= plusDagen(vandaag, REAGEREN.hoogstens))
    return mag(dag, BRON);
  return {
    mag: false,
    redenen: [
      {
        code: 'reageerdag-onmogelijk',
        zin: 'Kies een dag van morgen tot over zes weken waarop u het advies wilt hebben.',
        bron: BRON,
        veld: 'reagerenVoor',
      },
    ],
  };
}

/** TLV-3 · Whether an advice can be signed: with a judgement, a text, and the statement to be independent of the school. */
export function keurAdvies(advies: {
  readonly oordeel: Oordeel | null;
  readonly tekst: string;
  readonly onafhankelijk: boolean;
  readonly band: Band | null;
}): Uitkomst<{ readonly oordeel: Oordeel; readonly tekst: string }> {
  const redenen: Reden[] = [];
  const reden = (code: string, zin: string, veld: string) => redenen.push({ code, zin, bron: BRON, veld });
  if (advies.oordeel === null) reden('oordeel-ontbreekt', 'Kies wat u adviseert.', 'oordeel');
  if (advies.tekst.trim() === '') reden('advies-leeg', 'Schrijf waarop uw advies steunt.', 'tekst');
  if (!advies.onafhankelijk)
    reden(
      'onafhankelijkheid-ontbreekt',
      'Verklaar dat u niet verbonden bent aan de school en de leerling. Bent u dat wel, geef de opdracht dan terug.',
      'onafhankelijk',
    );
  if (advies.band !== null)
    reden(
      'niet-onafhankelijk',
      `U ${BANDZIN[advies.band].replace(/^(is|werkt)/, (woord) => (woord === 'is' ? 'bent' : 'werkt'))}. Geef de opdracht terug.`,
      'onafhankelijk',
    );
  return magTenzij(redenen, () => ({ oordeel: advies.oordeel as Oordeel, tekst: advies.tekst }), BRON);
}

/** Reminded once, from three days before the day until it was answered. */
export const HERINNER_DAGEN = 3;
