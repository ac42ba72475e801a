import { laatBuitenBehandeling, vraagAanvulling } from './behandelen.ts';
import { neemBesluit, trekIn } from './besluiten.ts';
import { besluitbrief } from './brief.ts';
import { toonBesluiten } from './lezen.ts';
import { zoekVerklaring } from './opzoeken.ts';
import { toonRegister } from './register.ts';
import { toonAanvraag } from './tonen.ts';
import { toonVerklaringen, verklaringenBestand } from './verklaringen.ts';
import { legTerug, stelVoor } from './voorstellen.ts';
import { toonWachtrij } from './wachtrij.ts';

export const routes = [
  toonWachtrij,
  toonAanvraag,
  vraagAanvulling,
  laatBuitenBehandeling,
  stelVoor,
  legTerug,
  neemBesluit,
  trekIn,
  besluitbrief,
  toonBesluiten,
  zoekVerklaring,
  toonRegister,
  toonVerklaringen,
  verklaringenBestand,
];
