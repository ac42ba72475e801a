import { type Datum, plusJaren, schrijfDatum, verjaardag } from '../../../kern/tijd/datum.ts';
import { telTerug } from '../../../kern/tijd/termijn.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { bronBij, type Grondslag, type School } from './feiten.ts';
import { berekenEersteSchooldag } from './tijdelijke-plaatsing.ts';

/** What a parent sends in. */
export interface Aanmeldverzoek {
  readonly gewensteStart: Datum;
  readonly andereScholen: readonly string[];
  readonly grondslag: Grondslag | null;
}

/** What Opmaat knows of the child and the school on the day of applying. */
export interface Aanmeldsituatie {
  readonly vestiging: string;
  readonly school: School;
  readonly geboortedatum: Datum;
  readonly heeftGezag: boolean;
  /** Readable number of an application of this child at this school that still runs. */
  readonly lopendNummer: string | undefined;
}

/** Something to know, that never stops an application. */
export interface Aanwijzing {
  readonly code: 'korter-dan-tien-weken' | 'ver-vooruit' | 'voor-eerste-schooldag';
  readonly zin: string;
}

const WEKEN_VOORAF = 10;
const JAREN_VOORUIT = 2;

/** The first day on which a child may be applied: its third birthday, at a school for special education its second (AAN-1). */
export function berekenEersteAanmelddag(geboortedatum: Datum, { soorten }: Pick<School, 'soorten'>): Datum {
  return verjaardag(geboortedatum, soorten.includes('SO') ? 2 : 3);
}

/**
 * AAN-2 · WPO 40 lid 2: what to know about the wished start. Later than ten weeks before is shown, never refused.
 * `eersteSchooldag`: the first day on which this child may be at this school, when there is one (berekenEersteSchooldag).
 */
export function aanwijzingenBijStart(
  gewensteStart: Datum,
  vandaag: Datum,
  eersteSchooldag?: Datum,
): readonly Aanwijzing[] {
  const uiterlijk = telTerug(gewensteStart, { soort: 'weken', aantal: WEKEN_VOORAF });
  return [
    ...(uiterlijk < vandaag
      ? [
          {
            code: 'korter-dan-tien-weken' as const,
            zin: 'De gewenste start is minder dan tien weken na de aanmelding. Dat mag. De school heeft wel zes tot tien weken om te beslissen.',
          },
        ]
      : []),
    ...(gewensteStart > plusJaren(vandaag, JAREN_VOORUIT)
      ? [
          {
            code: 'ver-vooruit' as const,
            zin: 'De gewenste start is meer dan twee jaar na de aanmelding. Kijk na of het jaartal klopt.',
          },
        ]
      : []),
    ...(eersteSchooldag !== undefined && gewensteStart < eersteSchooldag
      ? [
          {
            code: 'voor-eerste-schooldag' as const,
            zin: `Het kind mag op deze school beginnen vanaf ${schrijfDatum(eersteSchooldag)}.`,
          },
        ]
      : []),
  ];
}

/** AAN-1 · WPO 40 lid 2: only a parent with gezag, or a guardian, applies for a child. */
export const GEEN_GEZAG = {
  code: 'geen-gezag',
  zin: 'Alleen een ouder met gezag of een voogd kan een kind aanmelden.',
  bron: bron('AAN-1', 'WPO-40-2'),
  veld: 'leerling',
} as const satisfies Reden;

/**
 * AAN-1, AAN-2 · WPO 40 lid 2: whether this application can be received, and what to know about it. All reasons come at once.
 * The question about the grondslag must be answered only when the school asks it; no answer stops an application (AAN-8).
 */
export function beoordeelAanmelding(
  verzoek: Aanmeldverzoek,
  situatie: Aanmeldsituatie,
  vandaag: Datum,
): Uitkomst<{ readonly aanwijzingen: readonly Aanwijzing[] }> {
  const { school, geboortedatum } = situatie;
  const aan1 = school.soorten.includes('SO') ? bron('AAN-1', 'WEC-40-3') : bronBij(school, 'AAN-1', 'WPO-40-2');
  const redenen: Reden[] = [];
  if (!situatie.heeftGezag) {
    redenen.push({ ...GEEN_GEZAG, bron: aan1 });
  }
  const eersteDag = berekenEersteAanmelddag(geboortedatum, school);
  if (vandaag < eersteDag) {
    redenen.push({
      code: 'te-jong',
      zin: `Uw kind is nog te jong. Aanmelden bij deze school kan vanaf ${schrijfDatum(eersteDag)}.`,
      bron: aan1,
      veld: 'leerling',
    });
  }
  if (situatie.lopendNummer !== undefined) {
    redenen.push({
      code: 'loopt-al',
      zin: `Uw kind is al aangemeld bij deze school (aanmelding ${situatie.lopendNummer}). Die aanmelding loopt nog.`,
      bron: aan1,
      veld: 'vestiging',
    });
  }
  if (verzoek.andereScholen.includes(situatie.vestiging)) {
    redenen.push({
      code: 'zelfde-school',
      zin: 'Deze school staat ook bij de andere scholen. Haal haar daar weg.',
      bron: aan1,
      veld: 'andereScholen',
    });
  }
  if (verzoek.gewensteStart < vandaag) {
    redenen.push({
      code: 'start-voorbij',
      zin: 'De gewenste start is al voorbij. Kies vandaag of een latere dag.',
      bron: bronBij(school, 'AAN-2', 'WPO-40-2'),
      veld: 'gewensteStart',
    });
  }
  if (school.grondslagGevraagd && verzoek.grondslag === null) {
    redenen.push({
      code: 'grondslag-ontbreekt',
      zin: 'Deze school vraagt of u haar grondslag onderschrijft of respecteert. Kies een antwoord.',
      bron: bronBij(school, 'AAN-8', 'WPO-40-5'),
      veld: 'grondslag',
    });
  }
  return magTenzij(
    redenen,
    () => ({ aanwijzingen: aanwijzingenBijStart(verzoek.gewensteStart, vandaag, berekenEersteSchooldag(situatie)) }),
    aan1,
  );
}
