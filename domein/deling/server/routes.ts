import type { Route } from '../../../server/platform/http/route.ts';
import { stopDeling } from './beeindigen.ts';
import { beginDeling } from './beginnen.ts';
import { bekijkDelingen, bereidVoor } from './bekijken.ts';
import { stelCasusVoor } from './casus.ts';
import { haalLinkDocument, openMetCode } from './link.ts';
import { bekijkOntvangen, haalGedeeldDocument, leesDeling } from './ontvangen.ts';
import { vindOntvangers } from './ontvangers.ts';
import { toonVoorbeeld } from './voorbeeld.ts';

export const routes: readonly Route[] = [
  bekijkDelingen,
  bereidVoor,
  beginDeling,
  stopDeling,
  toonVoorbeeld,
  stelCasusVoor,
  vindOntvangers,
  bekijkOntvangen,
  leesDeling,
  haalGedeeldDocument,
  openMetCode,
  haalLinkDocument,
];
