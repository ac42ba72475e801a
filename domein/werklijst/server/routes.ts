import { toonTermijnen } from './termijnen.ts';
import { toonWerklijst } from './werklijst.ts';

export const routes = [toonWerklijst, toonTermijnen];
