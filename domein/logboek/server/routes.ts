import type { Route } from '../../../server/platform/http/route.ts';
import { voerLogboekUit } from './uitvoeren.ts';
import { toonVanLeerling } from './van-leerling.ts';
import { meldVergissing } from './vergissing.ts';
import { doorzoek } from './zoeken.ts';

export const routes: readonly Route[] = [toonVanLeerling, meldVergissing, doorzoek, voerLogboekUit];
