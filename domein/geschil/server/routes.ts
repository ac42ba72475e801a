import type { Route } from '../../../server/platform/http/route.ts';
import { begin } from './beginnen.ts';
import { bekijkGeschillen, toonAantallen, toonLijst } from './bekijken.ts';
import { antwoord, legGesprekVast, legOordeelVast, sluitAf, zetTrede } from './stappen.ts';
import { bekijkVeiligThuis, legVeiligThuisVast, lichtIn } from './veilig-thuis.ts';

export const routes: readonly Route[] = [
  bekijkGeschillen,
  toonLijst,
  toonAantallen,
  begin,
  legGesprekVast,
  zetTrede,
  legOordeelVast,
  antwoord,
  sluitAf,
  bekijkVeiligThuis,
  legVeiligThuisVast,
  lichtIn,
];
