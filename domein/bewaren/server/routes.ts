import { geefVrij, houdOp } from './houden.ts';
import { toonLeerlingBewaren } from './leerling-bewaren.ts';
import { toonBewaren, toonBewijzen } from './overzicht.ts';

export const routes = [toonBewaren, toonBewijzen, toonLeerlingBewaren, houdOp, geefVrij];
