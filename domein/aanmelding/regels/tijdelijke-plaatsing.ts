import { type Datum, plusDagen, schrijfDatum, verjaardag } from '../../../kern/tijd/datum.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { type Aanmeldingsfeiten, BRON_INSPANNING, bronBij, isVoortgezet } from './feiten.ts';
import { berekenTermijnTijdelijkePlaatsing } from './termijnen.ts';
import { toestandVan } from './toestand.ts';

const TOELATINGSLEEFTIJD = 4;

/** The first day on which a child may be at this school: its fourth birthday; no age for secondary schools. */
export function berekenEersteSchooldag({
  school,
  geboortedatum,
}: Pick<Aanmeldingsfeiten, 'school' | 'geboortedatum'>): Datum | undefined {
  return isVoortgezet(school) || school.cluster !== null ? undefined : verjaardag(geboortedatum, TOELATINGSLEEFTIJD);
}

/**
 * AAN-4 · WPO 40 lid 7: temporary placement from the day after ten weeks without a decision, when the child is enrolled nowhere;
 * not before the admission age. Gives the first day of the placement, which may lie before today when the job ran late.
 */
export function beoordeelTijdelijkePlaatsing(
  feiten: Aanmeldingsfeiten,
  { isIngeschreven }: { readonly isIngeschreven: boolean },
  vandaag: Datum,
): Uitkomst<{ readonly start: Datum }> {
  const { school } = feiten;
  const aan4 = bronBij(school, 'AAN-4', 'WPO-40-7');
  const termijn = berekenTermijnTijdelijkePlaatsing(feiten);
  const redenen: Reden[] = [];
  if (termijn === undefined) {
    redenen.push({
      code: 'geen-zorgplicht',
      zin: 'Bij een instelling van cluster 1 of 2 geldt geen tijdelijke plaatsing.',
      bron: BRON_INSPANNING,
    });
  } else if (vandaag <= termijn.laatsteDag) {
    redenen.push({
      code: 'tien-weken-niet-voorbij',
      zin: `De school heeft nog tijd om te beslissen tot en met ${schrijfDatum(termijn.laatsteDag)}.`,
      bron: aan4,
    });
  }
  if (toestandVan(feiten.handelingen) !== 'in_behandeling') {
    redenen.push({
      code: 'niet-in-behandeling',
      zin: 'Over deze aanmelding is al besloten, of het kind is al tijdelijk geplaatst.',
      bron: aan4,
    });
  }
  if (isIngeschreven) {
    redenen.push({ code: 'al-ingeschreven', zin: 'Het kind is al op een school ingeschreven.', bron: aan4 });
  }
  const eersteSchooldag = berekenEersteSchooldag(feiten);
  if (eersteSchooldag !== undefined && vandaag < eersteSchooldag) {
    redenen.push({
      code: 'te-jong-voor-school',
      zin: `Het kind mag pas naar school vanaf ${schrijfDatum(eersteSchooldag)}.`,
      bron: aan4,
    });
  }
  return magTenzij(redenen, () => ({ start: beginVan(termijn?.laatsteDag ?? vandaag, eersteSchooldag) }), aan4);
}

function beginVan(laatsteDag: Datum, eersteSchooldag: Datum | undefined): Datum {
  const volgendeDag = plusDagen(laatsteDag, 1);
  return eersteSchooldag !== undefined && eersteSchooldag > volgendeDag ? eersteSchooldag : volgendeDag;
}
