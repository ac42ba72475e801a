import type { Route } from '../../../server/platform/http/route.ts';
import { antwoord } from './antwoorden.ts';
import { bekijkDoelen, bekijkToestemming, bekijkToestemmingen } from './bekijken.ts';
import { herinner, legVastOpPapier, neemTerug } from './school.ts';
import { vraag } from './vragen.ts';

export const routes: readonly Route[] = [
  bekijkDoelen,
  bekijkToestemmingen,
  bekijkToestemming,
  vraag,
  antwoord,
  legVastOpPapier,
  herinner,
  neemTerug,
];
