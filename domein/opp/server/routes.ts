import type { Route } from '../../../server/platform/http/route.ts';
import { biedAan, haalTerug } from './aanbieden.ts';
import { antwoord, legPapierVast } from './antwoorden.ts';
import { begin } from './beginnen.ts';
import { bekijkOpp, vergelijkVersies } from './bekijken.ts';
import { sluitAf, stelBij } from './bijstellen.ts';
import { toonPdf } from './document.ts';
import { legGesprekVast, schrijfEigenWoorden } from './gesprekken.ts';
import { bewaarConcept, toonOpstellen } from './opstellen.ts';
import { stelVast } from './vaststellen.ts';

export const routes: readonly Route[] = [
  bekijkOpp,
  begin,
  toonOpstellen,
  bewaarConcept,
  biedAan,
  haalTerug,
  antwoord,
  legPapierVast,
  stelVast,
  stelBij,
  sluitAf,
  legGesprekVast,
  schrijfEigenWoorden,
  vergelijkVersies,
  toonPdf,
];
