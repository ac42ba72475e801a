import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Kenmerken } from '../../../web/platform/delen/kenmerken.tsx';
import { metHoofdletter, schrijfDag } from '../../../web/platform/tekst.ts';
import { berekenAchterstanden, schrijfAchterstand } from '../regels/achterstand.ts';
import { DOMEINNAAM } from '../regels/criteriumzinnen.ts';
import type { TlvScores } from '../regels/inhoud.ts';

/** The scores as they were sent, each with its test and date. */
export function ScoreLijst({ scores }: { readonly scores: TlvScores }) {
  const { iq, sociaalEmotioneel } = scores;
  return (
    <Blok kop="Scores">
      <Kenmerken
        kenmerken={[
          ...(iq ? [{ naam: 'IQ', waarde: `${iq.waarde} (${iq.test}, ${schrijfDag(iq.datum)})` }] : []),
          ...berekenAchterstanden(scores).map((een) => {
            const score = scores.achterstand[een.domein];
            return {
              naam: metHoofdletter(DOMEINNAAM[een.domein]),
              waarde: `leerachterstand ${schrijfAchterstand(een)}: DLE ${een.dl - een.maanden}, DL ${een.dl}${score ? ` (${score.toets}, ${schrijfDag(score.datum)})` : ''}`,
            };
          }),
          ...(sociaalEmotioneel
            ? [
                {
                  naam: 'Sociaal-emotioneel',
                  waarde: `${sociaalEmotioneel.soort.replaceAll('_', ' ')} (${sociaalEmotioneel.onderzoek}, ${schrijfDag(sociaalEmotioneel.datum)})`,
                },
              ]
            : []),
          ...scores.eigenCriteria.map(({ criterium, voldoet, toelichting }) => ({
            naam: criterium,
            waarde: `${voldoet ? 'Voldoet' : 'Voldoet niet'}. ${toelichting}`,
          })),
        ]}
      />
    </Blok>
  );
}
