import type { Route } from '../../../server/platform/http/route.ts';
import { bewaarAdviesconcept, geefAdvies, weigerAdvies } from './adviseren.ts';
import { dienAanvraagIn } from './indienen.ts';
import { toonOpdracht, toonOpdrachten } from './opdrachten.ts';
import { toonDeskundigen, voegDeskundigeToe, wijzigDeskundige } from './register.ts';
import { beginAanvraag, schrijfAanvraag } from './schrijven.ts';
import { toonAanvraag, toonVanLeerling } from './tonen.ts';
import { nodigUit, trekUitnodigingTerug } from './uitnodigen.ts';
import { toonUitnodigingen } from './uitnodigingen.ts';
import { toonVerlengingen } from './verlengen.ts';
import { trekAanvraagIn, vulAan } from './vervolg.ts';
import { geefVisie } from './visie.ts';

export const routes: readonly Route[] = [
  toonVanLeerling,
  beginAanvraag,
  toonVerlengingen,
  toonAanvraag,
  schrijfAanvraag,
  dienAanvraagIn,
  vulAan,
  trekAanvraagIn,
  geefVisie,
  toonDeskundigen,
  voegDeskundigeToe,
  wijzigDeskundige,
  toonUitnodigingen,
  nodigUit,
  trekUitnodigingTerug,
  toonOpdrachten,
  toonOpdracht,
  bewaarAdviesconcept,
  geefAdvies,
  weigerAdvies,
];
