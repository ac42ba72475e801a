import { type Handelingvelden, useHandelingformulier } from '../../../web/platform/handeling.ts';
import type { SwvAanvraag } from '../contract.ts';
import { SWV_HANDELINGEN, type SwvHandeling } from '../regels/handelingen.ts';

/** A request on the screen of the SWV, and how to show what became of it. */
export interface Beeld {
  readonly aanvraag: SwvAanvraag;
  readonly zet: (nieuw: SwvAanvraag) => void;
  readonly ververs: () => void;
}
export interface Handelprops extends Beeld {
  readonly klaar: () => void;
}

/** The form of one act upon a request; shows the request as it then stands. */
export function useHandeling<W extends object>(
  { aanvraag, zet, klaar }: Handelprops,
  soort: SwvHandeling,
  velden: Handelingvelden<W>,
) {
  const adres = `/swv/tlv/${aanvraag.id}/${SWV_HANDELINGEN[soort].pad}`;
  return useHandelingformulier<W, SwvAanvraag>({ adres, volgnummer: aanvraag.volgnummer, zet, klaar }, velden);
}
