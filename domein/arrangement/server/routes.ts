import type { Route } from '../../../server/platform/http/route.ts';
import { beeindig, evalueer, verleng } from './afronden.ts';
import { besluit, geefTerug, stelVoor, vraagAanvulling } from './beoordelen.ts';
import { toonCsv } from './bestand.ts';
import { toonCijfers } from './cijfers.ts';
import { laatMeedoen, laatStoppen } from './deelnemers.ts';
import { dienIn, toonDossier, vulAan } from './indienen.ts';
import { toonLijst, toonWachtrij } from './lijsten.ts';
import { bevestig, onderteken, tekenVanPapier, trekIn } from './ondertekenen.ts';
import { stelOp, wijzig } from './opstellen.ts';
import { toonOpzet } from './opzet.ts';
import { toonArrangement } from './tonen.ts';
import { toonVanLeerling } from './van-leerling.ts';

export const routes: readonly Route[] = [
  toonLijst,
  toonCsv,
  toonOpzet,
  stelOp,
  toonArrangement,
  wijzig,
  bevestig,
  onderteken,
  tekenVanPapier,
  toonDossier,
  dienIn,
  vulAan,
  trekIn,
  vraagAanvulling,
  stelVoor,
  geefTerug,
  besluit,
  evalueer,
  verleng,
  beeindig,
  laatMeedoen,
  laatStoppen,
  toonWachtrij,
  toonVanLeerling,
  toonCijfers,
];
