import { useState } from 'react';
import { api } from '../../../web/platform/api.ts';
import { Anker } from '../../../web/platform/delen/anker.tsx';
import { Blok } from '../../../web/platform/delen/blok.tsx';
import { Bevestiging } from '../../../web/platform/delen/dialoog.tsx';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Redenen } from '../../../web/platform/delen/redenen.tsx';
import { schrijfDag } from '../../../web/platform/tekst.ts';
import type { Opp, OppAntwoord, OppVersie } from '../contract.ts';
import { Doefout } from './doefout.tsx';
import { useDoen } from './doen.ts';
import { Handtekeningen, Personen } from './handtekeningen.tsx';
import { Papier } from './papier.tsx';
import { Planbeeld } from './planbeeld.tsx';

interface Props {
  readonly opp: Opp;
  readonly versie: OppVersie;
  readonly antwoord: OppAntwoord;
}

/** For the school: what lies before the parents, whose answer is there, and what can be done. */
export function Voorgelegd({ opp, versie, antwoord }: Props) {
  const leerling = antwoord.leerling.id;
  const { bezig, fout, doe } = useDoen(leerling);
  const [vraag, zetVraag] = useState<'terug' | 'vast'>();
  const stuur = (wat: string) => async () => {
    zetVraag(undefined);
    await doe(() => api.post(`/opp/versies/${versie.id}/${wat}`, { volgnummer: versie.volgnummer }));
  };
  const magVast = antwoord.ontbreekt.length === 0;
  return (
    <Blok kop="Het plan ligt bij de ouders" soort="nadruk">
      <div className="opmaat-stapel">
        <p>
          Voorgelegd op {versie.aangebodenDag && schrijfDag(versie.aangebodenDag)}. Instemmen gaat over het
          handelingsdeel, niet over de bestemming.
        </p>
        <Personen personen={opp.personen} />
        <Doefout fout={fout} />
        {(opp.stand === 'verschil' || opp.stand === 'geweigerd') && <Oneens opp={opp} leerling={leerling} />}
        {!magVast && (
          <div className="opp-deel">
            <h3>Vaststellen kan nog niet</h3>
            <Redenen redenen={antwoord.ontbreekt} />
          </div>
        )}
        <Handtekeningen versie={versie} />
        <Knoppenrij>
          <Knop bezig={bezig} disabled={!magVast} onClick={() => zetVraag('vast')}>
            Plan vaststellen
          </Knop>
          <Knop soort="secundair" onClick={() => zetVraag('terug')}>
            Terughalen en aanpassen
          </Knop>
        </Knoppenrij>
        <Papier opp={opp} versie={versie} leerling={leerling} />
        <details>
          <summary>Lees het plan zoals het voorligt</summary>
          <Planbeeld inhoud={versie.inhoud} woorden={antwoord.woorden} />
        </details>
      </div>
      <Bevestiging
        open={vraag === 'terug'}
        onSluit={() => zetVraag(undefined)}
        vraag="Het plan terughalen?"
        gevolg={
          <p>
            U kunt het dan weer aanpassen. De ouders horen dit. Wat zij antwoordden, telt niet voor de nieuwe tekst: u
            vraagt hun daarna opnieuw om instemming.
          </p>
        }
        doe="Terughalen"
        onDoe={stuur('terughalen')}
      />
      <Bevestiging
        open={vraag === 'vast'}
        onSluit={() => zetVraag(undefined)}
        vraag="Het plan vaststellen?"
        gevolg={
          <p>
            U tekent met uw naam, voor de school. Vanaf nu verandert deze versie niet meer. Aanpassen kan daarna met een
            nieuwe versie.
          </p>
        }
        doe="Vaststellen"
        onDoe={stuur('vaststelling')}
      />
    </Blok>
  );
}

/** OPP-3 · What may go on while parents differ or do not agree, and where help is. */
function Oneens({ opp: { stand, geldend }, leerling }: { readonly opp: Opp; readonly leerling: string }) {
  return (
    <Melding
      soort="waarschuwing"
      kop={stand === 'verschil' ? 'De ouders denken er verschillend over' : 'Er is nog geen overeenstemming'}
      kopniveau={3}
    >
      <ul>
        <li>Het plan kunt u nu niet vaststellen. Daarvoor is iedereen met gezag nodig.</li>
        <li>
          De ondersteuning mag doorgaan{geldend === null ? '' : `, en versie ${geldend.nummer} blijft gelden`}. Verder
          stopt er niets.
        </li>
        <li>Blijf in gesprek. Leg dat gesprek hieronder vast, en pas het plan aan als dat helpt.</li>
        <li>
          Komt u er samen niet uit? <Anker href={`/leerlingen/${leerling}/geschil`}>Bekijk wie kan helpen</Anker>: het
          samenwerkingsverband, een onderwijsconsulent of het steunpunt.
        </li>
      </ul>
    </Melding>
  );
}
