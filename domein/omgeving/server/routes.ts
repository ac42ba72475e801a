import type { Route } from '../../../server/platform/http/route.ts';
import { beantwoord, openLink } from './antwoordpagina.ts';
import { bekijk } from './bekijken.ts';
import { noem, vraagAlsnog } from './noemen.ts';
import { herinner, intrekken } from './opvolgen.ts';
import { vraag } from './vragen.ts';
import { haalWeg } from './weghalen.ts';

export const routes: readonly Route[] = [
  bekijk,
  noem,
  vraagAlsnog,
  haalWeg,
  vraag,
  herinner,
  intrekken,
  openLink,
  beantwoord,
];
