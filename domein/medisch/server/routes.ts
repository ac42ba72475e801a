import type { Route } from '../../../server/platform/http/route.ts';
import { antwoord, legAntwoordVast } from './antwoorden.ts';
import { bekijkMedisch, bekijkProtocol } from './bekijken.ts';
import { legHandelingVast, stop, wijzig } from './vastleggen.ts';

export const routes: readonly Route[] = [
  bekijkMedisch,
  bekijkProtocol,
  legHandelingVast,
  wijzig,
  antwoord,
  legAntwoordVast,
  stop,
];
