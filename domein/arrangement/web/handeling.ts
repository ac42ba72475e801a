import { type Handelingvelden, useHandelingformulier } from '../../../web/platform/handeling.ts';
import type { Arrangement } from '../contract.ts';

/** An arrangement on the screen, and how to show what became of it. */
export interface Beeld {
  readonly arrangement: Arrangement;
  readonly zet: (nieuw: Arrangement) => void;
  readonly ververs: () => void;
}
export interface Handelingprops extends Beeld {
  readonly klaar: () => void;
}

/** The form of one act upon an arrangement; shows the arrangement as it then stands. */
export function useHandeling<W extends object>(
  { arrangement, zet, klaar }: Handelingprops,
  pad: string,
  velden: Handelingvelden<W>,
) {
  const adres = `/arrangementen/${arrangement.id}/${pad}`;
  return useHandelingformulier<W, Arrangement>({ adres, volgnummer: arrangement.volgnummer, zet, klaar }, velden);
}
