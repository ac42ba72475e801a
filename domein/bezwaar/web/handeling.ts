import { type Handelingvelden, useHandelingformulier } from '../../../web/platform/handeling.ts';
import type { Bezwaarbeeld } from '../contract.ts';
import { BEZWAARHANDELINGEN, type BezwaarDoenbaar } from '../regels/handelingen.ts';

export interface Handelingprops {
  readonly bezwaar: Bezwaarbeeld;
  /** Puts the objection as the server gave it back. */
  readonly zet: (nieuw: Bezwaarbeeld) => void;
  readonly ververs: () => void;
  readonly klaar: () => void;
}

/** The form of one act upon an objection. */
export function useHandeling<W extends object>(
  { bezwaar, zet, klaar }: Handelingprops,
  soort: BezwaarDoenbaar,
  velden: Handelingvelden<W>,
) {
  const adres = `/bezwaren/${bezwaar.id}/${BEZWAARHANDELINGEN[soort].pad}`;
  return useHandelingformulier<W, Bezwaarbeeld>({ adres, volgnummer: bezwaar.volgnummer, zet, klaar }, velden);
}
