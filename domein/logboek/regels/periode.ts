import { type Datum, plusDagen, schrijfDatum, verschilInDagen } from '../../../kern/tijd/datum.ts';
import { mag, magNiet, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { BRONNEN } from './bronnen.ts';

export interface Periode {
  readonly van: Datum;
  readonly tot: Datum;
}

/** Without a choice a privacy officer sees the last week, today included. */
const STANDAARD_DAGEN = 7;
/** A search over more than a year says little and takes long. */
export const LANGSTE_DAGEN = 366;

/** The days to search in, both included: what was asked, or else the last week. */
export function kiesPeriode(
  gevraagd: { readonly van?: Datum; readonly tot?: Datum },
  vandaag: Datum,
): Uitkomst<Periode> {
  const tot = gevraagd.tot ?? (gevraagd.van !== undefined && gevraagd.van > vandaag ? gevraagd.van : vandaag);
  const van = gevraagd.van ?? plusDagen(tot, 1 - STANDAARD_DAGEN);
  if (van > tot)
    return magNiet({
      code: 'periode-omgekeerd',
      zin: `De eerste dag (${schrijfDatum(van)}) ligt na de laatste (${schrijfDatum(tot)}). Draai ze om.`,
      bron: BRONNEN.toezicht,
      veld: 'van',
    });
  if (verschilInDagen(van, tot) >= LANGSTE_DAGEN)
    return magNiet({
      code: 'periode-te-lang',
      zin: 'Kies een periode van hoogstens een jaar.',
      bron: BRONNEN.toezicht,
      veld: 'van',
    });
  return mag({ van, tot }, BRONNEN.toezicht);
}
