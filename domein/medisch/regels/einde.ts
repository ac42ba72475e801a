import { type Datum, plusDagen } from '../../../kern/tijd/datum.ts';
import { MEDISCHBRON } from './bronnen.ts';

/** So many days before the end the school is reminded: time to talk it over and get every agreement again. */
const DAGEN_VOORAF = 21;
/** What takes less than this is over before a reminder helps. */
const KORT = 28;

/** ARR-6 · The term before the last day of an act; none for medicine of some weeks. */
export function termijnVan(handeling: { readonly versieDag: Datum; readonly van: Datum; readonly tot: Datum }) {
  if (handeling.tot < plusDagen(handeling.van, KORT)) return undefined;
  return {
    soort: 'medisch-einde',
    naam: 'Afspraak over medisch handelen loopt af',
    start: handeling.versieDag,
    laatsteDag: handeling.tot,
    wettelijkeLaatsteDag: handeling.tot,
    tonenVanaf: plusDagen(handeling.tot, -DAGEN_VOORAF),
    bron: MEDISCHBRON.afspraak,
    bijVerstrijken: 'De handeling mag dan niet meer. Maak op tijd nieuwe afspraken, of stop ermee.',
    wie: 'De intern begeleider',
  };
}
