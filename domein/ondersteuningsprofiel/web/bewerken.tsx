import { useState } from 'react';
import type { Datum } from '../../../kern/tijd/datum.ts';
import { Knop, Knoppenrij } from '../../../web/platform/delen/knop.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Status } from '../../../web/platform/delen/status.tsx';
import { Tabs } from '../../../web/platform/delen/tabs.tsx';
import type { Concept } from '../contract.ts';
import { BewerkAanbod } from './bewerk-aanbod.tsx';
import { BewerkBasis } from './bewerk-basis.tsx';
import { BewerkAmbities, BewerkContact, BewerkGrenzen, BewerkVoorzieningen } from './bewerk-lijsten.tsx';
import { type Bewerking, DEELNAMEN, DELEN, type Deel, naarInhoud, vindFouten } from './bewerkstand.ts';
import { Botsingkeuze } from './botsing.tsx';
import { type Bewaarstand, useConcept } from './concept-bewaren.ts';
import {
  Aanbodbeeld,
  Ambitiesbeeld,
  Basisbeeld,
  Contactbeeld,
  Grenzenbeeld,
  Voorzieningenbeeld,
} from './profielbeeld.tsx';
import { Vaststellen } from './vaststellen.tsx';
import './profiel.css';

/** What each part of the editor gets. */
export interface BewerkdeelProps {
  readonly bewerking: Bewerking;
  readonly wijzig: (deel: Partial<Bewerking>) => void;
  readonly fouten: Readonly<Record<string, string>>;
}

const BEWERKERS = {
  basisondersteuning: BewerkBasis,
  aanbod: BewerkAanbod,
  grenzen: BewerkGrenzen,
  voorzieningen: BewerkVoorzieningen,
  ambities: BewerkAmbities,
  contact: BewerkContact,
} as const satisfies Record<Deel, React.ComponentType<BewerkdeelProps>>;

const BEELDEN = {
  basisondersteuning: Basisbeeld,
  aanbod: Aanbodbeeld,
  grenzen: Grenzenbeeld,
  voorzieningen: Voorzieningenbeeld,
  ambities: Ambitiesbeeld,
  contact: Contactbeeld,
} as const;

export interface BewerkenProps {
  readonly vestiging: string;
  readonly persoon: string;
  readonly vandaag: Datum;
  readonly begin: Concept;
  /** The server kept something: the newest draft. */
  readonly onBewaard: (concept: Concept) => void;
  readonly onVastgesteld: () => void;
  readonly onWeg: (volgnummer: number) => void;
}

/** The editor of a draft: one part at a time, and beside it what parents will see. */
export function Bewerken({ vestiging, persoon, vandaag, begin, onBewaard, onVastgesteld, onWeg }: BewerkenProps) {
  const concept = useConcept(vestiging, persoon, begin, onBewaard);
  const [deel, zetDeel] = useState<Deel>('basisondersteuning');
  const [dialoog, zetDialoog] = useState(false);
  const [toonAlles, zetToonAlles] = useState(false);
  const inhoud = naarInhoud(concept.bewerking);
  const { onmogelijk, ontbreekt } = vindFouten(inhoud);
  const fouten = { ...(toonAlles ? ontbreekt : {}), ...concept.fout?.veldfouten, ...onmogelijk };
  const Bewerker = BEWERKERS[deel];
  const Beeld = BEELDEN[deel];

  function naarVeld(veld: string) {
    const [doel] = veld.split('.');
    if (!DEELNAMEN.includes(doel as Deel)) return;
    zetDialoog(false);
    zetToonAlles(true);
    zetDeel(doel as Deel);
    // The field is there only after its part has been drawn.
    setTimeout(() => {
      const element = document.getElementById(`veld-${veld}`);
      element?.focus();
      element?.scrollIntoView({ block: 'center' });
    }, 60);
  }

  return (
    <div className="opmaat-stapel">
      {concept.uitKlad && concept.stand !== 'bewaard' && !concept.ander && (
        <Melding kop="U was hier al bezig" kopniveau={3}>
          <p>Wat u eerder typte en nog niet was bewaard, staat er weer.</p>
        </Melding>
      )}
      {concept.ander && (
        <Botsingkeuze
          basis={concept.basis}
          eigen={inhoud}
          ander={concept.ander}
          fout={concept.fout}
          onKies={concept.losBotsingOp}
        />
      )}
      <div className="profiel-bewerken">
        <Tabs
          label="Onderdelen van het profiel"
          gekozen={deel}
          onKies={(sleutel) => zetDeel(sleutel as Deel)}
          bladen={DEELNAMEN.map((naam) => ({
            sleutel: naam,
            tekst: `${DELEN[naam]}${telFouten(fouten, naam)}`,
            inhoud:
              naam === deel ? <Bewerker bewerking={concept.bewerking} wijzig={concept.wijzig} fouten={fouten} /> : null,
          }))}
        />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, also by keyboard */}
        <aside className="profiel-voorbeeld opmaat-blok" aria-label="Voorbeeld" tabIndex={0}>
          <div className="opmaat-stapel">
            <h2>Zo zien ouders het</h2>
            <Beeld inhoud={inhoud} vandaag={vandaag} />
          </div>
        </aside>
      </div>
      <div className="profiel-balk">
        <Stand stand={concept.stand} fout={concept.fout?.message} aantal={Object.keys(onmogelijk).length} />
        <Knoppenrij>
          <Knop
            klein
            soort="secundair"
            bezig={concept.stand === 'bezig'}
            disabled={concept.stand === 'botsing'}
            onClick={() => void concept.bewaar()}
          >
            Nu bewaren
          </Knop>
          <Knop klein disabled={concept.stand === 'botsing'} onClick={() => zetDialoog(true)}>
            Vaststellen…
          </Knop>
        </Knoppenrij>
      </div>
      <p>
        <Knop soort="stil" klein icoon="kruis" onClick={() => onWeg(concept.volgnummer)}>
          Concept weggooien
        </Knop>
      </p>
      <Vaststellen
        open={dialoog}
        vestiging={vestiging}
        geldigheidJaren={begin.geldigheidJaren}
        ontbreekt={{ ...ontbreekt, ...onmogelijk }}
        signalen={begin.signalen}
        vandaag={vandaag}
        volgnummer={concept.volgnummer}
        bewaar={concept.bewaar}
        onSluit={() => zetDialoog(false)}
        onNaarVeld={naarVeld}
        onVastgesteld={() => {
          concept.wisKlad();
          onVastgesteld();
        }}
      />
    </div>
  );
}

function telFouten(fouten: Readonly<Record<string, string>>, deel: Deel): string {
  const aantal = Object.keys(fouten).filter((veld) => veld.startsWith(`${deel}.`)).length;
  return aantal === 0 ? '' : ` (${aantal} ${aantal === 1 ? 'fout' : 'fouten'})`;
}

function Stand({
  stand,
  fout,
  aantal,
}: {
  readonly stand: Bewaarstand;
  readonly fout: string | undefined;
  readonly aantal: number;
}) {
  return (
    <div role="status">
      {stand === 'bewaard' && <Status soort="goed">alles is bewaard</Status>}
      {stand === 'gewijzigd' && <Status soort="info">wordt zo bewaard</Status>}
      {stand === 'bezig' && <Status soort="info">bewaren…</Status>}
      {stand === 'onmogelijk' && (
        <Status soort="fout">
          nog niet bewaard: {aantal === 1 ? '1 veld klopt niet' : `${aantal} velden kloppen niet`}
        </Status>
      )}
      {stand === 'mislukt' && <Status soort="fout">niet bewaard. {fout}</Status>}
      {stand === 'botsing' && <Status soort="let-op">wacht op uw keuze hierboven</Status>}
    </div>
  );
}
