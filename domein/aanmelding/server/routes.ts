import { besluit, neemNietInBehandeling } from './besluiten.ts';
import { bevestiging } from './bevestiging.ts';
import { bewaarConcept, gooiConceptWeg, maakConcept, toonConcept, toonConcepten } from './concepten.ts';
import { dienIn } from './indienen.ts';
import { meldInspectie, schors, toonMaatregelen } from './schorsen.ts';
import { toonAanmelding, toonAanmeldingen } from './tonen.ts';
import {
  legBereidverklaringVast,
  legOnderzoekVast,
  legOverlegVast,
  ontvangInformatie,
  trekIn,
  verleng,
  vraagInformatie,
} from './vastleggen.ts';
import { beginVerwijdering, besluitVerwijdering, trekVerwijderingIn, werkVerwijderingBij } from './verwijderen.ts';

export const routes = [
  toonConcepten,
  maakConcept,
  toonConcept,
  bewaarConcept,
  gooiConceptWeg,
  toonAanmeldingen,
  dienIn,
  toonAanmelding,
  bevestiging,
  vraagInformatie,
  ontvangInformatie,
  legOnderzoekVast,
  legOverlegVast,
  legBereidverklaringVast,
  verleng,
  trekIn,
  besluit,
  neemNietInBehandeling,
  toonMaatregelen,
  schors,
  meldInspectie,
  beginVerwijdering,
  werkVerwijderingBij,
  besluitVerwijdering,
  trekVerwijderingIn,
];
