import type { Route } from '../../../server/platform/http/route.ts';
import { bekijkBesluit, bekijkBezwaar, toonWachtrij } from './bekijken.ts';
import { beslis, stelVoor } from './beslissen.ts';
import { haalBeslissing, haalBevestiging } from './brieven.ts';
import { maakBezwaar, neemPapierOp } from './maken.ts';
import { vastlegroutes } from './vastleggen.ts';

export const routes: readonly Route[] = [
  bekijkBesluit,
  maakBezwaar,
  neemPapierOp,
  toonWachtrij,
  bekijkBezwaar,
  ...vastlegroutes,
  stelVoor,
  beslis,
  haalBevestiging,
  haalBeslissing,
];
