import { type Handelingvelden, useHandelingformulier } from '../../../web/platform/handeling.ts';
import type { Geschilpagina } from '../contract.ts';
import type { Stapprops } from './stappen-keuze.tsx';

/** The form of one step in a dispute. */
export function useStap<W extends object>({ geschil, zet, klaar }: Stapprops, pad: string, velden: Handelingvelden<W>) {
  const adres = `/geschillen/${geschil.id}/${pad}`;
  return useHandelingformulier<W, Geschilpagina>({ adres, volgnummer: geschil.volgnummer, zet, klaar }, velden);
}
