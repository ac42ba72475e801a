import { type Datum, plusDagen, verschilInDagen } from '../../../kern/tijd/datum.ts';
import { schooljaarVan } from '../../../kern/tijd/schooljaar.ts';

const TE_KORT_DAGEN = 60;

/** BEH-1 · The period that a form starts with: today up to the end of the schooljaar; near that end, of the next schooljaar. */
export function stelPeriodeVoor(vandaag: Datum): { readonly van: Datum; readonly tot: Datum } {
  const { eind } = schooljaarVan(vandaag);
  const tot = verschilInDagen(vandaag, eind) < TE_KORT_DAGEN ? schooljaarVan(plusDagen(eind, 1)).eind : eind;
  return { van: vandaag, tot };
}
