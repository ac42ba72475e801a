import { wijzigBezetting, wijzigPlaatsruimte } from './bezetting.ts';
import { beginConcept, toonConcept, verwijderConcept, wijzigConcept } from './concept.ts';
import { toonProfiel, toonVersie } from './tonen.ts';
import { stelProfielVast } from './vaststellen.ts';
import { toonKeuzes, toonScholen, vergelijkScholen } from './vinden.ts';

export const routes = [
  toonScholen,
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
