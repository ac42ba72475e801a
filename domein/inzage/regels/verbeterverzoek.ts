import type { Datum } from '../../../kern/tijd/datum.ts';
import { maakTermijn, type Termijn } from '../../../kern/tijd/termijn.ts';
import { magTenzij, type Reden, type Uitkomst } from '../../../kern/uitkomst/uitkomst.ts';
import { INZAGEBRON } from './bronnen.ts';
import { LANGSTE_OPMERKING } from './opmerking.ts';

/** The kind of term of a request to correct. */
export const VERBETERTERMIJN = 'avg-verbeterverzoek';

export const BESLUITEN = ['ingewilligd', 'afgewezen'] as const;
export type Besluit = (typeof BESLUITEN)[number];

export const BESLUITNAAM = {
  ingewilligd: 'Verbeterd',
  afgewezen: 'Niet verbeterd',
} as const satisfies Record<Besluit, string>;

/**
 * Stands under every refusal (AVG art. 12 lid 4): which roads are open. Written here and not typed by the school, so that it
 * is never forgotten.
 */
export const RECHTEN_BIJ_AFWIJZING =
  'Bent u het hier niet mee eens? U kunt een klacht indienen bij de Autoriteit Persoonsgegevens (AP), de toezichthouder op privacy. U kunt ook naar de rechter. En u kunt uw eigen opmerking naast de tekst zetten: die leest iedereen mee.';

/**
 * TOE-7, AVG art. 12 lid 3: the school answers within one month of receipt. An end on a free day moves on (EU regulation 1182/71,
 * which here gives the same day as the Algemene termijnenwet).
 */
export function maakVerbetertermijn(ontvangen: Datum): Termijn {
  return maakTermijn({
    soort: VERBETERTERMIJN,
    naam: 'Antwoord op een verzoek om verbetering',
    start: ontvangen,
    duur: { soort: 'maanden', aantal: 1 },
    bron: INZAGEBRON.termijn,
    wie: 'De intern begeleider of schoolleider',
    bijVerstrijken: 'De aanvrager kan een klacht indienen bij de Autoriteit Persoonsgegevens.',
  });
}

/** TOE-7, AVG art. 12 lid 4: an answer says what was corrected, or why not. Answers the trimmed text. */
export function controleerAntwoord(besluit: Besluit, antwoord: string): Uitkomst<string> {
  const tekst = antwoord.trim();
  const redenen: Reden[] = [];
  if (tekst === '') {
    redenen.push({
      code: 'antwoord-leeg',
      veld: 'antwoord',
      bron: INZAGEBRON.termijn,
      zin:
        besluit === 'afgewezen'
          ? 'Schrijf op waarom u het niet verbetert. Zonder reden kunt u een verzoek niet afwijzen.'
          : 'Schrijf op wat u heeft verbeterd.',
    });
  }
  if (tekst.length > LANGSTE_OPMERKING) {
    redenen.push({
      code: 'antwoord-te-lang',
      veld: 'antwoord',
      bron: INZAGEBRON.termijn,
      zin: `Dit is te lang: hier passen ${LANGSTE_OPMERKING} tekens.`,
    });
  }
  return magTenzij(redenen, () => tekst, INZAGEBRON.verbeteren);
}
