import { type Handelingvelden, useHandelingformulier } from '../../../web/platform/handeling.ts';
import type { Aanmelding } from '../contract.ts';
import { type Doenbaar, HANDELINGEN } from '../regels/handelingen.ts';
import type { Beeld } from './aanmelding-delen.tsx';

export interface Handelingprops extends Beeld {
  readonly klaar: () => void;
}

/** The form of one act upon an application; shows the application as it then stands. */
export function useHandeling<W extends object>(
  { aanmelding, zet, klaar }: Handelingprops,
  soort: Doenbaar,
  velden: Handelingvelden<W>,
) {
  const adres = `/aanmeldingen/${aanmelding.id}/${HANDELINGEN[soort].pad}`;
  return useHandelingformulier<W, Aanmelding>({ adres, volgnummer: aanmelding.volgnummer, zet, klaar }, velden);
}
