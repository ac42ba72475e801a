import type { Bron } from '../uitkomst/uitkomst.ts';
import { ALGEMENE_ARTIKELEN } from './algemene-wetten.ts';
import type { Artikel } from './artikel.ts';
import { WEC_EN_WVO_ARTIKELEN } from './wec-en-wvo.ts';
import { WPO_ARTIKELEN } from './wpo.ts';

/** All articles that Opmaat implements, by a short key such as `WPO-40-6`. */
export const ARTIKELEN = {
  ...WPO_ARTIKELEN,
  ...WEC_EN_WVO_ARTIKELEN,
  ...ALGEMENE_ARTIKELEN,
} as const satisfies Record<string, Artikel>;

/** Key of an article in `ARTIKELEN`. */
export type ArtikelSleutel = keyof typeof ARTIKELEN;

/** The source of a rule: its number in Opmaat, for example `AAN-3`, and the article it rests on. */
export function bron(regel: string, sleutel: ArtikelSleutel): Bron {
  return { regel, artikel: ARTIKELEN[sleutel].artikel };
}
