import { type Datum, leeftijdOp, plusDagen, schrijfDatum, verschilInDagen } from '../../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../../kern/tijd/schooljaar.ts';
import { berekenLaatsteDag } from '../../../kern/tijd/termijn.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { bron } from '../../../kern/wet/artikelen.ts';
import { isVoortgezet, type School } from './feiten.ts';

const LANGSTE_SCHORSING_DAGEN = 7;
const WEKEN_ZOEKEN = 8;
const VOLWASSEN = 18;

/** A suspension: first and last day, both included. */
export interface Schorsingsperiode {
  readonly van: Datum;
  readonly totEnMet: Datum;
}

/**
 * AAN-10 · WPO 40c: a suspension lasts at most a week and has written reasons; suspensions that follow each other without a day
 * between count together. Over one day the inspectorate is told.
 */
export function beoordeelSchorsing(
  periode: Schorsingsperiode,
  {
    reden,
    eerdere,
    school,
  }: { readonly reden: string; readonly eerdere: readonly Schorsingsperiode[]; readonly school: School },
): Uitkomst<{ readonly dagen: number; readonly inspectieMelden: boolean }> {
  const aan10 = bronSchorsing(school);
  const redenen: Reden[] = [];
  const dagen = verschilInDagen(periode.van, periode.totEnMet) + 1;
  if (dagen < 1) {
    redenen.push({
      code: 'einde-voor-begin',
      zin: 'De laatste dag ligt vóór de eerste dag.',
      bron: aan10,
      veld: 'totEnMet',
    });
  } else {
    redenen.push(...bezwarenTegenDuur(periode, dagen, eerdere, school));
  }
  if (reden.trim() === '') {
    redenen.push({
      code: 'reden-ontbreekt',
      zin: 'Een schorsing is schriftelijk en heeft een reden. Schrijf de reden op.',
      bron: aan10,
      veld: 'reden',
    });
  }
  return magTenzij(redenen, () => ({ dagen, inspectieMelden: dagen > 1 }), aan10);
}

function bezwarenTegenDuur(
  periode: Schorsingsperiode,
  dagen: number,
  eerdere: readonly Schorsingsperiode[],
  school: School,
): readonly Reden[] {
  const aan10 = bronSchorsing(school);
  if (dagen > LANGSTE_SCHORSING_DAGEN) {
    const laatste = schrijfDatum(plusDagen(periode.van, LANGSTE_SCHORSING_DAGEN - 1));
    return [
      {
        code: 'schorsing-te-lang',
        zin: `Een schorsing duurt ten hoogste een week: hier tot en met ${laatste}.`,
        bron: aan10,
        veld: 'totEnMet',
      },
    ];
  }
  if (eerdere.some((e) => e.van <= periode.totEnMet && e.totEnMet >= periode.van)) {
    return [
      {
        code: 'schorsing-overlapt',
        zin: 'Deze leerling is op een van deze dagen al geschorst.',
        bron: aan10,
        veld: 'van',
      },
    ];
  }
  if (aaneengesloten(periode, eerdere) > LANGSTE_SCHORSING_DAGEN) {
    return [
      {
        code: 'schorsing-te-lang',
        zin: 'Samen met de schorsing die hieraan vastzit, duurt dit langer dan een week.',
        bron: aan10,
        veld: 'van',
      },
    ];
  }
  return [];
}

/** Days of the unbroken run of suspensions around this one. */
function aaneengesloten(periode: Schorsingsperiode, eerdere: readonly Schorsingsperiode[]): number {
  let { van, totEnMet } = periode;
  for (const eerder of eerdere.toSorted((a, b) => (a.van < b.van ? 1 : -1))) {
    if (plusDagen(eerder.totEnMet, 1) === van) van = eerder.van;
  }
  for (const later of eerdere.toSorted((a, b) => (a.van < b.van ? -1 : 1))) {
    if (plusDagen(totEnMet, 1) === later.van) totEnMet = later.totEnMet;
  }
  return verschilInDagen(van, totEnMet) + 1;
}

/** What is recorded before a pupil may be removed. */
export interface Verwijderingsfeiten {
  readonly school: School;
  readonly geboortedatum: Datum;
  readonly leraarGehoordOp: Datum | null;
  readonly oudersGehoordOp: Datum | null;
  readonly leerlingGehoordOp: Datum | null;
  readonly inspectieOverlegOp: Datum | null;
  /** The school that is willing to admit the pupil. */
  readonly bereideSchool: string | null;
  /** Since when a place was demonstrably sought; only counts for cluster 1 and 2. */
  readonly zoektSinds: Datum | null;
  /** Whether the ground is lack of progress. */
  readonly omVorderingen: boolean;
}

/** AAN-10 · WPO 40 lid 11: what must still happen before the pupil may be removed, and why; empty when nothing is missing. */
export function watOntbreektVoorVerwijdering(
  feiten: Verwijderingsfeiten,
  ingang: Datum | null,
  vandaag: Datum,
): readonly Reden[] {
  const aan10 = bronVerwijdering(feiten.school);
  const voortgezet = isVoortgezet(feiten.school);
  const redenen: Reden[] = [];
  const eis = (is: unknown, code: string, zin: string, veld: string) => {
    if (is === null) redenen.push({ code, zin, bron: aan10, veld });
  };
  eis(feiten.leraarGehoordOp, 'leraar-niet-gehoord', 'De groepsleraar is nog niet gehoord.', 'leraarGehoordOp');
  if (!voortgezet || leeftijdOp(feiten.geboortedatum, vandaag) < VOLWASSEN) {
    eis(feiten.oudersGehoordOp, 'ouders-niet-gehoord', 'De ouders zijn nog niet gehoord.', 'oudersGehoordOp');
  }
  if (voortgezet) {
    eis(feiten.leerlingGehoordOp, 'leerling-niet-gehoord', 'De leerling is nog niet gehoord.', 'leerlingGehoordOp');
    eis(
      feiten.inspectieOverlegOp,
      'inspectie-niet-gehoord',
      'Er is nog geen overleg met de inspectie geweest.',
      'inspectieOverlegOp',
    );
    if (feiten.omVorderingen && ingang !== null && ingang <= schooljaarVan(vandaag).eind) {
      redenen.push({
        code: 'niet-tijdens-schooljaar',
        zin: 'Om onvoldoende vorderingen mag een leerling niet tijdens het schooljaar weg.',
        bron: aan10,
        veld: 'ingang',
      });
    }
  }
  if (feiten.bereideSchool === null && !heeftLangGenoegGezocht(feiten, vandaag)) {
    redenen.push({
      code: 'geen-bereide-school',
      zin:
        feiten.school.cluster === null
          ? 'Er is nog geen andere school die de leerling wil toelaten. Tot die tijd blijft de leerling op deze school.'
          : 'Er is nog geen andere school die de leerling wil toelaten, en er is nog geen acht weken aantoonbaar gezocht.',
      bron: aan10,
      veld: 'bereideSchool',
    });
  }
  return redenen;
}

/** AAN-10: whether the schoolleider may remove this pupil from this day, for these written reasons. */
export function beoordeelVerwijdering(
  feiten: Verwijderingsfeiten,
  besluit: { readonly ingang: Datum; readonly motivering: string },
  vandaag: Datum,
): Uitkomst<{ readonly bezwaarTot: Datum }> {
  const aan10 = bronVerwijdering(feiten.school);
  const redenen = [...watOntbreektVoorVerwijdering(feiten, besluit.ingang, vandaag)];
  if (besluit.motivering.trim() === '') {
    redenen.push({
      code: 'motivering-ontbreekt',
      zin: 'Schrijf op waarom u de leerling verwijdert. Ouders lezen dit.',
      bron: aan10,
      veld: 'motivering',
    });
  }
  if (besluit.ingang < vandaag) {
    redenen.push({
      code: 'ingang-voorbij',
      zin: 'De verwijdering kan niet vóór vandaag ingaan.',
      bron: aan10,
      veld: 'ingang',
    });
  }
  return magTenzij(
    redenen,
    () => ({ bezwaarTot: berekenLaatsteDag(vandaag, { soort: 'weken', aantal: 6 }).laatsteDag }),
    aan10,
  );
}

function heeftLangGenoegGezocht({ school, zoektSinds }: Verwijderingsfeiten, vandaag: Datum): boolean {
  if (school.cluster === null || zoektSinds === null) return false;
  return vandaag > berekenLaatsteDag(zoektSinds, { soort: 'weken', aantal: WEKEN_ZOEKEN }).laatsteDag;
}

function isSpeciaal({ soorten }: School): boolean {
  return soorten.every((soort) => soort === 'SO' || soort === 'VSO');
}

/** The source of the rules of removal at this school. */
export function bronVerwijdering(school: School) {
  return bron('AAN-10', isVoortgezet(school) ? 'WVO-oud-27-1' : isSpeciaal(school) ? 'WEC-40-18' : 'WPO-40-11');
}

/** The source of the rules of suspension at this school. */
export function bronSchorsing(school: School) {
  return bron('AAN-10', isSpeciaal(school) ? 'WEC-40a' : 'WPO-40c');
}
