import type { Route } from '../../../server/platform/http/route.ts';
import { beantwoorden } from './beantwoorden.ts';
import { mijnPagina } from './mijn.ts';
import { opmerken } from './opmerken.ts';
import { bekijkOnderwerpen, bekijkOpmerkingen } from './opmerkingen.ts';
import { bekijkUitvoer, maakUitvoerOpVerzoek } from './uitvoer-school.ts';
import { haalUitvoer, haalUitvoerJson } from './uitvoeren.ts';

export const routes: readonly Route[] = [
  bekijkOpmerkingen,
  bekijkOnderwerpen,
  opmerken,
  beantwoorden,
  haalUitvoer,
  haalUitvoerJson,
  bekijkUitvoer,
  maakUitvoerOpVerzoek,
  mijnPagina,
];
