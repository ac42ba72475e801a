import { wijzigBezetting, wijzigPlaatsruimte } from './bezetting.ts';
import { beginConcept, toonConcept, verwijderConcept, wijzigConcept } from './concept.ts';
import { toonProfiel, toonVersie } from './tonen.ts';
import { stelProfielVast } from './vaststellen.ts';
import { toonKeuzes, vergelijkScholen, vindSchoolRoute } from './vinden.ts';

export const routes = [
  vindSchoolRoute,
  toonKeuzes,
  vergelijkScholen,
  toonProfiel,
  toonVersie,
  toonConcept,
  beginConcept,
  wijzigConcept,
  verwijderConcept,
  stelProfielVast,
  wijzigBezetting,
  wijzigPlaatsruimte,
];
