import { useState } from 'react';
import { Bevestiging } from '../../../web/platform/delen/dialoog.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Tekstgebied } from '../../../web/platform/delen/tekstveld.tsx';
import type { Toestemming } from '../contract.ts';
import { Doefout } from './kaart.tsx';
import { useDoen } from './vragen.ts';

export interface Antwoordwoorden {
  readonly ja: string;
  readonly toch: string;
  readonly nee: string;
  readonly intrekken: string;
  readonly intrekvraag: string;
  readonly intrekgevolg: string;
  readonly bijzeggen: string;
  readonly toelichting: string;
  readonly lezers: string;
}

interface Props {
  readonly toestemming: Toestemming;
  readonly leerling: string;
  readonly woorden: Antwoordwoorden;
}

/** Yes and no side by side and equally visible; who gave consent can withdraw it, after one question. */
export function Antwoordknoppen({ toestemming, leerling, woorden }: Props) {
  const [toelichting, zetToelichting] = useState('');
  const [vraagt, zetVraagt] = useState(false);
  const { doe, bezigMet, bezig, fout } = useDoen(leerling, toestemming.id);
  const { antwoorden } = toestemming.mag;
  const antwoord = (soort: string) => doe('antwoord', { antwoord: soort, toelichting });
  const isBezig = (soort: string) => (bezigMet?.inhoud as { antwoord?: string } | undefined)?.antwoord === soort;
  if (antwoorden.length === 0) return null;
  const isAnders = toestemming.antwoorden.some(({ benIk }) => benIk);
  const kiest = antwoorden.includes('gegeven') || antwoorden.includes('geweigerd');
  return (
    <div className="toestemming-antwoord opmaat-niet-afdrukken">
      {kiest && (
        <details className="toestemming-meer">
          <summary>{woorden.bijzeggen}</summary>
          <Tekstgebied
            naam={`toelichting-${toestemming.id}`}
            label={woorden.toelichting}
            hint={woorden.lezers}
            verplicht={false}
            regels={2}
            maxTekens={1000}
            waarde={toelichting}
            onWaarde={zetToelichting}
          />
        </details>
      )}
      <Doefout fout={fout} />
      <Knoppenrij>
        {antwoorden.includes('gegeven') && (
          <Knop
            soort="secundair"
            icoon="vinkje"
            bezig={bezig && isBezig('gegeven')}
            onClick={() => antwoord('gegeven')}
          >
            {isAnders ? woorden.toch : woorden.ja}
          </Knop>
        )}
        {antwoorden.includes('geweigerd') && (
          <Knop
            soort="secundair"
            icoon="kruis"
            bezig={bezig && isBezig('geweigerd')}
            onClick={() => antwoord('geweigerd')}
          >
            {woorden.nee}
          </Knop>
        )}
        {antwoorden.includes('ingetrokken') && (
          <Knop soort="secundair" onClick={() => zetVraagt(true)}>
            {woorden.intrekken}
          </Knop>
        )}
      </Knoppenrij>
      <Bevestiging
        open={vraagt}
        onSluit={() => zetVraagt(false)}
        vraag={woorden.intrekvraag}
        gevolg={
          <>
            <p>
              <strong>{toestemming.vraag}</strong>
            </p>
            <p>{woorden.intrekgevolg}</p>
          </>
        }
        doe={woorden.intrekken}
        bezig={bezig}
        onDoe={() => {
          antwoord('ingetrokken');
          zetVraagt(false);
        }}
      />
    </div>
  );
}
