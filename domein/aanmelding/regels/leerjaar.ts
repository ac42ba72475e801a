import { type Datum, datum, leeftijdOp } from '../../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../../kern/tijd/schooljaar.ts';
import { isVoortgezet, type School } from './feiten.ts';

/**
 * AAN-4: the year in which a child that is placed without a decision starts, by its age on 1 October of the school year: four is
 * year 1, eleven and older year 8; secondary schools year 1. The school corrects it when it decides.
 */
export function schatLeerjaar(geboortedatum: Datum, school: Pick<School, 'soorten'>, start: Datum): string {
  if (isVoortgezet(school)) return '1';
  const peildag = datum(`${schooljaarVan(start).begin.slice(0, 4)}-10-01`);
  return String(Math.min(8, Math.max(1, leeftijdOp(geboortedatum, peildag) - 3)));
}
